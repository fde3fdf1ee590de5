//! The profiles that are written for what was installed: one for each speaker.

use super::kinds::Found;
use crate::engine::{self, kokoro, piper};
use crate::note::{Note, closest};
use crate::voice::measured::Measured;
use crate::voice::{Gender, Speaker};
use anyhow::Result;
use std::path::Path;
use std::str::FromStr;
use toml::Value;

/// Of a model with very many speakers so many are taken when nothing is said.
const USUAL: usize = 12;
/// The least pitch of a woman's voice and the greatest of a man's, between which it may be either (Titze 1994 has means
/// of 210 and 120 Hz).
const WOMANS_HZ: f32 = 165.0;
const MANS_HZ: f32 = 150.0;

/// Which speakers of a model become voices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Speakers {
    /// All of a few; of many some that lie evenly among them.
    #[default]
    Usual,
    /// Everyone.
    All,
    /// So many.
    Count(usize),
    /// By name or number.
    Named(Vec<String>),
}

impl FromStr for Speakers {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names: Vec<String> = text.split(',').map(|name| name.trim().to_owned()).collect();
        match (text.trim(), text.trim().parse::<usize>()) {
            ("all", _) => Ok(Self::All),
            (_, Ok(0)) => Err("0 speakers are nobody".to_owned()),
            (_, Ok(count)) => Ok(Self::Count(count)),
            _ if names.iter().any(String::is_empty) => Err("write `all`, a number, or names with commas".to_owned()),
            _ => Ok(Self::Named(names)),
        }
    }
}

/// A profile that is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The name it would best have.
    pub id: String,
    engine: &'static str,
    about: String,
    gender: Option<Gender>,
    /// The table of its engine.
    table: String,
}

/// The profiles that voices become, and how many speakers were left out.
///
/// # Errors
/// A [`Note`] for broken files, a language that is not spoken, and speakers that there are not.
pub fn drafts(folder: &Path, found: &[Found], speakers: &Speakers) -> Result<(Vec<Draft>, usize)> {
    let (mut drafts, mut left_out) = (Vec::new(), 0);
    for one in found {
        let (some, rest) = match one {
            Found::Piper { model } => piper_drafts(folder, model, speakers)?,
            Found::Kokoro { model, voices } => kokoro_drafts(folder, model, voices, speakers)?,
            Found::Flite { file } => (vec![flite_draft(folder, file)?], 0),
        };
        drafts.extend(some);
        left_out += rest;
    }
    Ok((drafts, left_out))
}

fn piper_drafts(folder: &Path, model: &Path, wanted: &Speakers) -> Result<(Vec<Draft>, usize)> {
    let all = piper::speakers(&folder.join(model))?;
    let stem = stem(model);
    // `en_US-amy-medium`: language, name, quality.
    let name = stem.split('-').nth(1).filter(|_| stem.split('-').count() == 3).unwrap_or(&stem);
    let draft = |speaker: Option<&Speaker>| {
        let said = speaker.map(shown);
        let who = said.as_ref().map_or(String::new(), |said| format!("speaker {said} of "));
        let value = match speaker {
            Some(Speaker::Id(id)) => format!("speaker = {id}\n"),
            Some(Speaker::Name(name)) => format!("speaker = {}\n", text(name)),
            None => String::new(),
        };
        Draft {
            id: id(&said.map_or(name.to_owned(), |said| format!("{name}-{said}"))),
            engine: "piper",
            about: format!("{who}the Piper model {stem}"),
            gender: None,
            table: format!("[piper]\nmodel = {}\n{value}", text(&slashed(model))),
        }
    };
    if all.is_empty() {
        return Ok((vec![draft(None)], 0));
    }
    let names: Vec<String> = all.iter().map(shown).collect();
    let chosen = chosen(&names, wanted, &stem)?;
    Ok((chosen.iter().map(|at| draft(all.get(*at))).collect(), all.len() - chosen.len()))
}

fn kokoro_drafts(folder: &Path, model: &Path, voices: &Path, wanted: &Speakers) -> Result<(Vec<Draft>, usize)> {
    // The first letter is the language: `a` American English, `b` British; the second female or male.
    let all = kokoro::voice_names(&folder.join(voices))?;
    let english: Vec<String> = all.into_iter().filter(|name| name.starts_with(['a', 'b'])).collect();
    if english.is_empty() {
        return Err(Note::error("none of Kokoro's voices here is English").at(folder.join(voices)).into());
    }
    let chosen = chosen(&english, wanted, "Kokoro")?;
    let draft = |name: &String| Draft {
        id: id(name),
        engine: "kokoro",
        about: format!("{name} of Kokoro"),
        gender: match name.as_bytes().get(1) {
            Some(b'f') => Some(Gender::Female),
            Some(b'm') => Some(Gender::Male),
            _ => None,
        },
        table: format!(
            "[kokoro]\nmodel = {}\nvoices = {}\nvoice = {}\n",
            text(&slashed(model)),
            text(&slashed(voices)),
            text(name)
        ),
    };
    Ok((chosen.iter().filter_map(|at| english.get(*at)).map(draft).collect(), english.len() - chosen.len()))
}

