//! Programs that stay: a request a line in, an answer a line out, both JSON. The protocol stands in docs/engines.md.

use super::arguments;
use super::command::{read_bounded, reading, saying, trouble_of, who};
use super::foreign::{self, MOST_BYTES};
use super::process::{Group, Tail, Trouble};
use super::refusal::begun;
use super::{Reach, Refusal, Utterance};
use crate::audio::Clip;
use crate::voice::outside::Program;
use base64::Engine as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The longest line of an answer: the largest sound in base64.
const ANSWER_BYTES: u64 = MOST_BYTES / 3 * 4 + 4096;

/// How long a program may take to end once there is nothing more to say.
const PATIENCE: Duration = Duration::from_secs(2);

/// The processes that wait for a line, by what they were started with.
#[derive(Default)]
pub(super) struct Pool {
    waiting: Mutex<BTreeMap<String, Vec<Worker>>>,
}

/// One program that runs.
struct Worker {
    // Its input is closed before the program itself is ended.
    input: Option<Sender<Vec<u8>>>,
    answers: Receiver<Vec<u8>>,
    errors: Tail,
    folder: tempfile::TempDir,
    group: Group,
    asked: u64,
}

/// What is asked.
#[derive(Serialize)]
struct Request<'a> {
    id: u64,
    text: &'a str,
    voice: &'a str,
    speed: f32,
    semitones: f32,
    range: f32,
    loudness_db: f32,
    delivery: String,
    seed: u64,
    out: String,
}

/// What is answered; further fields are passed over.
#[derive(Deserialize)]
struct Answer {
    id: u64,
    audio: Option<PathBuf>,
    base64: Option<String>,
    error: Option<String>,
}

impl Pool {
    /// Speaks a line by a process that waits, or by a new one.
    pub(super) fn speak(&self, program: &Program, utterance: &Utterance, text: &str) -> Result<Clip, Refusal> {
        let argv = arguments::argv(program, None);
        let key = format!("{argv:?} {:?}", program.env);
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&key).and_then(Vec::pop);
        let mut worker = match waiting {
            Some(worker) => worker,
            None => Worker::start(&argv, program).map_err(|trouble| trouble_of(program, text, trouble))?,
        };
        // One that failed is not asked again: what it would say next may belong to this line.
        let bytes = worker.ask(program, utterance, text)?;
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default().push(worker);
        let bytes = bytes?;
        foreign::clip(bytes, &who(program), text, reading(program))
    }
}

