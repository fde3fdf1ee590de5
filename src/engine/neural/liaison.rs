//! Where words meet: what eSpeak NG makes of words that follow each other, and the crate `espeak-ng` 0.2 does not.
//!
//! The crate looks words up one at a time, lets sounds flow over a comma, and leaves out the glide that eSpeak NG writes
//! between `i` and a vowel. What is done here was read off 6,000 sentences of novels beside eSpeak NG itself
//! (`tests/tools/phonemes.py`); groups of words are those of its English dictionary.

/// Words and pairs of words as the crate gives them, and as eSpeak NG's dictionary has them.
const GROUPS: &[(&str, &str)] = &[
    ("aɪ æm", "aɪɐm"),
    ("aɪ ʃˌæl", "aɪʃˌɐl"),
    ("dˈuː nˌɑːt", "duːnˌɑːt"),
    ("dˈɪd nˌɑːt", "dɪdnˌɑːt"),
    ("dˈʌz nˌɑːt", "dʌznˌɑːt"),
    ("fɔːɹ ðə", "fɚðə"),
    ("fɔːɹ ðɪ", "fɚðɪ"),
    ("fɔːɹ ɐ", "fɚɹə"),
    ("fɔːɹ ɐn", "fɚɹən"),
    ("fɹʌm ðə", "fɹʌmðə"),
    ("fɹʌm ðɪ", "fɹʌmðɪ"),
    ("hæd bˌɪn", "hɐdbɪn"),
    ("hæd tə", "hædtə"),
    ("hæd tʊ", "hædtʊ"),
    ("hæv bˌɪn", "hɐvbɪn"),
    ("hæv nˌɑːt", "hɐvnˌɑːt"),
    ("hɐz bˌɪn", "hɐzbɪn"),
    ("hɐz nˌɑːt", "həznɑːt"),
    ("kʊd hæv", "kˌʊdɐv"),
    ("mˈeɪ hæv", "mˌeɪhɐv"),
    ("mˈʌst hæv", "mˈʌstɐv"),
    ("mˌaɪt hæv", "mˌaɪthɐv"),
    ("nˈoʊ lˈɔŋɡɚ", "nˌoʊ lˈɑːŋɡɚ"),
    ("nˈoʊ mˈɔːɹ", "nˈoʊmˌɔːɹ"),
    ("nˈoʊ wˈʌn", "nˈoʊwˈʌn"),
    ("nˌɑːt hæv", "nˌɑːɾɐv"),
    ("nˌɑːt ɐ", "nˌɑːɾə"),
    ("sˌoʊ fˈɑːɹ", "sˈoʊ fˌɑːɹ"),
    ("sˌoʊ mˈʌtʃ", "sˈoʊ mˌʌtʃ"),
    ("sˌʌm wˈʌn", "sˈʌmwʌn"),
    ("tə biː", "təbi"),
    ("wiː ʃˌæl", "wiːʃˌɐl"),
    ("wɪð ðə", "wɪððə"),
    ("wɪð ðɪ", "wɪððɪ"),
    ("wʊd hæv", "wʊdhɐv"),
    ("wʌz ðə", "wʌzðə"),
    ("wʌz ðɪ", "wʌzðɪ"),
    ("wʌz ɐ", "wʌzɐ"),
    ("æt wˈʌns", "ɐtwˈʌns"),
    ("æɾ ɐ", "æɾə"),
    ("ðæt ðə", "ðætðə"),
    ("ðæt ðɪ", "ðætðɪ"),
    ("ðæt ɐ", "ðˌæɾə"),
    ("ðæt ɪt", "ðˌɐɾɪt"),
    ("ðæt ɪɾ", "ðˌɐɾɪɾ"),
    ("ðɐn ɐ", "ðˌænə"),
    ("ðɛɹ wɜː", "ðɛɹwˌɜː"),
    ("ðɛɹ wɜːɹ", "ðɛɹwˌɜːɹ"),
    ("ðɛɹ wʌz", "ðɛɹwˌʌz"),
    ("ðɛɹ ɑːɹ", "ðɛɹˌɑːɹ"),
    ("ɪn ðə", "ɪnðə"),
    ("ɪn ðɪ", "ɪnðɪ"),
    ("ɪn wˌɪtʃ", "ɪnwˌɪtʃ"),
    ("ʃˌʊd hæv", "ʃˌʊdəv"),
    ("ʌv wˌɪtʃ", "ʌvwˈɪtʃ"),
    ("ʌv ðə", "ʌvðə"),
    ("ʌv ðɪ", "ʌvðɪ"),
    ("ʌv ɐ", "əvə"),
    ("ʌv ɐn", "əvən"),
    ("ˈaʊt ʌv", "ˌaʊɾəv"),
    ("ˌɔn ðə", "ɔnðə"),
    ("ˌɔn ðɪ", "ɔnðɪ"),
    // Words that the crate says otherwise.
    ("dˈɛleɪ", "dᵻlˈeɪ"),
    ("lˈaɪvɪŋ", "lˈɪvɪŋ"),
    ("ˌoʊpənˈɛd", "ˈoʊpənd"),
    ("ˌoʊpənˈɪŋ", "ˈoʊpənɪŋ"),
    ("ðəˈæɾɚ", "θˈiəɾɚ"),
    ("ðəˈæɾɚɹ", "θˈiəɾɚɹ"),
];

