#![allow(clippy::unwrap_used)]
//! Clips, filters, resampling, meters; mastering of clips into one stream.

use dramatis::audio::meter::measure;
use dramatis::audio::resample::{Resampler, resample};
use dramatis::audio::{Clip, effect, level};
use dramatis::master::{Sink, Target, assemble};
use proptest::prelude::*;

/// A sine of `db` (peak against full scale).
fn sine(hz: f64, db: f64, seconds: f64, rate: u32) -> Clip {
    let amplitude = 10f64.powf(db / 20.0);
    let samples = (0..(seconds * f64::from(rate)) as usize)
        .map(|at| (amplitude * (std::f64::consts::TAU * hz * at as f64 / f64::from(rate)).sin()) as f32)
        .collect();
    Clip { samples, sample_rate_hz: rate }
}

/// Something like speech: syllables of a voice with overtones, with short stops and a pause now and then.
fn babble(seconds: f64, rate: u32, seed: u64) -> Clip {
    let mut state = seed | 1;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let mut samples = Vec::new();
    while (samples.len() as f64) < seconds * f64::from(rate) {
        let (length, pitch, gain) = (0.08 + 0.2 * random(), 90.0 + 120.0 * random(), 0.05 + 0.3 * random());
        let count = (length * f64::from(rate)) as usize;
        for at in 0..count {
            let t = at as f64 / f64::from(rate);
            let shape = (std::f64::consts::PI * at as f64 / count as f64).sin();
            let wave: f64 =
                (1..12).map(|n| (std::f64::consts::TAU * pitch * f64::from(n) * t).cos() / f64::from(n)).sum();
            samples.push((gain * shape * (wave + 0.1 * (random() - 0.5))) as f32);
        }
        let gap = if random() < 0.1 { 0.25 } else { 0.02 };
        samples.resize(samples.len() + (gap * f64::from(rate)) as usize, 0.0);
    }
    Clip { samples, sample_rate_hz: rate }
}

#[derive(Default)]
struct Kept {
    begun: usize,
    total: u64,
    samples: Vec<i16>,
}

impl Sink for Kept {
    fn begin(&mut self, _: u32, total_samples: u64) -> anyhow::Result<()> {
        (self.begun, self.total) = (self.begun + 1, total_samples);
        self.samples.clear();
        Ok(())
    }
    fn write(&mut self, samples: &[i16]) -> anyhow::Result<()> {
        self.samples.extend_from_slice(samples);
        Ok(())
    }
}

fn as_floats(samples: &[i16]) -> Vec<f32> {
    samples.iter().map(|&sample| f32::from(sample) / 32_768.0).collect()
}

#[test]
fn a_full_scale_sine_reads_as_the_standard_says() {
    // EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS reads -23 LUFS; in one channel 3 LU less.
    let measures = measure(&sine(1_000.0, -23.0, 20.0, 48_000).samples, 48_000, 1).unwrap();
    assert!((measures.loudness_lufs + 26.0).abs() < 0.1, "{measures:?}");
    assert!((measures.rms_db + 26.01).abs() < 0.01, "{measures:?}");
    assert!((measures.true_peak_db + 23.0).abs() < 0.05, "{measures:?}");
}

#[test]
fn the_true_peak_lies_between_the_samples() {
    // EBU Tech 3341, case 15 and following: a quarter of the rate, 45 degrees off: samples at 0.707 of the peak.
    let samples: Vec<f32> =
        (0..48_000).map(|at| 0.5 * (std::f64::consts::FRAC_PI_2 * f64::from(at) + 0.785_398).sin() as f32).collect();
    let measures = measure(&samples, 48_000, 1).unwrap();
    assert!((measures.sample_peak_db + 9.03).abs() < 0.01, "{measures:?}");
    assert!((-0.4..=0.2).contains(&(measures.true_peak_db + 6.02)), "{measures:?}");
}

#[test]
fn resampling_keeps_length_level_and_place() {
    for (from, to) in [(16_000, 44_100), (24_000, 44_100), (44_100, 16_000), (22_050, 44_100), (48_000, 48_000)] {
        let clip = sine(1_000.0, -6.0, 1.0, from);
        let out = resample(&clip, to);
        assert_eq!(out.samples.len(), to as usize);
        let ideal = sine(1_000.0, -6.0, 1.0, to);
        let middle = to as usize / 4..to as usize * 3 / 4;
        let worst = out.samples[middle.clone()]
            .iter()
            .zip(&ideal.samples[middle])
            .map(|(a, b)| (a - b).abs())
            .fold(0.0f32, f32::max);
        assert!(worst < 1e-4, "{from} -> {to}: off by {worst}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn resampling_does_not_depend_on_how_the_input_is_cut(cuts in prop::collection::vec(0usize..3_000, 1..12)) {
        let clip = babble(0.7, 16_000, 5);
        let whole = resample(&clip, 44_100);
        let (mut resampler, mut out) = (Resampler::new(16_000, 44_100), Vec::new());
        let mut rest = &clip.samples[..];
        for cut in cuts {
            let (now, later) = rest.split_at(cut.min(rest.len()));
            resampler.push(now, &mut out);
            rest = later;
        }
        resampler.push(rest, &mut out);
        resampler.finish(&mut out);
        prop_assert_eq!(out, whole.samples);
    }
}

#[test]
fn a_short_yes_and_a_long_speech_are_brought_to_the_same_level() {
    let long = babble(30.0, 16_000, 9);
    let mut short = Clip { samples: long.samples[..16_000 / 5].to_vec(), sample_rate_hz: 16_000 };
    short.amplify(-14.0);
    let mut long = long;
    for clip in [&mut short, &mut long] {
        level::level(clip, -23.0);
        assert!((level::speech_level_db(clip).unwrap() + 23.0).abs() < 0.02);
    }
}

#[test]
fn a_phone_keeps_the_middle_and_loses_the_ends() {
    let through = |hz: f64| {
        let mut clip = sine(hz, -12.0, 0.5, 16_000);
        effect::phone(&mut clip);
        clip.rms_db() + 15.0
    };
    assert!(through(1_000.0).abs() < 0.5);
    assert!(through(80.0) < -30.0);
    assert!(through(6_500.0) < -25.0);
}

#[test]
fn a_chapter_is_brought_to_its_loudness_and_under_its_peak() {
    let clips: Vec<Clip> = (0u32..20)
        .map(|n| {
            let mut clip = babble(0.3 + f64::from(n % 5), if n % 3 == 0 { 24_000 } else { 16_000 }, u64::from(n) + 1);
            level::level(&mut clip, level::LINE_LEVEL_DB);
            clip.fade_edges(5);
            clip
        })
        .collect();
    let pauses = vec![400; clips.len()];
    let target = Target::default();
    let mut kept = Kept::default();
    let mastered = assemble(&pauses, &|line| Ok(Some(clips[line].clone())), &target, &mut kept).unwrap();
    assert_eq!(kept.samples.len() as u64, kept.total);
    let measures = measure(&as_floats(&kept.samples), 44_100, 1).unwrap();
    eprintln!("{mastered:?}\n{measures:?} begun {}", kept.begun);
    assert!((measures.loudness_lufs + 19.0).abs() <= 0.5);
    assert!(measures.true_peak_db <= -3.0);
}
