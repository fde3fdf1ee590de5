//! Which language a text is in, as far as its most common words and its script tell.

/// Words that make up a large share of any text of their language, and are rare in the others.
const COMMON: [(&str, &[&str]); 8] = [
    (
        "en",
        &[
            "the", "and", "of", "to", "was", "he", "she", "that", "it", "you", "his", "her", "with", "had", "said",
            "for", "but", "not", "they", "what",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "und", "das", "nicht", "ich", "sie", "ist", "ein", "eine", "mit", "den", "dem", "auf",
            "sich", "von", "zu", "war", "er", "wie",
        ],
    ),
    (
        "fr",
        &[
            "le", "les", "et", "des", "une", "est", "dans", "qui", "il", "elle", "pas", "pour", "ne", "je", "vous",
            "du", "avec", "au", "était", "mais",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "y", "una", "pero", "por", "con", "su", "del", "lo", "se", "más", "como", "era",
            "había", "muy", "yo", "qué", "cuando",
        ],
    ),
    (
        "it",
        &[
            "il", "gli", "che", "di", "una", "non", "per", "con", "della", "sono", "era", "ma", "si", "lo", "del",
            "anche", "più", "disse", "come", "nel",
        ],
    ),
    (
        "nl",
        &[
            "het", "een", "en", "van", "ik", "niet", "dat", "zijn", "hij", "maar", "met", "op", "ze", "voor", "naar",
            "was", "haar", "aan", "er", "wat",
        ],
    ),
    (
        "pt",
        &[
            "os", "uma", "um", "não", "com", "em", "ele", "ela", "do", "da", "mas", "seu", "sua", "mais", "quando",
            "você", "ao", "foi", "eu", "isso",
        ],
    ),
    (
        "sv",
        &[
            "och", "att", "det", "som", "en", "han", "hon", "inte", "jag", "på", "av", "för", "var", "med", "till",
            "den", "ett", "hade", "sig", "du",
        ],
    ),
];

/// How many words are looked at: a few pages, enough for any language to show itself.
const SAMPLE_WORDS: usize = 2000;

/// The language of a text as a BCP 47 tag; `en` unless the text clearly says otherwise.
pub(super) fn guess(text: &str) -> String {
    if let Some(script) = by_script(text) {
        return script.to_owned();
    }
    let mut counts = [0usize; COMMON.len()];
    let mut words = 0;
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(SAMPLE_WORDS) {
        words += 1;
        let lower = word.to_lowercase();
        for (count, (_, list)) in counts.iter_mut().zip(COMMON) {
            *count += usize::from(list.contains(&lower.as_str()));
        }
    }
    let best = (0..COMMON.len()).rev().max_by_key(|&at| counts[at]).unwrap_or(0);
    // In English prose over a fifth of the words are in its list; in the others about a tenth or more are in theirs.
    let clear =
        words >= 30 && counts[0] * 100 < words * 8 && counts[best] * 100 > words * 10 && counts[best] > 2 * counts[0];
    COMMON[if clear { best } else { 0 }].0.to_owned()
}

/// The language that a script other than the Latin one points to.
fn by_script(text: &str) -> Option<&'static str> {
    let mut latin = 0;
    let mut others = [0usize; 9];
    const TAGS: [&str; 9] = ["ru", "el", "he", "ar", "hi", "th", "ko", "ja", "zh"];
    for c in text.chars().filter(|c| c.is_alphabetic()).take(SAMPLE_WORDS * 5) {
        let at = match c as u32 {
            0x400..0x530 => 0,
            0x370..0x400 => 1,
            0x590..0x600 => 2,
            0x600..0x780 => 3,
            0x900..0x980 => 4,
            0xe00..0xe80 => 5,
            0xac00..0xd7b0 => 6,
            0x3040..0x3100 => 7,
            0x4e00..0xa000 => 8,
            _ => {
                latin += 1;
                continue;
            }
        };
        others[at] += 1;
    }
    let total: usize = others.iter().sum();
    if total <= latin {
        return None;
    }
    // Japanese mixes its own letters with Chinese ones.
    if others[7] * 10 > total {
        return Some("ja");
    }
    (0..9).max_by_key(|&at| others[at]).map(|at| TAGS[at])
}

/// The tag for what a file calls its language: a tag, or a language's English or own name.
pub(super) fn tag(value: &str) -> Option<String> {
    const NAMES: [(&str, &str); 16] = [
        ("english", "en"),
        ("german", "de"),
        ("deutsch", "de"),
        ("french", "fr"),
        ("français", "fr"),
        ("spanish", "es"),
        ("español", "es"),
        ("italian", "it"),
        ("italiano", "it"),
        ("dutch", "nl"),
        ("nederlands", "nl"),
        ("portuguese", "pt"),
        ("português", "pt"),
        ("swedish", "sv"),
        ("russian", "ru"),
        ("japanese", "ja"),
    ];
    let lower = value.trim().to_lowercase();
    let named = NAMES.iter().find(|(name, _)| *name == lower).map(|(_, tag)| (*tag).to_owned());
    let code = lower.split(['-', '_']).next().unwrap_or("");
    let is_code =
        (2..=3).contains(&code.len()) && lower.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    named.or_else(|| is_code.then(|| value.trim().replace('_', "-")))
}
