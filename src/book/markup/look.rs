//! How words look: the part of CSS that tells a listener something.

use super::tree::Element;
use std::collections::HashMap;

/// How words look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::book) struct Look {
    pub(in crate::book) italic: bool,
    pub(in crate::book) bold: bool,
    pub(in crate::book) small_capitals: bool,
    /// Not shown at all.
    pub(in crate::book) hidden: bool,
    /// Line ends and blanks stand as they are.
    pub(in crate::book) preformatted: bool,
    /// The lines of a list show no numbers.
    pub(in crate::book) unnumbered: bool,
}

/// What one rule changes; `None` where it says nothing.
#[derive(Debug, Clone, Copy, Default)]
struct Change {
    italic: Option<bool>,
    bold: Option<bool>,
    small_capitals: Option<bool>,
    hidden: Option<bool>,
    preformatted: Option<bool>,
    unnumbered: Option<bool>,
    /// The space above is wider than a line.
    apart: Option<bool>,
}

impl Change {
    /// Whether a rule says nothing that is of interest here.
    fn is_empty(&self) -> bool {
        let Self { italic, bold, small_capitals, hidden, preformatted, unnumbered, apart } = self;
        [italic, bold, small_capitals, hidden, preformatted, unnumbered, apart].iter().all(|one| one.is_none())
    }

    fn over(self, below: Self) -> Self {
        Self {
            italic: self.italic.or(below.italic),
            bold: self.bold.or(below.bold),
            small_capitals: self.small_capitals.or(below.small_capitals),
            hidden: self.hidden.or(below.hidden),
            preformatted: self.preformatted.or(below.preformatted),
            unnumbered: self.unnumbered.or(below.unnumbered),
            apart: self.apart.or(below.apart),
        }
    }

    fn on(self, look: Look) -> Look {
        Look {
            italic: self.italic.unwrap_or(look.italic),
            bold: self.bold.unwrap_or(look.bold),
            small_capitals: self.small_capitals.unwrap_or(look.small_capitals),
            hidden: look.hidden || self.hidden == Some(true),
            preformatted: self.preformatted.unwrap_or(look.preformatted),
            unnumbered: self.unnumbered.unwrap_or(look.unnumbered),
        }
    }
}

/// The rules of a page whose selectors are an element, a class, an element with a class, or an id, alone or inside of
/// others (`.letter p.signed`).
#[derive(Debug, Clone, Default)]
pub(in crate::book) struct Sheet {
    rules: HashMap<String, Change>,
    /// Rules for elements inside of others, by the selector of the element itself.
    nested: HashMap<String, Vec<Nested>>,
    nested_count: usize,
}

/// A rule for what stands inside of other elements.
#[derive(Debug, Clone)]
struct Nested {
    /// Selectors of the elements around, the innermost first; true for one that must be the very next (`>`).
    around: Vec<(String, bool)>,
    change: Change,
}

/// More rules than this are no book's.
const MOST_RULES: usize = 100_000;
/// Nor are more for elements in elements, of which each costs time; as many in all, for one selector, and levels in one.
const MOST_NESTED: usize = 2_000;
const MOST_ALIKE: usize = 24;
const MOST_LEVELS: usize = 4;
/// How far up the elements around are looked at.
const HIGHEST: usize = 32;

impl Sheet {
    /// Reads a style sheet; what stands in it later wins.
    pub(in crate::book) fn add(&mut self, css: &str) {
        let css = without_comments(css);
        let mut rest = css.as_str();
        while let Some(open) = rest.find('{') {
            let selectors = rest[..open].rsplit(['}', ';']).next().unwrap_or_default().trim();
            let inside = &rest[open + 1..];
            // `@media` and its like hold rules: their inside is read on; print and speech are not what a reader sees.
            if selectors.starts_with('@') && !selectors.starts_with("@font-face") && !selectors.starts_with("@page") {
                rest = inside;
                continue;
            }
            let close = inside.find('}').unwrap_or(inside.len());
            let change = declarations(&inside[..close]);
            for selector in selectors.split(',').map(str::trim).filter(|selector| is_simple(selector)) {
                if self.rules.len() < MOST_RULES {
                    let rule = self.rules.entry(selector.to_ascii_lowercase()).or_default();
                    *rule = change.over(*rule);
                }
            }
            for selector in selectors.split(',').map(str::trim).filter(|_| !change.is_empty()) {
                self.add_nested(selector, change);
            }
            rest = inside.get(close + 1..).unwrap_or_default();
        }
    }

