//! Files from servers: streamed to the disk, taken up again where they broke off, and checked.

use super::address;
use crate::fs;
use crate::note::Note;
use crate::web;
use anyhow::Result;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use ureq::Body;
use ureq::http::{Response, Uri};

/// One file to fetch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    /// Where it is.
    pub url: String,
    /// How many bytes it must have, if that is known.
    pub size_bytes: Option<u64>,
    /// Its SHA-256 in hexadecimal, if that is known.
    pub sha256: Option<String>,
    /// Whether it may be missing.
    pub optional: bool,
}

/// How patient a download is, and how much it takes.
#[derive(Debug, Clone)]
pub struct Rules {
    /// A file that is larger is refused: the largest voices have 350 MB.
    pub most_bytes: u64,
    /// A server that says nothing for so long is asked again.
    pub stall: Duration,
    /// How often it is asked in vain before it is given up.
    pub attempts: u32,
    /// The wait before it is asked again; it doubles.
    pub wait: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            most_bytes: 1_000_000_000,
            stall: Duration::from_secs(30),
            attempts: 5,
            wait: Duration::from_millis(500),
        }
    }
}

/// What was fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetched {
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// How much of it lay here from an earlier attempt.
    pub resumed_bytes: u64,
}

/// Told as a file comes in: its name, how much is there, how much there will be.
pub type Told<'a> = &'a (dyn Fn(&str, u64, Option<u64>) + 'a);

const REDIRECTS: usize = 8;
const CONNECT: Duration = Duration::from_secs(15);

/// Fetches a part to `path`. What breaks off is kept in the folder `downloads`, and the next call goes on from there.
/// `None` for an optional part that is not there.
///
/// # Errors
/// A [`Note`]: a server that cannot be reached or says no, too much, a web page in its stead, another length or checksum.
pub fn fetch(part: &Part, path: &Path, downloads: &Path, rules: &Rules, told: Told) -> Result<Option<Fetched>> {
    let mut partial = Partial::open(downloads, &part.url)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let agent = agent(rules)?;
    let mut vain = 0;
    loop {
        let before = partial.have()?;
        let cause = match attempt(&agent, part, &mut partial, rules, &|have, total| told(&name, have, total)) {
            Ok(Outcome::Whole) => break,
            Ok(Outcome::Missing) => return partial.discard().map(|()| None),
            Ok(Outcome::Again(cause)) => cause,
            Err(cause) => {
                partial.discard()?;
                return Err(cause);
            }
        };
        // Whoever gives a little each time is asked as long as it gives.
        vain = if partial.have()? > before { 1 } else { vain + 1 };
        if vain >= rules.attempts {
            let hint = match partial.have()? {
                0 => "see whether the address is right, and try again later".to_owned(),
                have => format!("{} are kept: the same command goes on from there", megabytes(have)),
            };
            let message = format!("`{}` did not come whole: {cause}", address::shown(&part.url));
            return Err(Note::error(message).hint(hint).into());
        }
        std::thread::sleep(rules.wait * 2u32.pow((vain - 1).min(6)));
    }
    let fetched = partial.check(part);
    match fetched {
        Ok(fetched) => partial.settle(path).map(|()| Some(fetched)),
        Err(cause) => {
            partial.discard()?;
            Err(cause)
        }
    }
}

fn agent(rules: &Rules) -> Result<ureq::Agent> {
    let config = ureq::Agent::config_builder()
        .timeout_connect(Some(CONNECT))
        .timeout_recv_response(Some(rules.stall))
        .timeout_per_read(Some(rules.stall))
        .http_status_as_error(false)
        // Redirections are followed by hand, so that each is looked at.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .tls_config(web::trust()?)
        .user_agent(concat!("dramatis/", env!("CARGO_PKG_VERSION")));
    Ok(config.build().new_agent())
}

/// What one attempt came to.
enum Outcome {
    Whole,
    Missing,
    Again(String),
}

fn attempt(
    agent: &ureq::Agent,
    part: &Part,
    partial: &mut Partial,
    rules: &Rules,
    told: &dyn Fn(u64, Option<u64>),
) -> Result<Outcome> {
    let have = partial.have()?;
    let refuse = |why: String| Note::error(format!("`{}` {why}", address::shown(&part.url)));
    let response = match ask(agent, &part.url, have, &partial.memory)? {
        Ok(response) => response,
        Err(cause) => return Ok(Outcome::Again(cause)),
    };
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let status = response.status().as_u16();
    let validator = header("etag").filter(|tag| !tag.starts_with("W/")).or_else(|| header("last-modified"));
    match status {
        200 => partial.restart()?,
        206 if header("content-range").is_some_and(|range| begins_at(&range, have)) => {}
        206 | 416 => {
            partial.restart()?;
            return Ok(Outcome::Again("the server does not go on where it broke off".to_owned()));
        }
        404 | 410 if part.optional => return Ok(Outcome::Missing),
        408 | 425 | 429 | 500..=599 => return Ok(Outcome::Again(format!("the server answered {status}"))),
        _ => {
            let hint = "see whether the address is right; a voice that wants an account is fetched in a browser, and \
                        the file installed";
            return Err(refuse(format!("cannot be had: the server answered {status}")).hint(hint).into());
        }
    }
    let have = partial.have()?;
    let coming = response.body().content_length();
    let total = coming.map(|coming| have + coming);
    if have > 0 && total != partial.memory.total {
        partial.restart()?;
        return Ok(Outcome::Again("the file was changed while it was fetched".to_owned()));
    }
    if header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return Err(page(part).into());
    }
    if let (Some(total), Some(size)) = (total, part.size_bytes)
        && total != size
    {
        return Err(wrong_size(part, total, size).into());
    }
    let most = part.size_bytes.unwrap_or(u64::MAX).min(rules.most_bytes);
    let too_much = || match part.size_bytes {
        Some(size) if size <= rules.most_bytes => refuse(format!("has more than the {size} bytes it should have")),
        _ => refuse(format!("is larger than {}, which no voice is", megabytes(rules.most_bytes))),
    };
    if total.is_some_and(|total| total > most) {
        return Err(too_much().hint("see whether this is the address of a voice").into());
    }
    partial.remember(validator, total)?;
    let mut body = response.into_body().into_with_config().limit(u64::MAX).reader();
    let mut block = vec![0; 1 << 16];
    loop {
        let count = match body.read(&mut block) {
            Ok(count) => count,
            Err(cause) => return Ok(Outcome::Again(cause.to_string())),
        };
        let have = partial.have()?;
        if have == 0 && is_page(&block[..count]) {
            return Err(page(part).into());
        }
        if count == 0 {
            return Ok(match total {
                Some(total) if have < total => Outcome::Again(format!("it broke off after {}", megabytes(have))),
                _ => Outcome::Whole,
            });
        }
        if have + count as u64 > most {
            return Err(too_much().hint("see whether this is the address of a voice").into());
        }
        partial.add(&block[..count])?;
        told(have + count as u64, total.or(part.size_bytes));
    }
}

