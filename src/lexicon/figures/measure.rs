//! Shares, measures and ratios.

use super::super::lexer::Kind;
use super::super::numbers::{cardinal, cardinal_of, ordinal, plural};
use super::super::reader::{Here, Reading};
use super::{decimal, is_digits, matched, part};

/// A unit of measure: its sign, its name for one, its name for many.
type Unit = (&'static str, &'static str, &'static str);

/// Units that are recognised behind a number, with a space or without.
const UNITS: &[Unit] = &[
    ("mm", "millimeter", "millimeters"),
    ("cm", "centimeter", "centimeters"),
    ("km", "kilometer", "kilometers"),
    ("ft", "foot", "feet"),
    ("yd", "yard", "yards"),
    ("yds", "yard", "yards"),
    ("mi", "mile", "miles"),
    ("mg", "milligram", "milligrams"),
    ("kg", "kilogram", "kilograms"),
    ("kgs", "kilogram", "kilograms"),
    ("oz", "ounce", "ounces"),
    ("lb", "pound", "pounds"),
    ("lbs", "pound", "pounds"),
    ("ml", "milliliter", "milliliters"),
    ("cl", "centiliter", "centiliters"),
    ("sec", "second", "seconds"),
    ("secs", "second", "seconds"),
    ("min", "minute", "minutes"),
    ("mins", "minute", "minutes"),
    ("hr", "hour", "hours"),
    ("hrs", "hour", "hours"),
    ("yr", "year", "years"),
    ("yrs", "year", "years"),
    ("mph", "mile an hour", "miles an hour"),
    ("kph", "kilometer an hour", "kilometers an hour"),
    ("km/h", "kilometer an hour", "kilometers an hour"),
    ("hz", "hertz", "hertz"),
    ("khz", "kilohertz", "kilohertz"),
    ("mhz", "megahertz", "megahertz"),
    ("ghz", "gigahertz", "gigahertz"),
    ("kb", "kilobyte", "kilobytes"),
    ("mb", "megabyte", "megabytes"),
    ("gb", "gigabyte", "gigabytes"),
    ("tb", "terabyte", "terabytes"),
    ("kw", "kilowatt", "kilowatts"),
];

/// Units that are other words when they stand apart (`in`, `m`), so that they count only behind the number itself.
const GLUED_UNITS: &[Unit] = &[
    ("m", "meter", "meters"),
    ("in", "inch", "inches"),
    ("g", "gram", "grams"),
    ("l", "liter", "liters"),
    ("gal", "gallon", "gallons"),
    ("ms", "millisecond", "milliseconds"),
    ("h", "hour", "hours"),
    ("k", "thousand", "thousand"),
    ("bn", "billion", "billion"),
];

fn unit(sign: &str, is_glued: bool) -> Option<&'static Unit> {
    let lower = sign.to_ascii_lowercase();
    let apart = UNITS.iter().find(|unit| unit.0 == lower);
    // Capitals count for the short ones: `5m` is a length, `5M` something else.
    apart.or_else(|| GLUED_UNITS.iter().find(|unit| is_glued && unit.0 == sign))
}

/// The name of many of the unit with this sign.
pub fn unit_name(sign: &str) -> Option<&'static str> {
    unit(sign, true).map(|unit| unit.2)
}

/// `5kg`, `10 km`, `60 mph`, `6 ft.`, `a 10-km run`.
pub fn measure(here: &Here<'_, '_>) -> Option<Reading> {
    let amount = matched!(r"^(-?[\d,]*\.?\d+)(-?)([a-zA-Z/]*)$", here.word(0))?;
    let (number, hyphen, glued) = (part(&amount, 1), part(&amount, 2), part(&amount, 3));
    let (unit, used) = if glued.is_empty() {
        (unit(here.word(1), false).filter(|_| !here.is_glued(1) && hyphen.is_empty())?, 2)
    } else {
        (unit(glued, true)?, 1)
    };
    let name = if matches!(number, "1" | "-1") || !hyphen.is_empty() { unit.1 } else { unit.2 };
    let takes_stop = used == 2 && here.is_dot(2) && !here.ends_sentence(2);
    Some(Reading::taking(used + usize::from(takes_stop), format!("{} {name}", decimal(number))))
}

