//! As much of an ONNX file's protocol buffers as must be known before a runtime sees it: its random nodes get a seed,
//! sizes that cannot be are refused, and nodes can be found by what they do.
//!
//! Field numbers are those of `onnx.proto3`; the wire format is
//! <https://protobuf.dev/programming-guides/encoding/>.

use super::Trouble;
use super::tables::{self, Draw};

/// `If` and `Loop` hold graphs of their own; no voice nests them deeper than this, and the stack is finite.
const DEEPEST: usize = 6;
/// More nodes than any voice has: the largest known has about 4,000.
const MOST_NODES: usize = 50_000;
/// Nodes that draw random numbers, and whose attribute `seed` decides which.
const RANDOM: &[&[u8]] = &[b"RandomNormalLike", b"RandomUniformLike", b"RandomNormal", b"RandomUniform"];

const VARINT: u8 = 0;
const FIXED64: u8 = 1;
/// The wire type of what has a length.
pub const BYTES: u8 = 2;
const FIXED32: u8 = 5;

const MODEL_GRAPH: u32 = 7;
const GRAPH_NODE: u32 = 1;
const GRAPH_INITIALIZER: u32 = 5;
const GRAPH_INPUT: u32 = 11;
const NODE_INPUT: u32 = 1;
const NODE_OUTPUT: u32 = 2;
const NODE_OP_TYPE: u32 = 4;
const NODE_ATTRIBUTE: u32 = 5;
const ATTRIBUTE_NAME: u32 = 1;
const ATTRIBUTE_FLOAT: u32 = 2;
const ATTRIBUTE_TENSOR: u32 = 5;
const ATTRIBUTE_GRAPH: u32 = 6;
const TENSOR_DIMS: u32 = 1;

/// A model as it is given to the runtime.
#[derive(Debug)]
pub struct Seeded {
    /// The file with seeds in it.
    pub bytes: Vec<u8>,
    /// The outputs of the nodes of type `Ceil` in the main graph.
    pub ceils: Vec<String>,
}

/// One field of a message.
struct Field<'a> {
    number: u32,
    wire: u8,
    /// The value of a varint.
    value: u64,
    /// What a field of bytes holds, or the four bytes of a float; empty for other types.
    payload: &'a [u8],
    /// The field as it stands, its tag included.
    whole: &'a [u8],
}

/// The model with all its random nodes drawing from `seed`, each its own numbers.
///
/// # Errors
/// What is broken or too large in the file.
pub fn seeded(model: &[u8], seed: u64) -> Result<Seeded, Trouble> {
    let mut walk = Walk::new(seed, None, None);
    let bytes = walk.model(model)?;
    Ok(Seeded { bytes, ceils: walk.ceils })
}

/// The model with tables in the place of its random nodes, drawn from `seed`; the value `given` is an input, whatever
/// node made it.
///
/// # Errors
/// What is broken or too large in the file.
#[cfg_attr(not(feature = "ort"), allow(dead_code))] // Its test runs it in any build.
pub fn tabled(model: &[u8], seed: u64, given: Option<&str>) -> Result<Vec<u8>, Trouble> {
    Walk::new(seed, Some(Vec::new()), given).model(model)
}

/// What is gathered on the way through a model.
struct Walk<'g> {
    seed: u64,
    randoms: u64,
    nodes: usize,
    ceils: Vec<String>,
    /// Tensors for tables, where random nodes are to be replaced by such.
    tables: Option<Vec<Vec<u8>>>,
    given: Option<&'g str>,
}

impl<'g> Walk<'g> {
    fn new(seed: u64, tables: Option<Vec<Vec<u8>>>, given: Option<&'g str>) -> Self {
        Self { seed, randoms: 0, nodes: 0, ceils: Vec::new(), tables, given }
    }

