//! `https`, against a TLS server of the test's own whose certificate an authority of the test's own signed.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use crate::command::{has, sine};
use crate::server::{Request, Server};
use crate::session::Session;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Python's server with OpenSSL's TLS in front of a plain one; prints its port.
const DOOR: &str = "
import http.client, http.server, ssl, sys
class Door(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        inner = http.client.HTTPConnection('127.0.0.1', int(sys.argv[3]))
        inner.request(self.command, self.path, body, dict(self.headers))
        answer = inner.getresponse()
        body = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
    do_POST = do_GET
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Door)
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
";

#[derive(Clone)]
struct Asked(String);

impl Request for Asked {
    fn read(stream: &mut TcpStream) -> Option<Self> {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut first = String::new();
        reader.read_line(&mut first).ok()?;
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim().split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap();
            }
        }
        reader.read_exact(&mut vec![0; length]).ok()?;
        Some(Self(first.split(' ').nth(1)?.to_owned()))
    }

    fn same(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// A TLS server that gives the voices among the fixtures, and speaks.
struct Secure {
    inner: Server<Asked>,
    door: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Drop for Secure {
    fn drop(&mut self) {
        let _ = self.door.kill();
        let _ = self.door.wait();
    }
}

impl Secure {
    /// `None` where what it is made of is not installed.
    fn start() -> Option<Self> {
        if !has("openssl") || !has("python3") {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        certify(folder.path());
        let inner = Server::<Asked>::start(|asked, _, stream| answer(&asked.0, stream));
        let mut command = Command::new("python3");
        command.args(["-c", DOOR, "server.pem", "server.key", &inner.port.to_string()]).current_dir(folder.path());
        let mut door = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut port = String::new();
        BufReader::new(door.stdout.take().unwrap()).read_line(&mut port).unwrap();
        Some(Self { inner, door, port: port.trim().parse().unwrap(), folder })
    }

    /// The certificate of whoever signed the server's.
    fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    fn url(&self, host: &str, path: &str) -> String {
        format!("https://{host}:{}/{path}", self.port)
    }

    /// Runs the program with a file of certificates to trust, or none. Gives whether it did what was asked, and what it
    /// said.
    fn run(&self, session: &Session, arguments: &[&str], trusted: Option<&Path>) -> (bool, String) {
        let mut command = session.command(arguments);
        command.env_remove("SSL_CERT_FILE").env("NO_PROXY", "localhost,127.0.0.1");
        if let Some(path) = trusted {
            command.env("SSL_CERT_FILE", path);
        }
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    }
}

/// An authority, and a certificate for `localhost` that it signed.
fn certify(folder: &Path) {
    let openssl = |arguments: &str| {
        let done = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap();
        assert!(done.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&done.stderr));
    };
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    std::fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").unwrap();
    openssl(&format!("req -x509 {key} -keyout authority.key -out authority.pem -subj /CN=authority -days 2"));
    openssl(&format!("req {key} -keyout server.key -out server.csr -subj /CN=localhost"));
    openssl(
        "x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 -extfile names \
         -out server.pem",
    );
}

fn answer(path: &str, stream: &mut TcpStream) {
    let name = path.trim_start_matches('/');
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural").join(name);
    let (status, body) = match name {
        "v1/audio/speech" => ("200 OK", sine(0.5, 300.0, 0.3)),
        _ if file.is_file() => ("200 OK", std::fs::read(file).unwrap()),
        _ => ("404 Not Found", b"no".to_vec()),
    };
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

#[test]
fn a_voice_is_installed_from_a_server_that_is_trusted_and_from_no_other() {
    let Some(server) = Secure::start() else { return };
    let session = Session::new().file("dramatis.toml", "");
    let url = server.url("localhost", "tiny-piper.onnx");
    let install = ["voices", "install", &url];

    // An authority that nobody knows; a certificate for another name; the wrong authority.
    let (done, said) = server.run(&session, &install, None);
    assert!(!done && said.contains("is not trusted: ") && said.contains("let `SSL_CERT_FILE` name"), "{said}");
    let elsewhere = server.url("127.0.0.1", "tiny-piper.onnx");
    let (done, said) = server.run(&session, &["voices", "install", &elsewhere], Some(&server.authority()));
    assert!(!done && said.contains("is not trusted: "), "{said}");
    let other = tempfile::tempdir().unwrap();
    certify(other.path());
    let (done, said) = server.run(&session, &install, Some(&other.path().join("authority.pem")));
    assert!(!done && said.contains("is not trusted: "), "{said}");
    assert!(server.inner.asked().is_empty(), "nothing is asked of a server that is not trusted");

    // Files that are no certificates are told of by their path.
    session.write("none.pem", "hello");
    for (file, cause) in [("none.pem", "there is no certificate"), ("missing.pem", "cannot read")] {
        let (done, said) = server.run(&session, &install, Some(&session.path(file)));
        assert!(!done && said.contains(cause) && said.contains(file) && said.contains("SSL_CERT_FILE"), "{said}");
    }

    let (done, said) = server.run(&session, &install, Some(&server.authority()));
    assert!(done, "{said}");
    session.run(["voices", "info", "tiny-piper"]).ok().says(&url);
}

#[test]
fn a_speech_server_speaks_over_https_when_it_is_trusted() {
    let Some(server) = Secure::start() else { return };
    let base = server.url("localhost", "v1");
    let profile = format!(
        "gender = \"female\"\nage = \"adult\"\ndescription = \"A server.\"\nengine = \"http\"\nlicense = \"none\"\n\
         [http]\nbase = \"{base}\"\nmodel = \"kokoro\"\nvoice = \"af_bella\"\n"
    );
    let session = Session::new()
        .file("dramatis.toml", "voices = \"voices\"\n")
        .file("voices/far.toml", profile)
        .file("chapters/cast.toml", "narrator = { voice = \"far\" }\n")
        .chapter("One\n\nThe harbour was quiet, and nobody spoke.");
    let began = std::time::Instant::now();
    let (done, said) = server.run(&session, &["render"], None);
    assert!(!done && said.contains("/v1/audio/speech is not trusted") && said.contains("SSL_CERT_FILE"), "{said}");
    assert!(began.elapsed().as_secs() < 20, "it was asked over and over");
    assert!(server.inner.asked().is_empty());
    let (done, said) = server.run(&session, &["render"], Some(&server.authority()));
    assert!(done, "{said}");
    assert!(server.inner.asked().iter().all(|asked| asked.0 == "/v1/audio/speech"));
    assert!(!server.inner.asked().is_empty());
}
