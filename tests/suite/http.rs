//! The engine `http`, against a server of our own on the loopback that answers, stalls, drops and lies.

#![allow(clippy::unwrap_used)]

use crate::command::sine;
use crate::server::Request;
use crate::session::Session;
use dramatis::engine::{self, Delivery, Direction, Reach, Refusal, Utterance};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{self, Voice};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What was asked.
#[derive(Debug, Clone)]
struct Asked {
    path: String,
    authorization: Option<String>,
    body: Value,
}

impl Request for Asked {
    fn read(stream: &mut TcpStream) -> Option<Self> {
        read(stream)
    }

    fn same(&self, other: &Self) -> bool {
        self.body["input"] == other.body["input"]
    }
}

type Server = crate::server::Server<Asked>;

/// What the tests of this engine ask of a server.
trait Speech {
    fn inputs(&self) -> Vec<String>;
    fn profile(&self, settings: &str) -> String;
    fn voice(&self, settings: &str) -> Voice;
    fn say(&self, settings: &str) -> anyhow::Result<dramatis::audio::Clip>;
    fn refuses(&self, settings: &str) -> Refusal;
}

impl Speech for Server {
    fn inputs(&self) -> Vec<String> {
        self.asked().iter().map(|asked| asked.body["input"].as_str().unwrap().to_owned()).collect()
    }

    /// A profile of a voice there.
    fn profile(&self, settings: &str) -> String {
        format!(
            "gender = \"female\"\nage = \"adult\"\ndescription = \"A server.\"\nengine = \"http\"\nlicense = \"none\"\n\
             [http]\nbase = \"http://127.0.0.1:{}/v1/\"\nmodel = \"kokoro\"\nvoice = \"af_bella\"\nwait_s = 0.01\n{settings}\n",
            self.port
        )
    }

    fn voice(&self, settings: &str) -> Voice {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("it.toml"), self.profile(settings)).unwrap();
        voice::find(&voice::load(Some(folder.path())).unwrap(), "it").unwrap().clone()
    }

    fn say(&self, settings: &str) -> anyhow::Result<dramatis::audio::Clip> {
        engine::open("http").unwrap().speak(&line(self.voice(settings), "Good morning."))
    }

    #[track_caller]
    fn refuses(&self, settings: &str) -> Refusal {
        let refusal = self.say(settings).expect_err("it spoke").downcast::<Refusal>().unwrap();
        assert!(refusal.message.contains("/v1/audio/speech"), "{}", refusal.message);
        assert!(!refusal.hint.is_empty());
        refusal
    }
}

fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let path = first.split(' ').nth(1)?.to_owned();
    let (mut length, mut authorization) = (0, None);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap(),
            "authorization" => authorization = Some(value.trim().to_owned()),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Asked { path, authorization, body: serde_json::from_slice(&body).unwrap() })
}

fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

fn speak(stream: &mut TcpStream) {
    send(stream, "200 OK", "Content-Type: audio/wav\r\n", &sine(0.5, 300.0, 0.3));
}

fn line(voice: Voice, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice, direction: Direction::default(), seed: 7 }
}

#[test]
fn a_line_is_asked_for_as_the_voice_and_the_direction_say() {
    let server = Server::start(|_, _, stream| speak(stream));
    let voice = server
        .voice("speed = 1.2\ninstructions = \"A tired captain.\"\n[http.extra]\nlang_code = \"b\"\nexaggeration = 0.5");
    let engine = engine::open("http").unwrap();
    let mut utterance = line(voice, "Good morning.");
    utterance.direction.pace = 1.5;
    utterance.direction.delivery = Delivery::Whisper;
    let clip = engine.speak(&utterance).unwrap();
    assert!((0.49..0.51).contains(&clip.duration_s()));
    let asked = &server.asked()[0];
    assert_eq!(asked.path, "/v1/audio/speech");
    assert_eq!(asked.authorization, None);
    let expected = serde_json::json!({
        "model": "kokoro", "input": "Good morning.", "voice": "af_bella", "response_format": "wav", "stream": false,
        "speed": 1.8, "instructions": "A tired captain. Whisper.", "lang_code": "b", "exaggeration": 0.5
    });
    assert_eq!(asked.body, expected);
}

#[test]
fn what_nobody_set_is_not_sent() {
    let server = Server::start(|_, _, stream| speak(stream));
    server.say("").unwrap();
    let body = server.asked()[0].body.clone();
    assert!(body.get("speed").is_none() && body.get("instructions").is_none(), "{body}");
}

