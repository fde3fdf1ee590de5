//! What a delivery is measured by: loudness, level, peaks, noise floor, head and tail. Streamed: memory does not grow.

use super::peak::{TruePeak, largest};
use super::power_to_db;
use std::collections::VecDeque;

/// The measures of a stretch of sound. Levels are in decibels against full scale; silence is minus infinity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measures {
    /// Integrated loudness after ITU-R BS.1770-4 with its gates, in LUFS.
    pub loudness_lufs: f64,
    /// The largest value of the wave between the samples (BS.1770-4, annex 2), over all channels.
    pub true_peak_db: f64,
    /// The largest sample, over all channels.
    pub sample_peak_db: f64,
    /// The root of the mean square of all samples of all channels, ungated.
    pub rms_db: f64,
    /// RMS of the quietest 500 ms (windows in steps of 20 ms; a shorter file is one window).
    pub noise_floor_db: f64,
    /// Time before the first sound: before the first 20 ms whose RMS passes the threshold. The threshold lies 10 dB over
    /// the noise floor, but not within 10 dB of the file's RMS (a file without pauses is all sound) and not under -60 dB
    /// (what is quieter is room tone by every delivery rule). A file without any sound is all head and all tail.
    pub head_ms: f64,
    /// Time after the last sound, found in the same way.
    pub tail_ms: f64,
    /// Frames: samples of one channel.
    pub frames: u64,
    /// Samples a second.
    pub sample_rate_hz: u32,
    /// Channels.
    pub channels: u32,
}

/// Steps a second in which head, tail and noise floor are looked for.
const STEPS_A_SECOND: u32 = 50;

/// Steps in a window of the noise floor: 500 ms.
const FLOOR_STEPS: usize = 25;

/// The levels head and tail are kept for: -100 to 0 dB in steps of 1 dB.
const LADDER: usize = 101;

/// Measures a stream of interleaved samples.
pub struct Meter {
    sample_rate_hz: u32,
    channels: usize,
    loudness: Loudness,
    peaks: Vec<TruePeak>,
    sample_peak: f32,
    /// Interleaved samples that do not fill a step yet.
    pending: Vec<f32>,
    step_samples: usize,
    steps: Steps,
}

impl Meter {
    /// Nothing heard yet. `None` where the meters do not reach: no channel or more than 64, or a rate outside
    /// [`super::SAMPLE_RATES_HZ`].
    pub fn new(sample_rate_hz: u32, channels: u32) -> Option<Self> {
        if !super::SAMPLE_RATES_HZ.contains(&sample_rate_hz) || channels > 64 {
            return None;
        }
        let loudness = Loudness::new(sample_rate_hz, channels)?;
        let channels = channels as usize;
        Some(Self {
            sample_rate_hz,
            channels,
            loudness,
            peaks: vec![TruePeak::new(); channels],
            sample_peak: 0.0,
            pending: Vec::new(),
            step_samples: sample_rate_hz.div_ceil(STEPS_A_SECOND) as usize * channels,
            steps: Steps::new(),
        })
    }

    /// Takes the next samples, channels interleaved; a frame may be cut anywhere.
    pub fn push(&mut self, samples: &[f32]) {
        let mut rest = samples;
        if !self.pending.is_empty() {
            let (head, tail) = rest.split_at(rest.len().min(self.step_samples - self.pending.len()));
            self.pending.extend_from_slice(head);
            rest = tail;
            if self.pending.len() == self.step_samples {
                let step = std::mem::take(&mut self.pending);
                self.step(&step);
                self.pending = step;
                self.pending.clear();
            }
        }
        let whole = rest.len() - rest.len() % self.step_samples;
        rest[..whole].chunks_exact(self.step_samples).for_each(|step| self.step(step));
        self.pending.extend_from_slice(&rest[whole..]);
    }

    /// One step: 20 ms, or what is left at the end.
    fn step(&mut self, samples: &[f32]) {
        let mut squares = square_sum(samples);
        // A broken file's not-a-numbers would silence every meter after them.
        let clean: Vec<f32>;
        let samples = if squares.is_finite() {
            samples
        } else {
            clean = samples.iter().map(|s| if s.is_finite() { s.clamp(-1e9, 1e9) } else { 0.0 }).collect();
            squares = square_sum(&clean);
            &clean
        };
        self.loudness.push(samples);
        self.sample_peak = self.sample_peak.max(largest(samples));
        if let [peak] = self.peaks.as_mut_slice() {
            peak.push(samples);
        } else {
            for (channel, peak) in self.peaks.iter_mut().enumerate() {
                let own: Vec<f32> = samples.iter().skip(channel).step_by(self.channels).copied().collect();
                peak.push(&own);
            }
        }
        self.steps.push(squares, samples.len());
    }

