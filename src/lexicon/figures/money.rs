//! Sums of money.

use super::super::lexer::Kind;
use super::super::numbers::{cardinal_of, spelled};
use super::super::reader::{Here, Reading};
use super::{is_digits, matched, part};

/// A currency's names.
struct Currency {
    sign: char,
    unit: &'static str,
    units: &'static str,
    cent: &'static str,
    cents: &'static str,
}

const CURRENCIES: &[Currency] = &[
    Currency { sign: '$', unit: "dollar", units: "dollars", cent: "cent", cents: "cents" },
    Currency { sign: '£', unit: "pound", units: "pounds", cent: "penny", cents: "pence" },
    Currency { sign: '€', unit: "euro", units: "euros", cent: "cent", cents: "cents" },
    Currency { sign: '¥', unit: "yen", units: "yen", cent: "sen", cents: "sen" },
    Currency { sign: '₹', unit: "rupee", units: "rupees", cent: "paisa", cents: "paise" },
    Currency { sign: '¢', unit: "cent", units: "cents", cent: "cent", cents: "cents" },
];

/// The name of a currency's sign that stands without a sum: `the £`.
pub fn sign_name(sign: &str) -> Option<&'static str> {
    CURRENCIES.iter().find(|currency| sign.strip_prefix(currency.sign) == Some("")).map(|currency| currency.units)
}

/// `50¢`, `20p`.
pub fn coins(here: &Here<'_, '_>) -> Option<Reading> {
    let coins = matched!(r"^(\d+)([¢cp])$", here.word(0))?;
    let (one, many) = if part(&coins, 2) == "p" { ("penny", "pence") } else { ("cent", "cents") };
    Some(Reading::of(counted(part(&coins, 1), one, many)))
}

/// `$5`, `$5.50`, `$1.5 million`, `a $5 bill`, `£3 10s 6d`, `€5k`, `$10-$20`.
pub fn sum(here: &Here<'_, '_>) -> Option<Reading> {
    let sum = matched!(
        r"^(?:US|A|C|NZ|HK)?([$£€¥₹])([\d,]*)(?:\.(\d+))?(k|K|m|M|bn|b|B)?(?:-[$£€¥₹]?([\d,]+))?$",
        here.word(0)
    )?;
    let currency = CURRENCIES.iter().find(|currency| part(&sum, 1).starts_with(currency.sign))?;
    let (whole, cents, up_to) = (part(&sum, 2), part(&sum, 3), part(&sum, 5));
    if whole.is_empty() && cents.is_empty() {
        return None;
    }
    let next = here.lower(1);
    let (scale, used) = match part(&sum, 4) {
        "k" | "K" => ("thousand", 1),
        "m" | "M" => ("million", 1),
        "bn" | "b" | "B" => ("billion", 1),
        _ if is_scale(&next) => (next.as_str(), 2),
        _ => ("", 1),
    };
    // `a $5 bill`: before a thing the unit stands in the singular.
    let is_adjective = matches!(here.lower(-1).as_str(), "a" | "an" | "one" | "every" | "another")
        && here.word(used as isize).starts_with(|c: char| c.is_ascii_lowercase());
    let units = if is_adjective { currency.unit } else { currency.units };
    let mut number = cardinal_of(whole);
    if !up_to.is_empty() {
        number = format!("{number} to {}", cardinal_of(up_to));
    }
    if !scale.is_empty() || cents.len() != 2 && !cents.is_empty() {
        let point = if cents.is_empty() { String::new() } else { format!(" point {}", spelled(cents)) };
        let scale = if scale.is_empty() { String::new() } else { format!(" {scale}") };
        return Some(Reading::taking(used, format!("{number}{point}{scale} {units}")));
    }
    let pounds = format!("{number} {}", if whole == "1" && up_to.is_empty() { currency.unit } else { units });
    let change = counted(cents, currency.cent, currency.cents);
    let words = match (is_nothing(cents), is_nothing(whole)) {
        (true, _) => pounds,
        (false, true) => change,
        (false, false) => format!("{pounds} and {change}"),
    };
    Some(with_shillings(here, words))
}

/// A sum with the shillings and pence behind it: `£3 10s 6d`.
fn with_shillings(here: &Here<'_, '_>, mut words: String) -> Reading {
    let mut used = 1;
    for (ending, one, many) in [('s', "shilling", "shillings"), ('d', "penny", "pence")] {
        let Some(coins) = here.word(used as isize).strip_suffix(ending).filter(|coins| is_digits(coins)) else {
            continue;
        };
        words = format!("{words}, {}", counted(coins, one, many));
        used += 1;
        if here.kind(used as isize) == Some(Kind::Stop('.')) && !here.ends_sentence(used as isize) {
            used += 1;
        }
    }
    Reading::taking(used, words)
}

/// A number and what it counts.
fn counted(digits: &str, one: &str, many: &str) -> String {
    let name = if digits.trim_start_matches('0') == "1" { one } else { many };
    format!("{} {name}", cardinal_of(digits))
}

fn is_nothing(digits: &str) -> bool {
    digits.trim_matches('0').is_empty()
}

fn is_scale(lower: &str) -> bool {
    matches!(lower, "hundred" | "thousand" | "million" | "billion" | "trillion")
}
