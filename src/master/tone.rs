//! Room tone: the quiet noise under everything, so that no pause is digital zero.

/// The feedback of a one-pole low-pass. Its expansion around 0 would do as well; what matters is that it is the same
/// number everywhere, which a rounding to six digits sees to.
fn pole(corner_hz: f64, sample_rate_hz: u32) -> f32 {
    let exact = (-2.0 * std::f64::consts::PI * corner_hz / f64::from(sample_rate_hz)).exp();
    ((exact * 1e6).round() / 1e6) as f32
}

/// The next of a series of roughly Gaussian numbers (sum of four even ones). SplitMix64: the same on every machine.
fn noise(state: &mut u64) -> f32 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut bits = *state;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    let sum: i64 = (0..4).map(|part| i64::from((bits >> (16 * part)) as u16) - 32_768).sum();
    sum as f32 / 65_536.0
}

/// A loop of soft noise.
pub(super) struct RoomTone {
    samples: Vec<f32>,
    at: usize,
}

/// Length of the loop: longer than any pause, so that no listener meets its seam twice in one silence.
const LOOP_S: usize = 20;

impl RoomTone {
    /// Noise of a level (RMS against full scale), the same for each file.
    pub fn new(level_db: f64, sample_rate_hz: u32) -> Self {
        let mut samples = vec![0.0f32; LOOP_S * sample_rate_hz as usize];
        // A room is duller than white noise: one pole at 1 kHz. Two rounds make the loop's end run into its start.
        let keep = pole(1_000.0, sample_rate_hz);
        let mut last = 0.0;
        for _ in 0..2 {
            let mut state = 0x0D15_EA5E_0F12_3456u64;
            for sample in &mut samples {
                last = noise(&mut state) + keep * last;
                *sample = last;
            }
        }
        let power = samples.iter().map(|&sample| f64::from(sample).powi(2)).sum::<f64>() / samples.len() as f64;
        let gain = (10f64.powf(level_db / 20.0) / power.sqrt()) as f32;
        samples.iter_mut().for_each(|sample| *sample *= gain);
        Self { samples, at: 0 }
    }

    /// Adds the next stretch of the tone.
    pub fn add_to(&mut self, out: &mut [f32]) {
        let mut rest = out;
        while !rest.is_empty() {
            let stretch = rest.len().min(self.samples.len() - self.at);
            let (now, later) = rest.split_at_mut(stretch);
            now.iter_mut().zip(&self.samples[self.at..]).for_each(|(sample, tone)| *sample += tone);
            self.at = (self.at + stretch) % self.samples.len();
            rest = later;
        }
    }
}