/// Small words are not stressed before a stop.
const BEFORE_STOPS: &[(&str, &str)] =
    &[("bˈʌt", "bˌʌt"), ("jˈuː", "juː"), ("ˈænd", "ænd"), ("ˈɔːɹ", "ɔːɹ"), ("ˈɪf", "ɪf")];

/// Before these eSpeak NG draws breath, so nothing is joined to them.
const APART: &[&str] = &["ænd", "ɔːɹ", "ɪf"];

/// Sentences in the crate's IPA, tidied, as eSpeak NG itself writes them.
pub fn joined(ipa: &str) -> String {
    let words = grouped(&ipa.split(' ').map(unflowing).collect::<Vec<_>>());
    let words: Vec<String> = words.iter().map(|word| within(word)).collect();
    let mut joined = String::with_capacity(ipa.len() + 16);
    for (at, word) in words.iter().enumerate() {
        joined.push_str(word);
        if let Some(next) = words.get(at + 1) {
            if glides(word, next) {
                joined.push('ʲ');
            }
            joined.push(' ');
        }
    }
    joined
}

/// A word before a stop: neither an `r` nor a flap leads over to the next, and small words are not stressed.
fn unflowing(word: &str) -> String {
    let (bare, stop) = split_stop(word);
    if stop.is_empty() {
        return word.to_owned();
    }
    if let Some((_, small)) = BEFORE_STOPS.iter().find(|(stressed, _)| *stressed == bare) {
        return format!("{small}{stop}");
    }
    let bare = match bare.strip_suffix('ɹ') {
        Some(open) if open.ends_with('ɚ') || open.ends_with("ɜː") => open.to_owned(),
        _ => bare.strip_suffix('ɾ').map_or(bare.to_owned(), |flapped| format!("{flapped}t")),
    };
    bare + stop
}

/// Words with the groups of the dictionary as one.
fn grouped(words: &[String]) -> Vec<String> {
    let find = |key: &str| GROUPS.iter().find(|(crates, _)| *crates == key).map(|(_, own)| *own);
    let mut out = Vec::with_capacity(words.len());
    let mut rest = words;
    while let [first, after @ ..] = rest {
        let pair = after.first().map(|second| split_stop(second)).and_then(|(bare, stop)| {
            let own = find(&format!("{first} {bare}"))?;
            Some(format!("{own}{stop}"))
        });
        rest = if pair.is_some() { &after[1..] } else { after };
        out.push(pair.unwrap_or_else(|| {
            let (bare, stop) = split_stop(first);
            find(bare).map_or(first.clone(), |own| format!("{own}{stop}"))
        }));
    }
    out
}

fn split_stop(word: &str) -> (&str, &str) {
    word.split_at(word.trim_end_matches(super::phonemes::is_stop).len())
}

/// The sounds inside a word: glides between vowels, a weak first syllable, `y` at the end.
fn within(word: &str) -> String {
    let (bare, stop) = split_stop(word);
    let sounds: Vec<char> = weakened(bare).chars().collect();
    let mut out = String::with_capacity(word.len() + 4);
    for (at, sound) in sounds.iter().enumerate() {
        let (before, after) = (&sounds[..at], &sounds[at + 1..]);
        out.push(*sound);
        if *sound == 'ɹ' && before.ends_with(&['ʊ']) && begins_with_vowel(after) {
            out.push('ɹ');
        } else if begins_with_vowel(after) && front(&sounds[..=at], after) {
            out.push('ʲ');
        }
    }
    out + stop
}

