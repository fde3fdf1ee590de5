//! Addresses, hashtags and names of accounts.

use super::numbers::{cardinal_of, spelled};
use super::reader::{Here, Reading};

/// Ends of domains that stories are likely to name.
const DOMAINS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "io", "co", "uk", "us", "de", "fr", "eu", "tv", "info", "biz", "ca", "au",
    "app", "dev",
];

/// `https://www.example.com/page`, `someone@example.com`, `#tag`, `@name`.
pub(super) fn address(here: &Here<'_, '_>) -> Option<Reading> {
    let word = here.word(0);
    if !word.bytes().any(|b| matches!(b, b'.' | b'@' | b'#' | b'/')) {
        return None;
    }
    if let Some(tag) = word.strip_prefix('#').filter(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic())) {
        return Some(Reading::of(format!("hashtag {}", humps(tag))));
    }
    if let Some(name) = word.strip_prefix('@').filter(|name| name.starts_with(|c: char| c.is_ascii_alphanumeric())) {
        return Some(Reading::of(format!("at {}", aloud(name))));
    }
    let bare = ["https://", "http://", "ftp://"].iter().find_map(|scheme| word.strip_prefix(scheme));
    let domain = bare.unwrap_or(word).split(['/', '?']).next().unwrap_or_default();
    let ends_known = domain.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 1
            && DOMAINS.contains(&end)
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'@' | b'_' | b'+'))
    });
    let is_address = bare.is_some() || word.starts_with("www.") || ends_known;
    is_address.then(|| Reading::of(aloud(bare.unwrap_or(word).trim_start_matches("www."))))
}

/// The parts of an address with the names of its signs.
fn aloud(address: &str) -> String {
    let mut words = String::with_capacity(2 * address.len());
    let mut rest = address.trim_end_matches('/');
    while let Some(c) = rest.chars().next() {
        let same = |other: char| other.is_ascii_digit() == c.is_ascii_digit() && other.is_ascii_alphanumeric();
        let run = if c.is_ascii_alphanumeric() {
            rest.find(|other| !same(other)).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (part, after) = rest.split_at(run);
        rest = after;
        words.push(' ');
        match c {
            '.' => words.push_str("dot"),
            '/' => words.push_str("slash"),
            '@' => words.push_str("at"),
            '-' => words.push_str("dash"),
            '_' => words.push_str("underscore"),
            _ if c.is_ascii_digit() => words.push_str(&if run < 3 { cardinal_of(part) } else { spelled(part) }),
            _ if c.is_ascii_alphabetic() => words.push_str(part),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a `#TagLikeThis`.
fn humps(tag: &str) -> String {
    let mut words = String::with_capacity(tag.len() + 8);
    let mut was_small = false;
    for c in tag.chars() {
        if was_small && c.is_ascii_uppercase() {
            words.push(' ');
        }
        was_small = c.is_ascii_lowercase();
        words.push(c);
    }
    aloud(&words.replace(' ', "_")).replace("underscore ", "")
}