fn flite_draft(folder: &Path, file: &Path) -> Result<Draft> {
    let stem = stem(file);
    let pitch = engine::mean_pitch_hz(&folder.join(file))?;
    Ok(Draft {
        id: id(stem.trim_start_matches("cmu_us_").trim_start_matches("cmu_")),
        engine: "builtin",
        about: format!("the Flite voice {stem}"),
        gender: None,
        table: format!(
            "[builtin]\nmodel = {}\npitch_hz = {:.1} # as recorded\n",
            text(&slashed(file)),
            pitch.clamp(60.0, 400.0)
        ),
    })
}

/// The places of those who were chosen, in order.
fn chosen(names: &[String], wanted: &Speakers, model: &str) -> Result<Vec<usize>> {
    let count = match wanted {
        Speakers::All => names.len(),
        Speakers::Usual => USUAL,
        Speakers::Count(count) => *count,
        Speakers::Named(list) => {
            let place = |name: &String| {
                let missing = || {
                    let near = closest(name, names.iter().map(String::as_str));
                    let meant = near.map_or(String::new(), |near| format!("did you mean `{near}`? "));
                    let some = names.iter().take(12).map(String::as_str).collect::<Vec<_>>().join(", ");
                    let note = Note::error(format!("{model} has no speaker `{name}`"));
                    note.hint(format!("{meant}it has {}, such as {some}", names.len()))
                };
                names.iter().position(|own| own == name).ok_or_else(missing)
            };
            let mut places = list.iter().map(place).collect::<Result<Vec<_>, _>>()?;
            places.sort_unstable();
            places.dedup();
            return Ok(places);
        }
    };
    // Evenly among them: neighbours in a list of speakers are often alike.
    let count = count.min(names.len());
    Ok((0..count).map(|at| at * names.len() / count).collect())
}

impl Draft {
    /// The text of the profile; the gender is a guess from the pitch where the model does not tell it.
    pub fn text(&self, license: &str, source: &str, measured: Option<&Measured>) -> String {
        let (gender, guessed) = match (self.gender, measured) {
            (Some(gender), _) => (gender, ""),
            (None, Some(measured)) if measured.pitch_hz >= WOMANS_HZ => (Gender::Female, " # a guess from the pitch"),
            (None, Some(measured)) if measured.pitch_hz <= MANS_HZ => (Gender::Male, " # a guess from the pitch"),
            (None, _) => (Gender::Neutral, " # not known"),
        };
        let gender = format!("{gender:?}").to_lowercase();
        let about = sentence(&self.about, measured);
        let (engine, table) = (self.engine, &self.table);
        let mut profile = format!(
            "# Installed by `dramatis voices install`; change what you like.\n# From {}\n\
             gender = \"{gender}\"{guessed}\nage = \"adult\" # a guess\ndescription = {}\nnarrator = true\n\
             engine = \"{engine}\"\nlicense = {}\n\n{table}",
            plain(source),
            text(&about),
            text(&plain(license)),
        );
        if let Some(measured) = measured {
            profile += &format!("\n{}", table_of(measured));
        }
        profile
    }
}

/// The table `[measured]`.
pub fn table_of(measured: &Measured) -> String {
    let timbre = measured.timbre.iter().map(|part| format!("{part:.3}")).collect::<Vec<_>>().join(", ");
    let (pitch, words) = (measured.pitch_hz, measured.words_a_minute);
    format!("[measured]\npitch_hz = {pitch:.1}\nwords_a_minute = {words:.1}\ntimbre = [{timbre}]\n")
}

/// `Speaker p225 of the Piper model en_GB-vctk-medium: 210 Hz, 165 words a minute.`
fn sentence(about: &str, measured: Option<&Measured>) -> String {
    let mut letters = about.chars();
    let begin = letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect());
    match measured {
        Some(heard) => format!("{begin}: {:.0} Hz, {:.0} words a minute.", heard.pitch_hz, heard.words_a_minute),
        None => format!("{begin}."),
    }
}

fn shown(speaker: &Speaker) -> String {
    match speaker {
        Speaker::Id(id) => id.to_string(),
        Speaker::Name(name) => name.clone(),
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path as it is written in a profile: with `/` on every system.
fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A name that a voice may have: small letters, digits and `-`.
pub fn id(name: &str) -> String {
    let mut id = String::new();
    for c in name.chars().map(|c| c.to_ascii_lowercase()) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            _ if id.is_empty() || id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    id.truncate(60);
    let id = id.trim_end_matches('-');
    if id.is_empty() { "voice".to_owned() } else { id.to_owned() }
}

fn text(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// On one line, and not endless.
pub fn plain(text: &str) -> String {
    let one_line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(400).collect();
    one_line.trim().to_owned()
}
