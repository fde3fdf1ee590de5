//! onnxruntime in the place of `rten`: Microsoft's library, loaded while the program runs, from where a person says.
//!
//! A session of its own speaks on one thread at a time, and is kept for the next line; noise comes from tables in the
//! graph. The library is loaded once for the whole program: the first path wins.

use super::Trouble;
use super::protobuf;
use crate::note::Note;
use anyhow::Result;
use ort::environment::Environment;
use ort::session::{Session, SessionInputValue};
use ort::value::{Tensor, TensorElementType, ValueType};
use rten::Value;
use rten_tensor::prelude::*;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

static LIBRARY: OnceLock<Result<Environment, String>> = OnceLock::new();

/// That it is there.
///
/// # Errors
/// None here.
pub fn built_in() -> Result<()> {
    Ok(())
}

/// A model in onnxruntime.
pub struct Twin {
    /// The model as the library is given it: for each further thread another session is made of it.
    bytes: Vec<u8>,
    idle: Mutex<Vec<Session>>,
}

impl Twin {
    /// Readies a model whose noise is drawn from `seed`, and whose value `given` will be an input.
    ///
    /// # Errors
    /// A [`Note`] for a library that does not load, or [`Trouble`] with the model in words.
    pub fn load(library: &Path, model: &[u8], seed: u64, given: Option<&str>) -> Result<Result<Self, Trouble>> {
        let environment = environment(library)?;
        let ready = || {
            let bytes = protobuf::tabled(model, seed, given)?;
            let first = session(environment, &bytes)?;
            Ok(Self { bytes, idle: Mutex::new(vec![first]) })
        };
        Ok(ready())
    }

    /// The numbers of an output.
    ///
    /// # Errors
    /// What the library says.
    pub fn run(&self, inputs: Vec<(String, Value)>, output: &str) -> Result<Vec<f32>, Trouble> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = idle().pop();
        let mut session = match (waiting, LIBRARY.get()) {
            (Some(session), _) => session,
            (None, Some(Ok(environment))) => session(environment, &self.bytes)?,
            (None, _) => return Err(Trouble::new("onnxruntime is not loaded")),
        };
        let inputs = inputs.into_iter().map(|(name, value)| {
            let value = foreign(&session, &name, value)?;
            Ok((name, value))
        });
        let inputs = inputs.collect::<Result<Vec<_>, Trouble>>()?;
        let numbers = {
            let outputs = session.run(inputs)?;
            let value = outputs.get(output).ok_or_else(|| Trouble::new(format!("it has no output `{output}`")))?;
            value.try_extract_tensor::<f32>()?.1.to_vec()
        };
        idle().push(session);
        Ok(numbers)
    }
}

fn environment(library: &Path) -> Result<&'static Environment> {
    let loaded = LIBRARY.get_or_init(|| {
        let builder = ort::init_from(library).map_err(|cause| cause.to_string())?;
        builder.with_telemetry(false).build().map_err(|cause| cause.to_string())
    });
    loaded.as_ref().map_err(|cause| {
        let note = Note::error(format!("onnxruntime cannot be loaded: {cause}")).at(library);
        note.hint(
            "`library` in the table `[neural]` of dramatis.toml is to be the path of `libonnxruntime.so`; \
             the Python package `onnxruntime` has one in `onnxruntime/capi/`",
        )
        .into()
    })
}

fn session(environment: &Environment, model: &[u8]) -> Result<Session, Trouble> {
    let plain = |cause: ort::Error<ort::session::builder::SessionBuilder>| Trouble::new(cause.to_string());
    let builder = Session::builder(environment)?.with_intra_threads(1).map_err(plain)?;
    Ok(builder.with_inter_threads(1).map_err(plain)?.commit_from_memory(model)?)
}

/// A value as the library wants it: whole numbers have 64 bits there, and 32 in `rten`.
fn foreign(session: &Session, name: &str, value: Value) -> Result<SessionInputValue<'static>, Trouble> {
    let wanted = session.inputs().iter().find(|input| input.name() == name).map(|input| input.dtype());
    let Some(ValueType::Tensor { ty, .. }) = wanted else {
        return Err(Trouble::new(format!("it has no input `{name}`")));
    };
    let shape = |shape: &[usize]| shape.iter().map(|length| *length as i64).collect::<Vec<_>>();
    let value = match value {
        Value::FloatTensor(tensor) => Tensor::from_array((shape(tensor.shape()), tensor.to_vec()))?.into_dyn(),
        Value::Int32Tensor(tensor) if *ty == TensorElementType::Int32 => {
            Tensor::from_array((shape(tensor.shape()), tensor.to_vec()))?.into_dyn()
        }
        Value::Int32Tensor(tensor) => {
            let numbers: Vec<i64> = tensor.to_vec().into_iter().map(i64::from).collect();
            Tensor::from_array((shape(tensor.shape()), numbers))?.into_dyn()
        }
        _ => return Err(Trouble::new(format!("its input `{name}` is of another kind"))),
    };
    Ok(value.into())
}