/// Whether the last of these sounds is followed by a glide before a vowel: all of `iː` and `ɪ`; of `i` those that are no
/// part of the diphthong `iə`.
fn front(sounds: &[char], after: &[char]) -> bool {
    match sounds {
        [.., 'i', 'ː'] => true,
        [.., 'a' | 'e' | 'ɔ', 'ɪ'] => false,
        [.., 'ɪ'] => true,
        [.., 'ɪ', 'ɹ', 'i'] => true,
        [.., 'i'] => !after.starts_with(&['ə']) || after.starts_with(&['ə', 'b', 'ə', 'l']),
        _ => false,
    }
}

/// A word whose first syllable has no stress loses its full vowel there, as in `consider` and `obliged`; an ending in `y`
/// has neither stress nor another vowel than `i`.
fn weakened(word: &str) -> String {
    let mut word = word.to_owned();
    for ending in ["lˌi", "ɹˌi", "lɪ", "ɹɪ", "lˌɪ", "ɹˌɪ"] {
        if let Some(head) = word.strip_suffix(ending) {
            let consonant = ending.chars().take(1).collect::<String>();
            word = format!("{head}{consonant}i");
        }
    }
    if let Some((onset, rest)) = word.split_once("ɑː")
        && !onset.contains(|c| is_vowel(c) || is_stress(c))
        && let Some((coda, _)) = rest.split_once('ˈ')
        && coda.starts_with(['n', 'm', 'b', 'ŋ'])
        && !coda.contains(|c| is_vowel(c) || is_stress(c))
    {
        return format!("{onset}ə{rest}");
    }
    word
}

/// Whether a glide joins a word to the next.
fn glides(word: &str, next: &str) -> bool {
    let sounds: Vec<char> = word.chars().collect();
    let after: Vec<char> = next.chars().collect();
    if !begins_with_vowel(&after) || APART.contains(&split_stop(next).0) {
        return false;
    }
    let next = next.trim_start_matches(is_stress);
    match &sounds[..] {
        [.., 'a', 'ɪ'] => ["aɪ", "ɑː", "ʌ", "ɔː", "əb"].iter().any(|low| next.starts_with(low)),
        [.., 'e' | 'ɔ', 'ɪ'] => false,
        [.., 'i' | 'ɪ'] | [.., 'i', 'ː'] => true,
        _ => false,
    }
}

fn begins_with_vowel(sounds: &[char]) -> bool {
    match sounds {
        [stress, sound, ..] if is_stress(*stress) => is_vowel(*sound),
        [sound, ..] => is_vowel(*sound),
        [] => false,
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouæɐɑɔəɚɛɜɪʊʌᵻ".contains(c)
}

fn is_stress(c: char) -> bool {
    matches!(c, 'ˈ' | 'ˌ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_meet_as_in_espeak_ng() {
        for (crates, own) in [
            ("aɪ æm ʃˈʊɹ", "aɪɐm ʃˈʊɹ"),
            ("ðə nˈaɪt ʌv ðə fˈɔːɹθ.", "ðə nˈaɪt ʌvðə fˈɔːɹθ."),
            ("bˈɛɹli ɪn sˈiːzən", "bˈɛɹliʲ ɪn sˈiːzən"),
            ("mˌiː ˌɔn ðɪ ˈʌðɚ", "mˌiːʲ ɔnðɪʲ ˈʌðɚ"),
            ("hˈɛvi ænd hˈɛviɚɹ ˌɔn", "hˈɛvi ænd hˈɛviʲɚɹ ˌɔn"),
            ("sˈʌpɚɹ, æt", "sˈʌpɚ, æt"),
            ("fˈoːɹ, ɪɾ, ˈænd, ɐ", "fˈoːɹ, ɪt, ænd, ɐ"),
            ("kɑːnstɹˈeɪnd ɹˈiːəlaɪz", "kənstɹˈeɪnd ɹˈiːʲəlaɪz"),
            ("ˈɑːbviəsli sˈɪɹiəs", "ˈɑːbviəsli sˈɪɹiʲəs"),
            ("wɪð hˌɪm, ɪn, ðə", "wɪð hˌɪm, ɪn, ðə"),
            ("", ""),
        ] {
            assert_eq!(joined(crates), own);
        }
    }
}