    /// The measures of all that was taken.
    pub fn finish(mut self) -> Measures {
        let pending = std::mem::take(&mut self.pending);
        let whole = pending.len() - pending.len() % self.channels;
        if whole > 0 {
            self.step(&pending[..whole]);
        }
        let true_peak = self.peaks.into_iter().map(TruePeak::finish).fold(0.0, f32::max);
        let frames = self.steps.samples / self.channels as u64;
        let (rms_db, noise_floor_db) = (self.steps.rms_db(), self.steps.noise_floor_db());
        let (first, last) = self.steps.sound_above((noise_floor_db + 10.0).min(rms_db - 10.0).max(-60.0));
        let step_frames = (self.step_samples / self.channels) as u64;
        let ms = |frames: u64| frames as f64 * 1_000.0 / f64::from(self.sample_rate_hz);
        Measures {
            loudness_lufs: self.loudness.finish(),
            true_peak_db: 20.0 * f64::from(true_peak).log10(),
            sample_peak_db: 20.0 * f64::from(self.sample_peak).log10(),
            rms_db,
            noise_floor_db,
            head_ms: ms(first.map_or(frames, |step| step * step_frames)),
            tail_ms: ms(last.map_or(frames, |step| frames.saturating_sub((step + 1) * step_frames))),
            frames,
            sample_rate_hz: self.sample_rate_hz,
            channels: self.channels as u32,
        }
    }
}

/// Integrated loudness alone, streamed.
pub struct Loudness(ebur128::EbuR128);

impl Loudness {
    /// Nothing heard yet. `None` for a rate or channel count that makes no sense.
    pub fn new(sample_rate_hz: u32, channels: u32) -> Option<Self> {
        // The histogram mode keeps 1,000 bins of 0.1 LU in place of every block ever heard.
        let mode = ebur128::Mode::I | ebur128::Mode::HISTOGRAM;
        ebur128::EbuR128::new(channels, sample_rate_hz, mode).ok().map(Self)
    }

    /// Takes the next samples: whole frames, channels interleaved.
    pub fn push(&mut self, samples: &[f32]) {
        // The only error is a length that is no whole number of frames; nothing is taken then.
        let _ = self.0.add_frames_f32(samples);
    }

    /// Takes a mono silence.
    pub fn push_silence(&mut self, length_samples: u64) {
        let silence = [0.0; 1_024];
        let mut left = length_samples;
        while left > 0 {
            let block = left.min(silence.len() as u64);
            self.push(&silence[..block as usize]);
            left -= block;
        }
    }

    /// The integrated loudness in LUFS; minus infinity for silence.
    pub fn finish(self) -> f64 {
        self.0.loudness_global().unwrap_or(f64::NEG_INFINITY)
    }
}

/// Measures samples that are all there.
pub fn measure(samples: &[f32], sample_rate_hz: u32, channels: u32) -> Option<Measures> {
    let mut meter = Meter::new(sample_rate_hz, channels)?;
    meter.push(samples);
    Some(meter.finish())
}

/// The power of a stream in steps of 20 ms.
struct Steps {
    count: u64,
    samples: u64,
    square_sum: f64,
    /// The last [`FLOOR_STEPS`] steps: square sum and samples.
    recent: VecDeque<(f64, usize)>,
    floor: Option<f64>,
    /// For each level of the ladder, the first and last step of just that level.
    seen: [Option<(u64, u64)>; LADDER],
}

impl Steps {
    fn new() -> Self {
        Self { count: 0, samples: 0, square_sum: 0.0, recent: VecDeque::new(), floor: None, seen: [None; LADDER] }
    }

    fn push(&mut self, square_sum: f64, samples: usize) {
        self.square_sum += square_sum;
        self.samples += samples as u64;
        self.recent.push_back((square_sum, samples));
        if self.recent.len() > FLOOR_STEPS {
            self.recent.pop_front();
        }
        if self.recent.len() == FLOOR_STEPS {
            let window = self.window();
            self.floor = Some(self.floor.map_or(window, |floor| floor.min(window)));
        }
        let level = power_to_db(square_sum / samples.max(1) as f64);
        if level >= -100.0 {
            let rung = ((level + 100.0) as usize).min(LADDER - 1);
            let first = self.seen[rung].map_or(self.count, |(first, _)| first);
            self.seen[rung] = Some((first, self.count));
        }
        self.count += 1;
    }

    /// Mean square of the recent steps; summed anew each time, so that rounding cannot build up over hours.
    fn window(&self) -> f64 {
        let (sum, samples) = self.recent.iter().fold((0.0, 0), |(sum, count), step| (sum + step.0, count + step.1));
        sum / samples.max(1) as f64
    }

    fn rms_db(&self) -> f64 {
        power_to_db(self.square_sum / self.samples.max(1) as f64)
    }

    fn noise_floor_db(&self) -> f64 {
        power_to_db(self.floor.unwrap_or_else(|| self.window()))
    }

    /// The first and the last step at or above a level.
    fn sound_above(&self, threshold_db: f64) -> (Option<u64>, Option<u64>) {
        let rung = ((threshold_db + 100.0).ceil().max(0.0) as usize).min(LADDER - 1);
        let loud = || self.seen[rung..].iter().flatten();
        (loud().map(|seen| seen.0).min(), loud().map(|seen| seen.1).max())
    }
}

/// Sum of squares; in eight lanes within a step, where single precision is ample, and in double precision between.
fn square_sum(samples: &[f32]) -> f64 {
    let mut lanes = [0.0f32; 8];
    let chunks = samples.chunks_exact(8);
    let rest: f32 = chunks.remainder().iter().map(|sample| sample * sample).sum();
    for chunk in chunks {
        for lane in 0..8 {
            lanes[lane] += chunk[lane] * chunk[lane];
        }
    }
    lanes.into_iter().map(f64::from).sum::<f64>() + f64::from(rest)
}
