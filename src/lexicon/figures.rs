//! Whatever is written with digits: years, times, dates, money, measures, telephone numbers.
//!
//! [`FIGURES`] lists the readings in the order in which they are tried. Adding one is one function and one line there.

use super::lexer::Kind;
use super::numbers::{cardinal, cardinal_of, label, ordinal, plural, spelled, year};
use super::reader::{Here, Reading};
use super::tables;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// A way to read a word with digits; `None` when the word is none of its kind.
type Figure = fn(&Here<'_, '_>) -> Option<Reading>;

/// All ways, the particular ones before the general ones; the last reads anything.
const FIGURES: &[Figure] = &[
    telephone, money, clock, iso_date, slashed, span, rank, decade, percent, feet, degrees, by, measure, dotted, date,
    bare, signed, mixed,
];

/// Reads a word that holds a digit, with the words behind it that belong to it.
pub(super) fn read(here: &Here<'_, '_>) -> Reading {
    FIGURES.iter().find_map(|figure| figure(here)).unwrap_or_else(|| Reading::of(digits_aloud(here.word(0))))
}

/// Whether a word is written with digits.
pub(super) fn is_figure(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

/// Compiles a pattern once and matches it against a word.
macro_rules! matched {
    ($pattern:literal, $word:expr) => {{
        static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new($pattern).ok());
        PATTERN.as_ref().and_then(|pattern| pattern.captures($word))
    }};
}

fn part<'a>(captures: &Captures<'a>, index: usize) -> &'a str {
    captures.get(index).map_or("", |found| found.as_str())
}

/// `555-0123`, `(212) 555-0123`, `+44 20 7946 0958` in one piece, `911` when it is dialled.
fn telephone(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if matched!(r"^\+?(?:\d{1,3}[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}$", word).is_some() || is_long_number(word) {
        return Some(Reading::of(groups_aloud(word)));
    }
    if word.len() != 3 || !is_digits(word) {
        return None;
    }
    if matches!(here.lower(-1).as_str(), "call" | "called" | "dial" | "dialed" | "dialled" | "calling" | "phone") {
        return Some(Reading::of(spelled(word)));
    }
    let local = |offset| matched!(r"^\d{3}-\d{4}$", here.word(offset)).is_some();
    if here.kind(1) == Some(Kind::Close) && local(2) {
        return Some(Reading { words: format!("{}, {}", spelled(word), groups_aloud(here.word(2))), used: 3 });
    }
    if local(1) {
        return Some(Reading { words: format!("{}, {}", spelled(word), groups_aloud(here.word(1))), used: 2 });
    }
    let is_number = |offset, len| here.word(offset).len() == len && is_digits(here.word(offset));
    (is_number(1, 3) && is_number(2, 4)).then(|| Reading {
        words: format!("{}, {}, {}", spelled(word), spelled(here.word(1)), spelled(here.word(2))),
        used: 3,
    })
}

/// Ten digits and more without a comma count nothing, unless they are round.
fn is_long_number(word: &str) -> bool {
    let digits = word.strip_prefix('+').unwrap_or(word);
    is_digits(digits) && (digits.len() >= 10 && !digits.ends_with("000") || word.starts_with('+') && digits.len() > 6)
}

/// `$5`, `$5.50`, `$1.5 million`, `a $5 bill`, `£3 10s 6d`, `50¢`, `20p`, `€5k`, `$10-$20`.
fn money(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if let Some(coins) = matched!(r"^(\d+)([¢cp])$", word) {
        let (unit, units) = if part(&coins, 2) == "p" { ("penny", "pence") } else { ("cent", "cents") };
        let name = if part(&coins, 1) == "1" { unit } else { units };
        return Some(Reading::of(format!("{} {name}", cardinal_of(part(&coins, 1)))));
    }
    let sum = matched!(
        r"^(?:US|U\.S\.|A|C|NZ|HK)?([$£€¥₹])([\d,]*)(?:\.(\d+))?(k|K|m|M|bn|b|B)?(?:-[$£€¥₹]?([\d,]+))?$",
        word
    )?;
    let currency = tables::currency(part(&sum, 1))?;
    let (whole, cents, up_to) = (part(&sum, 2), part(&sum, 3), part(&sum, 5));
    let mut used = 1;
    let mut scale = match part(&sum, 4) {
        "k" | "K" => "thousand",
        "m" | "M" => "million",
        "bn" | "b" | "B" => "billion",
        _ => "",
    }
    .to_owned();
    if tables::is_scale(&here.lower(1)) {
        scale = here.lower(1);
        used = 2;
    }
    // `a $5 bill`: before a thing the unit stands in the singular.
    let is_adjective = matches!(here.lower(-1).as_str(), "a" | "an" | "one" | "every" | "another")
        && here.word(used as isize).starts_with(|c: char| c.is_ascii_lowercase());
    let name = |is_one| if is_one || is_adjective { currency.unit } else { currency.units };
    let mut words = cardinal_of(whole);
    if !up_to.is_empty() {
        words = format!("{words} to {}", cardinal_of(up_to));
    }
    let words = if !scale.is_empty() || cents.len() != 2 && !cents.is_empty() {
        let point = if cents.is_empty() { String::new() } else { format!(" point {}", spelled(cents)) };
        format!("{words}{point} {scale} {}", name(false)).replace("  ", " ")
    } else {
        let pounds = format!("{words} {}", name(whole == "1" && up_to.is_empty()));
        let change = format!("{} {}", cardinal_of(cents), if cents == "01" { currency.cent } else { currency.cents });
        match (cents.trim_matches('0').is_empty(), whole.trim_matches('0').is_empty()) {
            (true, _) => pounds,
            (false, true) => change,
            (false, false) => format!("{pounds} and {change}"),
        }
    };
    Some(old_money(here, words, used))
}

