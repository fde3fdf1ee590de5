//! Clips, filters, resampling, meters and decoding; pauses; mastering of clips into one stream.
#![allow(clippy::unwrap_used)]

use dramatis::attribute::SpeakerId;
use dramatis::audio::filter::{BUTTERWORTH_Q, Biquad};
use dramatis::audio::meter::{Meter, measure};
use dramatis::audio::resample::{Resampler, resample};
use dramatis::audio::{Clip, decode, effect, level};
use dramatis::book::{Block, BlockKind};
use dramatis::engine::Direction;
use dramatis::master::{Mastered, Sink, Target, assemble};
use dramatis::script::Line;
use dramatis::segment::Kind;
use dramatis::timeline::{Pacing, pauses};
use proptest::prelude::*;
use std::process::Command;

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
    let samples: Vec<f32> = (0..48_000)
        .map(|at| 0.5 * (std::f64::consts::FRAC_PI_2 * f64::from(at) + std::f64::consts::FRAC_PI_4).sin() as f32)
        .collect();
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
fn effects_are_the_same_each_time_and_leave_silence_silent() {
    for effect in [effect::phone, effect::radio, effect::muffled, effect::mind] {
        let mut clips = [babble(1.0, 16_000, 3), babble(1.0, 16_000, 3)];
        clips.iter_mut().for_each(effect);
        assert_eq!(clips[0], clips[1]);
        assert!(clips[0].samples.iter().all(|sample| sample.is_finite()));
        for samples in [vec![0.0; 500], Vec::new()] {
            let mut silence = Clip { samples, sample_rate_hz: 16_000 };
            effect(&mut silence);
            assert!(silence.samples.iter().all(|&sample| sample == 0.0));
        }
    }
}

#[test]
fn a_filter_is_three_decibels_down_at_its_corner() {
    for (mut filter, name) in [
        (Biquad::low_pass(1_000.0, BUTTERWORTH_Q, 16_000), "low"),
        (Biquad::high_pass(1_000.0, BUTTERWORTH_Q, 16_000), "high"),
    ] {
        let mut clip = sine(1_000.0, 0.0, 1.0, 16_000);
        filter.run(&mut clip.samples);
        clip.samples.drain(..4_000);
        assert!((clip.rms_db() + 6.02).abs() < 0.05, "{name}: {}", clip.rms_db());
    }
    let mut lifted = sine(1_000.0, -20.0, 1.0, 16_000);
    Biquad::peaking(1_000.0, 1.0, 6.0, 16_000).run(&mut lifted.samples);
    lifted.samples.drain(..4_000);
    assert!((lifted.rms_db() + 17.01).abs() < 0.05);
}

#[test]
fn trimming_keeps_the_sound_and_a_little_around_it() {
    let mut samples = vec![0.0001; 16_000];
    samples.extend(sine(440.0, -12.0, 0.5, 16_000).samples);
    samples.resize(40_000, 0.0);
    let mut clip = Clip { samples, sample_rate_hz: 16_000 };
    clip.trim_silence(-50.0, 20);
    assert!((clip.samples.len() as i64 - (8_000 + 2 * 320)).abs() <= 4, "{}", clip.samples.len());
    let mut silence = Clip { samples: vec![0.0001; 100], sample_rate_hz: 16_000 };
    silence.trim_silence(-50.0, 20);
    assert!(silence.samples.is_empty());
    silence.fade_edges(5);
    silence.amplify(6.0);
}

#[test]
fn faded_edges_start_and_end_near_zero_and_leave_the_middle() {
    for length in [0usize, 1, 2, 50, 5_000] {
        let mut clip = Clip { samples: vec![1.0; length], sample_rate_hz: 16_000 };
        clip.fade_edges(5);
        assert!(clip.samples.first().is_none_or(|&first| first < 0.6 || length == 1));
        assert!(length < 500 || clip.samples[length / 2] == 1.0 && clip.samples[0] < 0.001);
    }
}

