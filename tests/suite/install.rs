//! Getting voices: from a server of our own that breaks off, lies and floods; from archives made to do harm.

#![allow(clippy::unwrap_used)]

use crate::server::Request;
use crate::session::Session;
use dramatis::install::{self, Part, Rules, Speakers};
use dramatis::note::Note;
use dramatis::voice;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(fixture(name)).unwrap()
}

/// What was asked: the path, and where it is to begin.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    path: String,
    from: Option<u64>,
    if_range: Option<String>,
}

impl Request for Asked {
    fn read(stream: &mut TcpStream) -> Option<Self> {
        read(stream)
    }

    fn same(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

type Server = crate::server::Server<Asked>;

/// What the tests of installing ask of a server.
trait Files {
    fn of_fixtures() -> Self;
    fn url(&self, path: &str) -> String;
}

impl Files for Server {
    /// One that gives the fixtures of a folder, and a page about them.
    fn of_fixtures() -> Self {
        Self::start(|asked, _, stream| match asked.path.trim_start_matches('/') {
            "MODEL_CARD" => {
                whole(stream, b"# Model card\n\n* Language: en\n* License: CC0 1.0\n* URL: https://example.org/tiny\n")
            }
            name if fixture(name).is_file() => whole(stream, &bytes(name)),
            _ => send(stream, "404 Not Found", "", b"no"),
        })
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut asked = Asked { path: first.split(' ').nth(1)?.to_owned(), from: None, if_range: None };
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(':') else { return Some(asked) };
        match name.to_ascii_lowercase().as_str() {
            "range" => asked.from = value.trim().strip_prefix("bytes=")?.trim_end_matches('-').parse().ok(),
            "if-range" => asked.if_range = Some(value.trim().to_owned()),
            _ => {}
        }
    }
}

fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

fn whole(stream: &mut TcpStream, body: &[u8]) {
    send(stream, "200 OK", "ETag: \"one\"\r\n", body);
}

/// A part of a body, as a server that knows ranges gives it; `most` bytes of it, then the line is cut.
fn some(stream: &mut TcpStream, asked: &Asked, etag: &str, body: &[u8], most: usize) {
    let known = asked.if_range.as_deref().is_none_or(|tag| tag == etag);
    let from = asked.from.filter(|_| known).unwrap_or(0) as usize;
    let (rest, total) = (&body[from..], body.len());
    let status = if from > 0 { "206 Partial Content" } else { "200 OK" };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nContent-Range: bytes {from}-{}/{total}\r\nETag: {etag}\r\n\r\n",
        rest.len(),
        total - 1
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&rest[..most.min(rest.len())]));
}

fn body() -> Vec<u8> {
    (0..300_000u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

fn rules() -> Rules {
    Rules { stall: Duration::from_millis(400), attempts: 3, wait: Duration::from_millis(2), ..Rules::default() }
}

/// A folder for what comes, and one for what is not whole.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn fetch(&self, part: &Part, rules: &Rules) -> anyhow::Result<install::Fetched> {
        let got = install::fetch(part, &self.path(), &self.0.path().join("downloads"), rules, &|_, _, _| {})?;
        Ok(got.unwrap())
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("voice.bin")
    }

    fn left(&self) -> usize {
        std::fs::read_dir(self.0.path().join("downloads")).unwrap().count()
    }

    /// What fetching says, and that nothing of it is left.
    #[track_caller]
    fn refuses(&self, part: &Part, rules: &Rules) -> Note {
        let note = self.fetch(part, rules).unwrap_err().downcast::<Note>().unwrap();
        assert!(!self.path().exists() && self.left() == 0, "something is left");
        note
    }
}

fn part(url: String) -> Part {
    Part { url, ..Part::default() }
}

