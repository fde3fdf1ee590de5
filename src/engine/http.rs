//! The engine `http`: a server of the kind of OpenAI's `POST {base}/audio/speech`, asked as the voice says.

use super::arguments;
use super::foreign::{self, Gate, MOST_BYTES, Reading};
use super::refusal::{begun, told};
use super::{Delivery, Engine, Reach, Refusal, Utterance};
use crate::audio::Clip;
use crate::note::Note;
use crate::voice::Voice;
use crate::voice::outside::Server;
use crate::web;
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A server that does not even take a connection in this time is not there.
const CONNECT: Duration = Duration::from_secs(10);

/// No wait between two attempts is longer.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A server that asks for a longer pause is not waited for.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(120);

/// How much of an error's body is read.
const ERROR_BYTES: u64 = 10_000;

/// The engine `http`.
#[derive(Default)]
struct Http {
    servers: Mutex<BTreeMap<String, Arc<Door>>>,
}

/// A server, and how many lines it may be asked for at once.
struct Door {
    gate: Gate,
    agent: ureq::Agent,
}

/// Opens the engine; no server is asked for anything.
///
/// # Errors
/// None; the type is that of all engines.
pub fn open() -> Result<Box<dyn Engine>> {
    Ok(Box::<Http>::default())
}

impl Engine for Http {
    fn name(&self) -> &'static str {
        "http"
    }

    fn fingerprint(&self) -> String {
        "http 1".to_owned()
    }

    fn prepare(&self, voice: &Voice) -> Result<String> {
        self.door(settings(voice)?)?;
        Ok(String::new())
    }

    fn speak(&self, utterance: &Utterance) -> Result<Clip> {
        let server = settings(&utterance.voice)?;
        let text = utterance.spoken.text.trim();
        if !text.contains(char::is_alphanumeric) {
            return Ok(Clip { samples: Vec::new(), sample_rate_hz: server.pcm_hz.unwrap_or(24_000) });
        }
        let key = key(server)?;
        let body = body(server, utterance, text);
        let door = self.door(server)?;
        let asked = door.gate.pass(|| door.ask_until(server, key.as_deref(), body.as_bytes(), text));
        Ok(asked?)
    }

    fn max_parallel(&self) -> usize {
        usize::MAX
    }
}

impl Http {
    fn door(&self, server: &Server) -> Result<Arc<Door>> {
        let mut servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(door) = servers.get(&server.base) {
            return Ok(Arc::clone(door));
        }
        let door = Arc::new(Door::new(server)?);
        servers.insert(server.base.clone(), Arc::clone(&door));
        Ok(door)
    }
}

fn settings(voice: &Voice) -> Result<&Server> {
    let missing = || {
        Note::error(format!("the voice `{}` does not say which server speaks it", voice.id))
            .hint("give its profile a table `[http]` (docs/engines.md), or cast a voice that has one")
    };
    Ok(voice.http.as_ref().ok_or_else(missing)?)
}

/// The key, from the environment variable that the voice names.
fn key(server: &Server) -> Result<Option<String>, Refusal> {
    let Some(name) = &server.key_env else { return Ok(None) };
    let key = std::env::var(name).ok().map(|key| key.trim().to_owned()).filter(|key| !key.is_empty());
    let whole = key.filter(|key| key.chars().all(|c| c.is_ascii_graphic()));
    whole.map(Some).ok_or_else(|| Refusal {
        message: format!("the environment variable `{name}` holds no key for {}", server.address()),
        hint: format!("set it: `export {name}=...`; or take `key_env` out of the voice"),
        reach: Reach::Voice,
    })
}

/// The request's JSON.
fn body(server: &Server, utterance: &Utterance, text: &str) -> String {
    let mut fields = Map::new();
    fields.insert("model".to_owned(), json!(server.model));
    fields.insert("input".to_owned(), json!(text));
    fields.insert("voice".to_owned(), json!(server.voice));
    fields.insert("response_format".to_owned(), json!(if server.pcm_hz.is_some() { "pcm" } else { "wav" }));
    let speed = arguments::speed(server.speed, utterance.direction.pace);
    if speed != 1.0 {
        // As many decimals as can be heard.
        fields.insert("speed".to_owned(), json!((f64::from(speed) * 1000.0).round() / 1000.0));
    }
    if let Some(instructions) = &server.instructions {
        let manner = manner(utterance.direction.delivery);
        let all = [instructions.trim(), manner].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>();
        if !all.is_empty() {
            fields.insert("instructions".to_owned(), json!(all.join(" ")));
        }
    }
    // OpenAI's own server does not know this field; others stream unless it is there.
    if !server.base.contains("://api.openai.com/") {
        fields.insert("stream".to_owned(), json!(false));
    }
    for (name, value) in &server.extra {
        fields.insert(name.clone(), serde_json::to_value(value).unwrap_or(Value::Null));
    }
    Value::Object(fields).to_string()
}

