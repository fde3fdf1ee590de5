//! HTML, XHTML and XML in tokens.
//!
//! A tokenizer of our own, because the two that there are do not fit: an XML parser gives up at the first mistake, and
//! books are full of them; an HTML parser takes `<title/>` and `<a id="x"/>` for elements that stay open, and looks at
//! every attribute anew for every other one, which a hostile page makes quadratic. This one honours `/>` everywhere,
//! never fails, expands nothing but single characters, and looks at every byte a bounded number of times.

use quick_xml::escape::resolve_html5_entity;

/// A piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Characters, with references in them.
    Text(&'a str),
    /// Characters as they stand: the inside of CDATA.
    Raw(&'a str),
    /// `<name attributes>`, and whether it ends in `/>`.
    Open { name: &'a str, attributes: &'a str, closed: bool },
    /// `</name>`
    Close(&'a str),
}

/// The tokens of a page. `is_html`: `<script>` and `<style>` hold no markup.
pub(super) fn tokens(source: &str, is_html: bool) -> Tokens<'_> {
    Tokens { source, at: 0, is_html, raw: None, missing: Vec::new() }
}

pub(super) struct Tokens<'a> {
    source: &'a str,
    at: usize,
    is_html: bool,
    /// The element whose inside is characters only.
    raw: Option<&'static str>,
    /// What was looked for up to the end and is not there, so that it is looked for once.
    missing: Vec<&'static str>,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while self.at < self.source.len() {
            let token = match self.raw.take() {
                Some(name) => self.raw_text(name),
                None if self.rest().starts_with('<') => self.markup(),
                None => Some(self.text(0)),
            };
            if token.is_some() {
                return token;
            }
        }
        None
    }
}

impl<'a> Tokens<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    /// Text up to the next `<` that is not among the first `skip` bytes.
    fn text(&mut self, skip: usize) -> Token<'a> {
        let rest = self.rest();
        let end = rest[skip..].find('<').map_or(rest.len(), |at| skip + at);
        self.at += end;
        Token::Text(&rest[..end])
    }

    /// Where a string stands in the rest after `from`; the end of the source is searched for each string once.
    fn find(&mut self, what: &'static str, from: usize) -> Option<usize> {
        if self.missing.contains(&what) {
            return None;
        }
        let found = self.rest().get(from..).and_then(|rest| rest.find(what)).map(|at| from + at);
        if found.is_none() {
            self.missing.push(what);
        }
        found
    }

    /// What begins with `<`; nothing where it has nothing to say.
    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            return self.skip_past("-->", 4);
        }
        if let Some(body) = rest.strip_prefix("<![CDATA[") {
            let end = self.find("]]>", 9).map_or(body.len(), |at| at - 9);
            self.at = (self.at + 9 + end + 3).min(self.source.len());
            return Some(Token::Raw(&body[..end]));
        }
        if rest.starts_with("<!") {
            return self.declaration();
        }
        if rest.starts_with("<?") {
            return self.skip_past(">", 2);
        }
        match rest.as_bytes().get(1) {
            Some(b'/') => self.close(),
            Some(c) if c.is_ascii_alphabetic() || *c == b'_' || *c >= 0x80 => self.open(),
            _ => Some(self.text(1)),
        }
    }

    fn skip_past(&mut self, end: &'static str, from: usize) -> Option<Token<'a>> {
        let skipped = match self.find(end, from) {
            Some(at) => at + end.len(),
            // An open comment ends with the first tag's end, rather than with the book.
            None => self.find(">", from).map_or(self.rest().len(), |at| at + 1),
        };
        self.at += skipped;
        None
    }

    /// `<!DOCTYPE ...>`. Entities that it declares are not read, so none of them can expand.
    fn declaration(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let end = self.find(">", 2).unwrap_or(rest.len());
        let is_doctype = rest.get(2..9).is_some_and(|word| word.eq_ignore_ascii_case("doctype"));
        if is_doctype && rest[..end].contains('[') && self.find("]>", end.saturating_sub(1)).is_some() {
            return self.skip_past("]>", end.saturating_sub(1));
        }
        self.skip_past(">", 2)
    }

    fn close(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let Some(end) = self.find(">", 2) else {
            self.at = self.source.len();
            return None;
        };
        self.at += end + 1;
        let name = name(&rest[2..end]);
        (!name.is_empty()).then_some(Token::Close(name))
    }

    fn open(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let name = name(&rest[1..]);
        let from = 1 + name.len();
        let Some(end) = self.end_of_tag(from) else {
            self.at = self.source.len();
            return None;
        };
        self.at += end + 1;
        let closed = rest[from..end].ends_with('/');
        let attributes = if closed { &rest[from..end - 1] } else { &rest[from..end] };
        if self.is_html && !closed {
            self.raw = RAW.into_iter().find(|raw| raw.eq_ignore_ascii_case(name));
        }
        Some(Token::Open { name, attributes, closed })
    }

    /// Where the `>` of a tag stands, quoted ones aside. A quotation mark that nothing closes is none.
    fn end_of_tag(&mut self, from: usize) -> Option<usize> {
        let rest = self.rest();
        let mut at = from;
        let mut after_equals = false;
        while let Some(&byte) = rest.as_bytes().get(at) {
            let quote = match byte {
                b'>' => return Some(at),
                b'"' if after_equals => Some("\""),
                b'\'' if after_equals => Some("'"),
                _ => None,
            };
            if let Some(end) = quote.and_then(|quote| self.find(quote, at + 1)) {
                at = end;
            }
            after_equals = byte == b'=' || (after_equals && byte.is_ascii_whitespace());
            at += 1;
        }
        None
    }

    /// The inside of a script or style sheet, up to its end tag.
    fn raw_text(&mut self, name: &'static str) -> Option<Token<'a>> {
        let rest = self.rest();
        let ends =
            |at: usize| rest.get(at + 2..at + 2 + name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name));
        let end = rest.match_indices("</").map(|(at, _)| at).find(|&at| ends(at)).unwrap_or(rest.len());
        self.at += end;
        (end > 0).then_some(Token::Raw(&rest[..end]))
    }
}

