//! Delivery profiles: what somebody asks of the files they take, and how to render so that they get it.

use super::Encoding;
use super::check::Quantity::{self, *};
use crate::master::Target;
use crate::note::{Note, closest};
use anyhow::Result;

/// What somebody asks of the files they take, and the way there.
#[derive(Debug)]
pub struct Profile {
    /// The name on the command line and in dramatis.toml.
    pub name: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    /// What the container's name has to begin with.
    pub format: Option<&'static str>,
    /// What has to lie where; what is not named may be anything.
    pub limits: &'static [(Quantity, f64, f64)],
    /// What the master is brought to; `[target]` in dramatis.toml wins.
    pub target: fn() -> Target,
    /// The formats that are made unless others are asked for.
    pub formats: &'static [&'static str],
    /// How sound is coded; `[encoding]` in dramatis.toml wins.
    pub encoding: Encoding,
    /// The format whose finished files are measured against the profile, where the coding could spoil what the master
    /// keeps.
    pub measured: Option<&'static str>,
    /// What a person must know before they rely on it.
    pub warning: Option<&'static str>,
}

/// Profiles have one name each.
impl PartialEq for Profile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

const ANY_LOWER: f64 = f64::NEG_INFINITY;

const USUAL: Encoding = Encoding { mp3_kbps: 96, aac_kbps: 64, opus_kbps: 40 };

/// All profiles; the first is the default.
pub const PROFILES: &[Profile] = &[
    Profile {
        name: "audiobook",
        about: "what this program delivers: -19 LUFS, -3 dBTP, 44.1 kHz mono 16-bit",
        format: Some("WAV, 16-bit integers"),
        limits: &[
            (Loudness, -19.5, -18.5),
            (TruePeak, ANY_LOWER, -3.0),
            (NoiseFloor, ANY_LOWER, -60.0),
            (Head, 0.5, 1.0),
            (Tail, 1.0, 5.0),
            (SampleRate, 44_100.0, 44_100.0),
            (Channels, 1.0, 1.0),
        ],
        target: Target::default,
        formats: &["wav"],
        encoding: USUAL,
        measured: None,
        warning: None,
    },
    Profile {
        name: "acx",
        about: "ACX audio submission requirements (which refuse unauthorised text-to-speech)",
        format: Some("MP3"),
        limits: &[
            (Rms, -23.0, -18.0),
            (SamplePeak, ANY_LOWER, -3.0),
            (NoiseFloor, ANY_LOWER, -60.0),
            (Head, 0.5, 1.0),
            (Tail, 1.0, 5.0),
            (Duration, 0.0, 7_200.0),
            (SampleRate, 44_100.0, 44_100.0),
            (Channels, 1.0, 2.0),
        ],
        target: acx,
        formats: &["mp3"],
        encoding: Encoding { mp3_kbps: 192, ..USUAL },
        measured: Some("mp3"),
        warning: Some("ACX refuses text-to-speech that it has not authorised: these files only measure as it asks"),
    },
    Profile {
        name: "ebu-r128",
        about: "European broadcasters: -23 LUFS +-0.2 LU, -1 dBTP",
        format: None,
        limits: &[(Loudness, -23.2, -22.8), (TruePeak, ANY_LOWER, -1.0)],
        target: ebu_r128,
        formats: &["wav"],
        encoding: USUAL,
        measured: None,
        warning: None,
    },
    Profile {
        name: "podcast",
        about: "podcast directories: -16 LUFS +-1 LU, -1 dBTP, MP3",
        format: None,
        limits: &[(Loudness, -17.0, -15.0), (TruePeak, ANY_LOWER, -1.0)],
        target: podcast,
        formats: &["mp3"],
        encoding: USUAL,
        measured: Some("mp3"),
        warning: None,
    },
    Profile {
        name: "archive",
        about: "to keep: 48 kHz FLAC, levels as for audiobook",
        format: Some("FLAC"),
        limits: &[(Loudness, -19.5, -18.5), (TruePeak, ANY_LOWER, -3.0), (SampleRate, 48_000.0, 48_000.0)],
        target: archive,
        formats: &["flac"],
        encoding: USUAL,
        measured: None,
        warning: None,
    },
];

/// The middle of ACX's window for RMS, and peaks low enough that MP3 does not raise them over -3 dB.
fn acx() -> Target {
    Target { rms_db: Some(-20.5), tolerance_lu: 1.5, true_peak_db: -4.0, ..Target::default() }
}

fn ebu_r128() -> Target {
    Target { loudness_lufs: -23.0, tolerance_lu: 0.2, true_peak_db: -1.0, sample_rate_hz: 48_000, ..Target::default() }
}

/// Louder than a book, as it is heard in the street; half a decibel below the limit, for MP3.
fn podcast() -> Target {
    Target { loudness_lufs: -16.0, true_peak_db: -1.5, ..Target::default() }
}

fn archive() -> Target {
    Target { sample_rate_hz: 48_000, ..Target::default() }
}

/// A profile by name.
///
/// # Errors
/// A [`Note`] that lists the names there are.
pub fn profile(name: &str) -> Result<&'static Profile> {
    PROFILES.iter().find(|profile| profile.name == name).ok_or_else(|| {
        let names: Vec<&str> = PROFILES.iter().map(|profile| profile.name).collect();
        let meant = closest(name, names.iter().copied());
        let meant = meant.map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
        let hint = format!("{meant}there are: {}", names.join(", "));
        Note::error(format!("no profile `{name}`")).hint(hint).into()
    })
}