/// The shillings and pence behind pounds: `£3 10s 6d`.
fn old_money(here: &Here<'_, '_>, mut words: String, mut used: usize) -> Reading {
    for (pattern_end, unit, units) in [('s', "shilling", "shillings"), ('d', "penny", "pence")] {
        let coins = here.word(used as isize).strip_suffix(pattern_end).filter(|coins| is_digits(coins));
        if let Some(coins) = coins {
            let name = if coins == "1" { unit } else { units };
            words = format!("{words}, {} {name}", cardinal_of(coins));
            used += 1 + usize::from(
                here.kind(used as isize + 1) == Some(Kind::Stop('.')) && here.has_word(used as isize + 2),
            );
        }
    }
    Reading { words, used }
}

/// `3:05 p.m.`, `12:30`, `7 am`, `7pm`, `3.30 p.m.`, `15:00`, `1:02:03`.
fn clock(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let time = matched!(r"^(\d{1,2})(?:[:.]([0-5]\d))?(?::([0-5]\d))?(am|pm|AM|PM|a\.m|p\.m|A\.M|P\.M)?$", word)?;
    let (hour, minute, second) = (part(&time, 1), part(&time, 2), part(&time, 3));
    let hours: u64 = hour.parse().ok().filter(|&hours| hours <= 24)?;
    let glued = part(&time, 4);
    let (half, used) = if glued.is_empty() { half_of_day(here, 1) } else { (half_name(glued), 1) };
    let used = if half.is_some() { used_with_stop(here, used, half_is_dotted(here, used)) } else { used };
    // `3.30` is a time, and `3` an hour, only with its half of the day.
    if half.is_none() && !word.contains(':') || half.is_some() && !(1..=12).contains(&hours) {
        return None;
    }
    let mut words = cardinal(hours);
    match minute {
        "" => {}
        "00" if half.is_some() => {}
        "00" if (1..=12).contains(&hours) && !hour.starts_with('0') && second.is_empty() => words.push_str(" o'clock"),
        "00" => words.push_str(" hundred"),
        _ if minute.starts_with('0') => words = format!("{words} oh {}", cardinal_of(minute)),
        _ => words = format!("{words} {}", cardinal_of(minute)),
    }
    if !second.is_empty() {
        words = format!("{words} and {} seconds", cardinal_of(second));
    }
    if let Some(half) = half {
        words = format!("{words} {half}");
    }
    Some(Reading { words, used })
}

/// The half of the day named at an offset, and how many words a time takes with it.
fn half_of_day(here: &Here<'_, '_>, offset: isize) -> (Option<&'static str>, usize) {
    let half = if here.is_glued(offset) { None } else { half_name(here.word(offset)) };
    (half, if half.is_some() { offset as usize + 1 } else { offset as usize })
}

fn half_is_dotted(here: &Here<'_, '_>, used: usize) -> bool {
    here.word(used as isize - 1).contains('.')
}

/// Takes the full stop of `p.m.` with it where it does not end a sentence.
fn used_with_stop(here: &Here<'_, '_>, used: usize, is_dotted: bool) -> usize {
    let takes = is_dotted && here.kind(used as isize) == Some(Kind::Stop('.')) && !here.ends_sentence(used as isize);
    used + usize::from(takes)
}