#[test]
fn a_meter_does_not_care_how_a_stereo_stream_is_cut() {
    let (left, right) = (babble(2.0, 44_100, 2).samples, babble(2.0, 44_100, 7).samples);
    let both: Vec<f32> = left.iter().zip(&right).flat_map(|(l, r)| [*l, *r]).collect();
    let whole = measure(&both, 44_100, 2).unwrap();
    let mut meter = Meter::new(44_100, 2).unwrap();
    both.chunks(777).for_each(|block| meter.push(block));
    assert_eq!(meter.finish(), whole);
    assert!(Meter::new(0, 1).is_none() && Meter::new(44_100, 0).is_none() && Meter::new(44_100, 900).is_none());
    let nothing = Meter::new(44_100, 2).unwrap().finish();
    assert_eq!((nothing.frames, nothing.rms_db), (0, f64::NEG_INFINITY));
    let broken = measure(&[f32::NAN, f32::INFINITY, 1e30, -0.5, 0.5], 44_100, 1).unwrap();
    assert!(broken.rms_db.is_finite());
}

#[test]
fn head_tail_and_noise_floor_are_those_of_the_room() {
    let tone: Vec<f32> = sine(300.0, -72.0, 3.0, 44_100).samples;
    let mut samples = tone[..33_075].to_vec();
    let mut speech = babble(2.0, 44_100, 11);
    speech.trim_silence(-50.0, 0);
    samples.extend(speech.samples.iter().zip(tone.iter().cycle()).map(|(speech, tone)| speech + tone));
    samples.extend(&tone[..88_200]);
    let measures = measure(&samples, 44_100, 1).unwrap();
    assert!((measures.head_ms - 750.0).abs() <= 40.0, "{measures:?}");
    assert!((measures.tail_ms - 2_000.0).abs() <= 60.0, "{measures:?}");
    assert!((measures.noise_floor_db + 75.0).abs() < 0.3, "{measures:?}");
    let room = measure(&tone, 44_100, 1).unwrap();
    assert!((room.head_ms - 3_000.0).abs() < 1.0 && (room.tail_ms - 3_000.0).abs() < 1.0, "{room:?}");
    let hum = measure(&sine(300.0, -20.0, 3.0, 44_100).samples, 44_100, 1).unwrap();
    assert!(hum.head_ms == 0.0 && hum.tail_ms == 0.0, "{hum:?}");
}

/// Lays clips with 400 ms between them.
fn laid(clips: &[Clip], target: &Target) -> (Mastered, Kept) {
    let mut kept = Kept::default();
    let clip_of = |line: usize| Ok(Some(clips[line].clone()));
    let mastered = assemble(&vec![400; clips.len()], &clip_of, target, &mut kept).unwrap();
    assert_eq!(kept.samples.len() as u64, kept.total);
    assert_eq!(mastered.total_samples, kept.total);
    (mastered, kept)
}

fn lines(count: u64, rate: impl Fn(u64) -> u32) -> Vec<Clip> {
    let line = |n: u64| {
        let mut clip = babble(0.3 + (n % 5) as f64 * 0.6, rate(n), n + 1);
        level::level(&mut clip, level::LINE_LEVEL_DB);
        clip.fade_edges(5);
        clip
    };
    (0..count).map(line).collect()
}

#[test]
fn a_chapter_is_brought_to_its_loudness_and_under_its_peak() {
    // The wave of these lines has peaks far higher than speech: the limiter works hard.
    let clips = lines(12, |n| if n % 3 == 1 { 24_000 } else { 16_000 });
    for (loudness_lufs, true_peak_db) in [(-19.0, -3.0), (-23.0, -1.0), (-21.0, -6.0)] {
        let target = Target { loudness_lufs, true_peak_db, ..Target::default() };
        let (mastered, kept) = laid(&clips, &target);
        let measures = measure(&as_floats(&kept.samples), 44_100, 1).unwrap();
        assert!((measures.loudness_lufs - loudness_lufs).abs() <= 0.5, "{measures:?}");
        assert!(measures.true_peak_db <= true_peak_db, "{measures:?}");
        assert!((measures.true_peak_db - mastered.measures.true_peak_db).abs() < 0.01);
        assert!((measures.loudness_lufs - mastered.measures.loudness_lufs).abs() < 0.01);
        assert!(measures.noise_floor_db <= -60.0 && measures.noise_floor_db > -80.0);
    }
}