    fn add_nested(&mut self, selector: &str, change: Change) {
        let Some((own, around)) = levels(selector).filter(|_| self.nested_count < MOST_NESTED) else { return };
        let alike = self.nested.entry(own).or_default();
        if alike.len() < MOST_ALIKE {
            alike.push(Nested { around, change });
            self.nested_count += 1;
        }
    }

    /// How an element's words look, where those around it look like `around`.
    pub(in crate::book) fn look(&self, element: &Element<'_>, around: Look) -> Look {
        let of_tag = match element.local() {
            "i" | "em" | "cite" | "dfn" | "var" | "address" => Change { italic: Some(true), ..Change::default() },
            "b" | "strong" => Change { bold: Some(true), ..Change::default() },
            "pre" | "listing" | "xmp" => Change { preformatted: Some(true), ..Change::default() },
            _ => Change::default(),
        };
        let hidden = element.attr("hidden").is_some() || element.attr("aria-hidden") == Some("true");
        let mut look = self.change(element).over(of_tag).on(around);
        look.hidden |= hidden;
        look
    }

    /// Whether a paragraph has more space above it than a line.
    pub(in crate::book) fn is_apart(&self, element: &Element<'_>) -> bool {
        self.change(element).apart == Some(true)
    }

    fn change(&self, element: &Element<'_>) -> Change {
        let inline = element.attr("style").map(declarations).unwrap_or_default();
        if self.rules.is_empty() && self.nested.is_empty() {
            return inline;
        }
        let mut change = Change::default();
        for key in keys(element) {
            change = self.rules.get(&key).copied().unwrap_or_default().over(change);
            for rule in self.nested.get(&key).into_iter().flatten().filter(|rule| rule.holds(element)) {
                change = rule.change.over(change);
            }
        }
        inline.over(change)
    }
}

impl Nested {
    /// Whether the elements around are those that the rule asks for.
    fn holds(&self, element: &Element<'_>) -> bool {
        let mut above = element.parent();
        let mut left = HIGHEST;
        for (selector, next) in &self.around {
            loop {
                let Some(parent) = above.filter(|_| left > 0) else { return false };
                (above, left) = (parent.parent(), left - 1);
                if matches(&parent, selector) {
                    break;
                }
                if *next {
                    return false;
                }
            }
        }
        true
    }
}

/// The simple selectors that an element answers to, the weakest first.
fn keys(element: &Element<'_>) -> Vec<String> {
    let name = element.local();
    let mut keys = vec![name.to_owned()];
    for class in element.words("class").take(16) {
        let class = class.to_ascii_lowercase();
        keys.extend([format!(".{class}"), format!("{name}.{class}")]);
    }
    keys.extend(element.attr("id").map(|id| format!("#{}", id.to_ascii_lowercase())));
    keys
}

/// Whether an element answers to a simple selector.
fn matches(element: &Element<'_>, selector: &str) -> bool {
    if let Some(id) = selector.strip_prefix('#') {
        return element.attr("id").is_some_and(|own| own.eq_ignore_ascii_case(id));
    }
    match selector.split_once('.') {
        Some((name, class)) => (name.is_empty() || name == element.local()) && element.has("class", class),
        None => selector == element.local(),
    }
}

/// A selector with others around it: its own last part, and those around it, the innermost first.
fn levels(selector: &str) -> Option<(String, Vec<(String, bool)>)> {
    if selector.len() > 200 || !selector.contains([' ', '>', '\n', '\t']) {
        return None;
    }
    let spread = selector.to_ascii_lowercase().replace('>', " > ");
    let mut parts = spread.split_whitespace().rev();
    let own = parts.next().filter(|own| is_simple(own))?.to_owned();
    let mut around = Vec::new();
    let mut next = false;
    for part in parts {
        match part {
            ">" => next = true,
            // What stands around everything says nothing.
            "html" | "body" if !next => {}
            part if is_simple(part) => around.push((part.to_owned(), std::mem::take(&mut next))),
            _ => return None,
        }
    }
    (around.len() < MOST_LEVELS && !next).then_some((own, around))
}

