//! Full-cast audiobooks from stories, on your own machine.
//!
//! A chapter flows one way through the rooms of this crate:
//!
//! ```text
//! book -> segment -> attribute -> direct -> cast -> script -> synthesize -> timeline -> master -> output
//! ```
//!
//! A room may import only rooms that stand above it in this list (`docs/architecture.md` says why; a test holds it).

// 0: what every room stands on.
pub mod fs;
pub mod note;
pub mod units;
// 1: what comes in.
pub mod audio;
pub mod book;
pub mod lexicon;
pub mod voice;
pub mod web;
// 2: the text in pieces, and who can speak them.
pub mod engine;
pub mod segment;
// 3
pub mod attribute;
pub mod cache;
pub mod portrait;
// 4
pub mod cast;
pub mod direct;
pub mod install;
// 5
pub mod script;
// 6
pub mod master;
pub mod sounds;
pub mod synthesize;
pub mod timeline;
// 7
pub mod output;
// 8
pub mod config;
// 9
pub mod pipeline;
// 10
pub mod audition;
pub mod batch;
// 12
pub mod cli;