#[test]
fn a_download_that_breaks_off_goes_on_where_it_was() {
    let server = Server::start(|asked, _, stream| some(stream, asked, "\"a\"", &body(), 100_000));
    let desk = Desk::new();
    let fetched = desk.fetch(&part(server.url("v.bin")), &rules()).unwrap();
    assert_eq!(std::fs::read(desk.path()).unwrap(), body());
    assert_eq!((fetched.bytes, fetched.resumed_bytes, desk.left()), (300_000, 0, 0));
    let begun: Vec<Option<u64>> = server.asked().iter().map(|asked| asked.from).collect();
    assert_eq!(begun, [None, Some(100_000), Some(200_000)]);
    assert!(server.asked()[1..].iter().all(|asked| asked.if_range.as_deref() == Some("\"a\"")));
}

#[test]
fn a_later_run_goes_on_with_what_an_earlier_one_left() {
    let server = Server::start(|asked, before, stream| {
        some(stream, asked, "\"a\"", &body(), if before == 0 { 120_000 } else { usize::MAX });
    });
    let desk = Desk::new();
    let once = Rules { attempts: 1, ..rules() };
    let note = desk.fetch(&part(server.url("v.bin")), &once).unwrap_err().downcast::<Note>().unwrap();
    assert!(note.message.contains("did not come whole"), "{note}");
    assert!(note.hint.unwrap().contains("120.0 kB are kept: the same command goes on"));
    let fetched = desk.fetch(&part(server.url("v.bin")), &once).unwrap();
    assert_eq!((fetched.bytes, fetched.resumed_bytes), (300_000, 120_000));
    assert_eq!(std::fs::read(desk.path()).unwrap(), body());
}

#[test]
fn a_file_that_changed_in_between_is_fetched_anew() {
    let server = Server::start(|asked, before, stream| match before {
        0 => some(stream, asked, "\"old\"", &[7; 200_000], 50_000),
        _ => some(stream, asked, "\"new\"", &body(), usize::MAX),
    });
    let desk = Desk::new();
    let once = Rules { attempts: 1, ..rules() };
    desk.fetch(&part(server.url("v.bin")), &once).unwrap_err();
    let fetched = desk.fetch(&part(server.url("v.bin")), &once).unwrap();
    assert_eq!(fetched.resumed_bytes, 0);
    assert_eq!(std::fs::read(desk.path()).unwrap(), body());
}

#[test]
fn a_server_that_does_not_name_the_state_of_its_file_begins_again() {
    let server = Server::start(|_, before, stream| {
        let most = if before == 0 { 50_000 } else { 300_000 };
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n";
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body()[..most]));
    });
    let desk = Desk::new();
    desk.fetch(&part(server.url("v.bin")), &rules()).unwrap();
    assert_eq!(std::fs::read(desk.path()).unwrap(), body());
}

#[test]
fn a_wrong_checksum_and_a_wrong_size_are_refused() {
    let server = Server::start(|_, _, stream| whole(stream, &body()));
    let wrong = Part { sha256: Some("0".repeat(64)), ..part(server.url("v.bin")) };
    let note = Desk::new().refuses(&wrong, &rules());
    assert!(note.message.contains("is not the file it should be") && note.hint.unwrap().contains(&"0".repeat(64)));
    let wrong = Part { size_bytes: Some(299_999), ..part(server.url("v.bin")) };
    let note = Desk::new().refuses(&wrong, &rules());
    assert!(note.message.contains("has 300000 bytes, and should have 299999"), "{note}");
    // As it should be, however the sum is written.
    let desk = Desk::new();
    let sum = desk.fetch(&part(server.url("v.bin")), &rules()).unwrap().sha256;
    assert_eq!(sum.len(), 64);
    let right = Part { sha256: Some(sum.to_uppercase()), size_bytes: Some(300_000), ..part(server.url("v.bin")) };
    desk.fetch(&right, &rules()).unwrap();
}