#[test]
fn the_key_comes_from_the_variable_that_the_voice_names() {
    let server = Server::start(|_, _, stream| speak(stream));
    let session = told(&server, "key_env = \"SPEECH_TEST_KEY\"", "The tide went out.\n");
    let run = session.run(["render"]).exit(1);
    run.says("the environment variable `SPEECH_TEST_KEY` holds no key").says("export SPEECH_TEST_KEY=");
    assert!(server.asked().is_empty());
    let output = session.command(&["render"]).env("SPEECH_TEST_KEY", "sk-secret").output().unwrap();
    assert!(output.status.success());
    assert_eq!(server.asked()[0].authorization.as_deref(), Some("Bearer sk-secret"));
    let written: Vec<String> = session.files();
    for file in written.iter().filter(|file| !file.ends_with(".wav")) {
        assert!(!session.read(file).contains("sk-secret"), "{file} holds the key");
    }
}

#[test]
fn a_busy_server_is_asked_again_after_the_time_it_tells() {
    let server = Server::start(|_, before, stream| match before {
        0 => send(stream, "429 Too Many Requests", "Retry-After: 1\r\n", b"{\"error\":{\"message\":\"slow down\"}}"),
        _ => speak(stream),
    });
    let began = Instant::now();
    server.say("").unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn failures_of_the_server_are_asked_past() {
    let server = Server::start(|_, before, stream| match before {
        0 => send(stream, "500 Internal Server Error", "", b"oops"),
        1 => send(stream, "503 Service Unavailable", "", b""),
        // Half of what was announced, then the line is cut.
        2 => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 16044\r\n\r\n");
            let _ = stream.write_all(&sine(0.5, 300.0, 0.3)[..8000]);
        }
        // Half a WAV, as if it were whole.
        3 => send(stream, "200 OK", "", &sine(0.5, 300.0, 0.3)[..8000]),
        4 => {}
        _ => speak(stream),
    });
    let clip = server.say("attempts = 6").unwrap();
    assert!((0.49..0.51).contains(&clip.duration_s()));
    assert_eq!(server.asked().len(), 6);
}

#[test]
fn a_server_that_stays_broken_is_given_up_with_its_own_words() {
    for (status, headers, body, cause, reach, times) in [
        (
            "500 Internal Server Error",
            "",
            "{\"detail\":{\"error\":\"e\",\"message\":\"CUDA out of memory\"}}",
            "answered 500 (CUDA out of memory) for the line `Good morning.` (asked 3 times)",
            Reach::Line,
            3,
        ),
        (
            "400 Bad Request",
            "",
            "{\"error\":{\"message\":\"no voice af_bella\",\"type\":\"invalid\"}}",
            "answered 400 (no voice af_bella)",
            Reach::Line,
            1,
        ),
        ("401 Unauthorized", "", "{\"error\":\"bad key\"}", "answered 401 (bad key)", Reach::Voice, 1),
        ("404 Not Found", "", "{\"detail\":\"Not Found\"}", "answered 404 (Not Found)", Reach::Voice, 1),
        (
            "422 Unprocessable Entity",
            "",
            "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"field required\"}]}",
            "answered 422 (field required)",
            Reach::Line,
            1,
        ),
        (
            "429 Too Many Requests",
            "",
            "{\"error\":{\"message\":\"You exceeded your current quota\"}}",
            "exceeded your current quota",
            Reach::Voice,
            1,
        ),
        ("429 Too Many Requests", "Retry-After: 3600\r\n", "{}", "answered 429", Reach::Voice, 1),
        ("307 Temporary Redirect", "Location: http://elsewhere.example/\r\n", "", "answered 307", Reach::Voice, 1),
        (
            "200 OK",
            "Content-Type: text/html\r\n",
            "<html><body>Sign in</body></html>",
            "gave no sound but `<html><body>Sign in</body></html>`",
            Reach::Line,
            1,
        ),
        (
            "200 OK",
            "Content-Type: application/json\r\n",
            "{\"error\":\"queue full\"}",
            "gave no sound but `{\"error\":\"queue full\"}`",
            Reach::Line,
            1,
        ),
        ("200 OK", "Content-Type: audio/wav\r\n", "", "gave nothing", Reach::Line, 3),
    ] {
        let server = Server::start(move |_, _, stream| send(stream, status, headers, body.as_bytes()));
        let refusal = server.refuses("attempts = 3");
        assert!(refusal.message.contains(cause), "{}", refusal.message);
        assert_eq!((refusal.reach, server.asked().len()), (reach, times), "{cause}");
    }
}

