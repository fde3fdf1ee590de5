//! Where voices may be fetched from: `https`, and `http` from this machine alone.

use crate::note::Note;
use anyhow::Result;
use std::net::IpAddr;
use ureq::http::Uri;

/// Whether a source is an address and not a path.
pub fn is_address(source: &str) -> bool {
    source.split_once("://").is_some_and(|(scheme, _)| scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '+'))
}

/// An address that may be asked.
///
/// # Errors
/// A [`Note`] for what is no address, or one of another kind.
pub fn checked(address: &str) -> Result<Uri> {
    let refuse = |why: &str| Note::error(format!("nothing is fetched from `{}`: {why}", shown(address)));
    let uri: Uri = address.parse().map_err(|_| refuse("it is no address"))?;
    let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(|| refuse("it names no server"))?;
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(refuse("it holds a name or password").hint("take out what stands before the `@`").into());
    }
    match uri.scheme_str() {
        Some("https") => Ok(uri),
        Some("http") if is_loopback(host) => Ok(uri),
        Some("http") => {
            let note = refuse("`http` lets anybody on the way change what comes, so it is for this machine only");
            Err(note.hint("write `https://`, or fetch the file yourself and install that").into())
        }
        _ => Err(refuse("only `https` addresses are fetched").hint("write `https://`, or a path").into()),
    }
}

/// Where a redirection leads; an address that is safe never leads to one that is not.
///
/// # Errors
/// As [`checked`].
pub fn redirected(from: &Uri, location: &str) -> Result<Uri> {
    let to = checked(&joined(from, location))?;
    if from.scheme_str() == Some("https") && to.scheme_str() != Some("https") {
        let message = format!("`{}` leads away from https to `{}`", shown(&from.to_string()), shown(&to.to_string()));
        return Err(Note::error(message).hint("fetch the file yourself and install that").into());
    }
    Ok(to)
}

/// A location that counts from an address (RFC 3986, 5.2, without `..`, which servers resolve).
pub fn joined(from: &Uri, location: &str) -> String {
    let (scheme, authority) = (from.scheme_str().unwrap_or("https"), from.authority().map_or("", |a| a.as_str()));
    if is_address(location) {
        location.to_owned()
    } else if let Some(rest) = location.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if location.starts_with('/') {
        format!("{scheme}://{authority}{location}")
    } else {
        let folder = from.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{authority}{folder}/{location}")
    }
}

/// The name of the file at the end of an address; none where there is no plain one.
pub fn file_name(uri: &Uri) -> Option<String> {
    let name = uri.path().rsplit('/').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    (!name.is_empty() && !name.starts_with('.') && name.len() <= 150 && name.chars().all(plain))
        .then(|| name.to_owned())
}

/// An address as it is told: not longer than a line.
pub fn shown(address: &str) -> String {
    address.chars().filter(|c| !c.is_control()).take(160).collect()
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
