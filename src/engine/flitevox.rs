//! Flite's voice files (`.flitevox`), walked and checked before Flite itself reads them.
//!
//! Flite's own reader (`cst_cg_map.c`) believes every number in the file, and its synthesis (`cst_cg.c`,
//! `cst_cart.c`) follows whatever they say. So all that it would follow is followed here first: sizes and counts against
//! the file's end, the trees' branches and answers against what they point at, durations against what a sound can last.
//! Only voices of the kind that the embedded one is are taken: English, 16 kHz, one spectrum of 25 coefficients.

use super::flite::{BANDS, ORDER, TAPS};
use std::collections::BTreeMap;

/// Known voices have 2 to 15 MB.
pub(super) const LIMIT_BYTES: u64 = 64_000_000;

const HEADER: &[u8] = b"CMU_FLITE_CG_VOXDATA-v2.0\0";
/// Mean and deviation of F0, of each coefficient and each change, of five bands and of voicing.
const CHANNELS: usize = 2 + 4 * ORDER + 2 * (BANDS + 1);
const SAMPLE_RATE_HZ: i32 = 16_000;
/// Models of a kind that are averaged; published voices have up to 20.
const MOST_MODELS: usize = 32;
/// What may stand before the data, besides the numbers of models. Other features would steer Flite.
const FEATURES: &[&str] =
    &["language", "country", "variant", "age", "gender", "build_date", "description", "prompt_dur", "copyright"];
/// Steps of a path through what Flite knows of an utterance (`cst_ffeature.c`).
const STEPS: &[&str] = &["n", "p", "nn", "pp", "parent", "daughter", "daughter1", "daughtern", "first", "last"];

/// Operators of a tree's questions (`cst_cart.h`) that need nothing but the file: is, less, greater; and an answer.
const IS: u8 = 0;
const LESS: u8 = 2;
const GREATER: u8 = 3;
const LEAF: u8 = 255;

/// What a voice file tells of itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    /// The mean of its speaker's fundamental frequency.
    pub(super) f0_mean_hz: f32,
}

/// Checks a voice file.
pub(super) fn check(bytes: &[u8]) -> Result<Told, String> {
    let mut reader = Reader { rest: bytes };
    if reader.take(HEADER.len())? != HEADER {
        return Err("it does not begin as a `.flitevox` file".to_owned());
    }
    if reader.int()? != 1 {
        return Err("it was written for processors of another byte order".to_owned());
    }
    let counts = features(&mut reader)?;
    let model = |name: &str| counts.get(name).copied().unwrap_or(1);
    if model("model_shape") != 1 {
        return Err("its numbers are packed in a way that is not read".to_owned());
    }
    let told = body(&mut reader, model("num_f0_models"), model("num_param_models"), model("num_dur_models"))?;
    if reader.rest.is_empty() { Ok(told) } else { Err("it goes on after its end".to_owned()) }
}

/// The features, of which the numbers of models are given back.
fn features(reader: &mut Reader) -> Result<BTreeMap<String, usize>, String> {
    let mut counts = BTreeMap::new();
    for _ in 0..100 {
        let (name, value) = (reader.string()?, reader.string()?);
        match name.as_str() {
            "end_of_features" => return Ok(counts),
            "language" if value != "eng" => return Err(format!("it speaks `{value}`, and only English is built in")),
            "num_dur_models" | "num_param_models" | "num_f0_models" | "model_shape" => {
                let count = value.parse().ok().filter(|count| (1..=MOST_MODELS).contains(count));
                counts.insert(name, count.ok_or("a number of models in it is none")?);
            }
            known if FEATURES.contains(&known) => {}
            _ => return Err(format!("it sets `{name}`, which is not known")),
        }
    }
    Err("it has features without end".to_owned())
}

