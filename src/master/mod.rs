//! From clips and pauses to one finished file: two passes over a stream, so memory does not grow with the chapter.
//!
//! The first pass measures how loud the clips and pauses are together. The second lays them again, applies one gain,
//! converts to the delivery's rate, holds the few peaks that would pass the limit, lays room tone under everything, and
//! hands the samples to a [`Sink`].

mod limiter;
mod tone;

use crate::audio::meter::{Loudness, Measures, Meter};
use crate::audio::resample::{self, Resampler};
use crate::audio::{Clip, SAMPLE_RATES_HZ};
use crate::note::{self, Note};
use crate::timeline::{Cue, Timeline};
use crate::units::ms_to_samples;
use anyhow::Result;
pub use limiter::Limited;
use serde::{Deserialize, Serialize};
use std::sync::mpsc::sync_channel;

/// What every finished file is brought to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Target {
    /// Samples a second. The file is mono with 16 bits a sample.
    pub sample_rate_hz: u32,
    /// Integrated loudness.
    pub loudness_lufs: f64,
    /// Plain RMS, in place of the loudness, for those who ask for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rms_db: Option<f64>,
    /// How far the file's loudness (or RMS) may lie from that.
    pub tolerance_lu: f64,
    /// The true peak stays at or under this.
    pub true_peak_db: f64,
    /// Room tone before the first line.
    pub head_ms: u32,
    /// Room tone after the last line.
    pub tail_ms: u32,
    /// RMS of the room tone under everything; -85 to -65.
    pub room_tone_db: f64,
}

impl Default for Target {
    /// Spoken word as streaming services and audiobook shops take it: -19 LUFS (mono), -3 dBTP, 44.1 kHz.
    fn default() -> Self {
        Self {
            sample_rate_hz: 44_100,
            loudness_lufs: -19.0,
            rms_db: None,
            tolerance_lu: 0.5,
            true_peak_db: -3.0,
            head_ms: 750,
            tail_ms: 2_000,
            room_tone_db: -75.0,
        }
    }
}

impl Target {
    /// What a file is brought to.
    fn wanted(&self) -> f64 {
        self.rms_db.unwrap_or(self.loudness_lufs)
    }

    /// How loud a file is, in the measure that is asked for.
    fn level(&self, measures: &Measures) -> f64 {
        if self.rms_db.is_some() { measures.rms_db } else { measures.loudness_lufs }
    }
}

/// What takes the finished samples: mono, 16 bits.
pub trait Sink {
    /// A file of just this many samples begins. Called again when the samples so far are void and the file begins anew.
    ///
    /// # Errors
    /// What stands against such a file.
    fn begin(&mut self, sample_rate_hz: u32, total_samples: u64) -> Result<()>;

    /// The next samples.
    ///
    /// # Errors
    /// What stands against writing them.
    fn write(&mut self, samples: &[i16]) -> Result<()>;
}

/// The clip of a line (by its index), or `None` for a line that is not spoken. Called twice or more for each line, in
/// order, from one thread at a time but not always the same; must give the same clip each time.
pub type ClipOf<'a> = dyn Fn(usize) -> Result<Option<Clip>> + Sync + 'a;

/// What became of the lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Mastered {
    /// Where each spoken line sounds, in samples of the file.
    pub timeline: Timeline,
    /// Length of the file.
    pub total_samples: u64,
    /// The finished file, measured.
    pub measures: Measures,
    /// The one gain that was applied to everything.
    pub gain_db: f64,
    /// What the limiter did beyond that.
    pub limited: Limited,
}

impl Mastered {
    /// A warning where the loudness or the true peak asked for was not reached.
    pub fn missed(&self, target: &Target) -> Option<Note> {
        let (level, true_peak_db) = (target.level(&self.measures), self.measures.true_peak_db);
        let off = level.is_finite() && (level - target.wanted()).abs() > target.tolerance_lu;
        let unit = if target.rms_db.is_some() { "dB RMS" } else { "LUFS" };
        let told = format!("the file has {level:.1} {unit} and a true peak of {true_peak_db:.1} dB");
        let asked = format!("{} {unit} and {} dB", target.wanted(), target.true_peak_db);
        (off || true_peak_db > target.true_peak_db).then(|| {
            Note::warning(format!("{told}; asked for were {asked}"))
                .hint("ask for a lower loudness or a higher true peak under `[target]` in dramatis.toml")
        })
    }
}

