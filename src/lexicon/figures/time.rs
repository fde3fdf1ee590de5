//! Times of day, dates and years.

use super::super::numbers::{cardinal, cardinal_of, label, ordinal, plural, spelled, year};
use super::super::reader::{Here, Reading};
use super::{decimal, is_digits, matched, part};

/// The months in order.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Months as they are written short.
const SHORT_MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

/// What stands in front of a year.
const BEFORE_YEAR: &[&str] = &[
    "in", "since", "by", "until", "till", "from", "year", "circa", "around", "before", "after", "during", "of",
    "early", "late", "mid", "summer", "winter", "spring", "autumn", "fall",
];

/// `3:05 p.m.`, `12:30`, `7 am`, `7pm`, `3.30 p.m.`, `15:00`, `1:02:03`, `the 9.10`.
pub fn clock(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let time = matched!(r"^(\d{1,2})(?:[:.]([0-5]\d))?(?::([0-5]\d))?(am|pm|AM|PM|[ap]\.m|[AP]\.M)?$", word)?;
    let (hour, minute, second) = (part(&time, 1), part(&time, 2), part(&time, 3));
    let hours: u64 = hour.parse().ok().filter(|&hours| hours <= 24)?;
    let on_clock = (1..=12).contains(&hours);
    let (half, used) = half_of_day(here, part(&time, 4));
    let half = half.filter(|_| on_clock);
    // `3.30` is a time, and `3` an hour, only with its half of the day; `the 9.10` is a train.
    let is_train = on_clock && !minute.is_empty() && here.lower(-1) == "the" && !here.lower(1).starts_with("per");
    if half.is_none() && !word.contains(':') && !is_train {
        return None;
    }
    let mut words = cardinal(hours);
    match minute {
        "" => {}
        "00" if half.is_some() => {}
        "00" if on_clock && !hour.starts_with('0') && second.is_empty() => words.push_str(" o'clock"),
        "00" => words.push_str(" hundred"),
        _ if minute.starts_with('0') => words = format!("{words} oh {}", cardinal_of(minute)),
        _ => words = format!("{words} {}", cardinal_of(minute)),
    }
    if !second.is_empty() {
        words = format!("{words} and {} seconds", cardinal_of(second));
    }
    Some(match half {
        Some(half) => Reading::taking(used, format!("{words} {half}")),
        None => Reading::of(words),
    })
}

/// The half of the day that is glued to a time or follows it, and how many lexemes the time takes with it.
fn half_of_day(here: &Here<'_, '_>, glued: &str) -> (Option<&'static str>, usize) {
    let name = |word: &str| match word {
        "am" | "AM" | "a.m" | "A.M" => Some("ay M"),
        "pm" | "PM" | "p.m" | "P.M" => Some("P M"),
        _ => None,
    };
    let (half, used, is_dotted) = if !glued.is_empty() {
        (name(glued), 1, glued.contains('.'))
    } else if let Some(half) = name(here.word(1)) {
        (Some(half), 2, here.word(1).contains('.'))
    } else if here.is_dot(2) && here.lower(3) == "m" {
        // `P. M.`, as old books print it.
        (
            match here.lower(1).as_str() {
                "a" => Some("ay M"),
                "p" => Some("P M"),
                _ => None,
            },
            4,
            true,
        )
    } else {
        (None, 1, false)
    };
    // The last stop of `p.m.` goes with it where it does not end a sentence.
    let takes_stop = half.is_some() && is_dotted && here.is_dot(used as isize) && !here.ends_sentence(used as isize);
    (half, used + usize::from(takes_stop))
}

/// `2021-05-03`.
pub fn iso_date(here: &Here<'_, '_>) -> Option<Reading> {
    let date = matched!(r"^(\d{4})-(\d\d)-(\d\d)$", here.word(0))?;
    let month = MONTHS.get(part(&date, 2).parse::<usize>().ok()?.checked_sub(1)?)?;
    let day = ordinal(&cardinal_of(part(&date, 3)));
    Some(Reading::of(format!("{month} {day}, {}", year(part(&date, 1).parse().ok()?))))
}

/// `3/4/1921`: which is the day is anybody's guess, so the numbers are read as they stand.
pub fn slashed_date(here: &Here<'_, '_>) -> Option<Reading> {
    let date = matched!(r"^(\d{1,2})/(\d{1,2})/(\d{2,4})$", here.word(0))?;
    let words = format!("{} {}, {}", cardinal_of(part(&date, 1)), cardinal_of(part(&date, 2)), label(part(&date, 3)));
    Some(Reading::of(words))
}

