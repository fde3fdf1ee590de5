//! One test binary: a file per room, and one for whole runs of the program.

mod architecture;
mod attribute;
mod audio;
mod book;
mod browser;
mod cache;
mod cast;
mod cli;
mod direct;
mod docs;
mod engine;
mod formats;
mod fuzz;
mod golden;
mod lexicon;
mod output;
mod page;
mod read_along;
mod reader;
mod recorded;
mod script;
mod segment;
mod session;
mod taught;
mod together;
mod voice;
