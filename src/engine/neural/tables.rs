//! Noise as a table in the graph, for runtimes whose own random numbers cannot be had twice.
//!
//! onnxruntime's seeded nodes go on drawing from call to call, so only the first call of a session repeats. A random node
//! is therefore replaced by nodes that read numbers from a table, over and over; the table is drawn here, from the seed.

use super::protobuf::{BYTES, append, put_varint};

/// Numbers of a table: 16 seconds of Piper's noise before any comes again.
const ENTRIES: usize = 1 << 18;

const TENSOR_FLOAT: u64 = 1;
const TENSOR_INT64: u64 = 7;

/// What a random node draws.
#[derive(Debug, Clone, Copy)]
pub enum Draw {
    /// Numbers around `mean`, in a bell curve as wide as `scale`.
    Normal { mean: f32, scale: f32 },
    /// Numbers from `low` to `high`.
    Uniform { low: f32, high: f32 },
}

/// Nodes that give `output` the shape of `input` and the numbers of the table called `table`.
pub fn nodes(input: &str, output: &str, table: &str) -> Vec<Vec<u8>> {
    let own = |part: &str| format!("{table}-{part}");
    let (size, places, wrapped, flat, shape) = (own("size"), own("range"), own("mod"), own("gather"), own("shape"));
    let constant = |name: &str| format!("{table}-{name}");
    vec![
        node("Size", &[input], &size),
        node("Range", &[&constant("zero"), &size, &constant("one")], &places),
        node("Mod", &[&places, &constant("entries")], &wrapped),
        node("Gather", &[table, &wrapped], &flat),
        node("Shape", &[input], &shape),
        node("Reshape", &[&flat, &shape], output),
    ]
}

/// The tensors that [`nodes`] of this table read: it is drawn from `seed`.
pub fn tensors(table: &str, draw: Draw, seed: u64) -> Vec<Vec<u8>> {
    let mut chance = Chance(seed);
    let numbers: Vec<u8> = (0..ENTRIES).flat_map(|_| chance.number(draw).to_le_bytes()).collect();
    let whole = |name: &str, value: i64| tensor(&format!("{table}-{name}"), None, TENSOR_INT64, &value.to_le_bytes());
    vec![
        tensor(table, Some(ENTRIES as u64), TENSOR_FLOAT, &numbers),
        whole("zero", 0),
        whole("one", 1),
        whole("entries", ENTRIES as i64),
    ]
}

fn node(kind: &str, inputs: &[&str], output: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    inputs.iter().for_each(|input| append(&mut bytes, 1, input.as_bytes()));
    append(&mut bytes, 2, output.as_bytes());
    append(&mut bytes, 4, kind.as_bytes());
    bytes
}

/// A tensor of one dimension, or a single number.
fn tensor(name: &str, length: Option<u64>, kind: u64, raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len() + 64);
    for (field, value) in length.map(|length| (1, length)).into_iter().chain([(2, kind)]) {
        put_varint(&mut bytes, field << 3);
        put_varint(&mut bytes, value);
    }
    append(&mut bytes, 8, name.as_bytes());
    append(&mut bytes, 9, raw);
    bytes
}

/// An input of floats, in any shape.
pub fn input(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(&mut bytes, 1, name.as_bytes());
    // TypeProto { tensor_type { elem_type: FLOAT } }
    bytes.extend_from_slice(&[2 << 3 | BYTES, 4, 1 << 3 | BYTES, 2, 1 << 3, TENSOR_FLOAT as u8]);
    bytes
}

/// SplitMix64: <https://prng.di.unimi.it/splitmix64.c>.
struct Chance(u64);

impl Chance {
    fn number(&mut self, draw: Draw) -> f32 {
        match draw {
            Draw::Uniform { low, high } => low + (high - low) * self.unit() as f32,
            Draw::Normal { mean, scale } => {
                // Box and Muller's way from two even numbers to one of a bell curve; `libm` is the same on all systems.
                let (radius, turn) = (1.0 - self.unit(), self.unit());
                let bell = libm::sqrt(-2.0 * libm::log(radius)) * libm::cos(std::f64::consts::TAU * turn);
                mean + scale * bell as f32
            }
        }
    }

    /// From 0 to below 1.
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}