/// Asks for what is not there yet, following redirections; the inner error may pass.
fn ask(agent: &ureq::Agent, url: &str, have: u64, memory: &Memory) -> Result<Result<Response<Body>, String>> {
    let mut uri: Uri = address::checked(url)?;
    for _ in 0..REDIRECTS {
        let mut request = agent.get(uri.clone());
        if have > 0 {
            request = request.header("Range", format!("bytes={have}-"));
            if let Some(validator) = &memory.validator {
                request = request.header("If-Range", validator);
            }
        }
        let response = match request.call() {
            Ok(response) => response,
            Err(cause) if web::is_distrust(&cause) => {
                let message = format!("the server of `{}` is not trusted: {cause}", address::shown(&uri.to_string()));
                return Err(Note::error(message).hint(web::distrust_hint()).into());
            }
            Err(cause) => return Ok(Err(cause.to_string())),
        };
        if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Ok(Ok(response));
        }
        let location = response.headers().get("location").and_then(|location| location.to_str().ok());
        uri = address::redirected(&uri, location.unwrap_or_default())?;
    }
    Err(Note::error(format!("`{}` leads from one address to the next without end", address::shown(url))).into())
}

/// Whether a `Content-Range` (RFC 9110, 14.4) goes on after so many bytes.
fn begins_at(range: &str, have: u64) -> bool {
    let begin = range.trim().strip_prefix("bytes").and_then(|rest| rest.trim().split('-').next());
    begin.and_then(|begin| begin.trim().parse().ok()) == Some(have)
}

/// Whether what comes is a web page: a notice, a login.
fn is_page(begin: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&begin[..begin.len().min(200)]).trim_start().to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<?xml"].iter().any(|tag| text.starts_with(tag))
}

fn page(part: &Part) -> Note {
    let note = Note::error(format!("`{}` gives a web page and no file", address::shown(&part.url)));
    note.hint("copy the address of the download itself; at Hugging Face it has `/resolve/` where the page has `/blob/`")
}

fn wrong_size(part: &Part, got: u64, size: u64) -> Note {
    let note = Note::error(format!("`{}` has {got} bytes, and should have {size}", address::shown(&part.url)));
    note.hint("it was changed since the catalogue was written: nothing was installed")
}