/// Elements whose inside is no markup.
const RAW: [&str; 2] = ["script", "style"];

fn name(text: &str) -> &str {
    let end = text.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(text.len());
    &text[..end]
}

/// The attributes of a tag: name, and value with references in it.
pub(super) fn attributes(mut text: &str) -> impl Iterator<Item = (&str, &str)> {
    std::iter::from_fn(move || {
        text = text.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/' || c == '=');
        if text.is_empty() {
            return None;
        }
        let end = text.find(|c: char| c.is_ascii_whitespace() || c == '=' || c == '/').unwrap_or(text.len());
        let name = &text[..end];
        text = text[end..].trim_ascii_start();
        let Some(rest) = text.strip_prefix('=') else { return Some((name, "")) };
        let rest = rest.trim_ascii_start();
        let quoted = rest.chars().next().filter(|c| ['"', '\''].contains(c));
        let closing = quoted.and_then(|quote| rest[1..].find(quote));
        let (value, after) = match closing {
            Some(end) => (&rest[1..=end], &rest[end + 2..]),
            None => rest.split_at(rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len())),
        };
        text = after;
        Some((name, value))
    })
}

/// The longest name of a character in HTML is `CounterClockwiseContourIntegral`.
const LONGEST_REFERENCE: usize = 33;

/// Appends text with its references resolved: `&amp;`, `&#8217;`, `&#x2019;`. What stands for nothing stays as it is.
pub(super) fn decode(mut text: &str, out: &mut String) {
    while let Some(at) = text.find('&') {
        out.push_str(&text[..at]);
        let rest = &text[at + 1..];
        let length =
            rest.bytes().take(LONGEST_REFERENCE).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        let stopped = rest[length..].starts_with(';');
        if character(&rest[..length], stopped, out) {
            text = &rest[length + usize::from(stopped)..];
        } else {
            out.push('&');
            text = rest;
        }
    }
    out.push_str(text);
}

/// Names that pages write without their semicolon.
const BARE: [&str; 6] = ["amp", "lt", "gt", "quot", "nbsp", "copy"];

fn character(name: &str, stopped: bool, out: &mut String) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let value = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
        let Some(value) = value else { return false };
        out.push(of_number(value));
        return true;
    }
    let known = if stopped || BARE.contains(&name) { resolve_html5_entity(name) } else { None };
    known.inspect(|known| out.push_str(known)).is_some()
}

/// The character of a number; those of Windows' own 0x80 to 0x9f mean what Windows means by them, as browsers have it.
fn of_number(value: u32) -> char {
    if let Ok(byte @ 0x80..=0x9f) = u8::try_from(value) {
        let bytes = [byte];
        let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        return text.chars().next().unwrap_or('\u{fffd}');
    }
    char::from_u32(value).filter(|c| *c != '\0').unwrap_or('\u{fffd}')
}
