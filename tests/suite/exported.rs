//! Graphs that Piper's and Kokoro's own exporters wrote (`tests/tools/neural_export.py`, small, weights by chance): all
//! the operators of real voices, against onnxruntime.
#![allow(clippy::unwrap_used)]
use dramatis::engine::{kokoro, piper};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

const PIPER_IDS: &[i32] = &[1, 0, 20, 0, 120, 0, 33, 0, 60, 0, 25, 0, 10, 0, 2];
const KOKORO_IDS: &[i32] = &[0, 50, 83, 54, 156, 57, 135, 4, 0];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural")
}

/// A model as a user has it, unpacked into a folder of its own, with a configuration beside it.
fn model(name: &str, config: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v.onnx");
    let packed = std::fs::read(fixtures().join(format!("{name}.onnx.gz"))).unwrap();
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    std::fs::copy(fixtures().join(config), folder.path().join("v.onnx.json")).unwrap();
    (folder, path)
}

fn floats(path: &Path) -> Vec<f32> {
    let bytes = std::fs::read(path).unwrap();
    bytes.chunks_exact(4).map(|four| f32::from_le_bytes(four.try_into().unwrap())).collect()
}

/// onnxruntime's sound of ids now, where Python has it.
fn now(model: &Path, ids: &[i32]) -> Option<Vec<f32>> {
    let python = std::env::var("DRAMATIS_PYTHON").unwrap_or_else(|_| "python3".into());
    let has = Command::new(&python).args(["-c", "import numpy, onnxruntime"]).output();
    if !has.is_ok_and(|output| output.status.success()) {
        eprintln!("no Python with onnxruntime: compared with its stored sound alone");
        return None;
    }
    let out = model.with_extension("f32");
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/neural_export.py");
    let mut command = Command::new(python);
    command.arg(tool).arg("reference").arg(model).arg(&out).args(ids.iter().map(i32::to_string));
    assert!(command.status().unwrap().success());
    Some(floats(&out))
}

#[track_caller]
fn compare(name: &str, ours: &[f32], reference: &[f32]) {
    assert_eq!(ours.len(), reference.len(), "{name}");
    let most = ours.iter().zip(reference).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    let loudest = reference.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
    eprintln!("{name}: {} samples, peak {loudest}, onnxruntime's differ by at most {most:e}", ours.len());
    assert!(most < 1e-3 && loudest > 0.03, "{name}: {most} of {loudest}");
}

#[test]
fn the_graph_of_pipers_exporter_sounds_as_in_onnxruntime() {
    for (name, config) in [("exported-piper", "tiny-piper.onnx.json"), ("exported-cast", "tiny-cast.onnx.json")] {
        let (_folder, model) = model(name, config);
        let bare = piper::bare(&model, PIPER_IDS).unwrap();
        assert_eq!(bare.samples.len(), bare.durations.iter().sum::<f32>() as usize * 256);
        compare(name, &bare.samples, &floats(&fixtures().join(format!("{name}.f32"))));
        now(&model, PIPER_IDS).iter().for_each(|now| compare(name, &bare.samples, now));
    }
}

#[test]
fn the_graph_of_kokoros_exporter_sounds_as_in_onnxruntime() {
    let (_folder, model) = model("exported-kokoro", "tiny-piper.onnx.json");
    let style: Vec<f32> = (0..256_i16).map(|i| f32::from(i % 7 - 3) / 10.0).collect();
    let sound = kokoro::bare(&model, KOKORO_IDS, &style).unwrap();
    compare("exported-kokoro", &sound, &floats(&fixtures().join("exported-kokoro.f32")));
    now(&model, KOKORO_IDS).iter().for_each(|now| compare("exported-kokoro", &sound, now));
}