#[test]
fn two_gigabytes_are_not_taken() {
    let server = Server::start(|asked, _, stream| {
        let head = match asked.path.as_str() {
            "/said" => "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n",
            _ => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        };
        let _ = stream.write_all(head.as_bytes());
        let block = [b"10000\r\n", &[b'x'; 65_536][..], b"\r\n"].concat();
        for _ in 0..32_768 {
            if stream.write_all(&block).is_err() {
                return;
            }
        }
    });
    let note = Desk::new().refuses(&part(server.url("said")), &rules());
    assert!(note.message.contains("is larger than 1000.0 MB, which no voice is"), "{note}");
    let began = Instant::now();
    let small = Rules { most_bytes: 5_000_000, ..rules() };
    let note = Desk::new().refuses(&part(server.url("endless")), &small);
    assert!(note.message.contains("is larger than 5.0 MB"), "{note}");
    let listed = Part { size_bytes: Some(1_000_000), ..part(server.url("endless")) };
    let note = Desk::new().refuses(&listed, &rules());
    assert!(note.message.contains("more than the 1000000 bytes it should have"), "{note}");
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_web_page_is_no_voice() {
    let server = Server::start(|asked, _, stream| match asked.path.as_str() {
        "/typed" => send(stream, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", b"<p>Log in"),
        _ => send(stream, "200 OK", "Content-Type: application/octet-stream\r\n", b"\n<!DOCTYPE html><html>Log in"),
    });
    for path in ["typed", "untyped"] {
        let note = Desk::new().refuses(&part(server.url(path)), &rules());
        assert!(note.message.contains("gives a web page and no file") && note.hint.unwrap().contains("/resolve/"));
    }
}

#[test]
fn a_server_that_fails_is_asked_again_and_one_that_hangs_is_given_up() {
    let server = Server::start(|asked, before, stream| match (asked.path.as_str(), before) {
        ("/busy", 0) => send(stream, "503 Service Unavailable", "", b""),
        ("/busy", 1) => send(stream, "429 Too Many Requests", "", b""),
        ("/busy", _) => whole(stream, b"a voice"),
        ("/gone", _) => send(stream, "404 Not Found", "", b""),
        _ => std::thread::sleep(Duration::from_secs(5)),
    });
    let desk = Desk::new();
    assert_eq!(desk.fetch(&part(server.url("busy")), &rules()).unwrap().bytes, 7);
    let began = Instant::now();
    let note = Desk::new().fetch(&part(server.url("hang")), &rules()).unwrap_err().downcast::<Note>().unwrap();
    assert!(note.message.contains("did not come whole"), "{note}");
    assert!(began.elapsed() < Duration::from_secs(5));
    let note = Desk::new().refuses(&part(server.url("gone")), &rules());
    assert!(note.message.contains("the server answered 404"), "{note}");
    let missing = Part { optional: true, ..part(server.url("gone")) };
    let got = install::fetch(&missing, &desk.path(), &desk.0.path().join("d"), &rules(), &|_, _, _| {}).unwrap();
    assert_eq!(got, None);
}

#[test]
fn a_redirection_never_leads_from_safe_to_unsafe() {
    let server = Server::start(|asked, _, stream| match asked.path.as_str() {
        "/away" => send(stream, "302 Found", "Location: http://example.com/v.bin\r\n", b""),
        "/local" => send(stream, "302 Found", "Location: file:///etc/passwd\r\n", b""),
        "/loop" => send(stream, "302 Found", "Location: /loop\r\n", b""),
        "/moved" => send(stream, "307 Temporary Redirect", "Location: there/v.bin\r\n", b""),
        _ => whole(stream, &body()),
    });
    let desk = Desk::new();
    desk.fetch(&part(server.url("moved")), &rules()).unwrap();
    assert_eq!(server.asked().last().unwrap().path, "/there/v.bin");
    for (path, said) in
        [("away", "`http` lets anybody"), ("local", "nothing is fetched from `file:"), ("loop", "without end")]
    {
        let note = Desk::new().refuses(&part(server.url(path)), &rules());
        assert!(note.message.contains(said), "{note}");
    }
    let safe = install::checked("https://example.com/a/b").unwrap();
    assert_eq!(install::redirected(&safe, "https://cdn.example.com/x").unwrap().host(), Some("cdn.example.com"));
    assert_eq!(install::redirected(&safe, "//cdn.example.com/x").unwrap().scheme_str(), Some("https"));
    // Not even to this machine, where `http` would be allowed.
    for away in ["http://example.com/x", "http://127.0.0.1/x", "http://localhost:80/x", "ftp://example.com/x"] {
        assert!(install::redirected(&safe, away).is_err(), "{away}");
    }
    for wrong in
        ["http://example.com/x", "http://127.evil.com/x", "https://me:secret@example.com/x", "https:///x", "file:///x"]
    {
        assert!(install::checked(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_voice_is_installed_by_its_address_heard_and_removed() {
    let server = Server::of_fixtures();
    let session = Session::new().file("dramatis.toml", "");
    let run = session.run(["voices", "install", &server.url("tiny-cast.onnx")]).ok();
    let run =
        run.says("licence: CC0 1.0 (https://example.org/tiny)").says("no checksum is known for tiny-cast.onnx.json");
    run.says("tiny-cast-person-0").says("Hear one: dramatis preview tiny-cast-person-0");
    let profile = session.read("data/dramatis/voices/tiny-cast/tiny-cast-person-1.toml");
    for line in
        ["license = \"CC0 1.0 (https://example.org/tiny)\"", "speaker = \"person-1\"", "[measured]", "# a guess"]
    {
        assert!(profile.contains(line), "{line}\n{profile}");
    }
    session.run(["voices"]).ok().says("tiny-cast-person-2").says("harbour");
    session.run(["voices", "info", "tiny-cast-person-2"]).ok().says("# installed as tiny-cast from http://127.0.0.1");
    session.run(["preview", "tiny-cast-person-2"]).ok().says("output/voices/preview/tiny-cast-person-2.wav");
    session.run(["voices", "install", &server.url("tiny-cast.onnx")]).exit(1).says("is installed already");
    let run = session.run(["voices", "check", "tiny-cast-person-0", "tiny-cast-person-1"]).ok();
    assert_eq!(run.out.matches("as in its profile").count(), 2, "{}", run.out);
    session.run(["voices", "remove", "tiny-cast-person-0"]).ok();
    session
        .run(["voices", "remove", "tiny-cast"])
        .ok()
        .says("removed: tiny-cast-person-1, tiny-cast-person-2, 125.6 kB freed");
    session.run(["voices", "remove", "tiny-cast"]).exit(1).says("no voice was installed as `tiny-cast`");
    let left: Vec<String> = session.files().into_iter().filter(|file| file.starts_with("data/")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn speakers_are_chosen_by_number_or_name() {
    let session = Session::new().file("dramatis.toml", "");
    let model = fixture("tiny-cast.onnx");
    let model = model.to_str().unwrap();
    session.run(["voices", "install", model, "--speakers", "2"]).ok().says("1 more speaker in it");
    let ids = |session: &Session| {
        let files: Vec<String> = session.files().into_iter().filter(|file| file.contains("voices/cast/")).collect();
        files.iter().filter(|file| file.ends_with(".toml")).count()
    };
    session.run(["voices", "install", model, "--name", "cast", "--speakers", "person-2, person-0"]).ok();
    assert_eq!(ids(&session), 2);
    let run = session.run(["voices", "install", model, "--name", "x", "--speakers", "person-9"]).exit(1);
    run.says("tiny-cast has no speaker `person-9`").says("did you mean");
    session.run(["voices", "install", model, "--name", "x", "--speakers", "0"]).exit(2);
    assert_eq!("all".parse::<Speakers>(), Ok(Speakers::All));
}

#[test]
fn kokoro_is_installed_from_a_folder() {
    let session =
        Session::new().file("dramatis.toml", "").file("k/notes.txt", "x").file("k/LICENSE", "Apache 2.0\nmore");
    session.write("k/model.onnx", bytes("tiny-kokoro.onnx"));
    session.write("k/voices.bin", bytes("tiny-voices.bin"));
    // A profile of somebody else may name a program to run: it is not taken.
    session.write("k/evil.toml", "gender = \"male\"\nengine = \"command\"\n[command]\nargv = [\"rm\"]\n");
    let run = session.run(["voices", "install", "k"]).ok().says("licence: Apache 2.0");
    let run = run.says("af-anna").says("bm-otto");
    assert!(run.out.contains("female   Af_anna of Kokoro") || run.out.contains("female "), "{}", run.out);
    let files = session.files();
    assert!(files.contains(&"data/dramatis/voices/k/bm-otto.toml".to_owned()), "{files:?}");
    assert!(!files.iter().any(|file| file.starts_with("data/") && (file.contains("evil") || file.contains("notes"))));
    session.run(["voices", "install", "k/model.onnx", "--name", "half"]).exit(1).says("`model.onnx` is half a voice");
}

#[test]
fn a_catalogue_of_ones_own_names_files_and_their_sums() {
    let session = Session::new().file("dramatis.toml", "catalogue = \"shop/list.toml\"\n");
    session.write("shop/tiny.onnx", bytes("tiny-piper.onnx"));
    session.write("shop/tiny.onnx.json", bytes("tiny-piper.onnx.json"));
    let sum = install::sha256(&fixture("tiny-piper.onnx")).unwrap();
    let list = |name: &str, sum: &str| {
        format!(
            "[[voice]]\nname = \"{name}\"\ndescription = \"A test.\"\nlicense = \"CC0\"\nfile = [\n\
             {{ url = \"tiny.onnx\", sha256 = \"{sum}\" }},\n{{ url = \"tiny.onnx.json\" }} ]\n"
        )
    };
    session.write("shop/list.toml", list("tiny", &sum) + &list("bad", &"0".repeat(64)));
    session
        .run(["voices", "install"])
        .ok()
        .stdout("tiny  A test.\n      licence: CC0\nbad   A test.\n      licence: CC0\n");
    session.run(["voices", "install", "tiny"]).ok().says("licence: CC0");
    session.run(["voices", "install", "bad"]).exit(1).says("this is not the file that the catalogue means").says(&sum);
    session.run(["voices", "install", "tyni"]).exit(1).says("The catalogue has: tiny, bad");
    assert!(!session.files().iter().any(|file| file.contains("voices/bad") || file.contains(".dramatis-")));
    session.write("shop/list.toml", list("Tiny Voice", &sum));
    session.run(["voices", "install"]).exit(1).says("must be named in small letters");
    // By its address, where the files count from it.
    let text = list("far", &sum).replace("tiny.onnx", "tiny-piper.onnx");
    let server = Server::start(move |asked, _, stream| match asked.path.as_str() {
        "/list.toml" => whole(stream, text.as_bytes()),
        name => whole(stream, &bytes(name.trim_start_matches('/'))),
    });
    session.run(["voices", "install", "far", "--catalogue", &server.url("list.toml")]).ok().says("tiny-piper");
}

#[test]
fn the_programs_own_catalogue_reads_and_names_licences() {
    let catalogue = install::load_catalogue(None, Path::new("none"), &rules()).unwrap();
    assert!(catalogue.entries.len() >= 3);
    for entry in &catalogue.entries {
        assert!(entry.files.iter().all(|file| install::checked(&file.url).is_ok()), "{}", entry.name);
        assert!(!entry.license.is_empty() && entry.description.contains("MB"), "{}", entry.name);
    }
}

#[test]
fn nothing_is_left_of_an_install_that_fails() {
    let session = Session::new().file("dramatis.toml", "");
    let model = bytes("tiny-piper.onnx");
    session.write("cut/v.onnx", &model[..model.len() / 2]);
    session.write("cut/v.onnx.json", bytes("tiny-piper.onnx.json"));
    session.write("odd/v.onnx", &model);
    session.write("odd/v.onnx.json", "{\"audio\": 7}");
    session.write("none/readme.txt", "x");
    session.run(["voices", "install", "cut"]).exit(1);
    session.run(["voices", "install", "odd"]).exit(1).says("no Piper voice's configuration");
    session.run(["voices", "install", "none"]).exit(1).says("there is no voice in this");
    session.run(["voices", "install", "nowhere"]).exit(1).says("no file, no folder, no address");
    session.run(["voices", "install", "http://example.com/v.onnx"]).exit(1).says("`http` lets anybody");
    let left: Vec<String> = session.files().into_iter().filter(|file| file.starts_with("data/")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn what_a_killed_run_left_is_swept_away() {
    let session = Session::new().file("dramatis.toml", "");
    session.write("data/dramatis/voices/.dramatis-x/.lock", "");
    session.write("data/dramatis/voices/.dramatis-x/v.onnx", "half");
    session.run(["voices", "install", fixture("tiny-piper.onnx").to_str().unwrap()]).ok();
    assert!(!session.files().iter().any(|file| file.contains(".dramatis-x")));
}

#[test]
fn a_damaged_file_is_found_by_checking() {
    let session = Session::new().file("dramatis.toml", "");
    session.run(["voices", "install", fixture("tiny-piper.onnx").to_str().unwrap()]).ok();
    session.run(["voices", "check", "tiny-piper"]).ok().says("as in its profile");
    let path = "data/dramatis/voices/tiny-piper/tiny-piper.onnx";
    session.write(path, &session.bytes(path)[..1000]);
    session
        .run(["voices", "check", "tiny-piper"])
        .exit(1)
        .says("not what was installed")
        .says("voices remove tiny-piper");
}

#[test]
fn a_projects_own_voice_wins_over_an_installed_one() {
    let installed = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    let profile = |about: &str| {
        format!(
            "gender = \"male\"\nage = \"old\"\ndescription = \"{about}\"\nengine = \"builtin\"\nlicense = \"CC0\"\n"
        )
    };
    std::fs::create_dir(installed.path().join("pack")).unwrap();
    std::fs::write(installed.path().join("pack/installed.json"), "{}").unwrap();
    std::fs::write(installed.path().join("pack/aspen.toml"), profile("Installed.")).unwrap();
    std::fs::write(installed.path().join("pack/birch.toml"), profile("Installed.")).unwrap();
    std::fs::write(own.path().join("aspen.toml"), profile("Own.")).unwrap();
    let voices = voice::load_with(Some(installed.path()), Some(own.path())).unwrap();
    assert_eq!(voice::find(&voices, "aspen").unwrap().description, "Own.");
    assert_eq!(voice::find(&voices, "birch").unwrap().description, "Installed.");
}

#[test]
fn of_several_engines_the_first_that_is_installed_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let profile = |engines: &str| {
        format!(
            "gender = \"male\"\nage = \"old\"\ndescription = \"A.\"\nengine = {engines}\nlicense = \"CC0\"\n\
             [piper]\nmodel = \"v.onnx\"\n[command]\nargv = [\"no-such-program-anywhere\", \"{{text}}\"]\n"
        )
    };
    let load = |engines: &str| {
        std::fs::write(folder.path().join("a.toml"), profile(engines)).unwrap();
        voice::read(&folder.path().join("a.toml"))
    };
    let voice = load("[\"piper\", \"command\", \"builtin\"]").unwrap();
    assert_eq!((voice.engine.as_str(), voice.engines.len()), ("builtin", 3));
    std::fs::write(folder.path().join("v.onnx"), "").unwrap();
    assert_eq!(load("[\"command\", \"piper\", \"builtin\"]").unwrap().engine, "piper");
    // Where none is there, the first: what is missing is said when it is to speak.
    std::fs::remove_file(folder.path().join("v.onnx")).unwrap();
    assert_eq!(load("[\"command\", \"piper\"]").unwrap().engine, "command");
    assert!(load("[]").unwrap_err().to_string().contains("names no engine"));
    assert!(load("[\"kokoro\", \"builtin\"]").unwrap_err().to_string().contains("`kokoro` needs to know"));
}

/// A ZIP of names, contents and Unix modes.
fn zip_of(files: &[(&str, &[u8], u32)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content, mode) in files {
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        match mode & 0o170_000 {
            0o120_000 => {
                zip.add_symlink(*name, std::str::from_utf8(content).unwrap(), options).unwrap();
            }
            _ => {
                zip.start_file(*name, options.unix_permissions(*mode)).unwrap();
                zip.write_all(content).unwrap();
            }
        }
    }
    zip.finish().unwrap().into_inner()
}

/// A `.tar.gz` of names, contents and types.
fn tar_of(files: &[(&str, &[u8], u8)]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (name, content, kind) in files {
        let mut head = [0u8; 512];
        head[..name.len()].copy_from_slice(name.as_bytes());
        head[100..107].copy_from_slice(b"0000644");
        head[124..135].copy_from_slice(format!("{:011o}", content.len()).as_bytes());
        head[148..156].copy_from_slice(b"        ");
        head[156] = *kind;
        head[257..263].copy_from_slice(b"ustar\0");
        let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
        head[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        tar.extend(head);
        tar.extend(*content);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.extend([0; 1024]);
    gzip(&tar)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

/// What unpacking says; nothing may stand outside of the folder.
#[track_caller]
fn unpack(name: &str, archive: &[u8]) -> (Result<(), String>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let (path, into) = (folder.path().join(name), folder.path().join("a/b/into"));
    std::fs::create_dir_all(&into).unwrap();
    std::fs::write(&path, archive).unwrap();
    let outcome = install::unpack(&path, &into).map_err(|cause| cause.to_string());
    let mut found = Vec::new();
    crate::session::walk(folder.path(), &mut found);
    let outside = found.iter().filter(|file| !file.starts_with(&into) && **file != path).count();
    assert_eq!(outside, 0, "{found:?}");
    (outcome, found.iter().filter_map(|file| Some(file.strip_prefix(&into).ok()?.to_str()?.to_owned())).collect())
}

#[test]
fn archives_are_unpacked_as_far_as_they_hold_voices() {
    let files: [(&str, &[u8], u32); 4] = [
        ("pack/v.onnx", b"model", 0o644),
        ("pack/v.onnx.json", b"{}", 0o644),
        ("pack/run.sh", b"rm", 0o755),
        ("LICENSE", b"CC0", 0o644),
    ];
    let (outcome, mut found) = unpack("v.zip", &zip_of(&files));
    outcome.unwrap();
    found.sort();
    assert_eq!(found, ["LICENSE", "pack/v.onnx", "pack/v.onnx.json"]);
    let long = format!("pack/{}.onnx", "n".repeat(120));
    let pax = format!("{} path={long}\n", 9 + long.len());
    let pax = format!("{} path={long}\n", pax.len());
    let tar = tar_of(&[
        ("pack/", b"", b'5'),
        ("pack/v.onnx", b"model", b'0'),
        ("pack/x.txt", &[1; 700], b'0'),
        ("pax", pax.as_bytes(), b'x'),
        ("short", b"long", b'0'),
        ("LICENSE", b"CC0", 0),
    ]);
    let (outcome, mut found) = unpack("v.tar.gz", &tar);
    outcome.unwrap();
    found.sort();
    assert_eq!(found, ["LICENSE".to_owned(), long, "pack/v.onnx".to_owned()]);
}

#[test]
fn archives_that_were_made_to_do_harm_are_refused() {
    let file = 0o644;
    for name in ["../v.onnx", "a/../../v.onnx", "/v.onnx", "C:/v.onnx", "a\\v.onnx", "a:b.onnx", "..", "con /v.onnx"] {
        let (outcome, found) = unpack("v.tar.gz", &tar_of(&[(name, b"x", b'0')]));
        assert!(outcome.unwrap_err().contains("leads out of it") && found.is_empty(), "{name}");
    }
    for name in ["../v.onnx", "/v.onnx", "a/../../v.onnx"] {
        let (outcome, found) = unpack("v.zip", &zip_of(&[("ok.onnx", b"x", file), (name, b"x", file)]));
        assert!(outcome.is_err() && found.len() <= 1, "{name}");
    }
    let (outcome, _) = unpack("v.zip", &zip_of(&[("v.onnx", b"/etc/passwd", 0o120_777)]));
    assert!(outcome.unwrap_err().contains("is a link or a device"));
    for kind in [b'1', b'2', b'3', b'4', b'6', b'S', b'?'] {
        let (outcome, found) = unpack("v.tar.gz", &tar_of(&[("v.onnx", b"", kind)]));
        assert!(outcome.unwrap_err().contains("holds a link, a device") && found.is_empty());
    }
    let (outcome, _) = unpack("v.tar.gz", &tar_of(&[("v.onnx", b"1", b'0'), ("V.onnx", b"2", b'0')]));
    assert!(outcome.unwrap_err().contains("stands in it twice"));
    let twice = zip_of(&[("v.onnx", b"1", file), ("w.onnx", b"2", file)]);
    let twice: Vec<u8> =
        String::from_utf8_lossy(&twice).contains("w.onnx").then(|| replaced(&twice, b"w.onnx", b"v.onnx")).unwrap();
    let (outcome, _) = unpack("v.zip", &twice);
    assert!(outcome.unwrap_err().contains("twice"));
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    while let Some(at) = bytes.windows(from.len()).position(|window| window == from) {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn bombs_and_broken_archives_are_refused() {
    let zeros = vec![0; 40_000_000];
    let (outcome, _) = unpack("v.zip", &zip_of(&[("v.onnx", &zeros, 0o644)]));
    assert!(outcome.unwrap_err().contains("unpacks to more than any voice has"));
    // In a tar, what is passed over is unpacked as well.
    let (outcome, _) = unpack("v.tar.gz", &tar_of(&[("v.txt", &zeros, b'0')]));
    assert!(outcome.unwrap_err().contains("unpacks to more"));
    let good = tar_of(&[("v.onnx", &body(), b'0')]);
    let zip = zip_of(&[("v.onnx", &body(), 0o644)]);
    for cut in [0, 1, 3, 20, good.len() / 2, good.len() - 30] {
        assert!(unpack("v.tar.gz", &good[..cut]).0.is_err(), "{cut}");
        assert!(unpack("v.zip", &zip[..cut.min(zip.len() - 1)]).0.is_err(), "{cut}");
    }
    // An end record that says it holds 65,535 files, and one that says two.
    for count in [u16::MAX, 2] {
        let mut zip = zip.clone();
        let end = zip.len() - 22;
        zip[end + 10..end + 12].copy_from_slice(&count.to_le_bytes());
        assert!(unpack("v.zip", &zip).0.is_err());
    }
    // Names of 20 GB, sizes of octal nonsense, heads without end.
    let huge = tar_of(&[("L", &[b'n'; 70_000], b'L'), ("v.onnx", b"x", b'0')]);
    assert!(unpack("v.tar.gz", &huge).0.unwrap_err().contains("longer than any"));
    let heads: Vec<(&str, &[u8], u8)> = vec![("g", b"9 a=bcde\n", b'x'); 20];
    assert!(unpack("v.tar.gz", &tar_of(&heads)).0.unwrap_err().contains("heads without a file"));
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(&good[..]).read_to_end(&mut plain).unwrap();
    plain[124..136].copy_from_slice(b"99999999999\0");
    assert!(unpack("v.tar.gz", &gzip(&plain)).0.is_err());
}
