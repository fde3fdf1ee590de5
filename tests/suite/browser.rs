//! A browser to try pages in: Chromium, driven over WebDriver's plain HTTP (<https://www.w3.org/TR/webdriver2/>).

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A running browser; it ends with this.
pub struct Browser {
    driver: Child,
    /// Held open: a driver that cannot say anything ends.
    _output: BufReader<ChildStdout>,
    port: u16,
    session: String,
}

/// How often a driver is started: it takes a free port of IPv4 and ends where somebody else has that port of IPv6.
const STARTS: usize = 5;

/// A driver with what it says and its port; `None`, with a word, where it is not installed.
fn drive() -> Option<(Child, BufReader<ChildStdout>, u16)> {
    let mut said = String::new();
    for _ in 0..STARTS {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let Ok(mut driver) = command.spawn() else {
            eprintln!("skipped: chromedriver is not installed");
            return None;
        };
        let mut output = BufReader::new(driver.stdout.take().unwrap());
        let mut line = String::new();
        while output.read_line(&mut line).unwrap() > 0 {
            let port = line.trim().split_once("started successfully on port ");
            if let Some(port) = port.and_then(|(_, port)| port.trim_end_matches('.').parse().ok()) {
                return Some((driver, output, port));
            }
            said.push_str(&std::mem::take(&mut line));
        }
        driver.wait().unwrap();
    }
    panic!("chromedriver ended {STARTS} times: {said}");
}

impl Browser {
    /// Starts one; `None`, with a word, where Chromium and its driver are not installed.
    pub fn start() -> Option<Self> {
        let (driver, output, port) = drive()?;
        let mut browser = Self { driver, _output: output, port, session: String::new() };
        let flags = ["headless", "no-sandbox", "disable-gpu", "no-first-run", "disable-background-networking"];
        let mut flags: Vec<String> = flags.iter().map(|flag| format!("--{flag}")).collect();
        flags.push("--autoplay-policy=no-user-gesture-required".to_owned());
        let chrome = json!({"goog:chromeOptions": {"args": flags}, "goog:loggingPrefs": {"browser": "ALL"}});
        let answer = browser.ask("POST", "/session", &json!({"capabilities": {"alwaysMatch": chrome}}));
        let Some(session) = answer["sessionId"].as_str() else {
            eprintln!("skipped: Chromium does not start: {answer}");
            return None;
        };
        browser.session = format!("/session/{session}");
        Some(browser)
    }

    /// Sends a command and gives the value that it answers with.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {}\r\n", body.len());
        write!(stream, "{head}Content-Type: application/json\r\nConnection: close\r\n\r\n{body}").unwrap();
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if line.trim().is_empty() {
                break;
            }
            if let Some(bytes) = line.to_lowercase().strip_prefix("content-length:") {
                length = bytes.trim().parse().unwrap();
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer).unwrap();
        serde_json::from_slice::<Value>(&answer).unwrap()["value"].take()
    }

    fn tell(&self, command: &str, body: &Value) -> Value {
        let answer = self.ask("POST", &format!("{}/{command}", self.session), body);
        assert!(answer.get("stacktrace").is_none(), "{command}: {}", answer["message"]);
        answer
    }

    /// Opens a page and waits for it to be loaded.
    pub fn open(&self, url: &str) {
        self.tell("url", &json!({"url": url}));
    }

    /// Runs a function's body in the page and gives what it returns.
    pub fn run(&self, code: &str) -> Value {
        self.tell("execute/sync", &json!({"script": code, "args": []}))
    }

    /// Waits until an expression is true.
    #[track_caller]
    pub fn wait(&self, expression: &str) {
        let end = Instant::now() + Duration::from_secs(30);
        while self.run(&format!("return Boolean({expression})")) != Value::Bool(true) {
            assert!(Instant::now() < end, "never true: {expression}");
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Presses a key; see the table of WebDriver for those without a letter.
    pub fn press(&self, key: &str) {
        let strokes = json!([{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]);
        self.tell("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]}));
    }

    /// Size of the window in CSS pixels, and whether people like it dark.
    pub fn look(&self, width: u32, height: u32, dark: bool) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500});
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
        let scheme = if dark { "dark" } else { "light" };
        let wish = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.devtools("Emulation.setEmulatedMedia", &wish);
    }

    fn devtools(&self, command: &str, parameters: &Value) {
        self.tell("goog/cdp/execute", &json!({"cmd": command, "params": parameters}));
    }

    /// What the page complained of.
    pub fn complaints(&self) -> Vec<String> {
        let log = self.tell("se/log", &json!({"type": "browser"}));
        log.as_array().unwrap().iter().map(|entry| entry["message"].to_string()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() && !std::thread::panicking() {
            self.ask("DELETE", &self.session, &Value::Null);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