/// `p.m.` as letters.
fn half_name(word: &str) -> Option<&'static str> {
    match word {
        "am" | "AM" | "a.m" | "A.M" => Some("ay M"),
        "pm" | "PM" | "p.m" | "P.M" => Some("P M"),
        _ => None,
    }
}

/// `2021-05-03`.
fn iso_date(here: &Here<'_, '_>) -> Option<Reading> {
    let date = matched!(r"^(\d{4})-(\d\d)-(\d\d)$", here.word(0))?;
    let month = tables::MONTHS.get(part(&date, 2).parse::<usize>().ok()?.checked_sub(1)?)?;
    let day = ordinal(&cardinal_of(part(&date, 3)));
    Some(Reading::of(format!("{month} {day}, {}", year(part(&date, 1).parse().ok()?))))
}

/// `1/2`, `2 3/4`, `24/7`, `9/11`, `3/4/1921`.
fn slashed(here: &Here<'_, '_>) -> Option<Reading> {
    let parts = matched!(r"^(\d{1,4})/(\d{1,4})(?:/(\d{2,4}))?$", here.word(0))?;
    let (above, below, third) = (part(&parts, 1), part(&parts, 2), part(&parts, 3));
    if !third.is_empty() {
        let words = format!("{} {}, {}", cardinal_of(above), cardinal_of(below), label(third));
        return Some(Reading::of(words));
    }
    let (count, share): (u64, u64) = (above.parse().ok()?, below.parse().ok()?);
    let is_fraction = count < share && (2..=20).contains(&share) && !matches!((count, share), (9, 11))
        || matches!(share, 32 | 64 | 100 | 1000) && count < share;
    if !is_fraction {
        return Some(Reading::of(format!("{} {}", cardinal(count), cardinal(share))));
    }
    let name = match share {
        2 => "half".to_owned(),
        4 => "quarter".to_owned(),
        _ => ordinal(&cardinal(share)),
    };
    let name = if count == 1 { name } else { plural(&name).replace("halfs", "halves") };
    // Behind a whole number: `two and a half`.
    let is_mixed = is_digits(here.word(-1)) && here.word(-1).len() < 4;
    let words = match (is_mixed, count) {
        (true, 1) => format!("and a {name}"),
        (true, _) => format!("and {} {name}", cardinal(count)),
        (false, _) => format!("{} {name}", cardinal(count)),
    };
    Some(Reading::of(words))
}

/// `1914-18`, `5-6`, `pp. 12-15`, `9:00-17:00` is left to others.
fn span(here: &Here<'_, '_>) -> Option<Reading> {
    let ends = matched!(r"^(\d[\d,]*(?:\.\d+)?)-(\d[\d,]*(?:\.\d+)?)(%|[a-zA-Z]+)?$", here.word(0))?;
    let (from, to) = (part(&ends, 1), part(&ends, 2));
    let words = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(first), Ok(last)) if is_year(first) && from.len() == 4 && matches!(to.len(), 2 | 4) => {
            let last = if to.len() == 2 && to.starts_with('0') {
                format!("oh {}", cardinal(last))
            } else if to.len() == 2 {
                cardinal(last)
            } else {
                year(last)
            };
            format!("{} to {last}", year(first))
        }
        _ if from.starts_with('0') && from.len() > 1 => format!("{}, {}", spelled(from), spelled(to)),
        _ => format!("{} to {}", decimal(from), decimal(to)),
    };
    let unit = match part(&ends, 3) {
        "" => String::new(),
        "%" => " percent".to_owned(),
        unit => format!(" {}", tables::unit(unit).map_or_else(|| unit.to_owned(), |unit| unit.many.to_owned())),
    };
    Some(Reading::of(words + &unit))
}

/// `21st`, `4th`, `1,000th`.
fn rank(here: &Here<'_, '_>) -> Option<Reading> {
    let rank = matched!(r"^#?(\d[\d,]*)(?i:st|nd|rd|th)(s?)(?:'s)?$", here.word(0))?;
    let words = ordinal(&cardinal_of(part(&rank, 1)));
    let own = if here.word(0).ends_with("'s") { "'s" } else { part(&rank, 2) };
    Some(Reading::of(words + own))
}

/// `1900s`, `'90s`, `1980's`, `20s`.
fn decade(here: &Here<'_, '_>) -> Option<Reading> {
    let decade = matched!(r"^'?(\d{1,4})'?s$", here.word(0))?;
    let digits = part(&decade, 1);
    let number: u64 = digits.parse().ok()?;
    let words = match digits.len() {
        4 if is_year(number) => plural(&year(number)),
        2 if digits == "00" => "two thousands".to_owned(),
        _ => plural(&cardinal(number)),
    };
    Some(Reading::of(words))
}

