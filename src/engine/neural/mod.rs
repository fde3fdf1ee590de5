//! What neural engines share: an ONNX model in the runtime `rten`, run by one thread at a time of many.
//!
//! A model is a file from outside. It is looked through before the runtime sees it (`protobuf`), and everything the
//! runtime does happens on a thread of its own: a fault in there is an error about this model, not the end of the
//! program. What cannot be foreseen is how much memory a graph asks for that was made to ask for much: a model is a
//! program, and is to come from someone trusted.

mod liaison;
#[cfg_attr(not(feature = "ort"), path = "no_onnxruntime.rs")]
mod onnxruntime;
mod phonemes;
mod protobuf;
mod speech;
#[cfg_attr(not(feature = "ort"), allow(dead_code))]
mod tables;

pub use phonemes::{Phonemizer, VERSION as PHONEMES};
pub use speech::Speech;

use crate::fs;
use crate::note::Note;
use crate::voice::Runtime;
use anyhow::Result;
use rten::{Model, ModelOptions, NodeId, RunOptions, ThreadPool, Value};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A model larger than this is none: the largest voices have 330 MB.
const LIMIT_BYTES: u64 = 1_000_000_000;

/// So many models are kept loaded, or one for each processor if those are more: a medium Piper voice takes some 100 MB, and
/// loads in a fifth of a second. Lines come one model after the other, so each thread is at one.
const KEPT: usize = 4;

/// What is the matter with a model, for the end of a sentence.
#[derive(Debug)]
pub struct Trouble(pub String);

impl Trouble {
    /// Trouble in words.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl<E: std::error::Error> From<E> for Trouble {
    fn from(cause: E) -> Self {
        Self(cause.to_string())
    }
}

/// A loaded model. Many threads may run it at once.
pub struct Net {
    model: Model,
    /// The same model in another runtime, which then makes the sound.
    twin: Option<onnxruntime::Twin>,
    /// Outputs of nodes of type `Ceil`: in VITS, how many frames each phoneme lasts.
    pub ceils: Vec<String>,
}

/// The bytes of a model's file.
///
/// # Errors
/// A [`Note`] with the path.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    of_limit(path, LIMIT_BYTES)
}

/// The bytes of a file of a voice.
///
/// # Errors
/// A [`Note`] with the path, also when it is too large for what it should be.
pub fn of_limit(path: &Path, limit_bytes: u64) -> Result<Vec<u8>> {
    fs::read(path, limit_bytes).map_err(|cause| match cause.downcast::<Note>() {
        Ok(note) if path.is_file() => note.hint("a voice's files are not that large; download it again").into(),
        Ok(note) => note.into(),
        Err(cause) => cause,
    })
}

impl Net {
    /// Loads a model whose noise is drawn from `seed`. In onnxruntime it has its durations from `rten`, if it is one with
    /// `durations`: so a line that would become endless is known in time whatever the runtime.
    ///
    /// # Errors
    /// A [`Note`] with the path when it is no ONNX model, is damaged, or asks for what the runtime cannot do.
    pub fn load(path: &Path, seed: u64, runtime: &Runtime, durations: bool) -> Result<Self> {
        let bytes = read(path)?;
        let refuse = |Trouble(cause)| {
            let note = Note::error(format!("this model cannot be loaded: {cause}")).at(path);
            note.hint("download it again; a voice is one `.onnx` file as its publisher gives it")
        };
        let loaded = apart(|| {
            let seeded = protobuf::seeded(&bytes, seed)?;
            let model = ModelOptions::with_all_ops().load(seeded.bytes)?;
            Ok(Self { model, twin: None, ceils: seeded.ceils })
        });
        let net = loaded.map_err(refuse)?;
        let Runtime::Onnxruntime(library) = runtime else { return Ok(net) };
        let given = net.ceils.first().filter(|_| durations).map(String::as_str);
        let twin = onnxruntime::Twin::load(library, &bytes, seed, given)?.map_err(refuse)?;
        Ok(Self { twin: Some(twin), ..net })
    }

    /// The node of a name, input or intermediate.
    pub fn node(&self, name: &str) -> Option<NodeId> {
        self.model.find_node(name)
    }

    /// The first input of these names.
    pub fn input(&self, names: &[&str]) -> Option<NodeId> {
        let named = |id: &&NodeId| self.name_of(**id).is_some_and(|name| names.contains(&name));
        self.model.input_ids().iter().find(named).copied()
    }

    /// How many inputs the model has.
    pub fn inputs(&self) -> usize {
        self.model.input_ids().len()
    }

    /// The first output.
    pub fn output(&self) -> Option<NodeId> {
        self.model.output_ids().first().copied()
    }