/// A manner as one would ask a person for it.
fn manner(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Plain => "",
        Delivery::Whisper => "Whisper.",
        Delivery::Murmur => "Murmur.",
        Delivery::Hoarse => "Speak hoarsely.",
        Delivery::Soft => "Speak softly.",
        Delivery::Cold => "Speak coldly.",
        Delivery::Growl => "Growl.",
        Delivery::Shout => "Shout.",
        Delivery::Scream => "Scream.",
        Delivery::Cry => "Speak through tears.",
        Delivery::Laugh => "Speak while laughing.",
        Delivery::Plead => "Plead.",
        Delivery::Excited => "Speak excitedly.",
        Delivery::Hesitant => "Speak hesitantly.",
        Delivery::Weary => "Speak wearily.",
    }
}

/// Why one attempt gave nothing, and after which time another may succeed.
struct Miss {
    refusal: Refusal,
    again: Option<Option<Duration>>,
}

impl Door {
    fn new(server: &Server) -> Result<Self> {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(server.timeout_s.into())))
            .timeout_connect(Some(CONNECT))
            .http_status_as_error(false)
            // Words go to the server that was named, and to no other.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections_per_host(server.max_parallel)
            .user_agent(concat!("dramatis/", env!("CARGO_PKG_VERSION")));
        let config = if is_local(&server.base) { config.proxy(None) } else { config };
        let config = if server.base.starts_with("https:") { config.tls_config(web::trust()?) } else { config };
        Ok(Self { gate: Gate::new(server.max_parallel), agent: config.build().new_agent() })
    }

    /// Asks, and asks again where that may help.
    fn ask_until(&self, server: &Server, key: Option<&str>, body: &[u8], text: &str) -> Result<Clip, Refusal> {
        let mut attempt = 1;
        loop {
            let miss = match self.ask(server, key, body, text) {
                Ok(clip) => return Ok(clip),
                Err(miss) => miss,
            };
            let Some(told) = miss.again.filter(|_| attempt < server.attempts) else {
                let times = if attempt > 1 { format!(" (asked {attempt} times)") } else { String::new() };
                return Err(Refusal { message: format!("{}{times}", miss.refusal.message), ..miss.refusal });
            };
            let own = wait(server.wait_s, attempt, text);
            std::thread::sleep(told.map_or(own, |told| told.max(own)));
            attempt += 1;
        }
    }

    /// Asks once.
    fn ask(&self, server: &Server, key: Option<&str>, body: &[u8], text: &str) -> Result<Clip, Miss> {
        let who = format!("the server {}", server.address());
        let began = Instant::now();
        let mut request = self.agent.post(server.address()).header("Content-Type", "application/json");
        if let Some(key) = key {
            request = request.header("Authorization", format!("Bearer {key}"));
        }
        let response = request.send(body).map_err(|cause| unreachable(&who, server, text, &cause))?;
        let status = response.status().as_u16();
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (retry_after, location) = (header("retry-after"), header("location"));
        let answer = response.into_body();
        if status != 200 {
            let mut said = Vec::new();
            // What comes of it is good enough for a message.
            let _ = answer.into_reader().take(ERROR_BYTES).read_to_end(&mut said);
            return Err(refused(&who, server, text, status, retry_after.as_deref(), location.as_deref(), &said));
        }
        let too_much = || Miss {
            refusal: Refusal {
                message: format!("{who} gave more than {} MB for the line `{}`", MOST_BYTES >> 20, begun(text)),
                hint: "see that `base` names a speech server, and which formats it speaks".to_owned(),
                reach: Reach::Line,
            },
            again: None,
        };
        if answer.content_length().is_some_and(|length| length > MOST_BYTES) {
            return Err(too_much());
        }
        let mut bytes = Vec::new();
        answer.into_reader().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|cause| {
            let late = began.elapsed() >= Duration::from_secs(server.timeout_s.into());
            let what = if late {
                format!("had not finished after {} s", server.timeout_s)
            } else {
                format!("broke off its answer ({cause})")
            };
            dropped(&who, text, &what)
        })?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(too_much());
        }
        let reading = Reading { raw_hz: server.pcm_hz, trust_sizes: server.trust_sizes };
        foreign::clip(bytes, &who, text, reading).map_err(|refusal| {
            // Cut off or empty once may be whole the next time.
            let again = (refusal.reach == Reach::Passing).then_some(None);
            Miss { refusal: Refusal { reach: Reach::Line, ..refusal }, again }
        })
    }
}

fn is_local(base: &str) -> bool {
    let host = base.split("://").nth(1).unwrap_or_default();
    ["localhost", "127.", "[::1]"].iter().any(|local| host.starts_with(local))
}