fn is_simple(selector: &str) -> bool {
    let marks = selector.bytes().filter(|b| matches!(b, b'.' | b'#')).count();
    !selector.is_empty()
        && selector.len() < 100
        && marks <= 1
        && !selector.contains([' ', '>', '+', '~', ':', '[', '*', '\n'])
}

/// What a style sheet imports, which stands before its own rules.
pub(in crate::book) fn imports(css: &str) -> Vec<String> {
    let css = without_comments(css);
    let rules = css.split(';').map(str::trim).take(MOST_IMPORTS);
    let imports = rules.map_while(|rule| rule.strip_prefix("@import").or(rule.strip_prefix("@charset")));
    let href = |rule: &str| {
        let rule = rule.trim().trim_start_matches("url(").trim_start();
        let quote = rule.chars().next().filter(|c| matches!(c, '"' | '\''));
        let rest = quote.map_or(rule, |quote| &rule[quote.len_utf8()..]);
        let end = rest.find(|c: char| Some(c) == quote || c == ')' || (quote.is_none() && c.is_whitespace()));
        rest[..end.unwrap_or(rest.len())].to_owned()
    };
    imports.map(href).filter(|href| href.to_ascii_lowercase().ends_with(".css")).collect()
}

const MOST_IMPORTS: usize = 32;

fn without_comments(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        bare.push_str(&rest[..start]);
        rest = rest[start + 2..].find("*/").map_or("", |end| &rest[start + 2 + end + 2..]);
    }
    bare.push_str(rest);
    bare
}

/// What the declarations of a rule or a `style` attribute change.
fn declarations(text: &str) -> Change {
    let mut change = Change::default();
    for (property, value) in text.split(';').filter_map(|one| one.split_once(':')) {
        let value = value.trim().trim_end_matches("!important").trim_end().to_ascii_lowercase();
        let has = |word: &str| value.split_ascii_whitespace().any(|one| one == word);
        match property.trim().to_ascii_lowercase().as_str() {
            "font-style" => change.italic = Some(has("italic") || has("oblique")).filter(|_| value != "inherit"),
            "font-weight" => change.bold = bold(&value),
            "font-variant" | "font-variant-caps" => change.small_capitals = Some(value.contains("small-caps")),
            "font" => {
                change.italic = Some(has("italic") || has("oblique"));
                change.bold = Some(has("bold") || has("bolder"));
                change.small_capitals = Some(has("small-caps"));
            }
            "display" => change.hidden = Some(value == "none"),
            // What even a screen reader does not say is there to catch thieves.
            "speak" if matches!(value.as_str(), "none" | "never") => change.hidden = Some(true),
            "visibility" if value == "hidden" => change.hidden = Some(true),
            "white-space" => change.preformatted = Some(matches!(value.as_str(), "pre" | "pre-wrap" | "pre-line")),
            "list-style" | "list-style-type" => change.unnumbered = Some(has("none")),
            "margin-top" => change.apart = Some(is_line(&value)),
            "margin" => change.apart = Some(is_line(value.split_ascii_whitespace().next().unwrap_or_default())),
            _ => {}
        }
    }
    change
}

fn bold(value: &str) -> Option<bool> {
    match value {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        _ => value.parse::<u32>().ok().map(|weight| weight >= 600),
    }
}

/// A length of a line and more.
fn is_line(length: &str) -> bool {
    let at = length.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(length.len());
    let value: f32 = length[..at].parse().unwrap_or(0.0);
    match &length[at..] {
        "em" | "rem" => value >= 1.2,
        "px" => value >= 20.0,
        "pt" => value >= 14.0,
        "%" => value >= 4.0,
        _ => false,
    }
}