    fn model(&mut self, model: &[u8]) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::with_capacity(model.len() + 64);
        let mut graphs = 0;
        each(model, |field| {
            if field.number == MODEL_GRAPH && field.wire == BYTES {
                graphs += 1;
                append(&mut bytes, MODEL_GRAPH, &self.graph(field.payload, 0)?);
            } else {
                bytes.extend_from_slice(field.whole);
            }
            Ok(())
        })?;
        if graphs != 1 {
            return Err(Trouble::new("it holds no graph: this is not an ONNX model"));
        }
        Ok(bytes)
    }

    fn graph(&mut self, graph: &[u8], depth: usize) -> Result<Vec<u8>, Trouble> {
        if depth > DEEPEST {
            return Err(Trouble::new("its graphs are nested too deep"));
        }
        let mut bytes = Vec::with_capacity(graph.len() + 64);
        each(graph, |field| {
            match (field.number, field.wire) {
                (GRAPH_NODE, BYTES) => {
                    self.node(field.payload, depth)?.iter().for_each(|node| append(&mut bytes, GRAPH_NODE, node));
                }
                (number, BYTES) => {
                    if number == GRAPH_INITIALIZER {
                        check_tensor(field.payload)?;
                    }
                    bytes.extend_from_slice(field.whole);
                }
                _ => bytes.extend_from_slice(field.whole),
            }
            Ok(())
        })?;
        if depth == 0 {
            let tables = self.tables.iter().flatten();
            tables.for_each(|tensor| append(&mut bytes, GRAPH_INITIALIZER, tensor));
            self.given.iter().for_each(|name| append(&mut bytes, GRAPH_INPUT, &tables::input(name)));
        }
        Ok(bytes)
    }

    /// A node as it is, or those in its place.
    fn node(&mut self, node: &[u8], depth: usize) -> Result<Vec<Vec<u8>>, Trouble> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(Trouble::new(format!("it has more than {MOST_NODES} nodes")));
        }
        let (mut op_type, mut output): (&[u8], &[u8]) = (b"", b"");
        each(node, |field| {
            match (field.number, field.wire) {
                (NODE_OP_TYPE, BYTES) => op_type = field.payload,
                (NODE_OUTPUT, BYTES) if output.is_empty() => output = field.payload,
                _ => {}
            }
            Ok(())
        })?;
        let random = RANDOM.contains(&op_type);
        if op_type == b"Ceil" && depth == 0 {
            self.ceils.push(String::from_utf8_lossy(output).into_owned());
        }
        let mut bytes = Vec::with_capacity(node.len() + 16);
        each(node, |field| {
            let given = self.given.filter(|name| name.as_bytes() == field.payload && depth == 0);
            if let (NODE_OUTPUT, BYTES, Some(name)) = (field.number, field.wire, given) {
                append(&mut bytes, NODE_OUTPUT, format!("{name}-made").as_bytes());
            } else if field.number != NODE_ATTRIBUTE || field.wire != BYTES {
                bytes.extend_from_slice(field.whole);
            } else if let Some(attribute) = self.attribute(field.payload, random, depth)? {
                append(&mut bytes, NODE_ATTRIBUTE, &attribute);
            }
            Ok(())
        })?;
        if random && self.tables.is_some() {
            return self.table(node, op_type);
        }
        if random {
            append(&mut bytes, NODE_ATTRIBUTE, &seed_attribute((self.draw() >> 40) as f32 + 1.0));
        }
        Ok(vec![bytes])
    }

    /// What replaces a random node.
    fn table(&mut self, node: &[u8], op_type: &[u8]) -> Result<Vec<Vec<u8>>, Trouble> {
        let (mut input, mut output): (&[u8], &[u8]) = (b"", b"");
        let mut numbers = Vec::new();
        each(node, |field| {
            match (field.number, field.wire) {
                (NODE_INPUT, BYTES) => input = field.payload,
                (NODE_OUTPUT, BYTES) => output = field.payload,
                (NODE_ATTRIBUTE, BYTES) => numbers.push(float_attribute(field.payload)?),
                _ => {}
            }
            Ok(())
        })?;
        let number =
            |name: &[u8], usual| numbers.iter().find(|(own, _)| *own == name).map_or(usual, |(_, value)| *value);
        let draw = match op_type {
            b"RandomNormalLike" => Draw::Normal { mean: number(b"mean", 0.0), scale: number(b"scale", 1.0) },
            b"RandomUniformLike" => Draw::Uniform { low: number(b"low", 0.0), high: number(b"high", 1.0) },
            _ => return Err(Trouble::new("it draws random numbers in a way that cannot be repeated in onnxruntime")),
        };
        let seed = self.draw();
        let name = format!("dramatis-table-{}", self.randoms);
        self.tables.get_or_insert_default().extend(tables::tensors(&name, draw, seed));
        Ok(tables::nodes(&String::from_utf8_lossy(input), &String::from_utf8_lossy(output), &name))
    }

    /// An attribute with the graphs in it gone through; `None` for a seed that is to be replaced.
    fn attribute(&mut self, attribute: &[u8], random: bool, depth: usize) -> Result<Option<Vec<u8>>, Trouble> {
        let mut bytes = Vec::with_capacity(attribute.len());
        let mut replaced = false;
        each(attribute, |field| {
            match (field.number, field.wire) {
                (ATTRIBUTE_NAME, BYTES) => replaced |= random && field.payload == b"seed",
                (ATTRIBUTE_TENSOR, BYTES) => check_tensor(field.payload)?,
                (ATTRIBUTE_GRAPH, BYTES) => {
                    append(&mut bytes, ATTRIBUTE_GRAPH, &self.graph(field.payload, depth + 1)?);
                    return Ok(());
                }
                _ => {}
            }
            bytes.extend_from_slice(field.whole);
            Ok(())
        })?;
        Ok((!replaced).then_some(bytes))
    }

    /// A seed for the next random node. ONNX has floats for seeds, which are exact up to 2^24.
    fn draw(&mut self) -> u64 {
        self.randoms += 1;
        // SplitMix64, so that seeds that lie side by side give numbers that do not.
        let mut mixed = self.seed.wrapping_add(self.randoms.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed
    }
}