#[test]
fn a_redirection_is_told_of_and_not_followed() {
    let other = Server::start(|_, _, stream| speak(stream));
    let location = format!("Location: http://127.0.0.1:{}/v1/audio/speech\r\n", other.port);
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let location = location.clone();
        let server = Server::start(move |_, _, stream| send(stream, status, &location, b""));
        let refusal = server.refuses("");
        assert!(refusal.hint.contains("write that server's address as `base`"), "{}", refusal.hint);
    }
    assert!(other.asked().is_empty());
}

#[test]
fn a_server_that_stalls_is_waited_for_no_longer_than_told() {
    let before_the_head = Server::start(|_, _, _| std::thread::sleep(Duration::from_secs(60)));
    let in_the_body = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 16044\r\n\r\nRIFF");
        std::thread::sleep(Duration::from_secs(60));
    });
    let drop_by_drop = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 16044\r\n\r\n");
        while stream.write_all(b"R").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    for server in [before_the_head, in_the_body, drop_by_drop] {
        let began = Instant::now();
        let refusal = server.refuses("timeout_s = 1\nattempts = 2");
        assert!(refusal.message.contains("after 1 s") || refusal.message.contains("within 1 s"), "{}", refusal.message);
        assert_eq!(server.asked().len(), 2);
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    }
}

#[test]
fn two_gigabytes_are_not_taken_whether_announced_or_not() {
    let announced = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
        while stream.write_all(&[0; 65_536]).is_ok() {}
    });
    let endless = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        let chunk = [b"10000\r\n".as_slice(), &[0; 65_536], b"\r\n"].concat();
        while stream.write_all(&chunk).is_ok() {}
    });
    let close = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        while stream.write_all(&[0; 65_536]).is_ok() {}
    });
    for server in [announced, endless, close] {
        let refusal = server.refuses("timeout_s = 60");
        assert!(refusal.message.contains("gave more than 64 MB"), "{}", refusal.message);
        assert_eq!(server.asked().len(), 1);
    }
}

#[test]
fn a_head_without_end_is_not_read_to_its_end() {
    let server = Server::start(|_, _, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n");
        while stream.write_all(b"X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").is_ok()
        {
        }
    });
    let began = Instant::now();
    server.say("attempts = 1\ntimeout_s = 20").unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(25));
}

#[test]
fn sizes_that_stand_for_unknown_do_not_matter() {
    for size in [0_u32, u32::MAX, 0x7FFF_FFFF, 0x7FFF_F000] {
        let server = Server::start(move |_, _, stream| {
            let mut wav = sine(0.5, 300.0, 0.3);
            wav[4..8].copy_from_slice(&size.to_le_bytes());
            wav[40..44].copy_from_slice(&size.to_le_bytes());
            send(stream, "200 OK", "", &wav);
        });
        assert!((0.49..0.51).contains(&server.say("").unwrap().duration_s()), "{size:x}");
    }
}

#[test]
fn bare_samples_are_asked_for_and_read() {
    let server = Server::start(|_, _, stream| send(stream, "200 OK", "", &sine(0.5, 300.0, 0.3)[44..]));
    let clip = server.say("pcm_hz = 8000").unwrap();
    assert!((0.99..1.01).contains(&clip.duration_s()));
    assert_eq!(server.asked()[0].body["response_format"], "pcm");
}

#[test]
fn a_server_that_is_not_there_is_told_of() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server { port, asked: Arc::default() };
    let refusal = server.refuses("attempts = 2");
    assert!(refusal.message.contains("cannot be reached"), "{}", refusal.message);
    assert_eq!(refusal.reach, Reach::Voice);
}

