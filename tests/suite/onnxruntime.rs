//! onnxruntime in the place of the built-in runtime: with the feature `ort`, where Python's package has the library.

use crate::session::Session;

fn story(session: &Session, neural: &str) {
    session.write("dramatis.toml", format!("voices = \"mine\"\n[neural]\n{neural}"));
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural");
    for name in ["v.onnx", "v.onnx.json"] {
        let from = fixtures.join(name.replace('v', "tiny-piper"));
        session.write(&format!("mine/{name}"), std::fs::read(from).expect("the fixture"));
    }
    let head = "gender = \"female\"\nage = \"adult\"\ndescription = \"One.\"\nnarrator = true\nengine = \"piper\"\n";
    session.write("mine/one.toml", format!("{head}license = \"CC0\"\n[piper]\nmodel = \"v.onnx\"\n"));
    session.write("chapters.cast.toml", "[narrator]\nvoice = \"one\"\n");
}

#[test]
fn a_runtime_without_its_library_is_an_error_with_the_way_out() {
    let session = Session::new().chapter("The harbour was quiet.\n");
    story(&session, "runtime = \"onnxruntime\"\n");
    session.run(["render", "chapters"]).exit(1).says("where onnxruntime is").says("library = ");
    story(&session, "runtime = \"tensorrt\"\n");
    session.run(["render", "chapters"]).exit(1).says("dramatis.toml").says("tensorrt");
    story(&session, "runtime = \"onnxruntime\"\nlibrary = \"no/libonnxruntime.so\"\n");
    let run = session.run(["render", "chapters"]).exit(1);
    if cfg!(feature = "ort") {
        run.says("no/libonnxruntime.so")
    } else {
        run.says("--features ort")
    };
    #[cfg(feature = "ort")]
    {
        story(&session, "runtime = \"onnxruntime\"\nlibrary = \"mine/v.onnx\"\n");
        session.run(["render", "chapters"]).exit(1).says("onnxruntime cannot be loaded").says("libonnxruntime.so");
    }
}

#[cfg(feature = "ort")]
mod with_it {
    use super::*;
    use dramatis::engine::{self, Direction, Engine, Utterance};
    use dramatis::lexicon::Spoken;
    use dramatis::voice::{self, Runtime, Voice};
    use std::path::PathBuf;

    /// The library of Python's package.
    fn library() -> Option<PathBuf> {
        let python = std::env::var("DRAMATIS_PYTHON").unwrap_or_else(|_| "python3".into());
        let code = "import glob, onnxruntime, os; \
            print(glob.glob(os.path.dirname(onnxruntime.__file__) + '/capi/libonnxruntime.so*')[0])";
        let output = std::process::Command::new(python).args(["-c", code]).output().ok()?;
        let found = output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().into());
        if found.is_none() {
            eprintln!("no library of onnxruntime: skipped");
        }
        found
    }

    fn voice(session: &Session, runtime: Runtime, noise: Option<f32>) -> Voice {
        story(session, "");
        let voices = voice::load(Some(&session.path("mine"))).expect("voices");
        let mut voice = voices.into_iter().find(|voice| voice.id == "one").expect("the voice");
        let piper = voice.piper.as_mut().expect("a piper voice");
        (piper.runtime, piper.noise_scale, piper.noise_w) = (runtime, noise, noise);
        voice
    }

    fn say(engine: &dyn Engine, voice: &Voice, text: &str) -> Vec<f32> {
        let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
        let utterance = Utterance { spoken, voice: voice.clone(), direction: Direction::default(), seed: 1 };
        engine.speak(&utterance).expect("speech").samples
    }

    #[test]
    fn its_sound_without_noise_is_that_of_the_built_in_runtime() {
        let Some(library) = library() else { return };
        let (session, engine) = (Session::new(), engine::open("piper").expect("piper"));
        let text = "The harbour was quiet, and nobody spoke.";
        let ours = say(&*engine, &voice(&session, Runtime::Rten, Some(0.0)), text);
        let other = engine::open("piper").expect("piper");
        let theirs = say(&*other, &voice(&session, Runtime::Onnxruntime(library), Some(0.0)), text);
        assert_eq!(ours.len(), theirs.len());
        let most = ours.iter().zip(&theirs).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        eprintln!("the runtimes differ by at most {most:e}");
        assert!(most < 1e-3, "{most}");
    }

    #[test]
    fn its_noise_is_the_same_for_the_same_line_however_many_speak() {
        let Some(library) = library() else { return };
        let (session, engine) = (Session::new(), engine::open("piper").expect("piper"));
        let voice = voice(&session, Runtime::Onnxruntime(library), None);
        let texts = ["Yes.", "The harbour was quiet, and nobody spoke.", "Who goes there?", "No!"];
        let alone: Vec<_> = texts.iter().map(|text| say(&*engine, &voice, text)).collect();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for (text, alone) in texts.iter().zip(&alone) {
                        assert!(say(&*engine, &voice, text) == *alone, "{text}");
                    }
                });
            }
        });
        assert!(alone.iter().all(|samples| samples.iter().any(|sample| sample.abs() > 0.01)));
        let key = |voice: &Voice| engine.prepare(voice).expect("it is there");
        assert_ne!(key(&voice), key(&super::with_it::voice(&session, Runtime::Rten, None)));
    }
}
