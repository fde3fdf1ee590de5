//! The reader for plain text, and how many words a text has.

use super::{File, Manuscript, Reading, chapters, decode};
use anyhow::Result;

/// Reads a plain text.
///
/// # Errors
/// A [`crate::note::Note`] with the path when the bytes are no text.
pub(super) fn read(file: &File<'_>) -> Result<Reading> {
    let decode::Decoded { text, offset_bytes, notes } = decode::decode(file.path, file.bytes)?;
    let (path, scope) = (file.path.to_owned(), file.scope);
    Ok(chapters::chapters(Manuscript { path, text, offset_bytes, scope, notes }))
}

/// Letters of a script without spaces that take as long to say as a word of English: two of Chinese or Japanese (some 310
/// a minute), five of Thai and its neighbours.
const LETTERS_A_WORD: [usize; 2] = [2, 5];

/// How many words a text has: stretches between white space that hold a letter or a digit; in scripts without spaces what
/// takes as long to say.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().map(words_of).sum()
}

fn words_of(stretch: &str) -> usize {
    let mut unspaced = [0usize; 2];
    let mut other = false;
    for c in stretch.chars().filter(|c| c.is_alphanumeric()) {
        match c {
            '\u{3005}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => {
                unspaced[0] += 1;
            }
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => unspaced[1] += 1,
            _ => other = true,
        }
    }
    let words = unspaced.iter().zip(LETTERS_A_WORD).map(|(letters, a_word)| letters.div_ceil(a_word));
    usize::from(other) + words.sum::<usize>()
}