/// Lays the clips with the pause after each (parallel to the lines, see [`crate::timeline::pauses`]; the one after the
/// last clip gives way to the tail) and hands the finished samples to the sink.
///
/// # Errors
/// What `clip_of` or the sink says; a [`Note`] for a target that cannot be met or a clip of an absurd rate.
pub fn assemble(pauses_ms: &[u32], clip_of: &ClipOf, target: &Target, sink: &mut dyn Sink) -> Result<Mastered> {
    target.check()?;
    let lines = Lines { pauses_ms, clip_of, target };
    let (layout, level) = lines.measure()?;
    // Silence has no loudness to bring anywhere.
    let gain_db = if level.is_finite() { rounded(target.wanted() - level) } else { 0.0 };
    let mut setting = Setting { gain_db, most_gain_db: gain_db + MOST_MAKE_UP_DB, ceiling_db: target.true_peak_db };
    let mut mastered = lines.render(&layout, setting, sink)?;
    for _ in 0..MOST_CORRECTIONS {
        let corrected = setting.corrected(&mastered.measures, target);
        if corrected == setting {
            break;
        }
        setting = corrected;
        mastered = lines.render(&layout, setting, sink)?;
    }
    Ok(mastered)
}

/// How often a file is made anew. Ordinary speech needs no correction; lines with peaks far above it need one to three.
const MOST_CORRECTIONS: usize = 4;

/// The most that is added for what the limiter takes away: past it, limiting would be heard as distortion.
const MOST_MAKE_UP_DB: f64 = 12.0;

/// What one turn of the second pass is made with.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Setting {
    gain_db: f64,
    most_gain_db: f64,
    /// What the limiter holds the true peak to.
    ceiling_db: f64,
}

impl Setting {
    /// The setting that comes nearer to the target; the same one where that is not needed or not possible.
    ///
    /// What the limiter takes away makes the file softer: where that is more than half of what is allowed, there has to
    /// be more gain, half as much again as is missing, since the limiter takes some of that too. And a gain that changes
    /// very fast can raise the wave between two samples a little over what it is at both.
    fn corrected(self, measures: &Measures, target: &Target) -> Self {
        let missing = target.wanted() - target.level(measures);
        let excess = measures.true_peak_db - target.true_peak_db;
        let off = missing.is_finite() && missing.abs() > target.tolerance_lu / 2.0;
        let gain_db = if off { rounded((self.gain_db + 1.5 * missing).min(self.most_gain_db)) } else { self.gain_db };
        let ceiling_db = if excess > 0.0 { rounded(self.ceiling_db - excess - 0.05) } else { self.ceiling_db };
        Self { gain_db, ceiling_db, ..self }
    }
}

/// A thousandth of a decibel: keeps the last bit of a logarithm, which differs between machines, out of the samples.
fn rounded(db: f64) -> f64 {
    (db * 1_000.0).round() / 1_000.0
}

impl Target {
    /// Refuses what cannot be made.
    ///
    /// # Errors
    /// A [`Note`] that says what can.
    pub fn check(&self) -> Result<()> {
        let wrong = |what: String| Err(Note::error(what).hint("see `[target]` in dramatis.toml").into());
        if !(8_000..=192_000).contains(&self.sample_rate_hz) {
            return wrong(format!("a delivery of {} Hz: 8,000 to 192,000 can be made", self.sample_rate_hz));
        }
        if !(-40.0..=-6.0).contains(&self.loudness_lufs) {
            return wrong(format!("a loudness of {} LUFS: -40 to -6 can be made", self.loudness_lufs));
        }
        if !(-20.0..=0.0).contains(&self.true_peak_db) {
            return wrong(format!("a true peak of {} dB: -20 to 0 can be made", self.true_peak_db));
        }
        if self.rms_db.is_some_and(|rms_db| !(-40.0..=-6.0).contains(&rms_db)) {
            return wrong(format!("an RMS of {} dB: -40 to -6 can be made", self.wanted()));
        }
        // What is written has steps of a thousandth, and the limiter a word in it.
        if !(0.05..=10.0).contains(&self.tolerance_lu) {
            return wrong(format!("a tolerance of {} LU: 0.05 to 10 can be kept", self.tolerance_lu));
        }
        note::check_silence("head_ms", self.head_ms, "target")?;
        note::check_silence("tail_ms", self.tail_ms, "target")?;
        // Above, it would fail the noise floor of -60 dB that shops ask for; below, it would no longer be dither.
        if !(-85.0..=-65.0).contains(&self.room_tone_db) {
            return wrong(format!("a room tone of {} dB: -85 to -65 can be made", self.room_tone_db));
        }
        Ok(())
    }
}

/// Where the clips lie, at the working rate: the highest rate among them.
struct Layout {
    rate_hz: u32,
    /// Line, first sample, length.
    clips: Vec<(usize, u64, u64)>,
    total_samples: u64,
}