/// The wait after an attempt: twice the one before, times between 0.5 and 1.5, so that lines that failed together do not
/// come again together. Drawn from the line itself, so that a run is like another.
fn wait(first_s: f32, attempt: u32, text: &str) -> Duration {
    let drawn = blake3::hash(format!("{attempt} {text}").as_bytes()).as_bytes()[0];
    let wait_s = first_s * 2f32.powi(attempt.min(16) as i32 - 1) * (0.5 + f32::from(drawn) / 255.0);
    Duration::try_from_secs_f32(wait_s).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT)
}

fn dropped(who: &str, text: &str, what: &str) -> Miss {
    Miss {
        refusal: Refusal {
            message: format!("{who} {what} for the line `{}`", begun(text)),
            hint: "see whether it still runs; raise `timeout_s` in the voice if it is slow".to_owned(),
            reach: Reach::Line,
        },
        again: Some(None),
    }
}

/// No answer at all.
fn unreachable(who: &str, server: &Server, text: &str, cause: &ureq::Error) -> Miss {
    match cause {
        cause if web::is_distrust(cause) => {
            let message = format!("{who} is not trusted ({cause})");
            return Miss { refusal: Refusal { message, hint: web::distrust_hint(), reach: Reach::Voice }, again: None };
        }
        ureq::Error::Timeout(ureq::Timeout::Connect) => {}
        ureq::Error::Timeout(_) => return dropped(who, text, &format!("gave no answer within {} s", server.timeout_s)),
        ureq::Error::Io(cause) if cause.kind() == std::io::ErrorKind::TimedOut => {
            return dropped(who, text, &format!("gave no answer within {} s", server.timeout_s));
        }
        ureq::Error::Io(cause) if cause.kind() != std::io::ErrorKind::ConnectionRefused => {
            return dropped(who, text, &format!("broke off the connection ({cause})"));
        }
        ureq::Error::Protocol(cause) => return dropped(who, text, &format!("answered what is no HTTP ({cause})")),
        _ => {}
    }
    Miss {
        refusal: Refusal {
            message: format!("{who} cannot be reached ({cause})"),
            hint: "start it, or correct `base` in the voice".to_owned(),
            reach: Reach::Voice,
        },
        again: Some(None),
    }
}

/// An answer that says no.
fn refused(
    who: &str,
    server: &Server,
    text: &str,
    status: u16,
    retry_after: Option<&str>,
    location: Option<&str>,
    said: &[u8],
) -> Miss {
    let said = reason(said);
    let message = format!(
        "{who} answered {status}{} for the line `{}`",
        if said.is_empty() { said.clone() } else { format!(" ({said})") },
        begun(text)
    );
    let miss = |reach, hint: String, again| Miss { refusal: Refusal { message: message.clone(), hint, reach }, again };
    match status {
        // An account that is used up says 429 too, and no waiting helps.
        429 if said.contains("quota") || said.contains("billing") => miss(
            Reach::Voice,
            "the account's means are used up: see to it there, or cast another voice".to_owned(),
            None,
        ),
        408 | 425 | 429 | 500 | 502..=504 | 520..=529 => {
            let asked = retry_after.and_then(|text| text.trim().parse::<f32>().ok());
            let asked = asked.and_then(|seconds| Duration::try_from_secs_f32(seconds).ok());
            if asked.is_some_and(|asked| asked > LONGEST_RETRY_AFTER) {
                let hint = format!("it asks to wait {} s: try again then", asked.unwrap_or_default().as_secs());
                return miss(Reach::Voice, hint, None);
            }
            miss(
                Reach::Line,
                "the server is busy or failed: try again later, or lower `max_parallel`".to_owned(),
                Some(asked),
            )
        }
        401 | 403 => {
            let hint = match &server.key_env {
                Some(name) => format!("see that the environment variable `{name}` holds a key that is valid there"),
                None => "it wants a key: put it into an environment variable, and name that with `key_env`".to_owned(),
            };
            miss(Reach::Voice, hint, None)
        }
        300..=399 => {
            let hint = format!(
                "it points to {}; write that server's address as `base`",
                begun(location.unwrap_or("another address"))
            );
            miss(Reach::Voice, hint, None)
        }
        404 | 405 => miss(
            Reach::Voice,
            "`base` is most often the server's address with `/v1` at its end; see `model` too".to_owned(),
            None,
        ),
        _ => miss(Reach::Line, "see `model`, `voice` and `extra` of the voice".to_owned(), None),
    }
}

/// The message in an error's body, as servers write it: `{"error": {"message": ...}}`, `{"error": ...}`, `{"detail": ...}`,
/// `{"message": ...}`; else the body's beginning.
fn reason(said: &[u8]) -> String {
    let json: Value = serde_json::from_slice(said).unwrap_or(Value::Null);
    let places =
        ["/error/message", "/detail/message", "/detail/error", "/detail/0/msg", "/error", "/detail", "/message"];
    let found = places.iter().find_map(|place| json.pointer(place)?.as_str());
    match found {
        Some(message) => begun(message),
        None => told(said.get(..200.min(said.len())).unwrap_or_default()),
    }
}
