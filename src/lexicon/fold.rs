//! From any characters to those that the rules of this room know: ASCII, and the few signs that [`is_kept`] lists.

/// Ellipsis, dash and the signs that stand for words: all that is left of the characters outside ASCII.
pub(super) const ELLIPSIS: char = '…';
pub(super) const DASH: char = '—';

/// The character that stands in folded text for the `index`th word with a pronunciation of its own; `None` when there
/// are too many of them.
pub(super) fn placeholder(index: usize) -> Option<char> {
    u32::try_from(index).ok().filter(|&index| index < 0xfff0).and_then(|index| char::from_u32(0xf_0000 + index))
}

/// The index that a [`placeholder`] stands for.
pub(super) fn placeholder_index(c: char) -> Option<usize> {
    matches!(u32::from(c), 0xf_0000..0xf_fff0).then(|| (u32::from(c) - 0xf_0000) as usize)
}

/// Signs outside ASCII that later rules read.
fn is_kept(c: char) -> bool {
    matches!(c, '£' | '€' | '¥' | '¢' | '₹' | '°')
}

/// Appends `text`, folded, to `out`. Markup and ornaments go, and letters lose their accents.
pub(super) fn fold(text: &str, out: &mut String) {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        // Most text is plain words: copy them whole.
        let plain = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b' ').count();
        if plain > 0 {
            out.push_str(&rest[..plain]);
            at += plain;
            continue;
        }
        at += match markup(rest, out) {
            0 => {
                let len = c.len_utf8();
                fold_char(c, rest[len..].chars().next(), out);
                len
            }
            taken => taken,
        };
    }
}

/// Takes an entity, a tag, a link, a run of dots or of hyphens from the front of `rest`; gives the bytes taken.
fn markup(rest: &str, out: &mut String) -> usize {
    match rest.as_bytes()[0] {
        b'&' => entity(rest, out),
        b'<' => tag(rest, out),
        b'[' => link(rest, out),
        b'!' if rest.starts_with("![") => image(rest),
        b'.' if rest.starts_with("..") || rest.starts_with(". .") => {
            let taken = rest.find(|c| c != '.' && c != ' ').unwrap_or(rest.len());
            let taken = rest[..taken].trim_end_matches(' ').len();
            out.push(ELLIPSIS);
            taken
        }
        b'-' if rest.starts_with("--") => {
            out.push(DASH);
            rest.find(|c| c != '-').unwrap_or(rest.len())
        }
        _ => 0,
    }
}

/// How far markup is looked for, so that an opening sign without a closing one costs little.
const REACH_BYTES: usize = 300;

/// The byte at which `end` stands within reach and before any of `barriers`.
fn reach(rest: &str, end: char, barriers: &[char]) -> Option<usize> {
    let found = rest.char_indices().skip(1).take(REACH_BYTES).find(|&(_, c)| c == end || barriers.contains(&c))?;
    (found.1 == end).then_some(found.0)
}

/// An HTML entity.
fn entity(rest: &str, out: &mut String) -> usize {
    let Some(end) = reach(rest, ';', &['&', ' ', '\n']).filter(|&end| end <= 10) else { return 0 };
    let name = &rest[1..end];
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    let c = match name {
        _ if number.is_some() => number.and_then(char::from_u32).unwrap_or(' '),
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" | "ldquo" | "rdquo" => '"',
        "apos" | "lsquo" | "rsquo" => '\'',
        "nbsp" => ' ',
        "mdash" => DASH,
        "ndash" => '–',
        "hellip" => ELLIPSIS,
        "shy" => '\u{ad}',
        "pound" => '£',
        "euro" => '€',
        "deg" => '°',
        "frac12" => '½',
        _ => return 0,
    };
    fold_char(c, rest[end + 1..].chars().next(), out);
    end + 1
}

/// Elements of HTML that stories carry; anything else between angle brackets is text, such as `<Can you hear me?>`.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "del",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "tr",
    "tt",
    "u",
    "ul",
];

/// An HTML tag or comment.
fn tag(rest: &str, out: &mut String) -> usize {
    if rest.starts_with("<!--") {
        return rest.get(..REACH_BYTES.min(rest.len())).and_then(|near| near.find("-->")).map_or(0, |end| end + 3);
    }
    let Some(end) = reach(rest, '>', &['<']) else { return 0 };
    let inner = rest[1..end].trim_start_matches('/');
    let name = &inner[..inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len())];
    let after = inner[name.len()..].trim_matches(['/', ' ']);
    // `<i have a plan>` is telepathy, `<i class="x">` is not.
    if !ELEMENTS.contains(&name.to_ascii_lowercase().as_str()) || !(after.is_empty() || after.contains('=')) {
        return 0;
    }
    if matches!(name, "br" | "p" | "div" | "li" | "hr" | "td") {
        out.push('\n');
    }
    end + 1
}