/// `50%`, `3.5%`, `50 %`.
pub fn percent(here: &Here<'_, '_>) -> Option<Reading> {
    let share = matched!(r"^[~+]?(-?[\d,]*\.?\d+)(%?)$", here.word(0))?;
    let used = match (part(&share, 2), here.word(1)) {
        ("%", _) => 1,
        (_, "%") => 2,
        _ => return None,
    };
    Some(Reading::taking(used, format!("{} percent", decimal(part(&share, 1)))))
}

/// `6'2"`, `5'11`: a person's height; `6'` alone is a quotation's end.
pub fn height(here: &Here<'_, '_>) -> Option<Reading> {
    let height = matched!(r"^(\d{1,2})'(\d{1,2})$", here.word(0))?;
    let used = 1 + usize::from(here.kind(1) == Some(Kind::Quote) && here.is_glued(1));
    Some(Reading::taking(used, format!("{} foot {}", cardinal_of(part(&height, 1)), cardinal_of(part(&height, 2)))))
}

/// `20°`, `-5°C`, `98.6°F`, `45 °`.
pub fn degrees(here: &Here<'_, '_>) -> Option<Reading> {
    let degrees = matched!(r"^(-?[\d,]*\.?\d+)(?:°([CFK]?))?$", here.word(0))?;
    let apart = matched!(r"^°([CFK]?)$", here.word(1));
    let (scale, used) = match (here.word(0).contains('°'), &apart) {
        (true, _) => (part(&degrees, 2), 1),
        (false, Some(apart)) => (part(apart, 1), 2),
        _ => return None,
    };
    let scale = match scale {
        "C" => " Celsius",
        "F" => " Fahrenheit",
        "K" => " Kelvin",
        _ => "",
    };
    let name = if part(&degrees, 1) == "1" { "degree" } else { "degrees" };
    Some(Reading::taking(used, format!("{} {name}{scale}", decimal(part(&degrees, 1)))))
}

/// `4x4`, `1920x1080`, `10x`.
pub fn times(here: &Here<'_, '_>) -> Option<Reading> {
    let sides = matched!(r"^(\d+)[xX](\d*)$", here.word(0))?;
    Some(Reading::of(match part(&sides, 2) {
        "" => format!("{} times", cardinal_of(part(&sides, 1))),
        other => format!("{} by {}", cardinal_of(part(&sides, 1)), cardinal_of(other)),
    }))
}

/// `16:9`, `3:1`.
pub fn ratio(here: &Here<'_, '_>) -> Option<Reading> {
    let ratio = matched!(r"^(\d+):(\d+)$", here.word(0))?;
    Some(Reading::of(format!("{} to {}", cardinal_of(part(&ratio, 1)), cardinal_of(part(&ratio, 2)))))
}

/// `1/2`, `2 3/4`, `24/7`, `9/11`, `5/10ths`.
pub fn fraction(here: &Here<'_, '_>) -> Option<Reading> {
    let parts = matched!(r"^(\d{1,4})/(\d{1,4})(?:ths?|rds?|nds?)?$", here.word(0))?;
    let (count, share): (u64, u64) = (part(&parts, 1).parse().ok()?, part(&parts, 2).parse().ok()?);
    let usual = (2..=20).contains(&share) && (count, share) != (9, 11) || matches!(share, 32 | 64 | 100 | 1000);
    if count >= share || !usual {
        return Some(Reading::of(format!("{} {}", cardinal(count), cardinal(share))));
    }
    let name = match share {
        2 => "half".to_owned(),
        4 => "quarter".to_owned(),
        _ => ordinal(&cardinal(share)),
    };
    let name = if count == 1 { name } else { plural(&name) };
    // Behind a whole number: `two and a half`.
    let is_mixed = is_digits(here.word(-1)) && here.word(-1).len() < 4;
    Some(Reading::of(match (is_mixed, count) {
        (true, 1) => format!("and a {name}"),
        (true, _) => format!("and {} {name}", cardinal(count)),
        (false, _) => format!("{} {name}", cardinal(count)),
    }))
}