#[test]
fn a_loudness_that_cannot_be_reached_is_told() {
    let target = Target { loudness_lufs: -10.0, true_peak_db: -12.0, ..Target::default() };
    let (mastered, kept) = laid(&lines(2, |_| 16_000), &target);
    let told = mastered.missed(&target).unwrap().to_string();
    assert!(told.contains("asked for were -10 LUFS"), "{told}");
    assert!(measure(&as_floats(&kept.samples), 44_100, 1).unwrap().true_peak_db <= -12.0);
    let easy = Target::default();
    assert_eq!(laid(&lines(2, |_| 16_000), &easy).0.missed(&easy), None);
}

#[test]
fn what_needs_no_limiter_meets_none_and_keeps_its_wave() {
    let clips = lines(6, |_| 44_100);
    let target = Target { loudness_lufs: -30.0, ..Target::default() };
    let (mastered, kept) = laid(&clips, &target);
    assert_eq!((mastered.limited.samples, kept.begun), (0, 1));
    let gain = 10f64.powf(mastered.gain_db / 20.0) as f32;
    for cue in &mastered.timeline.cues {
        let there = &as_floats(&kept.samples)[cue.start_samples as usize..][..cue.length_samples as usize];
        let worst = there.iter().zip(&clips[cue.line].samples).map(|(a, b)| (a - b * gain).abs()).fold(0.0, f32::max);
        // What is left is room tone at -75 dB, whose peaks reach 13 dB higher.
        assert!(worst < 0.001, "line {}: {worst}", cue.line);
    }
}

#[test]
fn cues_lie_where_the_clips_sound() {
    // A click at both ends of each clip shows its place to the sample.
    let click = |rate: u32| {
        let mut samples = vec![0.0; rate as usize / 2];
        (samples[0], samples[rate as usize / 2 - 1]) = (0.5, 0.5);
        Clip { samples, sample_rate_hz: rate }
    };
    let clips = [click(16_000), click(24_000), click(16_000)];
    let (mastered, kept) = laid(&clips, &Target { loudness_lufs: -40.0, ..Target::default() });
    let sounds: Vec<usize> = (0..kept.samples.len())
        .filter(|&at| {
            let around = &kept.samples[at.saturating_sub(200)..(at + 200).min(kept.samples.len())];
            let most = around.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
            most > 100 && kept.samples[at].unsigned_abs() == most
        })
        .collect();
    assert_eq!(sounds.len(), 6, "{sounds:?}");
    for (cue, ends) in mastered.timeline.cues.iter().zip(sounds.chunks(2)) {
        assert!(cue.start_samples.abs_diff(ends[0] as u64) <= 1, "{cue:?} {ends:?}");
        // The last sample of the clip begins one period of the clip's rate before its end.
        let end = cue.start_samples + cue.length_samples;
        assert!((end - ends[1] as u64) <= 4, "{cue:?} {ends:?}");
    }
    assert_eq!(mastered.timeline.cues[0].start_samples, 33_075);
    assert_eq!(kept.samples.len() as u64, 33_075 + 3 * 22_050 + 2 * 17_640 + 88_200);
}

#[test]
fn the_same_lines_give_the_same_samples() {
    let clips = lines(8, |n| if n % 2 == 0 { 16_000 } else { 22_050 });
    let (first, again) = (laid(&clips, &Target::default()), laid(&clips, &Target::default()));
    assert_eq!(first.1.samples, again.1.samples);
    assert_eq!(first.0, again.0);
}

#[test]
fn a_chapter_of_nothing_is_a_quiet_room() {
    let mut kept = Kept::default();
    let mastered = assemble(&[500, 500], &|_| Ok(None), &Target::default(), &mut kept).unwrap();
    assert_eq!((mastered.timeline.cues.len(), kept.samples.len()), (0, (44_100 * 275) / 100));
    let floats = as_floats(&kept.samples);
    let room = Clip { samples: floats, sample_rate_hz: 44_100 };
    assert!((room.rms_db() + 75.0).abs() < 0.5, "{}", room.rms_db());
    // Nowhere digital silence for longer than a blink.
    assert!(kept.samples.chunks(100).all(|block| block.iter().any(|&sample| sample != 0)));
    // A line with nothing to say has a place and no length.
    let empty = Clip { samples: Vec::new(), sample_rate_hz: 16_000 };
    let (mastered, _) = laid(&[empty.clone(), babble(0.5, 16_000, 1), empty], &Target::default());
    assert_eq!(mastered.timeline.cues[2].length_samples, 0);
}