/// The day behind a month (`May 3`) or before one (`3 May`, `the 3rd May`).
pub fn day(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let is_ranked = digits.len() < word.len();
    if is_ranked && !matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th") {
        return None;
    }
    let number: u64 = digits.parse().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)?;
    let rank = ordinal(&cardinal(number));
    let is_small = |at| here.word(at).starts_with(|c: char| c.is_ascii_lowercase());
    if is_month(here.word(-1)) || here.is_dot(-1) && is_month(here.word(-2)) {
        // `In May 3 ships came` counts ships.
        return (!(is_small(1) && here.word(1).ends_with('s')) || is_ranked).then(|| Reading::of(rank));
    }
    let month = here.word(1);
    (is_month(month) && (month != "May" || !is_small(2))).then(|| {
        let article = if matches!(here.lower(-1).as_str(), "the" | "this" | "last" | "next") { "" } else { "the " };
        Reading::of(format!("{article}{rank} of"))
    })
}

/// `1900s`, `'90s`, `1980's`, `20s`.
pub fn decade(here: &Here<'_, '_>) -> Option<Reading> {
    let decade = matched!(r"^'?(\d{1,4})'?s$", here.word(0))?;
    let digits = part(&decade, 1);
    let number: u64 = digits.parse().ok()?;
    Some(Reading::of(match digits.len() {
        4 if is_year(number) => plural(&year(number)),
        2 if digits == "00" => "two thousands".to_owned(),
        _ => plural(&cardinal(number)),
    }))
}

/// `1914-18`, `5-6`, `10-20%`, `2-3pm`.
pub fn span(here: &Here<'_, '_>) -> Option<Reading> {
    let ends = matched!(r"^(\d[\d,]*(?:\.\d+)?)-(\d[\d,]*(?:\.\d+)?)(%|[a-zA-Z]+)?$", here.word(0))?;
    let (from, to) = (part(&ends, 1), part(&ends, 2));
    let words = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(first), Ok(last)) if is_year(first) && from.len() == 4 && matches!(to.len(), 2 | 4) => {
            let last = match to.len() {
                2 if to.starts_with('0') => format!("oh {}", cardinal(last)),
                2 => cardinal(last),
                _ => year(last),
            };
            format!("{} to {last}", year(first))
        }
        _ if from.starts_with('0') && from.len() > 1 => format!("{}, {}", spelled(from), spelled(to)),
        _ => format!("{} to {}", decimal(from), decimal(to)),
    };
    let unit = match part(&ends, 3) {
        "" => String::new(),
        "%" => " percent".to_owned(),
        "am" | "AM" => " ay M".to_owned(),
        "pm" | "PM" => " P M".to_owned(),
        unit => format!(" {}", super::measure::unit_name(unit).unwrap_or(unit)),
    };
    Some(Reading::of(words + &unit))
}

/// `'84`: a year without its century.
pub fn short_year(here: &Here<'_, '_>) -> Option<Reading> {
    let digits = here.word(0).strip_prefix('\'').filter(|digits| digits.len() == 2 && is_digits(digits))?;
    Some(Reading::of(if digits.starts_with('0') { spelled(digits).replace("zero", "oh") } else { cardinal_of(digits) }))
}

/// Whether a number could be a year that people talk of.
fn is_year(number: u64) -> bool {
    (1000..2100).contains(&number)
}

/// Whether a number of four digits is said in two halves, as years are.
pub fn reads_as_year(here: &Here<'_, '_>, number: u64) -> bool {
    if !is_year(number) {
        return false;
    }
    if BEFORE_YEAR.contains(&here.lower(-1).as_str()) || is_month(here.word(-1)) {
        return true;
    }
    // `1984 votes` counts something; `1984 was` does not.
    let next = here.word(1);
    let is_small = next.starts_with(|c: char| c.is_ascii_lowercase());
    let counts = is_small && next.len() > 3 && next.ends_with('s') && !next.ends_with("ss") && next != "always";
    number >= 1100 && !counts
}

/// Whether a word is a month, written out or short.
fn is_month(word: &str) -> bool {
    MONTHS.contains(&word) || SHORT_MONTHS.contains(&word)
}