/// A number of bytes for people.
pub fn megabytes(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// What is remembered of a partial file from one run to the next.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Memory {
    url: String,
    /// The server's name of this state of the file.
    validator: Option<String>,
    total: Option<u64>,
}

/// A file that is not whole yet, with what is remembered of it.
struct Partial {
    file: File,
    path: PathBuf,
    note: PathBuf,
    memory: Memory,
    /// How much of it an earlier run left.
    resumed_bytes: u64,
}

impl Partial {
    /// Opens what an earlier run left, if it can be gone on with.
    fn open(downloads: &Path, url: &str) -> Result<Self> {
        fs::create_dir(downloads)?;
        let key = blake3::hash(url.as_bytes()).to_hex();
        let path = downloads.join(format!("{}.part", &key[..32]));
        let note = path.with_extension("json");
        let open = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = open.map_err(|cause| fs::failed("write", &path, &cause))?;
        if file.try_lock().is_err() {
            let message = format!("`{}` is being fetched by another run", address::shown(url));
            return Err(Note::error(message).hint("wait for it").into());
        }
        let memory = std::fs::read(&note).ok().and_then(|bytes| serde_json::from_slice::<Memory>(&bytes).ok());
        let memory = memory.filter(|memory| memory.url == url && memory.validator.is_some());
        let known = memory.is_some();
        let memory = memory.unwrap_or(Memory { url: url.to_owned(), ..Memory::default() });
        let mut partial = Self { file, path, note, memory, resumed_bytes: 0 };
        if !known {
            partial.restart()?;
        }
        partial.file.seek(SeekFrom::End(0)).map_err(|cause| fs::failed("read", &partial.path, &cause))?;
        partial.resumed_bytes = partial.have()?;
        Ok(partial)
    }

    fn have(&self) -> Result<u64> {
        Ok(self.file.metadata().map_err(|cause| fs::failed("read", &self.path, &cause))?.len())
    }

    fn add(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|cause| fs::failed("write", &self.path, &cause).into())
    }

    fn restart(&mut self) -> Result<()> {
        let failed = |cause| fs::failed("write", &self.path, &cause);
        self.file.set_len(0).map_err(failed)?;
        self.file.seek(SeekFrom::Start(0)).map_err(failed)?;
        self.resumed_bytes = 0;
        self.memory = Memory { url: std::mem::take(&mut self.memory.url), ..Memory::default() };
        Ok(())
    }

    fn remember(&mut self, validator: Option<String>, total: Option<u64>) -> Result<()> {
        let memory = Memory { validator: validator.or(self.memory.validator.take()), total, ..self.memory.clone() };
        if memory != self.memory {
            self.memory = memory;
            fs::write(&self.note, &serde_json::to_vec(&self.memory)?)?;
        }
        Ok(())
    }

    /// Compares length and checksum.
    fn check(&self, part: &Part) -> Result<Fetched> {
        let bytes = self.have()?;
        if let Some(size) = part.size_bytes.filter(|size| *size != bytes) {
            return Err(wrong_size(part, bytes, size).into());
        }
        let sha256 = sha256(&self.path)?;
        if let Some(wanted) = part.sha256.as_ref().filter(|wanted| !wanted.eq_ignore_ascii_case(&sha256)) {
            let message = format!("`{}` is not the file it should be", address::shown(&part.url));
            let hint = format!("its SHA-256 is {sha256} and should be {wanted}: nothing was installed");
            return Err(Note::error(message).hint(hint).into());
        }
        Ok(Fetched { sha256, bytes, resumed_bytes: self.resumed_bytes })
    }

    /// Moves the whole file to its place, which may lie on another disk.
    fn settle(self, path: &Path) -> Result<()> {
        if std::fs::rename(&self.path, path).is_err() {
            std::fs::copy(&self.path, path).map_err(|cause| fs::failed("write", path, &cause))?;
        }
        fs::remove(&self.path)?;
        fs::remove(&self.note)
    }

    fn discard(self) -> Result<()> {
        fs::remove(&self.path)?;
        fs::remove(&self.note)
    }
}

/// The SHA-256 of a file, in hexadecimal.
///
/// # Errors
/// A [`Note`] with the path.
pub fn sha256(path: &Path) -> Result<String> {
    let failed = |cause: std::io::Error| fs::failed("read", path, &cause);
    let mut file = File::open(path).map_err(failed)?;
    let (mut hash, mut block) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut block).map_err(failed)? {
            0 => return Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()),
            count => hash.update(&block[..count]),
        }
    }
}