#[test]
fn an_error_on_the_way_stops_the_work() {
    struct Full;
    impl Sink for Full {
        fn begin(&mut self, _: u32, _: u64) -> anyhow::Result<()> {
            Ok(())
        }
        fn write(&mut self, _: &[i16]) -> anyhow::Result<()> {
            anyhow::bail!("disk full")
        }
    }
    let clips = lines(20, |_| 16_000);
    let clip_of = |line: usize| Ok(Some(clips[line].clone()));
    let told = assemble(&[400; 20], &clip_of, &Target::default(), &mut Full).unwrap_err();
    assert!(told.to_string().contains("disk full"));
    let failing = |line: usize| if line == 7 { anyhow::bail!("line 7 is lost") } else { clip_of(line) };
    let told = assemble(&[400; 20], &failing, &Target::default(), &mut Kept::default()).unwrap_err();
    assert!(told.to_string().contains("line 7"));
    let calls = std::sync::atomic::AtomicUsize::new(0);
    let shrinking = |line: usize| {
        let call = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut clip = clips[line].clone();
        clip.samples.truncate(if call >= 20 { 100 } else { usize::MAX });
        Ok(Some(clip))
    };
    let told = assemble(&[400; 20], &shrinking, &Target::default(), &mut Kept::default()).unwrap_err();
    assert!(told.to_string().contains("changed while it was read"), "{told}");
    let target = Target { room_tone_db: -20.0, ..Target::default() };
    assert!(assemble(&[400; 20], &clip_of, &target, &mut Kept::default()).is_err());
}

/// Lines of one chapter from (kind, speaker, block, text); `***` is a break that is not spoken.
fn script(lines: &[(Kind, u32, usize, &str)]) -> (Vec<Line>, Vec<Block>) {
    let blocks = lines.last().map_or(0, |line| line.2 + 1);
    let block = Block { span: 0..0, kind: BlockKind::Paragraph, gap_before: false };
    let lines = lines
        .iter()
        .map(|&(kind, speaker, block, text)| Line {
            span: 0..text.len(),
            kind,
            block,
            speaker: SpeakerId(speaker),
            attribution: None,
            text: text.to_owned(),
            direction: Direction::default(),
            spoken: !matches!(kind, Kind::Break | Kind::Note),
            recording: None,
        })
        .collect();
    (lines, vec![block; blocks])
}

#[test]
fn a_quotation_and_its_tag_are_one_phrase() {
    use Kind::{Dialogue, Narration};
    let p = Pacing::default();
    let after_first = |first: (Kind, &str), second: (Kind, &str)| {
        let (lines, blocks) = script(&[(first.0, 1, 0, first.1), (second.0, 0, 0, second.1)]);
        pauses(&lines, &blocks, &p)[0]
    };
    for (quote, tag) in [
        ("“Hello,”", "he said."),
        ("\"Stop!\"", "she cried."),
        ("“Stop!”", "Rhea said."),
        ("‘Is it?’", "old Bram asked."),
        ("“I thought—”", "she began."),
        ("“Well…”", "he muttered"),
        ("“Come,”", "Rhea said, “now.”"),
    ] {
        assert_eq!(after_first((Dialogue, quote), (Narration, tag)), p.phrase_ms, "{quote} {tag}");
    }
    for (quote, action) in
        [("“Hello.”", "He sat down."), ("“Stop!”", "Rhea turned away."), ("“But—”", "The door fell shut.")]
    {
        assert_eq!(after_first((Dialogue, quote), (Narration, action)), p.sentence_ms, "{quote} {action}");
    }
    assert_eq!(after_first((Narration, "He said:"), (Dialogue, "“Hello.”")), p.phrase_ms);
    assert_eq!(after_first((Narration, "She said,"), (Dialogue, "“Hello.”")), p.phrase_ms);
    assert_eq!(after_first((Narration, "He sat down."), (Dialogue, "“Hello.”")), p.sentence_ms);
}

