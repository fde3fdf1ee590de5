//! Whole runs of the program in a folder of their own: files in, what it printed and wrote out.

#![allow(clippy::unwrap_used, dead_code)]

use crate::golden;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A folder with a story, in which the program runs with the tone engine and a cache of its own.
pub struct Session {
    folder: tempfile::TempDir,
    chapters: usize,
}

/// What one run of the program printed and how it ended.
pub struct Run<'a> {
    /// Where it ran.
    pub session: &'a Session,
    /// The exit code; -1 when it was killed.
    pub code: i32,
    /// Standard output, with the session's folder as `[DIR]`.
    pub out: String,
    /// Standard error, with the session's folder as `[DIR]`.
    pub err: String,
}

impl Session {
    /// An empty folder whose dramatis.toml chooses the tone engine.
    pub fn new() -> Self {
        let session = Self { folder: tempfile::tempdir().unwrap(), chapters: 0 };
        session.file("dramatis.toml", "engine = \"tone\"\n")
    }

    /// Adds the next chapter as a file in chapters/.
    pub fn chapter(mut self, text: &str) -> Self {
        self.chapters += 1;
        let name = format!("chapters/{:02}.txt", self.chapters);
        self.file(&name, text)
    }

    /// Adds or replaces a file.
    pub fn file(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(name, text);
        self
    }

    /// Adds or replaces a file between runs.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The text of a file.
    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    /// The bytes of a file.
    #[track_caller]
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|cause| panic!("{name}: {cause}; there is {:?}", self.files()))
    }

    /// Every file below the folder but those of the cache, sorted, with `/` between folders.
    pub fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        walk(self.folder.path(), &mut found);
        let name = |path: PathBuf| path.strip_prefix(self.folder.path()).unwrap().to_str().unwrap().replace('\\', "/");
        let mut names: Vec<String> = found.into_iter().map(name).filter(|name| !name.starts_with("cache/")).collect();
        names.sort();
        names
    }

    /// Runs the program to its end.
    pub fn run<const N: usize>(&self, arguments: [&str; N]) -> Run<'_> {
        let output = self.command(&arguments).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(self.folder.path().to_str().unwrap(), "[DIR]");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        Run { session: self, code: output.status.code().unwrap_or(-1), out, err }
    }

    /// Starts the program, to be killed.
    pub fn start<const N: usize>(&self, arguments: [&str; N]) -> Child {
        self.command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// The program with arguments, not yet started.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dramatis"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env_remove("CLICOLOR_FORCE")
            .env("COLUMNS", "100");
        command
    }
}

impl Run<'_> {
    /// The run did what was asked.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.exit(0)
    }

    /// The run ended with an exit code.
    #[track_caller]
    pub fn exit(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\nstdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    /// Standard output was exactly this.
    #[track_caller]
    pub fn stdout(self, text: &str) -> Self {
        assert_eq!(self.out, text, "\nstderr:\n{}", self.err);
        self
    }

    /// Standard error was exactly this.
    #[track_caller]
    pub fn stderr(self, text: &str) -> Self {
        assert_eq!(self.err, text, "\nstdout:\n{}", self.out);
        self
    }

    /// Output or errors hold this.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(
            self.out.contains(text) || self.err.contains(text),
            "no `{text}` in\nstdout:\n{}\nstderr:\n{}",
            self.out,
            self.err
        );
        self
    }

    /// Exit code, output and errors are as tests/golden/`name` has them.
    #[track_caller]
    pub fn golden(self, name: &str) -> Self {
        golden::check(name, &format!("exit {}\n{}{}", self.code, self.out, self.err));
        self
    }
}

/// Every file below a folder.
pub fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}
