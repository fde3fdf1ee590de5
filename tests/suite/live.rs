//! `preview --live`: the desktop's own speech service.

use crate::session::Session;

#[test]
#[cfg(not(any(feature = "system-voice", windows, target_os = "macos")))]
fn a_build_without_the_desktops_speech_says_how_to_get_it() {
    let session = Session::new();
    let run = session.run(["preview", "--live", "harbour"]).exit(1);
    run.says("this build does not speak through the desktop").says("--features system-voice").says("libspeechd-dev");
    assert_eq!(session.files(), ["dramatis.toml"]);
}

/// A desktop of the test's own: a sound server without a loudspeaker, what is played on it recorded, and Debian's
/// speech-dispatcher. All end with it.
#[cfg(feature = "system-voice")]
mod desktop {
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};

    pub struct Desktop {
        folder: tempfile::TempDir,
        running: Vec<Child>,
    }

    impl Drop for Desktop {
        fn drop(&mut self) {
            for child in self.running.iter_mut().rev() {
                let _ = child.kill();
                let _ = child.wait();
            }
        }
    }

    impl Desktop {
        /// `None` where the programs are not installed.
        pub fn open() -> Option<Self> {
            for program in ["pulseaudio", "parec", "speech-dispatcher", "espeak-ng"] {
                if Command::new(program).arg("--version").output().is_err() {
                    eprintln!("no {program}: skipped");
                    return None;
                }
            }
            let mut desktop = Self { folder: tempfile::tempdir().expect("a folder"), running: Vec::new() };
            let (sound, speech) = (desktop.path("sound"), desktop.path("speech"));
            let protocol = format!("module-native-protocol-unix auth-anonymous=1 socket={}", sound.display());
            let sink = "--load=module-null-sink sink_name=nul".to_owned();
            let server = ["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", &sink];
            desktop.start("pulseaudio", &[&server[..], &[&format!("--load={protocol}")]].concat(), &sound);
            let heard = desktop.path("heard");
            let record = ["-d", "nul.monitor", "--format=s16le", "--rate=22050", "--channels=1", "--raw"];
            desktop.start("parec", &[&record[..], &[&heard.display().to_string()]].concat(), &heard);
            let (at, pid, logs) = (speech.display().to_string(), desktop.path("pid"), desktop.path("logs"));
            std::fs::create_dir_all(&logs).expect("a folder");
            let (pid, logs) = (pid.display().to_string(), logs.display().to_string());
            let talk = ["-s", "-t", "0", "-c", "unix_socket", "-S", &at, "-P", &pid, "-L", &logs];
            desktop.start("speech-dispatcher", &talk, &speech);
            Some(desktop)
        }

        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        /// Starts a program and waits until it has made a file.
        fn start(&mut self, program: &str, arguments: &[&str], made: &Path) {
            let mut command = Command::new(program);
            self.running.push(
                self.at(command.args(arguments)).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("starts"),
            );
            let begun = Instant::now();
            while !made.exists() {
                assert!(begun.elapsed() < Duration::from_secs(20), "{program} does not come up");
                std::thread::sleep(Duration::from_millis(50));
            }
        }

        /// A command that knows this desktop alone.
        pub fn at<'c>(&self, command: &'c mut Command) -> &'c mut Command {
            command
                .env("HOME", self.folder.path())
                .env("XDG_RUNTIME_DIR", self.folder.path())
                .env("PULSE_SERVER", format!("unix:{}", self.path("sound").display()))
                .env("SPEECHD_ADDRESS", format!("unix_socket:{}", self.path("speech").display()))
        }

        /// Seconds of what was heard that were not silence, a tenth of a second at a time.
        pub fn heard_s(&self) -> f64 {
            let bytes = std::fs::read(self.path("heard")).expect("a recording");
            let loud = |part: &&[u8]| part.chunks_exact(2).any(|two| i16::from_le_bytes([two[0], two[1]]).abs() > 500);
            bytes.chunks(2 * 2205).filter(loud).count() as f64 / 10.0
        }
    }
}

#[test]
#[cfg(feature = "system-voice")]
fn the_desktops_speech_service_says_a_voices_lines() {
    let Some(desktop) = desktop::Desktop::open() else { return };
    assert!(desktop.heard_s() < 0.05, "the desktop was not quiet before");
    let session = Session::new();
    let output = desktop.at(&mut session.command(&["preview", "--live", "harbour"])).output().expect("it starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("by the desktop's speech service"));
    std::thread::sleep(std::time::Duration::from_millis(500)); // What is played is recorded a little later.
    eprintln!("{:.1} s of speech were heard", desktop.heard_s());
    assert!(desktop.heard_s() > 1.0, "{} s were heard", desktop.heard_s());
}