struct Lines<'a> {
    pauses_ms: &'a [u32],
    clip_of: &'a ClipOf<'a>,
    target: &'a Target,
}

impl Lines<'_> {
    /// The first pass: where every clip lies, and how loud the whole is.
    fn measure(&self) -> Result<(Layout, f64)> {
        let mut rate_hz = 0;
        // A clip of a higher rate than those before it starts the pass anew: rarely more than once, as a book mixes two
        // engines at most.
        loop {
            match self.measure_at(rate_hz)? {
                Ok(measured) => return Ok(measured),
                Err(higher_hz) => rate_hz = higher_hz,
            }
        }
    }

    /// The first pass at a working rate (0: that of the first clip), or the higher rate that a clip has.
    fn measure_at(&self, mut rate_hz: u32) -> Result<std::result::Result<(Layout, f64), u32>> {
        let (mut loudness, mut square_sum) = (None, 0.0);
        let mut clips = Vec::new();
        let (mut at, mut pause_ms) = (0u64, self.target.head_ms);
        for line in 0..self.pauses_ms.len() {
            let Some(clip) = (self.clip_of)(line)? else { continue };
            check_clip(&clip, line)?;
            if rate_hz == 0 {
                rate_hz = clip.sample_rate_hz;
            } else if clip.sample_rate_hz > rate_hz {
                return Ok(Err(clip.sample_rate_hz));
            }
            if loudness.is_none() {
                loudness = Loudness::new(rate_hz, 1);
            }
            let clip = at_rate(clip, rate_hz);
            let pause = ms_to_samples(pause_ms, rate_hz);
            if let Some(loudness) = &mut loudness {
                loudness.push_silence(pause);
                loudness.push(&clip.samples);
            }
            square_sum += clip.samples.iter().map(|&sample| f64::from(sample) * f64::from(sample)).sum::<f64>();
            at += pause;
            clips.push((line, at, clip.samples.len() as u64));
            at += clip.samples.len() as u64;
            pause_ms = self.pauses_ms[line];
        }
        let rate_hz = if rate_hz == 0 { self.target.sample_rate_hz } else { rate_hz };
        if clips.is_empty() {
            at = ms_to_samples(self.target.head_ms, rate_hz);
        }
        let total_samples = at + ms_to_samples(self.target.tail_ms, rate_hz);
        let level = match self.target.rms_db {
            Some(_) => 10.0 * (square_sum / total_samples.max(1) as f64).log10(),
            None => loudness.map_or(f64::NEG_INFINITY, Loudness::finish),
        };
        Ok(Ok((Layout { rate_hz, clips, total_samples }, level)))
    }

    /// The second pass: the finished samples, and where and how loud everything came to be.
    fn render(&self, layout: &Layout, setting: Setting, sink: &mut dyn Sink) -> Result<Mastered> {
        let rate_hz = self.target.sample_rate_hz;
        let resampler = Resampler::new(layout.rate_hz, rate_hz);
        let timeline = timeline(layout, &resampler, rate_hz);
        let total_samples = resampler.place(layout.total_samples);
        sink.begin(rate_hz, total_samples)?;
        let mut finisher = Finisher::new(self.target, setting.ceiling_db)?;
        // One thread reads and converts, this one finishes and writes: the order of the samples is that of the channel.
        std::thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Vec<f32>>(16);
            let laying =
                scope.spawn(move || self.lay(layout, resampler, setting.gain_db, |block| sender.send(block).is_ok()));
            for block in receiver {
                finisher.push(&block, sink)?;
            }
            laying.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })?;
        let (measures, limited) = finisher.finish(sink)?;
        Ok(Mastered { timeline, total_samples, measures, gain_db: setting.gain_db, limited })
    }

    /// Clips and silence at the delivery's rate, with the gain applied, given on block by block until `give` declines.
    fn lay(
        &self,
        layout: &Layout,
        mut resampler: Resampler,
        gain_db: f64,
        mut give: impl FnMut(Vec<f32>) -> bool,
    ) -> Result<()> {
        let gain = 10f64.powf(gain_db / 20.0) as f32;
        let silence = vec![0.0; 4_096];
        let mut at = 0;
        for &(line, start, length) in &layout.clips {
            if !lay_silence(start - at, &silence, &mut resampler, &mut give) {
                return Ok(());
            }
            let clip = (self.clip_of)(line)?.map(|clip| at_rate(clip, layout.rate_hz));
            let Some(mut clip) = clip.filter(|clip| clip.samples.len() as u64 == length) else {
                return Err(Note::error(format!("the clip of line {line} changed while it was read"))
                    .hint("run the same command again")
                    .into());
            };
            clip.samples.iter_mut().for_each(|sample| *sample *= gain);
            for block in clip.samples.chunks(16_384) {
                let mut out = Vec::with_capacity(4 * block.len());
                resampler.push(block, &mut out);
                if !give(out) {
                    return Ok(());
                }
            }
            at = start + length;
        }
        if lay_silence(layout.total_samples - at, &silence, &mut resampler, &mut give) {
            let mut out = Vec::new();
            resampler.finish(&mut out);
            give(out);
        }
        Ok(())
    }
}