/// `50%`, `3.5%`, `50 %`.
fn percent(here: &Here<'_, '_>) -> Option<Reading> {
    let share = matched!(r"^[~+]?(-?[\d,]*\.?\d+)(%?)$", here.word(0))?;
    let used = match (part(&share, 2), here.word(1)) {
        ("%", _) => 1,
        (_, "%") => 2,
        _ => return None,
    };
    Some(Reading { words: format!("{} percent", decimal(part(&share, 1))), used })
}

/// `6'2"`, `5'11`: a person's height; `6'` alone is a quotation's end.
fn feet(here: &Here<'_, '_>) -> Option<Reading> {
    let height = matched!(r"^(\d{1,2})'(\d{1,2})$", here.word(0))?;
    let (feet, inches) = (part(&height, 1), part(&height, 2));
    let used = 1 + usize::from(here.kind(1) == Some(Kind::Quote) && here.is_glued(1));
    Some(Reading { words: format!("{} foot {}", cardinal_of(feet), cardinal_of(inches)), used })
}

/// `20°`, `-5°C`, `98.6°F`.
fn degrees(here: &Here<'_, '_>) -> Option<Reading> {
    let degrees = matched!(r"^(-?[\d,]*\.?\d+)°([CFK]?)$", here.word(0))?;
    let scale = match part(&degrees, 2) {
        "C" => " Celsius",
        "F" => " Fahrenheit",
        "K" => " Kelvin",
        _ => "",
    };
    let name = if part(&degrees, 1) == "1" { "degree" } else { "degrees" };
    Some(Reading::of(format!("{} {name}{scale}", decimal(part(&degrees, 1)))))
}

/// `4x4`, `1920x1080`, `10x`.
fn by(here: &Here<'_, '_>) -> Option<Reading> {
    let sides = matched!(r"^(\d+)[xX](\d*)$", here.word(0))?;
    let words = match part(&sides, 2) {
        "" => format!("{} times", cardinal_of(part(&sides, 1))),
        other => format!("{} by {}", cardinal_of(part(&sides, 1)), cardinal_of(other)),
    };
    Some(Reading::of(words))
}

/// `5kg`, `10 km`, `60 mph`, `6 ft.`.
fn measure(here: &Here<'_, '_>) -> Option<Reading> {
    let amount = matched!(r"^(-?[\d,]*\.?\d+)-?([a-zA-Z]*)$", here.word(0))?;
    let (number, glued) = (part(&amount, 1), part(&amount, 2));
    let (unit, used) = if glued.is_empty() {
        // Apart from its number, a unit is one only if it is no other word.
        (tables::unit(here.word(1)).filter(|unit| !unit.only_glued && !here.is_glued(1))?, 2)
    } else {
        (tables::unit(glued)?, 1)
    };
    let name =
        if matches!(number, "1" | "-1") || here.word(0).contains('-') && used == 1 { unit.one } else { unit.many };
    let is_stop = here.kind(used as isize) == Some(Kind::Stop('.')) && !here.ends_sentence(used as isize);
    Some(Reading { words: format!("{} {name}", decimal(number)), used: used + usize::from(is_stop && used == 2) })
}

/// `1.0.2`, `192.168.0.1`.
fn dotted(here: &Here<'_, '_>) -> Option<Reading> {
    matched!(r"^[vV]?\d+(?:\.\d+){2,}$", here.word(0))?;
    let parts: Vec<String> = here.word(0).trim_start_matches(['v', 'V']).split('.').map(cardinal_of).collect();
    Some(Reading::of(parts.join(" point ")))
}

/// The day behind a month (`May 3`), before one (`3 May`), and the year behind both.
fn date(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let day: u64 = word.parse().ok().filter(|day| (1..=31).contains(day) && word.len() <= 2)?;
    let rank = ordinal(&cardinal(day));
    if tables::is_month(here.word(-1)) || tables::is_month(here.word(-2)) && here.kind(-1) == Some(Kind::Stop('.')) {
        let counts = here.word(1).ends_with('s') && here.word(1).starts_with(|c: char| c.is_ascii_lowercase());
        return (!counts).then(|| Reading::of(rank));
    }
    let month = here.word(1);
    (tables::is_month(month) && (month != "May" || !here.word(2).starts_with(|c: char| c.is_ascii_lowercase()))).then(
        || {
            let article = if here.lower(-1) == "the" { "" } else { "the " };
            Reading::of(format!("{article}{rank} of"))
        },
    )
}

