//! What a line looks like that may head a chapter. Whether it does is for [`super::structure`] to say, which sees the
//! lines around it.

use super::number::{self, Form};

/// A line that has the form of a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) rank: Rank,
    pub(super) number: Option<u32>,
    /// How the number is written.
    pub(super) form: Option<Form>,
    /// Without number, markup and ornaments.
    pub(super) title: String,
    /// 1 to 6 for `#` to `######`; 0 without.
    pub(super) level: u8,
}

/// What kind of heading a line's form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Rank {
    /// `PART I`, `Book Two`, `Volume III`.
    Part,
    /// `Chapter 12: Title`, `Prologue`.
    Chapter,
    /// `Letter 4`, `Scene 2`, `Adventure I`: a chapter in a book that has no chapters by name.
    Episode,
    /// `IV.`, `12`, `iv. slack water`: a heading only where it counts on from another, or stands first.
    Numeral,
    /// `--- The Other Side ---`, `# Title`: marked as a heading by its ornaments or its markup.
    Marked,
    /// `The End`.
    Closing,
}

impl Heading {
    fn new(rank: Rank, number: Option<(u32, Form)>, title: &str) -> Self {
        let (number, form) = number.map_or((None, None), |(value, form)| (Some(value), Some(form)));
        Self { rank, number, form, title: tidy(title), level: 0 }
    }

