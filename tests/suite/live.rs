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
            // At level 5 its log holds what it is asked to say.
            let talk = ["-s", "-t", "0", "-l", "5", "-c", "unix_socket", "-S", &at, "-P", &pid, "-L", &logs];
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

        /// Seconds that were not silence of what was heard so far, a tenth of a second at a time.
        pub fn heard_s(&self) -> f64 {
            let bytes = std::fs::read(self.path("heard")).expect("a recording");
            loud_tenths(&bytes).filter(|loud| *loud).count() as f64 / 10.0
        }

        /// The same once it is quiet again: what is played is recorded a little later.
        pub fn heard_to_its_end_s(&self) -> f64 {
            let begun = Instant::now();
            loop {
                let bytes = std::fs::read(self.path("heard")).expect("a recording");
                let tenths: Vec<bool> = loud_tenths(&bytes).collect();
                if tenths.len() > 10 && tenths.ends_with(&[false; 10]) {
                    return self.heard_s();
                }
                assert!(begun.elapsed() < Duration::from_secs(20), "it does not fall silent");
                std::thread::sleep(Duration::from_millis(100));
            }
        }

        /// What speech-dispatcher wrote down.
        pub fn log(&self) -> String {
            let bytes = std::fs::read(self.path("logs/speech-dispatcher.log")).expect("a log");
            String::from_utf8_lossy(&bytes).into_owned()
        }
    }

    /// Whether there is sound, for each tenth of a second.
    fn loud_tenths(samples: &[u8]) -> impl Iterator<Item = bool> + '_ {
        let loud = |part: &[u8]| part.chunks_exact(2).any(|two| i16::from_le_bytes([two[0], two[1]]).abs() > 500);
        samples.chunks(2 * 2205).map(loud)
    }
}

/// A voice of the embedded engine, with its pace.
#[cfg(feature = "system-voice")]
fn paced(pace: f32) -> String {
    format!(
        "gender = \"female\"\nage = \"adult\"\ndescription = \"A test.\"\nengine = \"builtin\"\nlicense = \"CC0\"\n\
         [builtin]\npace = {pace}\n"
    )
}

#[test]
#[cfg(feature = "system-voice")]
fn the_desktops_speech_service_says_a_voices_lines_at_its_pace() {
    let Some(desktop) = desktop::Desktop::open() else { return };
    assert!(desktop.heard_s() < 0.05, "the desktop was not quiet before");
    let session = Session::new()
        .file("dramatis.toml", "voices = \"voices\"\n")
        .file("voices/calm.toml", paced(1.0))
        .file("voices/hasty.toml", paced(1.5));
    let mut before = 0.0;
    let mut says = |voice: &str| {
        let output = desktop.at(&mut session.command(&["preview", "--live", voice])).output().expect("it starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told = format!("{voice}: 3 lines by the desktop's speech service\n");
        assert_eq!(String::from_utf8_lossy(&output.stdout), told);
        let heard = desktop.heard_to_its_end_s();
        let seconds = heard - before;
        before = heard;
        eprintln!("{voice}: {seconds:.1} s of speech were heard");
        seconds
    };
    // Thirty-five words: nobody says them in less than six seconds or takes more than twenty.
    let calm = says("calm");
    assert!((6.0..20.0).contains(&calm), "{calm} s were heard");
    let hasty = says("hasty");
    assert!((0.4..0.85).contains(&(hasty / calm)), "{hasty} s and {calm} s were heard");
    let log = desktop.log();
    for words in ["The lamp on the harbour wall", "Somebody is coming up the stairs!", "Stay where you are"] {
        assert!(log.contains(words), "the service was not asked to say `{words}`:\n{log}");
    }
    assert!(!session.files().iter().any(|file| file.ends_with(".wav")), "nothing is written");
}

#[test]
#[cfg(feature = "system-voice")]
fn a_desktop_without_a_speech_service_is_told_of() {
    let session = Session::new();
    let nowhere = format!("unix_socket:{}", session.path("nobody").display());
    let mut command = session.command(&["preview", "--live", "harbour"]);
    command
        .env("SPEECHD_ADDRESS", nowhere)
        .env("XDG_RUNTIME_DIR", session.path("run"))
        .env("HOME", session.path("home"));
    let output = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("the desktop's speech service is not there"), "{said}");
    assert!(said.contains("spd-say hello"), "{said}");
}
