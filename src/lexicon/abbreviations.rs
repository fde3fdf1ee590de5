//! Abbreviations and initials.

use super::capitals::{roman_of, spell};
use super::reader::{Here, Reading};
use super::words::plain;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

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
    ("wm", "William"),
    ("chas", "Charles"),
    ("thos", "Thomas"),
    ("geo", "George"),
    ("jas", "James"),
    ("edw", "Edward"),
    ("robt", "Robert"),
];

/// Titles that also stand without a full stop, the British way.
const UNDOTTED: &[&str] = &[
    "Mr", "Mrs", "Ms", "Messrs", "Mme", "Mlle", "Dr", "Prof", "Rev", "Revd", "St", "Ste", "Mt", "Capt", "Lt", "Sgt",
    "Cpl", "Col", "Gen", "Maj", "Fr", "Pvt", "Pte", "Jr", "Sr",
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
    ("mar", "March"),
    ("apr", "April"),
    ("jun", "June"),
    ("jul", "July"),
    ("sep", "September"),
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

/// Abbreviations with stops inside, without the last stop.
const DOTTED: &[(&str, &str)] = &[
    ("a.m", "ay M"),
    ("p.m", "P M"),
    ("e.g", "for example"),
    ("i.e", "that is"),
    ("a.k.a", "also known as"),
    ("ph.d", "P H D"),
    ("m.d", "M D"),
    ("q.e.d", "Q E D"),
    ("o.k", "okay"),
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

/// Whether a full stop behind this word (in small letters) never ends a sentence.
pub(super) fn is_title(lower: &str) -> bool {
    TITLE.contains_key(lower)
}

/// Whether this word (in small letters) is an abbreviation before a number.
pub(super) fn is_numbered(lower: &str) -> bool {
    NUMBER.contains_key(lower)
}

/// Whether a title stands without a full stop too.
pub(super) fn is_undotted(word: &str) -> bool {
    word.len() <= 6 && UNDOTTED.contains(&word)
}

/// Whether a word with a capital is likely to begin a sentence rather than to be a name.
pub(super) fn starts_sentence(word: &str) -> bool {
    BEGINNER.contains(word.to_ascii_lowercase().as_str())
}

/// `Mr.`, `Dr`, `St.`, `etc.`, `No. 5`.
pub(super) fn abbreviation(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let is_short = word.len() <= 8 && word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'.');
    is_short.then_some(())?;
    let lower = word.to_ascii_lowercase();
    let ways = [before_number, place, monsieur, title, ender];
    ways.iter().find_map(|way| way(here, &lower))
}

/// `No. 5`, `pp. 3-4`, `Vol. II`.
fn before_number(here: &Here<'_, '_>, lower: &str) -> Option<Reading> {
    let words = NUMBER.get(lower)?;
    let next = here.word(2);
    let counts = next.starts_with(|c: char| c.is_ascii_digit() || c == '#') || roman_of(next).is_some() && next != "I";
    // `P. M.` is a time of day.
    let fits = here.is_dot(1) && counts && !(lower.len() == 1 && here.is_capital(0));
    fits.then(|| Reading::taking(2, *words))
}

/// `Main St.`, `Oak Dr.`: behind a name and before none.
fn place(here: &Here<'_, '_>, lower: &str) -> Option<Reading> {
    let words = match lower {
        "st" => "Street",
        "dr" => "Drive",
        _ => return None,
    };
    let before = here.word(-1);
    let is_numbered = before.starts_with(|c: char| c.is_ascii_digit()) && before.ends_with(['h', 't', 'd']);
    let behind_name = here.is_capital(-1) && !starts_sentence(before) || is_numbered;
    let next = if here.is_dot(1) { 2 } else { 1 };
    let before_name = here.is_capital(next) && !starts_sentence(here.word(next));
    (behind_name && here.is_capital(0) && !before_name)
        .then(|| Reading::taking(if here.is_dot(1) && !here.surely_ends_sentence(1) { 2 } else { 1 }, words))
}

/// `M. Dupont`, unless it is an initial among names.
fn monsieur(here: &Here<'_, '_>, lower: &str) -> Option<Reading> {
    let fits = lower == "m" && here.is_capital(0) && here.is_dot(1) && here.is_capital(2);
    let is_initial = here.is_capital(-1) || here.is_dot(-1) || here.is_dot(3) || starts_sentence(here.word(2));
    (fits && !is_initial).then(|| Reading::taking(2, "Monsieur"))
}

fn title(here: &Here<'_, '_>, lower: &str) -> Option<Reading> {
    let words = TITLE.get(lower)?;
    let is_small = matches!(lower, "vs" | "viz" | "approx" | "cf" | "e.g" | "i.e");
    let is_undotted = UNDOTTED.iter().any(|title| title.eq_ignore_ascii_case(lower));
    let is_dotted = here.is_dot(1);
    let fits = is_small || here.is_capital(0) && (is_dotted || is_undotted && here.is_capital(1));
    let takes_stop = is_dotted && (is_small || here.has_word(2));
    fits.then(|| Reading::taking(if takes_stop { 2 } else { 1 }, *words))
}

fn ender(here: &Here<'_, '_>, lower: &str) -> Option<Reading> {
    let words = ENDER.get(lower)?;
    let is_dotted = here.is_dot(1);
    let is_month = matches!(lower, "mar" | "apr" | "jun" | "jul" | "sep");
    let counts = here.word(2).starts_with(|c: char| c.is_ascii_digit());
    let fits = match is_dotted {
        true => (here.is_capital(0) || matches!(lower, "etc" | "esq")) && (counts || !is_month),
        false => matches!(here.word(0), "etc" | "Jr" | "Sr" | "Esq"),
    };
    fits.then(|| Reading::taking(if is_dotted && !here.ends_sentence(1) { 2 } else { 1 }, *words))
}

/// `U.S.A.`, `a.m.`, `Ph.D.`, and two sentences without a space between.
pub(super) fn dotted(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if !word.contains('.') {
        return None;
    }
    let (body, own) = word.strip_suffix("'s").map_or((word, ""), |body| (body, "'s"));
    let used = if here.is_dot(1) && !here.surely_ends_sentence(1) { 2 } else { 1 };
    let parts: Vec<&str> = body.split('.').filter(|part| !part.is_empty()).collect();
    let lower = body.to_ascii_lowercase();
    if let Some((_, words)) = DOTTED.iter().find(|(written, _)| *written == lower) {
        return Some(Reading::taking(used, *words));
    }
    if parts.iter().all(|part| part.len() == 1 && part.bytes().all(|b| b.is_ascii_alphabetic())) {
        return Some(Reading::taking(used, spell(&parts.concat()) + own));
    }
    let is_file = parts.len() == 2 && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_lowercase()));
    let said: Vec<String> = parts.iter().map(|part| plain(part)).filter(|part| !part.is_empty()).collect();
    Some(Reading::of(said.join(if is_file { " dot " } else { ". " })))
}

/// `J. R. Smith`: the stop behind an initial is none.
pub(super) fn initial(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if word.len() != 1 || !here.is_capital(0) || !here.is_dot(1) {
        return None;
    }
    let is_initial = |at: isize| here.word(at).len() == 1 && here.is_capital(at) && here.is_dot(at + 1);
    // `It was I. Then` is the pronoun.
    if word == "I" && !is_initial(2) && !is_initial(-2) {
        return None;
    }
    let before_name = here.is_capital(2) && !starts_sentence(here.word(2));
    Some(Reading::taking(if before_name || is_initial(2) { 2 } else { 1 }, spell(word)))
}