/// A number without any sign: a year, a room, an agent, or just so many.
fn bare(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let number: u64 = word.parse().ok().filter(|_| is_digits(word))?;
    let before = here.lower(-1);
    let words = if word.len() > 1 && word.starts_with('0') {
        match word {
            "007" => "double oh seven".to_owned(),
            _ => spelled(word),
        }
    } else if word.len() == 3 && tables::is_labelled(&before) {
        label(word)
    } else if word.len() == 4 && is_year(number) && reads_as_year(here, number) {
        year(number)
    } else {
        cardinal(number)
    };
    Some(Reading::of(words))
}

/// Whether a number could be a year of the Common Era that people talk of.
fn is_year(number: u64) -> bool {
    (1000..2100).contains(&number)
}

/// Whether a number of four digits is said in two halves.
fn reads_as_year(here: &Here<'_, '_>, number: u64) -> bool {
    if tables::leads_to_year(&here.lower(-1)) || tables::is_month(here.word(-1)) {
        return true;
    }
    // `1984 votes` counts something. `1984 was` does not.
    let next = here.word(1);
    let counts = next.len() > 3
        && next.ends_with('s')
        && !next.ends_with("ss")
        && next.starts_with(|c: char| c.is_ascii_lowercase());
    number >= 1100 && !counts
}

/// `-5`, `+3`, `3.14`, `.5`, `1,234`, `#3`, `~20`.
fn signed(here: &Here<'_, '_>) -> Option<Reading> {
    let number = matched!(r"^([-+~#]?)(\d[\d,]*(?:\.\d+)?|\.\d+)('s)?$", here.word(0))?;
    let sign = match part(&number, 1) {
        "-" => "minus ",
        "+" => "plus ",
        "~" => "about ",
        "#" => "number ",
        _ => "",
    };
    Some(Reading::of(format!("{sign}{}{}", decimal(part(&number, 2)), part(&number, 3))))
}

/// Letters and digits together: `R2-D2`, `B12`, `MP3`, `3rd-floor`, `H2O`, `12-year-old`.
fn mixed(here: &Here<'_, '_>) -> Option<Reading> {
    let mut words: Vec<String> = Vec::new();
    let runs = here.word(0).split(|c: char| !c.is_ascii_alphanumeric() && c != '\'');
    for run in runs.filter(|run| !run.is_empty()) {
        let mut rest = run;
        while let Some(c) = rest.chars().next() {
            let is_digit = c.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            let suffix = &after[..after.len().min(2)];
            rest = after;
            if !is_digit {
                words.push(letters_aloud(piece));
            } else if matches!(suffix, "st" | "nd" | "rd" | "th")
                && !after[2..].starts_with(|c: char| c.is_ascii_alphanumeric())
            {
                words.push(ordinal(&cardinal_of(piece)));
                rest = &after[2..];
            } else {
                words.push(if piece.len() > 2 { label(piece) } else { zero_led(piece) });
            }
        }
    }
    words.retain(|word| !word.is_empty());
    (!words.is_empty()).then(|| Reading::of(words.join(" ")))
}

/// Letters beside digits: a name in capitals is spelled, the rest are words.
fn letters_aloud(letters: &str) -> String {
    let bare = letters.trim_matches('\'');
    if bare.len() <= 4 && bare.bytes().all(|b| b.is_ascii_uppercase()) || bare.len() == 1 {
        super::words::spell(bare)
    } else {
        bare.to_owned()
    }
}

/// Two digits at most, with the zero before the second.
fn zero_led(digits: &str) -> String {
    if digits.len() == 2 && digits.starts_with('0') {
        spelled(digits).replace("zero", "oh")
    } else {
        cardinal_of(digits)
    }
}

/// A number with thousands, sign and decimals, in words.
fn decimal(text: &str) -> String {
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |rest| ("minus ", rest));
    match text.split_once('.') {
        Some(("", digits)) => format!("{sign}point {}", spelled(digits)),
        Some((whole, digits)) => format!("{sign}{} point {}", cardinal_of(whole), spelled(digits)),
        None => format!("{sign}{}", cardinal_of(text)),
    }
}

/// A telephone number: its groups digit by digit, with a rest between.
fn groups_aloud(word: &str) -> String {
    let groups: Vec<String> =
        word.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).map(spelled).collect();
    groups.join(", ")
}

/// The digits of a word that is nothing known, one by one.
fn digits_aloud(word: &str) -> String {
    word.chars().filter(char::is_ascii_digit).map(|digit| spelled(&digit.to_string())).collect::<Vec<_>>().join(" ")
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}
