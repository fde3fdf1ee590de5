//! The few names of `rodio` that `fliters` mentions, with nothing behind them.
//!
//! `fliters` is used here as a source bundle of the C library Flite; its own Rust functions, which would play sound,
//! are never called. This crate lets it compile without the audio libraries of the system.
use std::marker::PhantomData;

/// Stands for what could not be opened: there is nothing here that plays.
#[derive(Debug)]
pub struct NoPlayback;

/// Stands for a decoder; cannot be made.
pub struct Decoder<R>(PhantomData<R>);

impl<R> Decoder<R> {
    /// Always refuses.
    pub fn new(_: R) -> Result<Self, NoPlayback> {
        Err(NoPlayback)
    }
}

/// Stands for an output device; cannot be made.
pub struct OutputStream;

impl OutputStream {
    /// Always refuses.
    pub fn try_default() -> Result<(Self, Player), NoPlayback> {
        Err(NoPlayback)
    }
}

/// Stands for the handle of an output device.
pub struct Player;

impl Player {
    /// Always refuses.
    pub fn play_raw<S>(&self, _: S) -> Result<(), NoPlayback> {
        Err(NoPlayback)
    }
}

/// Stands for a playback queue; only its name is used.
pub struct Sink;

/// Where `rodio` keeps its trait of playable sounds.
pub mod source {
    /// Stands for a playable sound.
    pub trait Source: Sized {
        /// Unreachable: no sound can be made.
        fn convert_samples(self) -> Self {
            self
        }
    }
}

impl<R> source::Source for Decoder<R> {}
