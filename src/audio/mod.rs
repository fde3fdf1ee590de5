//! Sound in memory: clips, edges, filters, resampling, meters; and decoding of foreign files.

/// A stretch of mono sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// -1.0..=1.0.
    pub samples: Vec<f32>,
    /// Samples a second.
    pub sample_rate_hz: u32,
}