    /// A heading without a number.
    pub(super) fn marked(title: &str) -> Self {
        Self::new(Rank::Marked, None, &title.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// True when a line with the chapter's title may follow.
    pub(super) fn wants_title(&self) -> bool {
        self.title.is_empty() && self.rank != Rank::Closing
    }
}

/// The longest line that may be a heading. Eighteenth-century chapters are headed with long sentences.
const LONGEST_BYTES: usize = 200;

const PARTS: &str = "part|book|volume|vol|act|arc|teil|buch|band|partie|livre|tome|parte|libro";
const CHAPTERS: &str = "chapter|chap|ch|chapitre|kapitel|capitolo|capítulo|hoofdstuk";
const EPISODES: &str = "adventure|stave|canto|episode|letter|scene|story";
/// Words in front of a number that a story may have otherwise (`Part one of the plan`, `Letter 3`).
const WEAK: &str = "letter|scene|story|episode|adventure|arc|band|act|book|part";
/// Chapters that go by a name instead of a number.
const NAMED: &str = "prologue|epilogue|interlude|prelude|postlude|foreword|preface|introduction|afterword|intermission|\
    intermezzo|coda|postscript|proem|prolog|epilog|vorwort|nachwort|prólogo|epílogo|omake|bonus chapter|\
    side story|envoi";

/// The heading that a line has the form of.
pub(super) fn parse(line: &str) -> Option<Heading> {
    let line = line.trim();
    if line.is_empty() || line.len() > LONGEST_BYTES {
        return None;
    }
    let (level, body) = unhash(untag(line));
    let spread = unspaced(body);
    let (core, ornament) = strip(spread.as_deref().unwrap_or(body));
    let core = bracketed(core);
    if core.is_empty() || core.starts_with(['"', '“', '‘', '«', '„', '\'', '‚']) && level == 0 {
        return None;
    }
    let known = closing(core)
        .or_else(|| named(core))
        .or_else(|| worded(core))
        .or_else(|| ordinal_first(core))
        .or_else(|| after_story_title(core))
        .or_else(|| numeral(core));
    let marked = level > 0 || (ornament && is_title(core) && !core.ends_with(['!', '?']));
    let heading = known.or_else(|| marked.then(|| Heading::new(Rank::Marked, None, core)))?;
    Some(Heading { level, ..heading })
}

/// Whether a list of words between bars holds this one.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split('|').any(|entry| entry == word)
}

/// A heading's words, without the markup and ornaments around it: `The Other Side` for `--- The Other Side ---`.
pub fn words(line: &str) -> &str {
    strip(unhash(untag(line.trim())).1).0
}

/// A line without the HTML tags around it.
pub(super) fn untag(mut line: &str) -> &str {
    while let (Some(open), Some(close)) = (line.find('>'), line.rfind("</")) {
        let name = line.trim_start_matches('<').split([' ', '>']).next().unwrap_or("").to_lowercase();
        let known = listed("h1|h2|h3|h4|h5|h6|p|b|i|u|strong|em|center|div|span|font", &name);
        if !known || !line.starts_with('<') || !line.ends_with('>') || close <= open {
            break;
        }
        line = line[open + 1..close].trim();
    }
    line
}

/// How many `#` a line starts with, and the rest of it.
fn unhash(line: &str) -> (u8, &str) {
    let hashes = line.bytes().take_while(|&b| b == b'#').count();
    let rest = &line[hashes..];
    if !(1..=6).contains(&hashes) || !rest.starts_with([' ', '\t']) || rest.trim().is_empty() {
        return (0, line);
    }
    (hashes as u8, rest.trim().trim_end_matches('#').trim_end())
}

/// `C H A P T E R   O N E` as `CHAPTER ONE`.
fn unspaced(line: &str) -> Option<String> {
    if line.split(' ').next().is_some_and(|first| first.chars().nth(1).is_some()) {
        return None;
    }
    let single = line.split_whitespace().filter(|word| word.chars().count() == 1).count();
    let all = line.split_whitespace().count();
    if single < 5 || single != all {
        return None;
    }
    let words = line.split("  ").map(|word| word.split_whitespace().collect::<String>());
    Some(words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Dashes, stars, flowers, faces: whatever is neither a letter nor a mark that words need.
fn is_ornament(c: char) -> bool {
    !c.is_alphanumeric() && !"\"'“”‘’„‚«»()[]{}.,!?…&%$€£@#¿¡".contains(c)
}

/// A line without ornaments, and whether strong ones stood on both sides. Single stars and underscores alone are
/// emphasis, which a thought or a sound has too, and a single dash opens speech.
fn strip(line: &str) -> (&str, bool) {
    let core = line.trim_matches(is_ornament);
    if core.is_empty() {
        return (core, false);
    }
    let before = &line[..line.len() - line.trim_start_matches(is_ornament).len()];
    let after = &line[line.trim_end_matches(is_ornament).len()..];
    let strong = |side: &str| {
        let marks: Vec<char> = side.chars().filter(|c| !c.is_whitespace()).collect();
        let spaced = side.contains(char::is_whitespace) && marks.iter().any(|c| !"<>/\\|:;^".contains(*c));
        // One picture drawn on either side is enough; one star is emphasis.
        marks.len() >= 2 || spaced || marks.iter().any(|c| !c.is_ascii() && !"–—―‒".contains(*c))
    };
    (core, strong(before) && strong(after) && same_ornament(before, after))
}

/// Both sides are drawn with the same characters.
fn same_ornament(before: &str, after: &str) -> bool {
    let mirror = |c: char| match c {
        '>' => '<',
        '\\' => '/',
        c => c,
    };
    let set = |side: &str| {
        let mut marks: Vec<char> = side.chars().filter(|c| !c.is_whitespace()).map(mirror).collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    };
    set(before) == set(after)
}

/// A line without the brackets around all of it.
fn bracketed(core: &str) -> &str {
    for (open, close) in [('[', ']'), ('(', ')'), ('{', '}')] {
        if let Some(inner) = core.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            return inner.trim();
        }
    }
    core
}

/// A title without markup, ornaments and a closing full stop.
fn tidy(title: &str) -> String {
    let core = strip(title.trim()).0.trim_end_matches([',', ';']);
    let stops = core.len() - core.trim_end_matches('.').len();
    let core = if stops == 1 && !is_abbreviation_at_end(core) { &core[..core.len() - 1] } else { core };
    let pair = |open, close| core.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let inner = pair('"', '"').or_else(|| pair('“', '”')).filter(|inner| !inner.contains(['"', '”', '“']));
    inner.unwrap_or(core).trim().to_owned()
}

fn is_abbreviation_at_end(text: &str) -> bool {
    let last = text.trim_end_matches('.').rsplit([' ', '.']).next().unwrap_or("");
    last.chars().count() == 1 || ["Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr"].contains(&last)
}

/// The first word in lower case, and what follows it.
fn first_word(core: &str) -> (String, &str) {
    let length = core.find(|c: char| !c.is_alphabetic()).unwrap_or(core.len());
    (core[..length].to_lowercase(), &core[length..])
}

/// What follows a heading's number: nothing, or a separator and a title, or a title in capitals.
fn title_after(rest: &str) -> Option<&str> {
    let title = rest.trim_start_matches(|c: char| is_ornament(c) || ".,)]".contains(c));
    let separated = rest[..rest.len() - title.len()].contains(|c: char| !c.is_whitespace());
    if title.is_empty() {
        return Some(title);
    }
    let count = title.split_whitespace().count();
    let fits = if separated { count <= 25 && !is_sentences(title) } else { is_title(title) };
    // `Chapter 3 of 12`, `Chapter 3/12`
    let total = rest.trim_start().strip_prefix(['/', '-']).or_else(|| title.strip_prefix("of ")).unwrap_or("");
    if !total.is_empty() && number::leading(total).is_some_and(|n| n.length_bytes == total.len()) {
        return Some("");
    }
    fits.then_some(title)
}

/// More than one sentence, or one that reads like prose: small letters throughout and a full stop.
fn is_sentences(text: &str) -> bool {
    let body = text.trim_end_matches(['.', '!', '?', '…', ' ']);
    let inner = body.match_indices(". ").any(|(at, _)| !is_abbreviation_at_end(&body[..=at]));
    let small = capital_share(text) < 0.5 && text.split_whitespace().count() > 3;
    inner || (text.ends_with(['.', ',', ';']) && !text.ends_with("..") && small)
}

/// The share of the words that count (four letters or more, or the first) that start with a capital.
fn capital_share(text: &str) -> f32 {
    let weighty = |(at, word): &(usize, &str)| *at == 0 || word.chars().filter(|c| c.is_alphabetic()).count() >= 4;
    let mut all = 0;
    let mut capital = 0;
    for (_, word) in text.split_whitespace().enumerate().filter(weighty) {
        all += 1;
        let first = word.chars().find(|c| c.is_alphanumeric());
        capital += usize::from(first.is_some_and(|c| !c.is_lowercase()));
    }
    capital as f32 / all.max(1) as f32
}

/// True for words set as a title: short, capitals, no sentence's end, no quotation.
pub(super) fn is_title(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 120
        && text.split_whitespace().count() <= 14
        && text.contains(char::is_alphanumeric)
        && !text.starts_with(['"', '“', '‘', '«', '„', '—', '–', '-', '.', '…', ','])
        && !text.ends_with(['.', ',', ';', ':', '—', '-', '…'])
        // `In the "Coach and Horses"` is a title; what only closes a quotation is not.
        && (!text.ends_with('"') || text.matches('"').count().is_multiple_of(2))
        && (!text.ends_with('”') || text.contains('“'))
        && !is_sentences(text)
        && text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase())
        && capital_share(text) >= 0.6
}

/// `Prologue`, `Interlude: The Lighthouse`, `Interlude II`.
fn named(core: &str) -> Option<Heading> {
    let core = ["The ", "THE "].iter().find_map(|the| core.strip_prefix(the)).unwrap_or(core);
    let (word, _) = first_word(core);
    if word.len() < 4 || !NAMED.split('|').any(|name| name.starts_with(&word)) {
        return None;
    }
    let lower = core.to_lowercase();
    let name = NAMED.split('|').find(|name| {
        let rest = lower.strip_prefix(name);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || "'’-".contains(c)))
    })?;
    // Lower case may take other bytes than the original; these names do not.
    let rest = core.get(name.len()..)?;
    let number = number::leading(rest.trim_start()).filter(|_| rest.starts_with([' ', '\t']));
    let after = number.map_or(rest, |n| &rest.trim_start()[n.length_bytes..]);
    let separated = after.trim_start().starts_with(|c: char| is_ornament(c) || c == '.');
    let title = title_after(after).filter(|title| title.is_empty() || separated)?;
    let title = if title.is_empty() { core } else { title };
    Some(Heading::new(Rank::Chapter, None, title))
}

