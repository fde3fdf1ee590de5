//! `cast.toml`, read strictly: what a person says of voices, people, lines and pronunciations.

use super::key;
use crate::attribute::{Attributed, narrates};
use crate::engine::Delivery;
use crate::fs;
use crate::lexicon::Pronunciations;
use crate::note::{Note, closest};
use crate::segment::Kind;
use crate::voice::{Age, Gender, Voice};
use anyhow::{Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::{Range, RangeInclusive};
use std::path::{Path, PathBuf};
use toml::Spanned;

/// A cast list larger than this is a mistake.
const LIMIT_BYTES: u64 = 16_000_000;
/// Beyond half an octave a profile is no longer the person it describes.
const PITCH_SEMITONES: RangeInclusive<f32> = -6.0..=6.0;
/// Beyond a factor of 1.5 speech is hard to follow.
const PACE: RangeInclusive<f32> = 0.65..=1.5;

/// `cast.toml` as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CastFile {
    /// Where it lies, or will lie.
    pub path: PathBuf,
    /// Its text; empty when there is no file.
    pub text: String,
    /// The narrator's voice.
    pub narrator: Part,
    /// In the order of the file.
    pub characters: Vec<Entry>,
    /// In the order of the file.
    pub corrections: Vec<Correction>,
    /// In the order of the file.
    pub takes: Vec<Recorded>,
    /// How words are spoken.
    pub lexicon: Pronunciations,
}

/// A voice as cast.toml gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The voice's id, and where it stands in the text.
    pub voice: Option<(String, Range<usize>)>,
    /// Added to the voice's pitch.
    pub pitch_semitones: f32,
    /// Multiplies the voice's tempo.
    pub pace: f32,
}

impl Default for Part {
    fn default() -> Self {
        Self { voice: None, pitch_semitones: 0.0, pace: 1.0 }
    }
}

/// A character as cast.toml gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The name, as it appears in scripts.
    pub name: String,
    /// Other names; the one under which the program added the character is among them when a person renamed it.
    pub aliases: Vec<String>,
    /// When given.
    pub gender: Option<Gender>,
    /// When given.
    pub age: Option<Age>,
    /// The voice.
    pub part: Part,
    /// True for what the program added and nobody changed except for the voice: it binds the voice and nothing else.
    pub added: bool,
}

/// What a person says of one line, or of the lines of one quotation.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The chapter to look in; all when not given.
    pub chapter: Option<u32>,
    /// The words that are looked for.
    pub quote: String,
    /// Words that stand right before the quote, where its own stand in several places; they are not corrected.
    pub after: Option<String>,
    /// Where the quote stands in cast.toml.
    pub span: Range<usize>,
    /// Who says it.
    pub speaker: Option<String>,
    /// What it is: dialogue, thought or narration.
    pub kind: Option<Kind>,
    /// How it is said.
    pub delivery: Option<Delivery>,
}

/// A recording that a person made of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The chapter to look in; all when not given.
    pub chapter: Option<u32>,
    /// Words of the line.
    pub quote: String,
    /// Words that stand right before the quote, where its own stand in several places.
    pub after: Option<String>,
    /// Where the quote stands in cast.toml.
    pub span: Range<usize>,
    /// The sound file, counted from the folder of cast.toml.
    pub file: PathBuf,
    /// Where the file's name stands in cast.toml.
    pub file_span: Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    narrator: RawNarrator,
    #[serde(default)]
    character: Vec<RawCharacter>,
    #[serde(default)]
    correction: Vec<RawCorrection>,
    #[serde(default)]
    take: Vec<RawTake>,
    #[serde(default)]
    lexicon: BTreeMap<String, Spanned<String>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, expecting = "a table such as { voice = \"harbour\" }")]