fn body(reader: &mut Reader, f0_models: usize, models: usize, duration_models: usize) -> Result<Told, String> {
    reader.string()?; // Its name.
    let types = reader.count(4)?;
    (0..types).try_for_each(|_| reader.string().map(drop))?;
    if types == 0 || reader.int()? != types as i32 {
        return Err("it has no sounds, or not as many as it says".to_owned());
    }
    if reader.int()? != SAMPLE_RATE_HZ {
        return Err("its rate is not 16 kHz".to_owned());
    }
    let f0_mean_hz = reader.float("mean pitch", 40.0, 500.0)?;
    reader.float("spread of pitch", 0.1, 300.0)?;
    for _ in 0..f0_models {
        trees(reader, types, Answers::Number { most: 2_000.0 })?;
    }
    // The answers of these trees are rows of the tables that come only later.
    let mut highest = Vec::new();
    for _ in 0..models {
        highest.push(trees(reader, types, Answers::Row)?);
    }
    reader.only("spamf0", 0)?;
    for highest in highest {
        reader.only("number of channels", CHANNELS as i32)?;
        let rows = reader.int()?;
        if reader.count(4)? as i64 != i64::from(rows) || highest >= i64::from(rows) {
            return Err("its trees point beyond its tables".to_owned());
        }
        (0..rows).try_for_each(|_| reader.sized(2 * CHANNELS).map(drop))?;
    }
    reader.floats("least values", CHANNELS)?;
    reader.floats("ranges", CHANNELS)?;
    reader.float("length of a frame", 0.004_9, 0.005_1)?;
    for _ in 0..duration_models {
        let count = reader.count(12)?;
        if count == 0 {
            return Err("it has no durations".to_owned());
        }
        for _ in 0..count {
            reader.float("duration", 0.0, 0.5)?;
            reader.float("spread of durations", 0.0, 0.3)?;
            reader.string()?;
        }
        tree(reader, Answers::Number { most: 8.0 })?;
    }
    phone_states(reader)?;
    reader.only("smoothing", 1)?;
    reader.floats("window", 3)?;
    reader.only("length of the window", 3)?;
    reader.float("warping", 0.0, 0.9)?;
    reader.float("sharpening", 0.0, 1.0)?;
    reader.int()?; // Whether it has several models: not read by the synthesis.
    reader.only("mixed excitation", 1)?;
    reader.only("number of bands", BANDS as i32)?;
    reader.only("length of filters", TAPS as i32)?;
    reader.only("number of filters", BANDS as i32)?;
    (0..BANDS).try_for_each(|_| reader.sized(8 * TAPS).map(drop))?;
    reader.only("spamf0", 0)?;
    reader.float("gain", 0.0, 100.0)?;
    Ok(Told { f0_mean_hz })
}

/// For each phone its name and at least one state.
fn phone_states(reader: &mut Reader) -> Result<(), String> {
    let phones = reader.count(8)?;
    for _ in 0..phones {
        let states = reader.count(4)?;
        if !(2..=12).contains(&states) {
            return Err("a phone in it has no states, or too many".to_owned());
        }
        (0..states).try_for_each(|_| reader.string().map(drop))?;
    }
    if phones == 0 { Err("it has no phones".to_owned()) } else { Ok(()) }
}

/// What the leaves of a tree may hold.
#[derive(Clone, Copy)]
enum Answers {
    /// The number of a row.
    Row,
    /// Any number of this size.
    Number { most: f32 },
}

/// A tree for each type of sound; gives the highest answer.
fn trees(reader: &mut Reader, types: usize, answers: Answers) -> Result<i64, String> {
    if reader.count(8)? != types {
        return Err("it has not one tree for each sound".to_owned());
    }
    (0..types).try_fold(0, |highest, _| Ok(tree(reader, answers)?.max(highest)))
}

/// A tree: questions, each followed by what comes for yes, with the place of what comes for no; then the paths they ask.
fn tree(reader: &mut Reader, answers: Answers) -> Result<i64, String> {
    let nodes = reader.count(10)?;
    let (mut highest, mut asked, mut last_is_leaf) = (0, 0, false);
    for at in 0..nodes {
        let (path, operator) = (reader.byte()?, reader.byte()?);
        let (no, kind) = (usize::from(reader.short()?), reader.short()?);
        let value = reader.value(kind)?;
        last_is_leaf = operator == LEAF;
        match (operator, value, answers) {
            // Rows are told as whole numbers or as fractions, which Flite cuts off.
            (LEAF, value, Answers::Row) if value.row().is_some() => highest = highest.max(value.row().unwrap_or(0)),
            (LEAF, Value::Int(_) | Value::Float(_), Answers::Number { most }) if value.size() <= most => {}
            // What comes for no lies ahead, so that every way through ends.
            (IS | LESS | GREATER, value, _) if no > at && no < nodes => {
                if operator != IS && matches!(value, Value::Text) {
                    return Err("a tree in it compares words by size".to_owned());
                }
                asked = asked.max(usize::from(path) + 1);
            }
            _ => return Err("a tree in it cannot be followed".to_owned()),
        }
    }
    let paths = reader.count(5)?;
    if !last_is_leaf || asked > paths {
        return Err("a tree in it leads nowhere".to_owned());
    }
    for _ in 0..paths {
        let path = reader.string()?;
        if !is_path(&path) {
            return Err("a tree in it asks for what there is not".to_owned());
        }
    }
    Ok(highest)
}