#[test]
fn mistakes_in_a_profile_are_shown_with_their_place() {
    for (settings, cause) in [
        ("base = \"localhost:8880\"", "is not the address of a server"),
        ("base = \"https://me:secret@example.org/v1\"", "a key must not stand in the address"),
        ("base = \"http://localhost\"\nspeed = 9", "`speed` is 9"),
        ("base = \"http://localhost\"\nkey = \"sk-1\"", "there is no setting `key`"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let profile = format!(
            "gender = \"male\"\nage = \"adult\"\ndescription = \"d\"\nengine = \"http\"\nlicense = \"none\"\n[http]\n{settings}\n"
        );
        std::fs::write(folder.path().join("it.toml"), profile).unwrap();
        let error = voice::load(Some(folder.path())).err().unwrap();
        let note = error.downcast_ref::<Note>().unwrap();
        assert!(note.message.contains(cause), "{settings}: {}", note.message);
        assert!(note.place.as_ref().unwrap().spot.is_some());
    }
}

/// A session whose narrator is the server's voice `it`.
fn told(server: &Server, settings: &str, text: &str) -> Session {
    Session::new()
        .file("dramatis.toml", "voices = \"voices\"\nthreads = 4\n")
        .file("voices/it.toml", server.profile(settings))
        .file("chapters/cast.toml", "narrator = { voice = \"it\" }\n")
        .chapter(text)
}

const TEXT: &str = "The tide went out.\n\nThe gulls came back.\n\nNobody saw the boat.\n\nThe lamp burned all night.\n\n\
                    The wind turned.\n\nThe rain came.\n\nThe night was long.\n\nThe morning was grey.\n";

#[test]
fn one_line_that_a_server_fails_on_is_all_that_is_asked_for_again() {
    let healed = Arc::new(AtomicUsize::new(0));
    let health = Arc::clone(&healed);
    let server = Server::start(move |asked, _, stream| {
        let sick = asked.body["input"].as_str().unwrap().contains("boat") && health.load(Ordering::SeqCst) == 0;
        if sick { send(stream, "500 Internal Server Error", "", b"{\"error\":\"no boats\"}") } else { speak(stream) }
    });
    let session = told(&server, "attempts = 2", TEXT);
    let run = session.run(["render", "-o", "audio"]).exit(1);
    run.says("answered 500 (no boats)").says("Nobody saw the boat.").says("chapters/01.txt:5:1").says("hint:");
    assert_eq!(server.inputs().len(), 9, "{:?}", server.inputs());
    healed.store(1, Ordering::SeqCst);
    session.run(["render", "-o", "audio"]).ok().says("spoken 1, cached 7");
    assert_eq!(server.inputs().len(), 10);
    assert_eq!(server.inputs()[9], "Nobody saw the boat.");
    session.run(["render", "-o", "audio"]).ok().says("1 unchanged");
    assert_eq!(server.inputs().len(), 10);
    session.run(["verify", "audio"]).ok();
}

#[test]
fn a_server_that_is_down_is_not_asked_for_every_line() {
    let server = Server::start(|_, _, stream| send(stream, "401 Unauthorized", "", b"{\"error\":\"bad key\"}"));
    let session = told(&server, "", TEXT);
    session.run(["render", "-j", "1"]).exit(1).says("bad key");
    assert_eq!(server.asked().len(), 1);
    let server = Server::start(|_, _, stream| send(stream, "500 Internal Server Error", "", b""));
    let session = told(&server, "attempts = 1", TEXT);
    session.run(["render", "-j", "1"]).exit(1);
    assert_eq!(server.asked().len(), 5);
}

#[test]
fn no_more_lines_are_asked_for_at_once_than_the_voice_says() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    let server = Server::start(move |_, _, stream| {
        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(200));
        // Before the answer: whoever has it may ask again at once.
        now.fetch_sub(1, Ordering::SeqCst);
        speak(stream);
    });
    told(&server, "max_parallel = 2", TEXT).run(["render", "-j", "4"]).ok().says("spoken 8");
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[test]
fn a_dry_run_tells_what_would_be_sent_where_and_sends_nothing() {
    let server = Server::start(|_, _, stream| speak(stream));
    let session =
        told(&server, "key_env = \"SPEECH_TEST_NO_KEY\"", "The tide went out.\n\nThe rain came.\n\nThe rain came.\n");
    let run = session.run(["render", "--dry-run"]).ok();
    let expected =
        format!("  2 lines (32 characters) sent to http://127.0.0.1:{}/v1/audio/speech; cached 1\n", server.port);
    assert_eq!(run.out.lines().skip(1).map(|line| format!("{line}\n")).collect::<String>(), expected);
    assert!(server.asked().is_empty());
    assert!(!session.files().iter().any(|file| file.starts_with("output")), "{:?}", session.files());
}

#[test]
fn a_servers_voice_is_cast_only_where_somebody_said_so() {
    let server = Server::start(|_, _, stream| speak(stream));
    let talk = "\"The tide went out,\" said Ada.\n\n\"The rain came,\" said Bert.\n\n\"The wind turned,\" said Ada.\n";
    let session = Session::new()
        .file("dramatis.toml", "voices = \"voices\"\n")
        .file("voices/it.toml", server.profile(""))
        .chapter(talk);
    let before = session.run(["render", "--dry-run"]).ok().out;
    assert!(!before.contains("sent to"), "{before}");
    session.write("chapters/cast.toml", "[[character]]\nname = \"Ada\"\nvoice = \"it\"\n");
    session.run(["render", "--dry-run"]).ok().says("2 lines (34 characters) sent to");
    // Other voices may be chosen for others, but not this one.
    session.run(["cast"]).ok();
    assert_eq!(session.read("chapters/cast.toml").matches("\"it\"").count(), 1);
}