struct RawNarrator {
    voice: Option<Spanned<String>>,
    pitch_semitones: Option<Spanned<f32>>,
    pace: Option<Spanned<f32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a character with a name")]
struct RawCharacter {
    name: Spanned<String>,
    #[serde(default)]
    aliases: Vec<Spanned<String>>,
    gender: Option<Gender>,
    age: Option<Age>,
    voice: Option<Spanned<String>>,
    pitch_semitones: Option<Spanned<f32>>,
    pace: Option<Spanned<f32>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a correction with a quote")]
struct RawCorrection {
    chapter: Option<u32>,
    quote: Spanned<String>,
    after: Option<Spanned<String>>,
    speaker: Option<Spanned<String>>,
    kind: Option<RawKind>,
    delivery: Option<Delivery>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a take with a quote and a file")]
struct RawTake {
    chapter: Option<u32>,
    quote: Spanned<String>,
    after: Option<Spanned<String>>,
    file: Spanned<PathBuf>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum RawKind {
    Dialogue,
    Thought,
    Narration,
}

impl CastFile {
    /// Reads a cast list; an empty one where there is no file.
    ///
    /// # Errors
    /// A [`Note`] with line, caret and the allowed names when the file cannot be read or says what it must not.
    pub fn load(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self { path: path.to_owned(), ..Self::default() });
        }
        let text = String::from_utf8(fs::read(path, LIMIT_BYTES)?)
            .map_err(|_| Note::error("this file is not UTF-8 text").at(path).hint("save it as UTF-8"))?;
        Self::parse(path, text)
    }

    /// Reads a cast list from its text; `path` is what errors name.
    ///
    /// # Errors
    /// As [`CastFile::load`].
    pub fn parse(path: &Path, text: String) -> Result<Self> {
        // A byte order mark is nothing a person wrote, and would shift every place that errors point at.
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let raw: RawFile = toml::from_str(&text).map_err(|cause| Note::toml(path, &text, &cause))?;
        let marks = marks(&text);
        let mut claimed = HashMap::new();
        let mut characters = Vec::with_capacity(raw.character.len());
        let fail = |message: String, span: Range<usize>| Note::error(message).at_bytes(path, &text, span);
        for (index, raw) in raw.character.into_iter().enumerate() {
            let mark = marks.get(index).cloned().flatten();
            let entry = entry(&raw, mark, &fail)?;
            if !entry.added {
                claim(&raw, index, &mut claimed, &fail)?;
            }
            characters.push(entry);
        }
        let corrections = raw.correction.into_iter().map(|raw| correction(raw, &fail)).collect::<Result<_>>()?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let takes = raw.take.into_iter().map(|raw| recorded(raw, folder, &fail)).collect::<Result<_>>()?;
        let lexicon =
            raw.lexicon.into_iter().map(|(word, said)| pronunciation(word, said, &fail)).collect::<Result<_>>()?;
        let narrator = part(raw.narrator.voice, raw.narrator.pitch_semitones, raw.narrator.pace, &fail)?;
        Ok(Self { path: path.to_owned(), narrator, characters, corrections, takes, lexicon, text })
    }

    /// Checks that every voice the file names is one of `voices`.
    ///
    /// # Errors
    /// A [`Note`] with the line, the voice that was meant and those there are.
    pub fn check_voices(&self, voices: &[Voice]) -> Result<()> {
        let ids: HashSet<&str> = voices.iter().map(|voice| voice.id.as_str()).collect();
        let parts = std::iter::once(&self.narrator).chain(self.characters.iter().map(|entry| &entry.part));
        for (id, span) in parts.filter_map(|part| part.voice.as_ref()) {
            if !ids.contains(id.as_str()) {
                let all = voices.iter().map(|voice| voice.id.as_str());
                let meant = closest(id, all.clone()).map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
                let list = all.collect::<Vec<_>>().join(", ");
                return Err(Note::error(format!("there is no voice `{id}`"))
                    .at_bytes(&self.path, &self.text, span.clone())
                    .hint(format!("{meant}The voices are: {list}"))
                    .into());
            }
        }
        Ok(())
    }