#[test]
fn pauses_between_paragraphs_tell_what_comes() {
    use Kind::{Break, Dialogue, Heading, Narration, Note};
    let (lines, mut blocks) = script(&[
        (Heading, 0, 0, "Chapter One"),
        (Narration, 0, 1, "It rained."),
        (Narration, 0, 2, "It went on."),
        (Dialogue, 1, 3, "“Who’s there?”"),
        (Dialogue, 2, 4, "“Me.”"),
        (Note, 0, 5, "A/N: sorry!"),
        (Dialogue, 2, 6, "“Only me.”"),
        (Break, 0, 7, "***"),
        (Narration, 0, 8, "Morning came."),
        (Narration, 0, 9, "Noon came."),
        (Heading, 0, 10, "Chapter Two"),
        (Break, 0, 11, "***"),
    ]);
    blocks[9].gap_before = true;
    let p = Pacing::default();
    let expected = [
        p.after_heading_ms,
        p.paragraph_ms,
        p.speaker_change_ms,
        p.speaker_change_ms,
        p.paragraph_ms,
        0,
        p.scene_break_ms,
        0,
        p.scene_break_ms,
        p.before_heading_ms,
        0,
        0,
    ];
    assert_eq!(pauses(&lines, &blocks, &p), expected);
    assert!(pauses(&[], &[], &p).is_empty());
}

/// A WAV head with the sizes and format fields given, then the samples' bytes.
fn wav(tag: u16, bits: u16, riff: u32, data: u32, extensible: bool, bytes: &[u8]) -> Vec<u8> {
    let mut out = b"RIFF".to_vec();
    out.extend(riff.to_le_bytes());
    out.extend(b"WAVELIST\x03\0\0\0abc\0fmt ");
    out.extend((if extensible { 40u32 } else { 16 }).to_le_bytes());
    out.extend((if extensible { 0xFFFE } else { tag }).to_le_bytes());
    out.extend(2u16.to_le_bytes());
    out.extend(16_000u32.to_le_bytes());
    out.extend((16_000 * 2 * u32::from(bits / 8)).to_le_bytes());
    out.extend((2 * bits / 8).to_le_bytes());
    out.extend(bits.to_le_bytes());
    if extensible {
        out.extend([22, 0]);
        out.extend(bits.to_le_bytes());
        out.extend([3, 0, 0, 0]);
        out.extend(tag.to_le_bytes());
        out.extend(b"\0\0\0\0\x10\0\x80\0\0\xaa\0\x38\x9b\x71");
    }
    out.extend(b"data");
    out.extend(data.to_le_bytes());
    out.extend(bytes);
    out
}

#[test]
fn wav_files_with_guessed_sizes_are_read_to_their_end() {
    let bytes: Vec<u8> = [0i16, 16_384, -16_384, -16_384].iter().flat_map(|sample| sample.to_le_bytes()).collect();
    for (riff, data) in
        [(60, 8), (0, 0), (u32::MAX, u32::MAX), (0x7FFF_FFFF, 0x7FFF_FFFF), (0x7FFF_F024, 0x7FFF_F000), (60, 9_999)]
    {
        let clip = decode::clip(wav(1, 16, riff, data, false, &bytes), "a test", 10).unwrap();
        assert_eq!(clip.samples, [0.25, -0.5], "riff {riff} data {data}");
    }
    // Within a frame it breaks off.
    let clip = decode::clip(wav(1, 16, 60, 8, true, &bytes[..7]), "a test", 10).unwrap();
    assert_eq!(clip.samples, [0.25]);
    // A file that is whole and says that it is empty is empty.
    assert!(decode::clip(wav(1, 16, 60, 0, false, b"LIST"), "a test", 10).unwrap().samples.is_empty());
}

#[test]
fn wav_files_of_all_plain_codings_are_read() {
    let cases: [(u16, u16, &[u8]); 5] = [
        (1, 8, &[192, 192]),
        (1, 16, &[0, 64, 0, 64]),
        (1, 24, &[0, 0, 64, 0, 0, 64]),
        (1, 32, &[0, 0, 0, 64, 0, 0, 0, 64]),
        (3, 32, &[0, 0, 0, 63, 0, 0, 0, 63]),
    ];
    for (tag, bits, bytes) in cases {
        for extensible in [false, true] {
            let file = wav(tag, bits, 60, bytes.len() as u32, extensible, bytes);
            assert_eq!(decode::clip(file, "a test", 10).unwrap().samples, [0.5], "{tag} {bits} {extensible}");
        }
    }
}