fn lay_silence(
    length: u64,
    silence: &[f32],
    resampler: &mut Resampler,
    give: &mut impl FnMut(Vec<f32>) -> bool,
) -> bool {
    let mut left = length;
    while left > 0 {
        let block = left.min(silence.len() as u64) as usize;
        let mut out = Vec::with_capacity(4 * block);
        resampler.push(&silence[..block], &mut out);
        if !give(out) {
            return false;
        }
        left -= block as u64;
    }
    true
}

fn at_rate(clip: Clip, rate_hz: u32) -> Clip {
    if clip.sample_rate_hz == rate_hz { clip } else { resample::resample(&clip, rate_hz) }
}

fn check_clip(clip: &Clip, line: usize) -> Result<()> {
    if !SAMPLE_RATES_HZ.contains(&clip.sample_rate_hz) {
        return Err(Note::error(format!("the clip of line {line} has {} Hz", clip.sample_rate_hz)).into());
    }
    Ok(())
}

fn timeline(layout: &Layout, resampler: &Resampler, sample_rate_hz: u32) -> Timeline {
    let cues = layout
        .clips
        .iter()
        .map(|&(line, start, length)| {
            let start_samples = resampler.place(start);
            Cue { line, start_samples, length_samples: resampler.place(start + length) - start_samples }
        })
        .collect();
    Timeline { sample_rate_hz, cues }
}

/// The end of the line: limiter, room tone, meter, and 16 bits.
struct Finisher {
    limiter: limiter::Limiter,
    tone: tone::RoomTone,
    meter: Meter,
    limited: Vec<f32>,
    samples: Vec<i16>,
}

impl Finisher {
    fn new(target: &Target, ceiling_db: f64) -> Result<Self> {
        let meter = Meter::new(target.sample_rate_hz, 1)
            .ok_or_else(|| Note::error(format!("{} Hz cannot be measured", target.sample_rate_hz)))?;
        Ok(Self {
            limiter: limiter::Limiter::new(ceiling_db, target.sample_rate_hz),
            tone: tone::RoomTone::new(target.room_tone_db, target.sample_rate_hz),
            meter,
            limited: Vec::new(),
            samples: Vec::new(),
        })
    }

    fn push(&mut self, block: &[f32], sink: &mut dyn Sink) -> Result<()> {
        self.limiter.push(block, &mut self.limited);
        self.give(sink)
    }

    /// Adds the tone, measures, quantizes and writes what the limiter gave.
    fn give(&mut self, sink: &mut dyn Sink) -> Result<()> {
        self.tone.add_to(&mut self.limited);
        self.meter.push(&self.limited);
        self.samples.clear();
        self.samples.extend(self.limited.iter().map(|&sample| to_16_bits(sample)));
        self.limited.clear();
        sink.write(&self.samples)
    }

    fn finish(mut self, sink: &mut dyn Sink) -> Result<(Measures, Limited)> {
        let limited = self.limiter.finish(&mut self.limited);
        self.tone.add_to(&mut self.limited);
        self.meter.push(&self.limited);
        let samples: Vec<i16> = self.limited.iter().map(|&sample| to_16_bits(sample)).collect();
        sink.write(&samples)?;
        Ok((self.meter.finish(), limited))
    }
}

/// The nearest of 65,536 steps. No dither is added: the room tone under every sample (5.8 steps RMS at -75 dB, and 1.8
/// at the least that is allowed) is one already. Gaussian noise of half a step RMS or more leaves a quantization error
/// that does not depend on the signal (Vanderkooy and Lipshitz, "Dither in Digital Audio", JAES 35, 1987), so more
/// would only be more noise.
fn to_16_bits(sample: f32) -> i16 {
    // Shifted to be positive, truncation is rounding: a function call a sample would cost more than all else here.
    let shifted = (sample.clamp(-1.0, 0.999_969_5) * 32_768.0 + 32_768.5) as i32;
    (shifted - 32_768) as i16
}
