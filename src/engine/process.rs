//! Programs of others, run within limits: time, output, and an end for everything they started.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How much of a program's errors is kept: the end of them.
const STDERR_BYTES: usize = 2_000;

/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(5);

/// How often a program is started whose file is just being written.
const BUSY_TRIES: u32 = 25;

/// How long output may follow after its program has ended.
const AFTER_END: Duration = Duration::from_secs(2);

/// Why a program gave nothing.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It could not be started.
    Start(io::Error),
    /// It took longer than it may.
    Late,
    /// It gave more than it may.
    TooMuch,
}

/// A program that has ended.
pub(super) struct Ended {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

/// What a program may use up.
pub(super) struct Limits<'a> {
    pub time: Duration,
    pub bytes: u64,
    /// A file it writes, which counts as its output.
    pub file: Option<&'a Path>,
}

/// Runs a program to its end with some text as its input.
pub(super) fn run(
    argv: &[String],
    env: &BTreeMap<String, String>,
    input: Vec<u8>,
    limits: &Limits,
) -> Result<Ended, Trouble> {
    let deadline = Instant::now() + limits.time;
    let mut group = Group::spawn(argv, env).map_err(Trouble::Start)?;
    let errors = Tail::follow(group.child.stderr.take());
    if let Some(mut stdin) = group.child.stdin.take() {
        // A program need not read what it is given.
        thread::spawn(move || stdin.write_all(&input));
    }
    let (sender, output) = mpsc::channel();
    if let Some(stdout) = group.child.stdout.take() {
        let most = limits.bytes;
        thread::spawn(move || {
            let mut bytes = Vec::new();
            // What was read before an error is what there is.
            let _ = stdout.take(most + 1).read_to_end(&mut bytes);
            let _ = sender.send(bytes);
        });
    }
    let too_much = |bytes: &Vec<u8>| bytes.len() as u64 > limits.bytes;
    let mut stdout = None;
    while !group.has_ended().map_err(Trouble::Start)? {
        match output.recv_timeout(LOOK) {
            Ok(bytes) => stdout = Some(bytes),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(LOOK),
        }
        let written = limits.file.and_then(|path| path.metadata().ok()).map_or(0, |meta| meta.len());
        if stdout.as_ref().is_some_and(too_much) || written > limits.bytes {
            return Err(Trouble::TooMuch);
        }
        if Instant::now() > deadline {
            return Err(Trouble::Late);
        }
    }
    // Whatever it left behind would hold its pipes open.
    let status = group.end().map_err(Trouble::Start)?;
    let stdout = stdout.or_else(|| output.recv_timeout(AFTER_END).ok()).unwrap_or_default();
    if too_much(&stdout) {
        return Err(Trouble::TooMuch);
    }
    Ok(Ended { status, stdout, stderr: errors.told() })
}

/// A program and whatever it starts; all of it ends with this value.
pub(super) struct Group {
    pub child: Child,
}

impl Group {
    /// Starts a program with pipes on all sides.
    pub(super) fn spawn(argv: &[String], env: &BTreeMap<String, String>) -> io::Result<Self> {
        let (program, arguments) = argv.split_first().ok_or(ErrorKind::InvalidInput)?;
        let mut command = Command::new(program);
        command.args(arguments).envs(env);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut tries = 0;
        loop {
            match command.spawn() {
                // Someone, perhaps a process that is just being started, still has the file open for writing.
                Err(cause) if cause.kind() == ErrorKind::ExecutableFileBusy && tries < BUSY_TRIES => {
                    thread::sleep(4 * LOOK);
                    tries += 1;
                }
                other => return Ok(Self { child: other? }),
            }
        }
    }

    #[cfg(unix)]
    fn has_ended(&mut self) -> io::Result<bool> {
        use rustix::process::{WaitId, WaitIdOptions, waitid};
        // It stays in the table of processes, so that nobody else's group can have its number.
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        match self.pid() {
            Some(pid) => Ok(waitid(WaitId::Pid(pid), options)?.is_some()),
            None => Ok(true),
        }
    }

    #[cfg(not(unix))]
    fn has_ended(&mut self) -> io::Result<bool> {
        Ok(self.child.try_wait()?.is_some())
    }

    #[cfg(unix)]
    fn pid(&self) -> Option<rustix::process::Pid> {
        rustix::process::Pid::from_raw(i32::try_from(self.child.id()).ok()?)
    }

    /// Kills what still runs and says how the program ended.
    pub(super) fn end(&mut self) -> io::Result<ExitStatus> {
        #[cfg(unix)]
        if let Some(pid) = self.pid() {
            // Nobody being left to kill is what is wanted.
            let _ = rustix::process::kill_process_group(pid, rustix::process::Signal::KILL);
        }
        #[cfg(not(unix))]
        let _ = self.child.kill();
        self.child.wait()
    }

    /// Waits a little for the program to end by itself, now that its input is closed.
    pub(super) fn leave(&mut self, patience: Duration) {
        let deadline = Instant::now() + patience;
        while Instant::now() < deadline && !self.has_ended().unwrap_or(true) {
            thread::sleep(LOOK);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Once waited for, its number may be another's.
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            let _ = self.end();
        }
    }
}

/// The end of what a program says on its standard error.
pub(super) struct Tail {
    kept: Arc<Mutex<Vec<u8>>>,
    reader: Option<mpsc::Receiver<()>>,
}

impl Tail {
    /// Reads all of it as it comes, so that the program never waits.
    pub(super) fn follow(stderr: Option<ChildStderr>) -> Self {
        let kept = Arc::new(Mutex::new(Vec::new()));
        let reader = stderr.map(|mut stderr| {
            let (kept, (done, reader)) = (Arc::clone(&kept), mpsc::channel());
            thread::spawn(move || {
                let mut block = [0; 4096];
                while let Ok(count @ 1..) = stderr.read(&mut block) {
                    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    kept.extend_from_slice(&block[..count]);
                    let over = kept.len().saturating_sub(STDERR_BYTES);
                    kept.drain(..over);
                }
                drop(done);
            });
            reader
        });
        Self { kept, reader }
    }

    /// What there was, once the program has ended.
    pub(super) fn told(&self) -> Vec<u8> {
        if let Some(reader) = &self.reader {
            let _ = reader.recv_timeout(AFTER_END);
        }
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