#[test]
fn what_is_no_audio_is_said_to_be_none() {
    for bytes in [&b""[..], b"RIFF", b"RIFF\0\0\0\0WAVE", b"Once upon a time there was a text file.", &[0; 5_000]] {
        let told = decode::clip(bytes.to_vec(), "the engine's answer", 10).unwrap_err().to_string();
        assert!(told.contains("the engine's answer: no audio"), "{told}");
    }
    let told = decode::clip(wav(1, 16, 0, 0, false, &[0; 4_000_000]), "a test", 10).unwrap_err().to_string();
    assert!(told.contains("more than 10 s"), "{told}");
    let folder = tempfile::tempdir().unwrap();
    let told = decode::open(folder.path()).err().unwrap().to_string();
    assert!(told.contains("folder"), "{told}");
}

#[test]
fn a_head_that_breaks_a_foreign_decoder_is_an_error() {
    let mut bytes = wav(1, 16, 316, 400, true, &[7; 400]);
    // A format chunk one byte too long is none of ours, and 34 channels overflow a mask of 32 bits where that is checked.
    (bytes[12], bytes[28], bytes[34]) = (0, 41, 34);
    let told = decode::clip(bytes, "a test", 10).unwrap_err().to_string();
    assert!(told.contains("a test: no audio that can be read"), "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_damaged_wav_head_never_panics(flips in prop::collection::vec((0usize..80, any::<u8>()), 1..6)) {
        let mut bytes = wav(1, 16, 60, 400, true, &[7; 400]);
        for (at, value) in flips {
            bytes[at] = value;
        }
        let _ = decode::clip(bytes, "a test", 10);
    }
}

/// A program's output, standard error after it; `None` (said aloud) where it is not installed.
fn tool(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            Some(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
        }
        Err(_) => {
            eprintln!("skipped: {program} is not installed");
            None
        }
    }
}

/// The number after the last place where a text says `label`.
fn number_after(text: &str, label: &str) -> f64 {
    let rest = &text[text.rfind(label).unwrap_or_else(|| panic!("no {label:?} in {text}")) + label.len()..];
    rest.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
}

/// Writes a clip as 16-bit WAV and gives its path.
fn written(folder: &tempfile::TempDir, clip: &Clip) -> String {
    let path = folder.path().join("a.wav");
    let mut file = dramatis::output::wav::create(&path).unwrap();
    file.begin(clip.sample_rate_hz, clip.samples.len() as u64).unwrap();
    let samples: Vec<i16> = clip.samples.iter().map(|sample| (sample * 32_767.0) as i16).collect();
    file.write(&samples).unwrap();
    file.finish().unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn ffmpeg_and_sox_measure_what_we_measure() {
    let folder = tempfile::tempdir().unwrap();
    let mut clip = babble(20.0, 44_100, 23);
    clip.amplify(-14.0 - clip.peak_db());
    let path = written(&folder, &clip);
    let (_, ours) = dramatis::output::check::measure(path.as_ref()).unwrap();
    let arguments =
        ["-hide_banner", "-nostats", "-i", &path, "-af", "ebur128=peak=true+sample,astats", "-f", "null", "-"];
    if let Some(told) = tool("ffmpeg", &arguments) {
        let (summary, stats) = (&told[told.find("Summary:").unwrap()..], &told);
        assert!((number_after(summary, "I:") - ours.loudness_lufs).abs() <= 0.3, "{told}\n{ours:?}");
        let true_peak = number_after(&summary[summary.find("True peak").unwrap()..], "Peak:");
        assert!((true_peak - ours.true_peak_db).abs() <= 0.3, "{told}\n{ours:?}");
        assert!((number_after(stats, "RMS level dB:") - ours.rms_db).abs() <= 0.1, "{told}\n{ours:?}");
    }
    if let Some(told) = tool("sox", &[&path, "-n", "stats"]) {
        assert!((number_after(&told, "RMS lev dB") - ours.rms_db).abs() <= 0.1, "{told}\n{ours:?}");
        assert!((number_after(&told, "Pk lev dB") - ours.sample_peak_db).abs() <= 0.1, "{told}\n{ours:?}");
    }
    if let Some(told) = tool("soxi", &[&path]) {
        assert!(told.contains("16-bit Signed Integer PCM") && told.contains(": 44100"), "{told}");
    }
}

#[test]
fn files_of_other_kinds_measure_like_the_wav_they_came_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut clip = babble(6.0, 44_100, 29);
    clip.amplify(-12.0 - clip.peak_db());
    let path = written(&folder, &clip);
    let (_, wav) = dramatis::output::check::measure(path.as_ref()).unwrap();
    for (name, options) in [
        ("a.flac", &["-c:a", "flac"][..]),
        ("a.mp3", &["-c:a", "libmp3lame", "-b:a", "192k"]),
        ("a.m4a", &["-c:a", "aac", "-b:a", "192k"]),
        ("a.ogg", &["-c:a", "libvorbis", "-q:a", "8"]),
        ("a.aiff", &["-c:a", "pcm_s16be"]),
        ("64.wav", &["-c:a", "pcm_f64le"]),
        ("law.wav", &["-c:a", "pcm_alaw"]),
    ] {
        let other = folder.path().join(name);
        let mut arguments = vec!["-hide_banner", "-y", "-i", &path];
        arguments.extend_from_slice(options);
        arguments.push(other.to_str().unwrap());
        let Some(told) = tool("ffmpeg", &arguments) else { return };
        if !other.exists() {
            eprintln!("skipped {name}: {told}");
            continue;
        }
        let (format, measures) = dramatis::output::check::measure(&other).unwrap();
        assert_eq!((format.sample_rate_hz, format.channels), (44_100, 1));
        assert!((measures.loudness_lufs - wav.loudness_lufs).abs() < 0.3, "{name}: {measures:?}\n{wav:?}");
        assert!(measures.frames.abs_diff(wav.frames) < 5_000, "{name}: {} frames", measures.frames);
        // Damaged in the middle and cut short, it must still end somewhere, without a panic.
        let mut bytes = std::fs::read(&other).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + 40].fill(0xA5);
        bytes.truncate(middle + middle / 2);
        std::fs::write(&other, bytes).unwrap();
        let _ = dramatis::output::check::measure(&other);
    }
}

