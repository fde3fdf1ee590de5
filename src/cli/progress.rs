//! A bar with the time left on a terminal; a line for each chapter everywhere.

use super::render::{count, duration, size};
use super::terminal;
use crate::batch::Event;
use crate::output::deliver::Delivered;
use crate::pipeline::{Plan, Rendered, Work};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// Shows how far a run is. The bar counts bytes of text, for that is what speaking takes time for.
pub struct Progress {
    bar: ProgressBar,
    quiet: bool,
}

impl Progress {
    /// A bar on standard error, hidden where that is no terminal.
    pub fn new(quiet: bool) -> Self {
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr_with_hz(10) };
        let bar = ProgressBar::with_draw_target(None, target);
        // The template is a constant, and a test runs it.
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {eta_precise} left  {wide_msg}") {
            bar.set_style(style);
        }
        Self { bar, quiet }
    }

    /// Shows an event.
    pub fn show(&self, event: Event) {
        match event {
            Event::Note(note) => self.bar.suspend(|| terminal::note(note)),
            Event::Failed(error) => self.bar.suspend(|| terminal::error(error)),
            Event::Begun(plan, work) => self.begin(plan, work),
            Event::Line(done) if done.spoken => self.bar.inc(done.text_bytes as u64),
            Event::Line(_) => {}
            Event::Finished(rendered) => self.chapter(rendered),
            Event::Delivered(delivered) => self.file(delivered),
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn begin(&self, plan: &Plan, work: Work) {
        self.bar.set_length(work.text_bytes as u64);
        // What lies in the cache is done at once, and says nothing about how long the rest will take.
        self.bar.set_position((work.text_bytes - work.unspoken_bytes.min(work.text_bytes)) as u64);
        self.bar.reset_eta();
        self.bar.set_message(terminal::plain(&plan.book.title));
        self.bar.enable_steady_tick(Duration::from_millis(500));
        let people = plan.tally.people.iter().skip(1).filter(|person| person.lines > 0).count();
        let (chapters, people) = (count(plan.scripts.len(), "chapter"), count(people, "speaking character"));
        self.say(&format!("{}: {chapters}, {people}", plan.book.title));
        self.say(&format!("cast: {}", plan.cast_file.path.display()));
    }

    fn chapter(&self, rendered: &Rendered) {
        let what = if rendered.unchanged {
            "unchanged".to_owned()
        } else {
            format!("spoken {}, cached {}", rendered.spoken, rendered.cached)
        };
        self.say(&format!("{}  {}, {what}", rendered.path.display(), duration(rendered.duration_s)));
    }

    fn file(&self, delivered: &Delivered) {
        let what = if delivered.made { "made" } else { "unchanged" };
        self.say(&format!("{}  {}, {what}", delivered.path.display(), size(delivered.bytes)));
    }

    fn say(&self, line: &str) {
        if !self.quiet {
            // Where nobody reads, nothing is lost.
            self.bar.suspend(|| terminal::print(&format!("{}\n", terminal::plain(line)))).ok();
        }
    }
}