/// `Chapter 12: Title`, `CHAPTER THE SEVENTH`, `Ch. 3`, `Part One`, `Book II - Title`, `CHAPTER`.
fn worded(core: &str) -> Option<Heading> {
    let (word, rest) = first_word(core);
    let rank = rank_of(&word)?;
    let is_short = listed("ch|chap|vol", &word);
    let rest = if is_short { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
    if rest.trim_matches(|c: char| c == '.' || is_ornament(c)).is_empty() {
        return (word == "chapter").then(|| Heading::new(rank, None, ""));
    }
    if !rest.starts_with(|c: char| is_ornament(c) || c.is_ascii_digit() || "#.".contains(c)) && !is_short {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| is_ornament(c) || ".#".contains(c));
    let rest = ["No. ", "no. ", "Number ", "number ", "the ", "The ", "THE "]
        .iter()
        .find_map(|filler| rest.strip_prefix(filler))
        .unwrap_or(rest);
    let number = number::leading(rest)?;
    let after = &rest[number.length_bytes..];
    // `Chapter I've` and `Part 2's` are no headings.
    if after.starts_with(['\'', '’', ',']) {
        return None;
    }
    let title = title_after(after)?;
    let small =
        rest.starts_with(char::is_lowercase) && number.form == Form::Words || core.starts_with(char::is_lowercase);
    if listed(WEAK, &word) && !title.is_empty() && (small || !is_title(title.trim_end_matches('.'))) {
        return None;
    }
    Some(Heading::new(rank, Some((number.value, number.form)), title))
}

fn rank_of(word: &str) -> Option<Rank> {
    if listed(CHAPTERS, word) {
        Some(Rank::Chapter)
    } else if listed(EPISODES, word) {
        Some(Rank::Episode)
    } else if listed(PARTS, word) {
        Some(Rank::Part)
    } else {
        None
    }
}

/// `The First Chapter`, `Second Part: Title`.
fn ordinal_first(core: &str) -> Option<Heading> {
    let body = ["The ", "THE ", "the "].iter().find_map(|the| core.strip_prefix(the)).unwrap_or(core);
    let number = number::leading(body).filter(|n| n.form == Form::Words && is_ordinal(&body[..n.length_bytes]))?;
    let (word, rest) = first_word(body[number.length_bytes..].trim_start());
    let rank = rank_of(&word).filter(|_| listed("chapter|part|book|volume|canto|act", &word))?;
    let title = title_after(rest)?;
    let separated = title.is_empty() || !rest.starts_with(' ') || rest.trim_start().starts_with(is_ornament);
    separated.then(|| Heading::new(rank, Some((number.value, number.form)), title))
}

/// True when the last number word is an ordinal: every English one but three ends in `th`.
fn is_ordinal(words: &str) -> bool {
    let lower = words.to_lowercase();
    ["th", "first", "second", "third"].iter().any(|end| lower.ends_with(end))
}

/// `The Weatherwright's Apprentice - Chapter 3: Rain`.
fn after_story_title(core: &str) -> Option<Heading> {
    if !core.contains("hapter") && !core.contains("HAPTER") {
        return None;
    }
    let at = core
        .match_indices([',', ':', '-', '–', '—', '|', '('])
        .map(|(at, mark)| at + mark.len())
        .find(|&at| first_word(core[at..].trim_start()).0 == "chapter")?;
    let story = core[..at].trim_end_matches(|c: char| is_ornament(c) || ",(".contains(c));
    let heading = worded(core[at..].trim().trim_end_matches(')'))?;
    (is_title(story) && heading.number.is_some()).then_some(heading)
}

/// `IV.`, `12`, `3. Title`, `iv. slack water`, `One`.
fn numeral(core: &str) -> Option<Heading> {
    let number = number::leading(core)?;
    let after = &core[number.length_bytes..];
    // `I'm`, `12:30`, `9/11`, `10,000`, and years.
    let goes_on = after.starts_with(['\'', '’', ','])
        || after.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) && !after.starts_with(' ');
    if goes_on || number.value > 999 || number.value == 0 && number.form != Form::Digits {
        return None;
    }
    let title = title_after(after)?;
    let mark = after.trim_start();
    let separated = mark.starts_with(['.', ':', ')', '-', '–', '—']) && !after.starts_with('-');
    // `01 My Early Home`; a number without a separator is else most likely the start of a sentence.
    let padded = core.starts_with('0') && number.form == Form::Digits;
    let few = title.split_whitespace().count() <= 10 && !title.ends_with([',', ';', ':']);
    // `I - I don't know` is a stammer.
    let plain = few && !mark.starts_with(['-', '–', '—']) && number.form != Form::Words;
    let fits = title.is_empty()
        || (plain && (separated || padded))
        || (few && separated && is_title(title.trim_end_matches('.')));
    fits.then(|| Heading::new(Rank::Numeral, Some((number.value, number.form)), title))
}

/// `The End`, `Fin`, `End of Part One`, `To be continued`.
fn closing(core: &str) -> Option<Heading> {
    if core.len() > 40 {
        return None;
    }
    let lower = core.trim_end_matches(['.', '!', '…', ' ']).to_lowercase();
    let is_closing = ["the end", "fin", "finis", "to be continued", "ende"].contains(&lower.as_str())
        || lower
            .strip_prefix("end of ")
            .or_else(|| lower.strip_prefix("end "))
            .and_then(|rest| worded(rest.strip_prefix("the ").unwrap_or(rest)))
            .is_some_and(|heading| heading.title.is_empty());
    is_closing.then(|| Heading::new(Rank::Closing, None, core))
}