impl Worker {
    fn start(argv: &[String], program: &Program) -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new().prefix("dramatis-").tempdir().map_err(Trouble::Start)?;
        let mut group = Group::spawn(argv, &program.env).map_err(Trouble::Start)?;
        let errors = Tail::follow(group.child.stderr.take());
        let (input, requests) = mpsc::channel::<Vec<u8>>();
        if let Some(mut stdin) = group.child.stdin.take() {
            thread::spawn(move || {
                while let Ok(request) = requests.recv() {
                    if stdin.write_all(&request).and_then(|()| stdin.flush()).is_err() {
                        return;
                    }
                }
            });
        }
        // One answer at a time: a program that talks on its own waits.
        let (sender, answers) = mpsc::sync_channel(1);
        if let Some(stdout) = group.child.stdout.take() {
            thread::spawn(move || {
                let mut stdout = BufReader::new(stdout);
                loop {
                    let mut line = Vec::new();
                    let read = stdout.by_ref().take(ANSWER_BYTES + 1).read_until(b'\n', &mut line);
                    if !matches!(read, Ok(1..)) || sender.send(line).is_err() {
                        return;
                    }
                }
            });
        }
        Ok(Self { input: Some(input), answers, errors, folder, group, asked: 0 })
    }

    /// The sound of a line. The outer error is one after which the program is not to be asked again.
    fn ask(
        &mut self,
        program: &Program,
        utterance: &Utterance,
        text: &str,
    ) -> Result<Result<Vec<u8>, Refusal>, Refusal> {
        self.asked += 1;
        let out = self.folder.path().join(format!("{}.wav", self.asked));
        let direction = &utterance.direction;
        let request = Request {
            id: self.asked,
            text,
            voice: program.voice.as_deref().unwrap_or_default(),
            speed: arguments::speed(program.speed, direction.pace),
            semitones: arguments::semitones(program, utterance),
            range: direction.range,
            loudness_db: direction.loudness_db,
            delivery: arguments::delivery(utterance),
            seed: utterance.seed,
            out: out.to_string_lossy().into_owned(),
        };
        let mut line = serde_json::to_vec(&request).unwrap_or_default();
        line.push(b'\n');
        if let Some(input) = &self.input {
            // A program that is gone shows in its answer.
            let _ = input.send(line);
        }
        let answer = self.answer(program, text)?;
        let given = self.given(answer, program, text);
        let _ = std::fs::remove_file(&out);
        Ok(given)
    }

    /// The answer to the last request; lines that are none are passed over.
    fn answer(&mut self, program: &Program, text: &str) -> Result<Answer, Refusal> {
        let deadline = Instant::now() + Duration::from_secs(program.timeout_s.into());
        loop {
            let line = self.answers.recv_timeout(deadline.saturating_duration_since(Instant::now()));
            let line = match line {
                Ok(line) => line,
                Err(RecvTimeoutError::Timeout) => return Err(trouble_of(program, text, Trouble::Late)),
                Err(RecvTimeoutError::Disconnected) => return Err(self.gone(program, text)),
            };
            if line.len() as u64 > ANSWER_BYTES {
                return Err(trouble_of(program, text, Trouble::TooMuch));
            }
            // Libraries greet on the standard output.
            if line.trim_ascii_start().first() != Some(&b'{') {
                continue;
            }
            match serde_json::from_slice::<Answer>(&line) {
                Ok(answer) if answer.id == self.asked => return Ok(answer),
                Ok(_) => {}
                Err(cause) => {
                    let shown = begun(&String::from_utf8_lossy(&line));
                    return Err(Refusal {
                        message: format!(
                            "{} answered `{shown}`, which cannot be read ({cause}), for the line `{}`",
                            who(program),
                            begun(text)
                        ),
                        hint: "docs/engines.md says what an answer looks like".to_owned(),
                        reach: Reach::Line,
                    });
                }
            }
        }
    }

    /// The bytes that an answer gives or points to.
    fn given(&self, answer: Answer, program: &Program, text: &str) -> Result<Vec<u8>, Refusal> {
        let refuse = |message: String| Refusal {
            message: format!("{} {message} for the line `{}`", who(program), begun(text)),
            hint: "docs/engines.md says what an answer looks like".to_owned(),
            reach: Reach::Line,
        };
        match answer {
            Answer { error: Some(error), .. } => Err(refuse(format!("refuses: {}", begun(&error)))),
            Answer { base64: Some(coded), .. } => base64::engine::general_purpose::STANDARD
                .decode(coded.as_bytes())
                .map_err(|cause| refuse(format!("gave base64 that cannot be read ({cause})"))),
            Answer { audio: Some(path), .. } => {
                // A path of its own counts from where the program runs, which is here.
                read_bounded(&path)
                    .ok_or_else(|| refuse(format!("names the file {}, which is none or too large,", path.display())))
            }
            _ => Err(refuse("answered with neither `audio` nor `base64` nor `error`".to_owned())),
        }
    }

    fn gone(&mut self, program: &Program, text: &str) -> Refusal {
        self.group.leave(PATIENCE);
        let status = self.group.end().map_or_else(|cause| cause.to_string(), |status| status.to_string());
        Refusal {
            message: format!(
                "{} ended with {status} instead of an answer{} for the line `{}`",
                who(program),
                saying(&self.errors.told()),
                begun(text)
            ),
            hint: "try it by hand: give it a line as docs/engines.md shows".to_owned(),
            reach: Reach::Passing,
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        let mut workers: Vec<Worker> = waiting.into_values().flatten().collect();
        // All are told first, so that they end side by side.
        workers.iter_mut().for_each(|worker| worker.input = None);
        workers.iter_mut().for_each(|worker| worker.group.leave(PATIENCE));
    }
}