    /// The first output of these names.
    pub fn output_named(&self, names: &[&str]) -> Option<NodeId> {
        let named = |id: &&NodeId| self.name_of(**id).is_some_and(|name| names.contains(&name));
        self.model.output_ids().iter().find(named).copied()
    }

    /// True when an input is said to hold whole numbers.
    pub fn is_integer(&self, id: NodeId) -> bool {
        let info = self.model.node_info(id).and_then(|info| info.dtype());
        info == Some(rten::ValueType::Tensor(rten::DataType::Int32))
    }

    fn name_of(&self, id: NodeId) -> Option<&str> {
        self.model.node_info(id).and_then(|info| info.name())
    }

    /// Runs the model on one thread: so the sums come in one order, and many lines at once are no more work than one.
    ///
    /// # Errors
    /// What the runtime says.
    pub fn run(&self, inputs: Vec<(NodeId, Value)>, output: NodeId) -> Result<Value, Trouble> {
        if let (Some(twin), true) = (&self.twin, self.model.output_ids().contains(&output)) {
            let named = |id| self.name_of(id).map(str::to_owned).ok_or_else(|| Trouble::new("an input has no name"));
            let inputs = inputs.into_iter().map(|(id, value)| Ok((named(id)?, value)));
            let (inputs, output) = (inputs.collect::<Result<_, Trouble>>()?, named(output)?);
            let numbers = apart(|| twin.run(inputs, &output))?;
            return Ok(NdTensor::from_data([numbers.len()], numbers).into());
        }
        apart(|| {
            let one = RunOptions::default().with_thread_pool(Some(Arc::new(ThreadPool::with_num_threads(1))));
            let inputs = inputs.into_iter().map(|(id, value)| (id, value.into())).collect();
            let [value] = self.model.run_n(inputs, [output], Some(one))?;
            Ok(value)
        })
    }
}

/// What a runtime is called in keys, with a hash of its library.
///
/// # Errors
/// A [`Note`] for a library that is not there, or a program that was built without it.
pub fn print_of(runtime: &Runtime, prints: &Prints) -> Result<String> {
    let Runtime::Onnxruntime(library) = runtime else { return Ok(String::new()) };
    onnxruntime::built_in()?;
    Ok(format!(" onnxruntime {}", prints.of(library)?))
}

/// The numbers of a value.
///
/// # Errors
/// When it holds something else.
pub fn floats(value: Value) -> Result<Vec<f32>, Trouble> {
    let tensor = value.into_tensor::<f32>().ok_or_else(|| Trouble::new("its output is not sound"))?;
    Ok(tensor.to_vec())
}

/// Does work on a thread of its own. A panic in it is trouble like any other; and a thread that speaks waits here instead
/// of taking on another line meanwhile, as one of rayon's would that waits for another pool.
pub fn apart<T: Send>(work: impl FnOnce() -> Result<T, Trouble> + Send) -> Result<T, Trouble> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().spawn_scoped(scope, work)?;
        thread.join().unwrap_or_else(|_| Err(Trouble::new("the work on it came to an end by a fault")))
    })
}

/// Models that were used lately, by file and seed; those not used for longest are let go.
pub struct Shelf<T>(Mutex<Vec<(PathBuf, u64, Arc<T>)>>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Shelf<T> {
    /// What stands under a path and a seed, or is loaded now; one thread loads, the others wait.
    ///
    /// # Errors
    /// Those of `load`.
    pub fn get(&self, path: &Path, seed: u64, load: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = shelf.iter().position(|(at, of, _)| at == path && *of == seed);
        let taken = match place {
            Some(place) => shelf.remove(place),
            None => (path.to_owned(), seed, Arc::new(load()?)),
        };
        let found = Arc::clone(&taken.2);
        shelf.insert(0, taken);
        shelf.truncate(std::thread::available_parallelism().map_or(KEPT, |threads| threads.get().max(KEPT)));
        Ok(found)
    }
}

/// A hash of files, each read once however often it is asked for: what fingerprints of voices are made of.
#[derive(Default)]
pub struct Prints(Mutex<std::collections::BTreeMap<PathBuf, String>>);

impl Prints {
    /// The first half of a file's BLAKE3 hash, in hexadecimal.
    ///
    /// # Errors
    /// A [`Note`] with the path when it cannot be read.
    pub fn of(&self, path: &Path) -> Result<String> {
        let mut prints = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(print) = prints.get(path) {
            return Ok(print.clone());
        }
        let print: String = blake3::hash(&read(path)?).to_hex().chars().take(32).collect();
        prints.insert(path.to_owned(), print.clone());
        Ok(print)
    }
}