/// An attribute's name, and its number if it is a float.
fn float_attribute(attribute: &[u8]) -> Result<(&[u8], f32), Trouble> {
    let (mut name, mut number): (&[u8], f32) = (b"", 0.0);
    each(attribute, |field| {
        match (field.number, field.wire, field.payload) {
            (ATTRIBUTE_NAME, BYTES, payload) => name = payload,
            (ATTRIBUTE_FLOAT, FIXED32, [a, b, c, d]) => number = f32::from_le_bytes([*a, *b, *c, *d]),
            _ => {}
        }
        Ok(())
    })?;
    Ok((name, number))
}

/// The attribute `seed`: name, value, and that it is a float.
fn seed_attribute(seed: f32) -> Vec<u8> {
    let mut bytes = b"\x0a\x04seed\x15".to_vec();
    bytes.extend_from_slice(&seed.to_le_bytes());
    bytes.extend_from_slice(b"\xa0\x01\x01");
    bytes
}

/// A tensor cannot have more numbers than its message has bytes.
fn check_tensor(tensor: &[u8]) -> Result<(), Trouble> {
    let mut count: u64 = 1;
    let mut times = |dim: u64| count = count.saturating_mul(dim);
    each(tensor, |field| {
        match (field.number, field.wire) {
            (TENSOR_DIMS, VARINT) => times(field.value),
            (TENSOR_DIMS, BYTES) => {
                let mut rest = field.payload;
                while !rest.is_empty() {
                    times(varint(&mut rest)?);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    if count > tensor.len() as u64 {
        return Err(Trouble::new(format!("a tensor is said to have {count} numbers, and has fewer")));
    }
    Ok(())
}

/// Calls `visit` for each field of a message.
fn each<'a>(message: &'a [u8], mut visit: impl FnMut(Field<'a>) -> Result<(), Trouble>) -> Result<(), Trouble> {
    let mut rest = message;
    while !rest.is_empty() {
        let start = rest;
        let tag = varint(&mut rest)?;
        let (mut value, mut payload): (u64, &[u8]) = (0, &[]);
        let wire = (tag & 7) as u8;
        match wire {
            VARINT => value = varint(&mut rest)?,
            FIXED64 => drop(take(&mut rest, 8)?),
            FIXED32 => payload = take(&mut rest, 4)?,
            BYTES => {
                let length = varint(&mut rest)?;
                payload = take(&mut rest, length)?;
            }
            _ => return Err(broken()),
        }
        let number = u32::try_from(tag >> 3).map_err(|_| broken())?;
        visit(Field { number, wire, value, payload, whole: &start[..start.len() - rest.len()] })?;
    }
    Ok(())
}

fn varint(rest: &mut &[u8]) -> Result<u64, Trouble> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = *take(rest, 1)?.first().ok_or_else(broken)?;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(broken())
}

fn take<'a>(rest: &mut &'a [u8], length: u64) -> Result<&'a [u8], Trouble> {
    let length = usize::try_from(length).map_err(|_| broken())?;
    let (taken, left) = rest.split_at_checked(length).ok_or_else(broken)?;
    *rest = left;
    Ok(taken)
}

fn broken() -> Trouble {
    Trouble::new("it is cut off or damaged, or is not an ONNX model")
}

/// Appends a field of bytes.
pub fn append(out: &mut Vec<u8>, number: u32, payload: &[u8]) {
    put_varint(out, u64::from(number) << 3 | u64::from(BYTES));
    put_varint(out, payload.len() as u64);
    out.extend_from_slice(payload);
}

/// Appends a number as few bytes as hold it.
pub fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use rten::{ModelOptions, Value};
    use rten_tensor::NdTensor;
    use rten_tensor::prelude::*;

    fn speak(model: &[u8]) -> Vec<f32> {
        let model = ModelOptions::with_all_ops().load(model.to_vec()).unwrap();
        let input = |name, value: Value| (model.node_id(name).unwrap(), value.into());
        let inputs = vec![
            input("input", NdTensor::from_data([1, 5], vec![1, 0, 20, 0, 2]).into()),
            input("input_lengths", NdTensor::from_data([1], vec![5]).into()),
            input("scales", NdTensor::from_data([3], vec![0.7_f32, 1.0, 0.8]).into()),
        ];
        let [sound] = model.run_n(inputs, [model.node_id("output").unwrap()], None).unwrap();
        sound.into_tensor::<f32>().unwrap().to_vec()
    }

    #[test]
    fn noise_from_a_table_is_the_same_each_time_and_another_with_another_seed() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural/tiny-piper.onnx");
        let model = std::fs::read(path).unwrap();
        let (one, two) = (tabled(&model, 1, None).unwrap(), tabled(&model, 2, None).unwrap());
        assert_eq!(speak(&one), speak(&one));
        assert_ne!(speak(&one), speak(&two));
        // A random node without a seed draws anew.
        assert_ne!(speak(&model), speak(&model));
    }
}
