//! Kokoro's alphabet, and the way to it from eSpeak NG's.
//!
//! The ids are the `vocab` of Kokoro-82M's `config.json` (Apache-2.0). Kokoro was taught on the phonemes of `misaki`, which
//! writes diphthongs and affricates as one letter. The way there from eSpeak's IPA is that of misaki's own fallback
//! (`misaki/espeak.py`, MIT): what it calls `E2M`, and what follows it there for American and for British voices.

/// The symbols with their ids.
const VOCABULARY: &[(char, i32)] = &[
    (';', 1),
    (':', 2),
    (',', 3),
    ('.', 4),
    ('!', 5),
    ('?', 6),
    ('—', 9),
    ('…', 10),
    ('"', 11),
    ('(', 12),
    (')', 13),
    ('“', 14),
    ('”', 15),
    (' ', 16),
    ('\u{303}', 17),
    ('ʣ', 18),
    ('ʥ', 19),
    ('ʦ', 20),
    ('ʨ', 21),
    ('ᵝ', 22),
    ('\u{ab67}', 23),
    ('A', 24),
    ('I', 25),
    ('O', 31),
    ('Q', 33),
    ('S', 35),
    ('T', 36),
    ('W', 39),
    ('Y', 41),
    ('ᵊ', 42),
    ('a', 43),
    ('b', 44),
    ('c', 45),
    ('d', 46),
    ('e', 47),
    ('f', 48),
    ('h', 50),
    ('i', 51),
    ('j', 52),
    ('k', 53),
    ('l', 54),
    ('m', 55),
    ('n', 56),
    ('o', 57),
    ('p', 58),
    ('q', 59),
    ('r', 60),
    ('s', 61),
    ('t', 62),
    ('u', 63),
    ('v', 64),
    ('w', 65),
    ('x', 66),
    ('y', 67),
    ('z', 68),
    ('ɑ', 69),
    ('ɐ', 70),
    ('ɒ', 71),
    ('æ', 72),
    ('β', 75),
    ('ɔ', 76),
    ('ɕ', 77),
    ('ç', 78),
    ('ɖ', 80),
    ('ð', 81),
    ('ʤ', 82),
    ('ə', 83),
    ('ɚ', 85),
    ('ɛ', 86),
    ('ɜ', 87),
    ('ɟ', 90),
    ('ɡ', 92),
    ('ɥ', 99),
    ('ɨ', 101),
    ('ɪ', 102),
    ('ʝ', 103),
    ('ɯ', 110),
    ('ɰ', 111),
    ('ŋ', 112),
    ('ɳ', 113),
    ('ɲ', 114),
    ('ɴ', 115),
    ('ø', 116),
    ('ɸ', 118),
    ('θ', 119),
    ('œ', 120),
    ('ɹ', 123),
    ('ɾ', 125),
    ('ɻ', 126),
    ('ʁ', 128),
    ('ɽ', 129),
    ('ʂ', 130),
    ('ʃ', 131),
    ('ʈ', 132),
    ('ʧ', 133),
    ('ʊ', 135),
    ('ʋ', 136),
    ('ʌ', 138),
    ('ɣ', 139),
    ('ɤ', 140),
    ('χ', 142),
    ('ʎ', 143),
    ('ʒ', 147),
    ('ʔ', 148),
    ('ˈ', 156),
    ('ˌ', 157),
    ('ː', 158),
    ('ʰ', 162),
    ('ʲ', 164),
    ('↓', 169),
    ('→', 171),
    ('↗', 172),
    ('↘', 173),
    ('ᵻ', 177),
];

/// eSpeak's ways of writing, and misaki's; the longest first, so that `e` does not take the `e` of `eɪ`.
const TO_MISAKI: &[(&str, &str)] = &[
    ("ʔˌn\u{329}", "ʔn"),
    ("ʔn\u{329}", "ʔn"),
    ("aɪ", "I"),
    ("aʊ", "W"),
    ("dʒ", "ʤ"),
    ("eɪ", "A"),
    ("tʃ", "ʧ"),
    ("ɔɪ", "Y"),
    ("əl", "ᵊl"),
    ("ʲo", "jo"),
    ("ʲə", "jə"),
];

/// What comes after diphthongs are letters of their own.
const SINGLE: &[(&str, &str)] = &[
    ("ʲ", ""),
    ("ɚ", "əɹ"),
    ("r", "ɹ"),
    ("x", "k"),
    ("ç", "k"),
    ("c\u{327}", "k"),
    ("ɐ", "ə"),
    ("ɬ", "l"),
    ("\u{303}", ""),
];

/// For British voices; the first comes before `e` alone is `A`.
const BRITISH: &[(&str, &str)] = &[("eə", "ɛː"), ("iə", "ɪə"), ("əʊ", "Q"), ("e", "A")];
/// For American voices.
const AMERICAN: &[(&str, &str)] = &[("oʊ", "O"), ("e", "A"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", "")];
/// For all, at the end.
const LAST: &[(&str, &str)] = &[("o", "ɔ"), ("ɾ", "T"), ("ʔ", "t")];

/// eSpeak's IPA in misaki's letters.
pub fn misaki(ipa: &str, british: bool) -> String {
    let accent = if british { BRITISH } else { AMERICAN };
    let mut said = ipa.to_owned();
    for (from, to) in TO_MISAKI.iter().chain(SINGLE) {
        said = said.replace(from, to);
    }
    said = syllabic(&said);
    for (from, to) in accent.iter().chain(LAST) {
        said = said.replace(from, to);
    }
    said
}

/// A consonant that is a syllable (`n̩`) gets the small vowel before it that misaki writes.
fn syllabic(said: &str) -> String {
    let mut out = String::with_capacity(said.len());
    for c in said.chars() {
        match c {
            '\u{329}' => {
                let consonant = out.pop();
                out.extend(consonant.filter(|c| !c.is_whitespace()).map(|_| 'ᵊ'));
                out.extend(consonant);
            }
            _ => out.push(c),
        }
    }
    out
}

/// The id of a symbol; `None` for one that Kokoro does not have.
pub fn id(symbol: char) -> Option<i32> {
    VOCABULARY.iter().find(|(known, _)| *known == symbol).map(|(_, id)| *id)
}
