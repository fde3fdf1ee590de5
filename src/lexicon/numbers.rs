//! Numbers as words.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/// Names of the powers of a thousand (short scale).
const POWERS: [&str; 12] = [
    "",
    "thousand",
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
    "sextillion",
    "septillion",
    "octillion",
    "nonillion",
    "decillion",
];

/// A whole number in words, the American way: `1234` -> `one thousand two hundred thirty-four`.
pub fn cardinal(number: u64) -> String {
    if number < 1000 {
        return below_thousand(number as usize);
    }
    let mut groups = Vec::new();
    let mut rest = number;
    while rest > 0 {
        groups.push((rest % 1000) as usize);
        rest /= 1000;
    }
    in_groups(&groups)
}

/// A number given by its decimal digits, in words; read digit by digit where there is no name for its size. Anything
/// but digits is passed over.
pub fn cardinal_of(digits: &str) -> String {
    let figures: Vec<usize> =
        digits.bytes().filter(u8::is_ascii_digit).map(|d| usize::from(d - b'0')).skip_while(|&d| d == 0).collect();
    if figures.len() > 3 * POWERS.len() {
        return spelled(digits);
    }
    let groups: Vec<usize> = figures.rchunks(3).map(|group| group.iter().fold(0, |sum, d| sum * 10 + d)).collect();
    in_groups(&groups)
}

/// Groups of three digits, lowest first, in words.
fn in_groups(groups: &[usize]) -> String {
    let words: Vec<String> = groups
        .iter()
        .zip(POWERS)
        .rev()
        .filter(|(group, _)| **group > 0)
        .map(|(&group, power)| format!("{} {power}", below_thousand(group)).trim_end().to_owned())
        .collect();
    if words.is_empty() { SMALL[0].to_owned() } else { words.join(" ") }
}

fn below_thousand(number: usize) -> String {
    match number {
        0..20 => SMALL[number].to_owned(),
        20..100 if number.is_multiple_of(10) => TENS[number / 10].to_owned(),
        20..100 => format!("{}-{}", TENS[number / 10], SMALL[number % 10]),
        _ if number.is_multiple_of(100) => format!("{} hundred", SMALL[number / 100 % 10]),
        _ => format!("{} hundred {}", SMALL[number / 100 % 10], below_thousand(number % 100)),
    }
}

/// Digits one by one: `007` -> `zero zero seven`. Anything but digits is passed over.
pub fn spelled(digits: &str) -> String {
    let words: Vec<&str> =
        digits.bytes().filter(u8::is_ascii_digit).map(|digit| SMALL[usize::from(digit - b'0')]).collect();
    words.join(" ")
}

/// The rank that belongs to a cardinal in words: `twenty-one` -> `twenty-first`.
pub fn ordinal(cardinal: &str) -> String {
    let last_at = cardinal.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (head, last) = cardinal.split_at(last_at);
    let rank = match last {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        _ => match last.strip_suffix('y') {
            Some(stem) => format!("{stem}ieth"),
            None => format!("{last}th"),
        },
    };
    format!("{head}{rank}")
}

/// More than one of a number in words: `twenty` -> `twenties`, `hundred` -> `hundreds`, `six` -> `sixes`.
pub fn plural(cardinal: &str) -> String {
    match cardinal.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if cardinal.ends_with('x') => format!("{cardinal}es"),
        None => format!("{cardinal}s"),
    }
}

/// A year: `1984` -> `nineteen eighty-four`, `1905` -> `nineteen oh five`, `2005` -> `two thousand five`.
pub fn year(number: u64) -> String {
    let (century, rest) = (number / 100, number % 100);
    if !(11..100).contains(&century) && century != 10 || century % 10 == 0 && rest < 10 {
        return cardinal(number);
    }
    match rest {
        0 => format!("{} hundred", cardinal(century)),
        1..10 => format!("{} oh {}", cardinal(century), cardinal(rest)),
        _ => format!("{} {}", cardinal(century), cardinal(rest)),
    }
}

/// A number as rooms, roads and flights are called: `101` -> `one oh one`, `212` -> `two twelve`.
pub fn label(digits: &str) -> String {
    let number = digits.parse().unwrap_or(0);
    match digits.len() {
        3 if !digits.ends_with("00") => {
            let (hundreds, rest) = (number / 100, number % 100);
            let oh = if rest < 10 { " oh" } else { "" };
            format!("{}{oh} {}", cardinal(hundreds), cardinal(rest))
        }
        4 => year(number),
        _ => cardinal_of(digits),
    }
}

/// The value of a roman numeral in capitals, up to 3999; `None` for what is not one in its proper form.
pub fn roman(numeral: &str) -> Option<u64> {
    const PARTS: [(&str, u64); 13] = [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    if numeral.is_empty() || numeral.len() > 15 {
        return None;
    }
    let (mut rest, mut value) = (numeral, 0);
    for (part, worth) in PARTS {
        // Fives and subtractions stand once, the others at most three times.
        let most = if part.len() == 1 && worth.to_string().starts_with('1') { 3 } else { 1 };
        for _ in 0..most {
            if let Some(shorter) = rest.strip_prefix(part) {
                (rest, value) = (shorter, value + worth);
            }
        }
    }
    // `IXI` passes the loop; only the proper form of a value is a numeral.
    (rest.is_empty() && written_roman(value, &PARTS) == numeral).then_some(value)
}

fn written_roman(mut value: u64, parts: &[(&str, u64)]) -> String {
    let mut numeral = String::new();
    for (part, worth) in parts {
        while value >= *worth {
            numeral.push_str(part);
            value -= worth;
        }
    }
    numeral
}
