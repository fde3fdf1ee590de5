//! `dramatis voices install`: fetch voices, measure them, and add them.

use super::super::{render::count, terminal};
use super::{Place, user_folder};
use crate::config;
use crate::install::{self as shop, Catalogue, Installed, Order, Rules, Speakers, Watch};
use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Write;

const EXAMPLES: &str = "\
Examples:
  dramatis voices install                              the names there are in the catalogue
  dramatis voices install libritts-r                   by name
  dramatis voices install https://HOST/en_US-amy-medium.onnx
                                                       by address, with the .onnx.json beside it
  dramatis voices install ~/Downloads/voices.zip       a .zip or .tar.gz
  dramatis voices install ~/models/ --speakers all     a folder, everyone in it

Every voice is made to speak and measured before it is added. If anything is wrong, nothing is.";

/// Add voices from a file, a folder, an archive, an address or a name in the catalogue
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A path, an https address, or a name in the catalogue; without it the catalogue is listed
    source: Option<String>,
    /// Which speakers of a model with many: all, how many, or names with commas [default: 12 of them]
    #[arg(long, value_name = "WHO")]
    speakers: Option<Speakers>,
    /// What it is to be called, instead of the source's name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Its licence, where you know it better than its files
    #[arg(long, value_name = "TEXT")]
    license: Option<String>,
    /// A file or address of short names, instead of the program's own catalogue
    #[arg(long, value_name = "FILE|URL")]
    catalogue: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Installs a voice, or lists what can be.
pub(super) fn run(arguments: &Arguments) -> Result<bool> {
    let place = arguments.catalogue.clone().or(arguments.place.settings()?.catalogue);
    let (downloads, rules) = (config::downloads_folder()?, Rules::default());
    let by_name = arguments.source.as_ref().is_none_or(|source| is_name(source));
    // Who installs a file asks no catalogue.
    let catalogue = match by_name {
        true => shop::load_catalogue(place.as_deref(), &downloads, &rules)?,
        false => Catalogue { entries: Vec::new() },
    };
    let Some(source) = &arguments.source else { return list(&catalogue) };
    let order = Order {
        source,
        name: arguments.name.as_deref(),
        speakers: arguments.speakers.as_ref().unwrap_or(&Speakers::Usual),
        license: arguments.license.as_deref(),
        catalogue: &catalogue,
        folder: &user_folder()?,
        downloads: &downloads,
        rules: &rules,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let bar = Bar::new();
    let installed = shop::install(&order, &bar);
    bar.0.finish_and_clear();
    tell(&installed?)
}

/// Whether a source can be nothing but a name in the catalogue.
fn is_name(source: &str) -> bool {
    !source.contains("://") && !std::path::Path::new(source).exists()
}

fn list(catalogue: &Catalogue) -> Result<bool> {
    let width = catalogue.entries.iter().map(|entry| entry.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for entry in &catalogue.entries {
        let _ =
            writeln!(text, "{:width$}  {}\n{:width$}  licence: {}", entry.name, entry.description, "", entry.license);
    }
    terminal::print(&terminal::plain(&text))?;
    Ok(true)
}

fn tell(installed: &Installed) -> Result<bool> {
    let Installed { folder, record, voices, left_out, unchecked, resumed_bytes } = installed;
    let mut text = format!("{}\nlicence: {}\n", folder.display(), record.license);
    if *resumed_bytes > 0 {
        let _ = writeln!(text, "{} of it had been fetched before", shop::megabytes(*resumed_bytes));
    }
    if !unchecked.is_empty() {
        let _ = writeln!(text, "no checksum is known for {}: taken as it came", unchecked.join(", "));
    }
    let width = voices.iter().map(|voice| voice.id.len()).max().unwrap_or(0);
    for voice in voices {
        let _ = writeln!(text, "{:width$}  {:7}  {}", voice.id, super::word(&voice.gender), voice.description);
    }
    if *left_out > 0 {
        let more = count(*left_out, "more speaker");
        let _ = writeln!(
            text,
            "{more} in it: `dramatis voices remove` it and install with `--speakers all`, a number or names"
        );
    }
    let first = voices.first().map_or("NAME", |voice| &voice.id);
    let _ = writeln!(text, "Hear one: dramatis preview {first}");
    terminal::print(&terminal::plain(&text))?;
    Ok(true)
}

/// A bar on a terminal.
struct Bar(ProgressBar);

impl Bar {
    fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {wide_msg}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    fn show(&self, at: u64, of: u64, message: String) {
        self.0.set_length(of);
        self.0.set_position(at);
        self.0.set_message(message);
    }
}

impl Watch for Bar {
    fn fetched(&self, name: &str, have: u64, total: Option<u64>) {
        self.show(have, total.unwrap_or(0), format!("{}, {}", terminal::plain(name), shop::megabytes(have)));
    }

    fn measured(&self, count: usize, of: usize) {
        self.show(count as u64, of as u64, format!("{count} of {of} voices measured"));
    }
}
