//! Short names for voices that can be fetched: a TOML file, built in or of a person's own.

use super::address;
use super::download::{self, Part, Rules, Told};
use crate::fs;
use crate::note::{Note, closest};
use anyhow::Result;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The catalogue of the program.
const OWN: &str = include_str!("catalogue.toml");
/// A catalogue that is larger is none.
const LIMIT_BYTES: u64 = 2_000_000;

/// Voices by name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// In the order of the file.
    #[serde(default, rename = "voice")]
    pub entries: Vec<Entry>,
}

/// A voice, or a model of many.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it is installed by: small letters, digits, `-` and `_`.
    pub name: String,
    /// A line about it.
    pub description: String,
    /// Who may use it for what.
    pub license: String,
    /// What it consists of.
    #[serde(rename = "file")]
    pub files: Vec<Listed>,
}

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Its address; it may count from the catalogue's own, and be a path where that is a file.
    pub url: String,
    /// How many bytes it has.
    pub size_bytes: Option<u64>,
    /// Its SHA-256 in hexadecimal.
    pub sha256: Option<String>,
    /// Whether the voice is whole without it.
    #[serde(default)]
    pub optional: bool,
}

/// Reads a catalogue: the one at a path or address, else the program's own.
///
/// # Errors
/// A [`Note`] with line and caret for a file that does not parse, or what keeps it from being fetched.
pub fn load(place: Option<&str>, downloads: &Path, rules: &Rules) -> Result<Catalogue> {
    let Some(place) = place else { return parse(OWN, Path::new("the catalogue"), &|url| url.to_owned()) };
    if !address::is_address(place) {
        let path = Path::new(place);
        let folder = path.parent().unwrap_or(Path::new(""));
        let beside = |url: &str| match address::is_address(url) {
            true => url.to_owned(),
            false => folder.join(url).to_string_lossy().into_owned(),
        };
        return parse(&text(path)?, path, &beside);
    }
    let from = address::checked(place)?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("catalogue.toml");
    let silent: Told = &|_, _, _| {};
    let rules = Rules { most_bytes: LIMIT_BYTES, ..rules.clone() };
    download::fetch(&Part { url: place.to_owned(), ..Part::default() }, &path, downloads, &rules, silent)?;
    parse(&text(&path)?, &PathBuf::from(place), &|url| address::joined(&from, url))
}

fn text(path: &Path) -> Result<String> {
    let bytes = fs::read(path, LIMIT_BYTES)?;
    Ok(String::from_utf8(bytes).map_err(|_| Note::error("a catalogue must be UTF-8 text").at(path))?)
}

fn parse(text: &str, path: &Path, whole: &dyn Fn(&str) -> String) -> Result<Catalogue> {
    let mut catalogue: Catalogue = toml::from_str(text).map_err(|cause| Note::toml(path, text, &cause))?;
    for entry in &mut catalogue.entries {
        entry
            .check()
            .map_err(|why| Note::error(format!("the voice `{}` {why}", address::shown(&entry.name))).at(path))?;
        entry.files.iter_mut().for_each(|file| file.url = whole(&file.url));
    }
    Ok(catalogue)
}

impl Entry {
    fn check(&self) -> Result<(), &'static str> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        let hexadecimal = |sum: &String| sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
        if self.name.is_empty() || self.name.len() > 60 || !self.name.chars().all(plain) {
            return Err("must be named in small letters, digits, `-` and `_`");
        }
        if self.files.is_empty() || self.files.len() > 200 {
            return Err("must have 1 to 200 files");
        }
        if self.files.iter().filter_map(|file| file.sha256.as_ref()).any(|sum| !hexadecimal(sum)) {
            return Err("has a `sha256` that is not 64 hexadecimal digits");
        }
        Ok(())
    }
}

impl Catalogue {
    /// The voice of a name.
    ///
    /// # Errors
    /// A [`Note`] with the name that was meant, and those there are.
    pub fn find(&self, name: &str) -> Result<&Entry> {
        let names = || self.entries.iter().map(|entry| entry.name.as_str());
        let missing = || {
            let meant = closest(name, names()).map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
            let list = names().take(50).collect::<Vec<_>>().join(", ");
            Note::error(format!("`{name}` is no file, no folder, no address and no name in the catalogue"))
                .hint(format!("{meant}The catalogue has: {list}"))
        };
        Ok(self.entries.iter().find(|entry| entry.name == name).ok_or_else(missing)?)
    }
}