/// Pulses through a resonance, as of a voice.
fn pulses(hz: f32, sample_rate_hz: u32, seconds: f32) -> Clip {
    let length = (seconds * sample_rate_hz as f32) as usize;
    let samples = (0..length).map(|at| {
        let time = at as f32 / sample_rate_hz as f32;
        let since = time - (time * hz).floor() / hz;
        0.5 * (-since * 400.0).exp() * (since * 2.0 * std::f32::consts::PI * 700.0).sin()
    });
    Clip { samples: samples.collect(), sample_rate_hz }
}

#[test]
fn the_pitch_of_a_voice_is_found_at_every_rate() {
    for sample_rate_hz in [8_000, 16_000, 22_050, 24_000, 48_000] {
        for hz in [75.0, 110.0, 160.0, 233.0, 350.0] {
            let heard = dramatis::audio::pitch::median_hz(&[pulses(hz, sample_rate_hz, 1.0)]).unwrap();
            assert!((heard / hz - 1.0).abs() < 0.01, "{hz} Hz at {sample_rate_hz}: {heard}");
        }
    }
}

#[test]
fn what_has_no_voice_has_no_pitch() {
    let mut state = 1u32;
    let noise = (0..32_000).map(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as f32 / 65_536.0 - 0.5
    });
    let clip = |samples: Vec<f32>| Clip { samples, sample_rate_hz: 16_000 };
    for silent in [
        clip(noise.collect()),
        clip(vec![0.0; 32_000]),
        clip(vec![0.5; 32_000]),
        clip(Vec::new()),
        clip(vec![f32::NAN; 9_000]),
    ] {
        assert_eq!(dramatis::audio::pitch::median_hz(std::slice::from_ref(&silent)), None);
    }
}

#[test]
fn a_timbre_is_the_same_louder_and_higher_and_another_through_a_wall() {
    use dramatis::audio::timbre::{cepstra, distance_db, mean};
    let colour = |clip: &Clip| mean(&cepstra(clip));
    let voice = pulses(120.0, 16_000, 1.0);
    let mut loud = voice.clone();
    loud.amplify(6.0);
    assert!(distance_db(&colour(&voice), &colour(&loud)) < 0.01);
    let mut muffled = voice.clone();
    dramatis::audio::effect::muffled(&mut muffled);
    let higher = distance_db(&colour(&voice), &colour(&pulses(125.0, 16_000, 1.0)));
    let other = distance_db(&colour(&voice), &colour(&muffled));
    assert!(other > 3.0 && other > 2.0 * higher, "{higher} {other}");
}
