//! Which servers are believed to be who they say: the certificates behind `https`.

use crate::fs;
use crate::note::Note;
use anyhow::Result;
use std::path::PathBuf;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};

/// The environment variable that names a file of certificates; OpenSSL, curl and Python know it too.
pub const TRUSTED: &str = "SSL_CERT_FILE";

/// A whole system's list has a quarter of a megabyte.
const LIMIT_BYTES: u64 = 10_000_000;

/// Whom to trust: those that sign for the web, as Mozilla lists them (the list is part of the program); where
/// `SSL_CERT_FILE` names a file of certificates (PEM), those in it and no others.
///
/// # Errors
/// A [`Note`] with the file's path when it cannot be read or holds no certificate.
pub fn trust() -> Result<TlsConfig> {
    let Some(path) = std::env::var_os(TRUSTED).filter(|path| !path.is_empty()).map(PathBuf::from) else {
        return Ok(TlsConfig::default());
    };
    let hint = format!("the environment variable `{TRUSTED}` names this file: correct it, or unset it");
    let bytes = fs::read(&path, LIMIT_BYTES).map_err(|cause| match cause.downcast::<Note>() {
        Ok(note) => note.hint(&hint).into(),
        Err(cause) => cause,
    })?;
    let certificates: Vec<_> = parse_pem(&bytes)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if certificates.is_empty() {
        return Err(Note::error("there is no certificate (PEM) in this file").at(&path).hint(&hint).into());
    }
    Ok(TlsConfig::builder().root_certs(RootCerts::from(certificates)).build())
}

/// Whether a request failed because the server's certificate is not trusted: asking again will not help.
pub fn is_distrust(cause: &ureq::Error) -> bool {
    cause.to_string().contains("invalid peer certificate")
}

/// What to do about it.
pub fn distrust_hint() -> String {
    format!(
        "where the server is yours, or a proxy of your network stands between, let `{TRUSTED}` name the file (PEM) of \
         the certificate that signed its own"
    )
}
