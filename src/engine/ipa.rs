//! From IPA to the phones of the embedded engine: general American, as in the CMU dictionary.

/// Symbols and the phones that come nearest; the longest symbol that fits is taken.
const SYMBOLS: &[(&str, &[&str])] = &[
    // Diphthongs, and vowels with a mark of length or colour.
    ("eɪ", &["ey"]),
    ("aɪ", &["ay"]),
    ("ɔɪ", &["oy"]),
    ("aʊ", &["aw"]),
    ("oʊ", &["ow"]),
    ("əʊ", &["ow"]),
    ("ɪə", &["ih", "ax"]),
    ("eə", &["eh", "ax"]),
    ("ʊə", &["uh", "ax"]),
    ("ɜː", &["er"]),
    ("ɜr", &["er"]),
    ("ɜɹ", &["er"]),
    ("ər", &["er"]),
    ("əɹ", &["er"]),
    ("oː", &["ow"]),
    ("eː", &["ey"]),
    ("a", &["aa"]),
    ("ɑ", &["aa"]),
    ("ɒ", &["aa"]),
    ("æ", &["ae"]),
    ("ɐ", &["ah"]),
    ("ʌ", &["ah"]),
    ("ə", &["ax"]),
    ("ɘ", &["ax"]),
    ("ɔ", &["ao"]),
    ("e", &["eh"]),
    ("ɛ", &["eh"]),
    ("ɜ", &["er"]),
    ("ɝ", &["er"]),
    ("ɚ", &["er"]),
    ("ø", &["er"]),
    ("œ", &["er"]),
    ("ɵ", &["ow"]),
    ("ɪ", &["ih"]),
    ("ɨ", &["ih"]),
    ("i", &["iy"]),
    ("y", &["uw"]),
    ("ʏ", &["uh"]),
    ("o", &["ow"]),
    ("ʊ", &["uh"]),
    ("u", &["uw"]),
    ("ʉ", &["uw"]),
    ("ɯ", &["uw"]),
    // Consonants of English.
    ("tʃ", &["ch"]),
    ("ʧ", &["ch"]),
    ("dʒ", &["jh"]),
    ("ʤ", &["jh"]),
    ("b", &["b"]),
    ("d", &["d"]),
    ("ð", &["dh"]),
    ("f", &["f"]),
    ("g", &["g"]),
    ("ɡ", &["g"]),
    ("h", &["hh"]),
    ("j", &["y"]),
    ("k", &["k"]),
    ("l", &["l"]),
    ("ɫ", &["l"]),
    ("m", &["m"]),
    ("n", &["n"]),
    ("ŋ", &["ng"]),
    ("p", &["p"]),
    ("r", &["r"]),
    ("ɹ", &["r"]),
    ("ɻ", &["r"]),
    ("s", &["s"]),
    ("ʃ", &["sh"]),
    ("t", &["t"]),
    ("θ", &["th"]),
    ("v", &["v"]),
    ("w", &["w"]),
    ("ʍ", &["w"]),
    ("z", &["z"]),
    ("ʒ", &["zh"]),
    // Their nearest for those of other languages.
    ("ɾ", &["d"]),
    ("x", &["k"]),
    ("χ", &["k"]),
    ("q", &["k"]),
    ("c", &["k", "y"]),
    ("ç", &["hh", "y"]),
    ("ɕ", &["sh"]),
    ("ʂ", &["sh"]),
    ("ʑ", &["zh"]),
    ("ʐ", &["zh"]),
    ("ɣ", &["g"]),
    ("ɦ", &["hh"]),
    ("ħ", &["hh"]),
    ("ʁ", &["r"]),
    ("ʀ", &["r"]),
    ("ɲ", &["n", "y"]),
    ("ʎ", &["l", "y"]),
    ("ʋ", &["v"]),
    ("β", &["v"]),
    ("ɸ", &["f"]),
    ("ɬ", &["sh", "l"]),
    ("ʲ", &["y"]),
    ("ʔ", &[]),
];

/// Marks that say nothing the engine can say: length, breaks, aspiration, rounding, syllabic and nasal signs, slashes
/// around the whole.
const PASSED_OVER: &str = "ːˑ.ʰʷˠ‿|/[] \u{0303}\u{0329}\u{032a}\u{032f}";
/// The arcs that tie two symbols into one sound, above and below.
const TIES: [char; 2] = ['\u{0361}', '\u{035c}'];

/// The phones of an IPA transcription as the engine reads them, `r iy1 ax0`: vowels with their stress.
///
/// # Errors
/// The first symbol that is not known, or that nothing is said.
pub fn phones(transcription: &str) -> Result<String, String> {
    let mut phones: Vec<String> = Vec::new();
    let mut stressed = false;
    let mut any_stress = false;
    let untied = transcription.replace(TIES, "");
    let mut rest = untied.as_str();
    while let Some(next) = rest.chars().next() {
        if matches!(next, 'ˈ' | 'ˌ' | '\'') {
            stressed = next != 'ˌ';
        } else if let Some((symbol, said)) = longest(rest) {
            for phone in *said {
                let mark = if !is_vowel(phone) {
                    ""
                } else if stressed {
                    "1"
                } else {
                    "0"
                };
                if mark == "1" {
                    (stressed, any_stress) = (false, true);
                }
                phones.push(format!("{phone}{mark}"));
            }
            rest = &rest[symbol.len()..];
            continue;
        } else if !PASSED_OVER.contains(next) {
            return Err(format!("the IPA symbol `{next}` (U+{:04X}) is not known to the engine", u32::from(next)));
        }
        rest = &rest[next.len_utf8()..];
    }
    if !any_stress && let Some(first) = phones.iter_mut().find(|phone| phone.ends_with('0')) {
        // A word of its own has a stress somewhere.
        first.replace_range(first.len() - 1.., "1");
    }
    if phones.is_empty() { Err("there is nothing to say in it".to_owned()) } else { Ok(phones.join(" ")) }
}

fn longest(text: &str) -> Option<&'static (&'static str, &'static [&'static str])> {
    SYMBOLS.iter().filter(|(symbol, _)| text.starts_with(symbol)).max_by_key(|(symbol, _)| symbol.len())
}

fn is_vowel(phone: &str) -> bool {
    phone.starts_with(['a', 'e', 'i', 'o', 'u'])
}