    /// For each character of the story, its entry here: the one that has its name, or else the first that has one of
    /// its aliases and is nobody else's. What a person wrote comes before what the program added.
    /// The narrator's is that of somebody who has the alias `I`.
    pub(super) fn entries_for(&self, attributed: &Attributed) -> Vec<Option<usize>> {
        let mut index: HashMap<String, usize> = HashMap::new();
        let written = self.characters.iter().enumerate().filter(|(_, entry)| !entry.added);
        for (at, entry) in written.clone() {
            index.entry(key(&entry.name)).or_insert(at);
        }
        for (at, alias) in written.clone().flat_map(|(at, entry)| entry.aliases.iter().map(move |alias| (at, alias))) {
            index.entry(key(alias)).or_insert(at);
        }
        for (at, entry) in self.characters.iter().enumerate() {
            index.entry(key(&entry.name)).or_insert(at);
        }
        let people = attributed.characters.iter().skip(1);
        // The entry of the "I" who tells the story is the narrator's.
        let teller = written.clone().find(|(_, entry)| entry.aliases.iter().any(|alias| narrates(alias)));
        let mut found: Vec<Option<usize>> = vec![teller.map(|(at, _)| at); attributed.characters.len().min(1)];
        found.extend(people.clone().map(|person| index.get(&key(&person.name)).copied()));
        let mut taken: HashSet<usize> = found.iter().flatten().copied().collect();
        for (found, person) in found.iter_mut().skip(1).zip(people) {
            if found.is_none() {
                *found = person
                    .aliases
                    .iter()
                    .find_map(|alias| index.get(&key(alias)).copied().filter(|at| !taken.contains(at)));
                taken.extend(*found);
            }
        }
        found
    }
}

/// What the comments above the `[[character]]` tables say of who was added, and under which name.
fn marks(text: &str) -> Vec<Option<String>> {
    let Ok(document) = text.parse::<toml_edit::DocumentMut>() else { return Vec::new() };
    let Some(tables) = document.get("character").and_then(|item| item.as_array_of_tables()) else { return Vec::new() };
    tables
        .iter()
        .map(|table| table.decor().prefix().and_then(|prefix| super::save::read_mark(prefix.as_str()?)))
        .collect()
}

type Fail<'a> = dyn Fn(String, Range<usize>) -> Note + 'a;

fn entry(raw: &RawCharacter, mark: Option<String>, fail: &Fail) -> Result<Entry> {
    let name = named(&raw.name, fail)?;
    if key(&name) == "narrator" {
        bail!(
            fail("the narrator is no character".into(), raw.name.span())
                .hint("write `narrator = { voice = \"...\" }` at the top of the file")
        );
    }
    let mut aliases = raw.aliases.iter().map(|alias| named(alias, fail)).collect::<Result<Vec<_>>>()?;
    let renamed = mark.as_ref().is_some_and(|mark| key(mark) != key(&name));
    let added = mark.is_some() && !renamed && aliases.is_empty() && raw.gender.is_none() && raw.age.is_none();
    if let Some(old) = mark.filter(|mark| renamed && !aliases.iter().any(|alias| key(alias) == key(mark))) {
        aliases.push(old);
    }
    let part = part(raw.voice.clone(), raw.pitch_semitones.clone(), raw.pace.clone(), fail)?;
    Ok(Entry { name, aliases, gender: raw.gender, age: raw.age, part, added })
}

/// Notes the names of a character that a person wrote; no two characters may have the same.
fn claim(raw: &RawCharacter, index: usize, claimed: &mut HashMap<String, usize>, fail: &Fail) -> Result<()> {
    for name in std::iter::once(&raw.name).chain(&raw.aliases) {
        if *claimed.entry(key(name.get_ref())).or_insert(index) != index {
            bail!(fail(format!("two characters are called `{}`", name.get_ref()), name.span()).hint(
                "a name can stand for one character only; if they are one person, keep one entry with all names",
            ));
        }
    }
    Ok(())
}

fn named(name: &Spanned<String>, fail: &Fail) -> Result<String> {
    let text = name.get_ref().trim();
    if text.is_empty() {
        bail!(fail("this name is empty".into(), name.span()));
    }
    Ok(text.to_owned())
}

fn part(
    voice: Option<Spanned<String>>,
    pitch: Option<Spanned<f32>>,
    pace: Option<Spanned<f32>>,
    fail: &Fail,
) -> Result<Part> {
    Ok(Part {
        voice: voice.map(|voice| (voice.get_ref().clone(), voice.span())),
        pitch_semitones: within(pitch, PITCH_SEMITONES, 0.0, fail)?,
        pace: within(pace, PACE, 1.0, fail)?,
    })
}

fn within(value: Option<Spanned<f32>>, range: RangeInclusive<f32>, usual: f32, fail: &Fail) -> Result<f32> {
    let Some(value) = value else { return Ok(usual) };
    if !range.contains(value.get_ref()) {
        let message = format!("{} is out of range", value.get_ref());
        bail!(fail(message, value.span()).hint(format!("choose from {} to {}", range.start(), range.end())));
    }
    Ok(value.into_inner())
}

fn correction(raw: RawCorrection, fail: &Fail) -> Result<Correction> {
    let span = raw.quote.span();
    anchored(&raw.quote, raw.after.as_ref(), fail)?;
    if raw.speaker.is_none() && raw.kind.is_none() && raw.delivery.is_none() {
        bail!(
            fail("this correction changes nothing".into(), span).hint(
                "add `speaker = \"...\"`, `kind = \"...\"` (dialogue, thought, narration) or `delivery = \"...\"`"
            )
        );
    }
    let kind = raw.kind.map(|kind| match kind {
        RawKind::Dialogue => Kind::Dialogue,
        RawKind::Thought => Kind::Thought,
        RawKind::Narration => Kind::Narration,
    });
    let speaker = raw.speaker.map(|speaker| named(&speaker, fail)).transpose()?;
    Ok(Correction {
        chapter: raw.chapter,
        quote: raw.quote.into_inner(),
        after: raw.after.map(Spanned::into_inner),
        span,
        speaker,
        kind,
        delivery: raw.delivery,
    })
}

/// Checks that the words which name a place hold something to look for.
fn anchored(quote: &Spanned<String>, after: Option<&Spanned<String>>, fail: &Fail) -> Result<()> {
    if !quote.get_ref().chars().any(|c| !c.is_whitespace()) {
        bail!(fail("this quote is empty".into(), quote.span()).hint("copy the words of the line from the story"));
    }
    if let Some(after) = after.filter(|after| !after.get_ref().chars().any(char::is_alphanumeric)) {
        bail!(fail("there are no words in this `after`".into(), after.span()).hint("copy the words before the quote"));
    }
    Ok(())
}

fn recorded(raw: RawTake, folder: &Path, fail: &Fail) -> Result<Recorded> {
    anchored(&raw.quote, raw.after.as_ref(), fail)?;
    if raw.file.get_ref().as_os_str().is_empty() {
        bail!(fail("this take names no file".into(), raw.file.span()).hint("name the recording of the line"));
    }
    Ok(Recorded {
        chapter: raw.chapter,
        span: raw.quote.span(),
        quote: raw.quote.into_inner(),
        after: raw.after.map(Spanned::into_inner),
        file_span: raw.file.span(),
        file: folder.join(raw.file.into_inner()),
    })
}

fn pronunciation(word: String, said: Spanned<String>, fail: &Fail) -> Result<(String, String)> {
    let text = said.get_ref().trim();
    let half_ipa = text.starts_with('/') != text.ends_with('/') || text == "/" || text == "//";
    if text.is_empty() || half_ipa {
        let message = format!("`{word}` has no pronunciation that can be read");
        bail!(fail(message, said.span()).hint("give a respelling (\"ree-uh\") or IPA between slashes (\"/ɹiːə/\")"));
    }
    Ok((word, text.to_owned()))
}
