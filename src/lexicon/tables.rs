//! The words that are not spoken as they are spelled.
//!
//! Every table is in small letters; a word is looked up by what it is written like in small letters.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Marks that may stand between a sentence's stop and the space behind it.
pub(super) const CLOSERS: &[char] =
    &['"', '\'', '”', '’', '»', '«', '›', '‹', '“', '‘', '„', ')', ']', '}', '*', '_', '~', '`', '>', '」', '』', '）'];

/// Abbreviations that stand before a name, so that their full stop never ends a sentence.
const TITLES: &[(&str, &str)] = &[
    ("mr", "Mister"),
    ("mrs", "Missus"),
    ("ms", "Miz"),
    ("messrs", "Messers"),
    ("mme", "Madame"),
    ("mlle", "Mademoiselle"),
    ("dr", "Doctor"),
    ("prof", "Professor"),
    ("rev", "Reverend"),
    ("revd", "Reverend"),
    ("hon", "Honorable"),
    ("fr", "Father"),
    ("st", "Saint"),
    ("ste", "Saint"),
    ("mt", "Mount"),
    ("capt", "Captain"),
    ("cpt", "Captain"),
    ("lt", "Lieutenant"),
    ("lieut", "Lieutenant"),
    ("cmdr", "Commander"),
    ("cdr", "Commander"),
    ("col", "Colonel"),
    ("gen", "General"),
    ("maj", "Major"),
    ("adm", "Admiral"),
    ("sgt", "Sergeant"),
    ("cpl", "Corporal"),
    ("pvt", "Private"),
    ("pte", "Private"),
    ("gov", "Governor"),
    ("pres", "President"),
    ("sen", "Senator"),
    ("insp", "Inspector"),
    ("supt", "Superintendent"),
    ("det", "Detective"),
    ("vs", "versus"),
    ("viz", "namely"),
    ("approx", "approximately"),
    ("cf", "compare"),
    ("e.g", "for example"),
    ("i.e", "that is"),
];

/// Abbreviations that may end a sentence, which they do before a capital.
const ENDERS: &[(&str, &str)] = &[
    ("jr", "Junior"),
    ("sr", "Senior"),
    ("jnr", "Junior"),
    ("snr", "Senior"),
    ("esq", "Esquire"),
    ("etc", "et cetera"),
    ("inc", "Incorporated"),
    ("ltd", "Limited"),
    ("corp", "Corporation"),
    ("bros", "Brothers"),
    ("ave", "Avenue"),
    ("blvd", "Boulevard"),
    ("rd", "Road"),
    ("dept", "Department"),
    ("govt", "government"),
    ("jan", "January"),
    ("feb", "February"),
    ("aug", "August"),
    ("sept", "September"),
    ("oct", "October"),
    ("nov", "November"),
    ("dec", "December"),
];

/// Abbreviations that count for something only before a number.
const NUMBERED: &[(&str, &str)] = &[
    ("no", "number"),
    ("nos", "numbers"),
    ("nr", "number"),
    ("p", "page"),
    ("pp", "pages"),
    ("pg", "page"),
    ("vol", "volume"),
    ("vols", "volumes"),
    ("ch", "chapter"),
    ("chap", "chapter"),
    ("fig", "figure"),
    ("figs", "figures"),
    ("sec", "section"),
    ("art", "article"),
    ("ep", "episode"),
    ("pt", "part"),
    ("bk", "book"),
    ("apt", "apartment"),
    ("rte", "route"),
    ("hwy", "highway"),
    ("ca", "circa"),
];

/// Common words that begin sentences: after `U.S.A.` or `Plan B.` they show that the stop ends one.
const BEGINNERS: &str = "the a an this that these those there here he she it they we you i his her its their our my your \
    but and or so then now when where what who why how if in on at as by for from with no yes not oh ah well still yet \
    after before once until while one some every all nobody nothing everyone everything only even just perhaps maybe \
    i'm i'd i'll i've he's she's it's they're we're you're that's there's what's don't didn't was were is are did do had";

type Table = LazyLock<HashMap<&'static str, &'static str>>;

static TITLE: Table = LazyLock::new(|| TITLES.iter().copied().collect());
static ENDER: Table = LazyLock::new(|| ENDERS.iter().copied().collect());
static NUMBER: Table = LazyLock::new(|| NUMBERED.iter().copied().collect());
static BEGINNER: LazyLock<HashSet<&'static str>> = LazyLock::new(|| BEGINNERS.split_whitespace().collect());

/// What a title or another abbreviation whose stop never ends a sentence says.
pub(super) fn title(lower: &str) -> Option<&'static str> {
    TITLE.get(lower).copied()
}

/// Whether a full stop behind this word (in small letters) never ends a sentence.
pub(super) fn is_title(lower: &str) -> bool {
    TITLE.contains_key(lower)
}

/// What an abbreviation says whose stop may end a sentence.
pub(super) fn ender(lower: &str) -> Option<&'static str> {
    ENDER.get(lower).copied()
}

/// What an abbreviation says before a number.
pub(super) fn numbered(lower: &str) -> Option<&'static str> {
    NUMBER.get(lower).copied()
}

/// Whether this word (in small letters) is an abbreviation before a number.
pub(super) fn is_numbered(lower: &str) -> bool {
    NUMBER.contains_key(lower)
}

/// Whether a word with a capital is likely to begin a sentence rather than to be a name.
pub(super) fn starts_sentence(word: &str) -> bool {
    BEGINNER.contains(word.to_lowercase().as_str())
}