/// A Markdown link, of which the words are kept, or the number of a footnote, of which nothing is.
fn link(rest: &str, out: &mut String) -> usize {
    let Some(end) = reach(rest, ']', &['[', '\n']) else { return 0 };
    let (inner, after) = (&rest[1..end], &rest[end + 1..]);
    if after.starts_with('(') {
        let Some(close) = reach(after, ')', &['(', '\n']) else { return 0 };
        fold(inner, out);
        return end + 1 + close + 1;
    }
    let note = inner.trim_start_matches('^');
    let is_note = !note.is_empty() && note.len() <= 3 && note.bytes().all(|b| b.is_ascii_digit() || b == b'*');
    if is_note { end + 1 } else { 0 }
}

/// A Markdown image.
fn image(rest: &str) -> usize {
    let close = |from: usize, open: char, end: char| {
        let part = &rest[from..];
        part.starts_with(open).then(|| reach(part, end, &['\n'])).flatten().map(|at| from + at + 1)
    };
    close(1, '[', ']').and_then(|at| close(at, '(', ')')).unwrap_or(0)
}

/// Appends one character, folded; `next` is the character behind it.
fn fold_char(c: char, next: Option<char>, out: &mut String) {
    let before = out.chars().next_back();
    let between_digits = || before.is_some_and(|b| b.is_ascii_digit()) && next.is_some_and(|n| n.is_ascii_digit());
    let in_word = || before.is_some_and(|b| b.is_alphanumeric()) && next.is_some_and(|n| n.is_alphanumeric());
    match c {
        '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
        _ if c.is_whitespace() => out.push(' '),
        '*' | '`' | '\\' => {}
        '_' if !in_word() => {}
        ' '..='~' => out.push(c),
        _ if c.is_ascii_control() => {}
        '‘' | '’' | '‚' | '‛' | '´' | '′' | 'ʼ' | 'ʻ' | '＇' => out.push('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '″' | '「' | '」' | '『' | '』' => {
            out.push('"')
        }
        '‐' | '‑' | '⁃' => out.push('-'),
        '−' => out.push('-'),
        '–' | '—' | '―' | '‒' | '⸺' | '⸻' if between_digits() => out.push('-'),
        '–' if in_word() => out.push('-'),
        '–' | '—' | '―' | '‒' | '⸺' | '⸻' | '﹘' | '～' => out.push(DASH),
        '…' | '‥' | '⋯' => out.push(ELLIPSIS),
        '‽' | '⸘' => out.push_str("?!"),
        '¿' | '¡' => {}
        '。' | '｡' => out.push_str(". "),
        '、' | '､' => out.push_str(", "),
        '×' => out.push_str(if between_digits() { "x" } else { " times " }),
        '÷' => out.push_str(" divided by "),
        '±' => out.push_str(" plus or minus "),
        '№' => out.push('#'),
        '§' => out.push_str(" section "),
        // A power behind a number, a footnote behind anything else.
        '²' | '³' if !before.is_some_and(|b| b.is_ascii_digit()) => {}
        '²' => out.push_str(" squared"),
        '³' => out.push_str(" cubed"),
        '\u{ff01}'..='\u{ff5e}' => {
            if let Some(narrow) = char::from_u32(u32::from(c) - 0xfee0) {
                out.push(narrow);
            }
        }
        _ if is_kept(c) => out.push(c),
        _ if fraction(c).is_some() => {
            if before.is_some_and(|b| b.is_ascii_digit()) {
                out.push(' ');
            }
            out.push_str(fraction(c).unwrap_or_default());
        }
        _ if c.is_alphabetic() || c.is_digit(36) => letters(c, next, out),
        _ if is_ornament(c) => out.push(' '),
        _ => {}
    }
}

/// Vulgar fractions.
fn fraction(c: char) -> Option<&'static str> {
    Some(match c {
        '½' => "1/2",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '¼' => "1/4",
        '¾' => "3/4",
        '⅕' => "1/5",
        '⅖' => "2/5",
        '⅗' => "3/5",
        '⅘' => "4/5",
        '⅙' => "1/6",
        '⅚' => "5/6",
        '⅛' => "1/8",
        '⅜' => "3/8",
        '⅝' => "5/8",
        '⅞' => "7/8",
        _ => return None,
    })
}

/// A letter of any script in ASCII letters.
fn letters(c: char, next: Option<char>, out: &mut String) {
    let Some(ascii) = deunicode::deunicode_char(c) else { return };
    let clean: String = ascii.chars().filter(|a| a.is_ascii_alphabetic() || *a == ' ').collect();
    // `Æsop` is `Aesop`, not `AEsop`.
    if clean.len() > 1 && next.is_some_and(char::is_lowercase) && !clean.contains(' ') {
        out.push_str(&clean[..1]);
        out.push_str(&clean[1..].to_ascii_lowercase());
    } else {
        out.push_str(&clean);
    }
}

/// Emoji, dingbats, arrows and other signs that separate words but are not spoken. Joiners, accents that stand alone,
/// variation selectors and other invisible characters are none: they vanish without a gap.
fn is_ornament(c: char) -> bool {
    matches!(u32::from(c), 0xa6 | 0xa7 | 0xa9..=0xac | 0xae..=0xb7 | 0x2016..=0x2027 | 0x2030..=0x205f | 0x2100..=0x2bff | 0x3000..=0x303f
        | 0xfe30..=0xfe6f | 0x1_f000..=0x1_faff)
}
