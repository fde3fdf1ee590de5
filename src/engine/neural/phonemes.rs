//! Text as eSpeak NG's rules and dictionary pronounce it, in IPA: what neural voices were taught on.
//!
//! The crate `espeak-ng` is those rules in Rust; its data are compiled in and are laid into a folder of their own while
//! the program runs, because the crate reads them from files.

use super::liaison;
use super::{Trouble, apart};
use crate::fs::Scratch;
use espeak_ng::{EspeakNg, install_bundled_language};
use std::sync::OnceLock;

/// The version of the rules, for fingerprints.
pub const VERSION: &str = "espeak-ng 0.2.0, joined 1";

/// eSpeak NG's reading of English.
#[derive(Default)]
pub struct Phonemizer {
    data: OnceLock<Result<Scratch, String>>,
}

impl Phonemizer {
    /// A sentence in IPA with its punctuation, as the eSpeak voice `voice` (`en-us`, `en-gb-x-rp`) says it. Words in
    /// `own` are said as the IPA given there.
    ///
    /// # Errors
    /// What eSpeak NG says.
    pub fn speak(&self, voice: &str, text: &str, own: &[(String, String)]) -> Result<String, Trouble> {
        let data = self.data.get_or_init(|| install().map_err(|cause| cause.to_string()));
        let data = data.as_ref().map_err(|cause| Trouble::new(format!("its data cannot be laid out: {cause}")))?;
        // The lexicon writes a dash as ` - `; eSpeak NG makes a semicolon of a real one, and nothing of a hyphen.
        let text = &*text.trim_start_matches("- ").replace(" - ", "; ");
        apart(|| {
            let espeak = EspeakNg::with_data_dir(voice, data.path())?;
            let by_rule = |text: &str| -> Result<String, Trouble> {
                let ipa = tidy(&espeak.text_to_phonemes_phonemizer(text)?);
                // What was read off eSpeak NG is its American English.
                Ok(if voice.starts_with("en-us") { liaison::joined(&ipa) } else { ipa })
            };
            if own.is_empty() {
                return by_rule(text);
            }
            let mut said = String::new();
            for piece in pieces(text, own) {
                let ipa = match piece {
                    Piece::Text(text) => by_rule(text)?,
                    Piece::Own(ipa) => ipa,
                };
                if !said.is_empty() && !ipa.starts_with(is_stop) {
                    said.push(' ');
                }
                said.push_str(ipa.trim());
            }
            Ok(tidy(&said))
        })
    }
}

fn install() -> std::io::Result<Scratch> {
    let folder = Scratch::new("dramatis-espeak-")?;
    install_bundled_language(folder.path(), "en")?;
    Ok(folder)
}

/// A part of a text.
enum Piece<'a> {
    Text(&'a str),
    /// IPA.
    Own(String),
}

/// A text cut at the words that have a pronunciation of their own.
fn pieces<'a>(text: &'a str, own: &[(String, String)]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let (mut from, mut at) = (0, 0);
    for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '\'') {
        let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        if let Some(ipa) = ipa_of(bare, own) {
            pieces.extend((!text[from..at].trim().is_empty()).then(|| Piece::Text(&text[from..at])));
            pieces.push(Piece::Own(ipa));
            from = at + bare.len();
        }
        at += word.len();
    }
    pieces.extend((!text[from..].trim().is_empty()).then(|| Piece::Text(&text[from..])));
    pieces
}

/// A word's own IPA, with the ending of its genitive if it has one.
fn ipa_of(word: &str, own: &[(String, String)]) -> Option<String> {
    let find = |word: &str| own.iter().find(|(own, _)| own.eq_ignore_ascii_case(word)).map(|(_, ipa)| ipa.as_str());
    if let Some(ipa) = find(word) {
        return Some(ipa.to_owned());
    }
    let ipa = find(word.strip_suffix("'s")?)?;
    let ending = match ipa.chars().next_back() {
        Some('s' | 'z' | 'ʃ' | 'ʒ') => "ɪz",
        Some('p' | 't' | 'k' | 'f' | 'θ') => "s",
        _ => "z",
    };
    Some(format!("{ipa}{ending}"))
}

/// Phonemes as the voices were taught on: of stops that follow each other the first, no quotation marks and hyphens, one
/// space at a time.
fn tidy(ipa: &str) -> String {
    let mut tidied = String::with_capacity(ipa.len());
    for c in ipa.chars().filter(|c| !matches!(c, '"' | '-' | '\u{201c}' | '\u{201d}')) {
        let twice = c.is_whitespace() && tidied.ends_with(' ');
        let stopped = is_stop(c) && tidied.trim_end().ends_with(is_stop);
        if !twice && !stopped {
            tidied.push(if c.is_whitespace() { ' ' } else { c });
        }
    }
    tidied.trim().to_owned()
}

/// Marks at which speech rests.
pub fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?')
}