/// Whether a path leads from item to item to a feature: `R:mcep_link.parent.p.ph_vc`. Flite copies it into 200 bytes.
fn is_path(path: &str) -> bool {
    let word = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let (steps, name) = path.rsplit_once('.').unwrap_or(("", path));
    let step = |step: &str| STEPS.contains(&step) || step.strip_prefix("R:").is_some_and(word);
    path.len() <= 150 && word(name) && (steps.is_empty() || steps.split('.').all(step))
}

/// A value in a tree.
#[derive(Clone, Copy)]
enum Value {
    Int(i32),
    Float(f32),
    Text,
}

impl Value {
    /// The row that it names.
    fn row(self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(i64::from(number)).filter(|row| *row >= 0),
            Self::Float(number) if (0.0..1e6).contains(&number) => Some(number as i64),
            Self::Float(_) | Self::Text => None,
        }
    }

    /// How large it is; what is no number is larger than all.
    fn size(self) -> f32 {
        match self {
            Self::Int(number) => (number as f32).abs(),
            Self::Float(number) if number.is_finite() => number.abs(),
            Self::Float(_) | Self::Text => f32::INFINITY,
        }
    }
}

/// The rest of a file.
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or("it was cut off, or a length in it is wrong")?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        self.take(N)?.try_into().map_err(|_| "it was cut off".to_owned())
    }

    fn byte(&mut self) -> Result<u8, String> {
        Ok(self.array::<1>()?[0])
    }

    fn short(&mut self) -> Result<u16, String> {
        self.array().map(u16::from_le_bytes)
    }

    fn int(&mut self) -> Result<i32, String> {
        self.array().map(i32::from_le_bytes)
    }

    /// A number of things of so many bytes at least: no more than the file has room for.
    fn count(&mut self, least_bytes: usize) -> Result<usize, String> {
        let count = usize::try_from(self.int()?).ok().filter(|count| *count <= self.rest.len() / least_bytes);
        count.ok_or_else(|| "a number in it is too large".to_owned())
    }

    fn only(&mut self, what: &str, wanted: i32) -> Result<(), String> {
        match self.int()? {
            got if got == wanted => Ok(()),
            got => Err(format!("its {what} is {got}, and only {wanted} is spoken")),
        }
    }

    fn float(&mut self, what: &str, least: f32, most: f32) -> Result<f32, String> {
        let number = self.array().map(f32::from_le_bytes)?;
        if (least..=most).contains(&number) { Ok(number) } else { Err(format!("its {what} is {number}")) }
    }

    /// Bytes that say how many they are.
    fn sized(&mut self, bytes: usize) -> Result<&'a [u8], String> {
        let count = self.count(1)?;
        if count == bytes { self.take(count) } else { Err("a row in it has not the length it must have".to_owned()) }
    }

    fn floats(&mut self, what: &str, count: usize) -> Result<(), String> {
        let numbers = self.sized(4 * count)?.chunks_exact(4);
        let finite = |four: &[u8]| f32::from_le_bytes([four[0], four[1], four[2], four[3]]).abs() < 1e6;
        if numbers.into_iter().all(finite) { Ok(()) } else { Err(format!("its {what} are no numbers")) }
    }

    /// A text with its zero.
    fn string(&mut self) -> Result<String, String> {
        let length = self.count(1)?;
        let text = self.take(length)?.strip_suffix(&[0]).filter(|text| text.len() < 1000 && !text.contains(&0));
        let text = text.and_then(|text| std::str::from_utf8(text).ok());
        text.map(str::to_owned).ok_or_else(|| "a text in it is none".to_owned())
    }

    /// A value of the type with a number of Flite's (`cst_val.h`).
    fn value(&mut self, kind: u16) -> Result<Value, String> {
        match kind {
            1 => self.int().map(Value::Int),
            3 => self.array().map(f32::from_le_bytes).map(Value::Float),
            5 => self.string().map(|_| Value::Text),
            _ => Err("a tree in it holds what is no value".to_owned()),
        }
    }
}
