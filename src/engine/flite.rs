//! The C library Flite, as far as it is used: text in, the acoustic parameters of its voice `slt` out.
//!
//! Flite reads the text, looks words up, places accents and predicts 200 times a second what the recorded speaker's
//! vocal folds and vocal tract would do. Its last step, which makes sound of that, is not used: the sound is made in
//! [`super::vocoder`], where a voice can be changed. So Flite's only hidden state, the C library's `rand()` in that
//! last step, is never touched.

#![allow(unsafe_code)] // The only file that has any.

use super::flitevox;
use crate::fs;
use crate::note::Note;
use std::ffi::{CStr, CString, c_char, c_float, c_int, c_void};
use std::io::Write;
use std::ops::Range;
use std::path::Path;
use std::ptr::{self, NonNull};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

// Nothing of the crate's Rust code is called; this line links the C library that it carries.
extern crate fliters as _;

/// Coefficients of a mel-cepstrum, the zeroth included.
pub const ORDER: usize = 25;
/// Bands in which Flite says how voiced the sound is.
pub const BANDS: usize = 5;
/// Taps of the filter of each band.
pub const TAPS: usize = 48;
/// How long a frame lasts, in samples at 16 kHz.
pub const FRAME_SAMPLES: usize = 80;

/// What Flite's model says of 5 ms of speech.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The fundamental frequency; 0 without voice.
    pub f0_hz: f32,
    /// How voiced each band is, 0.0 to 1.0.
    pub voicing: [f32; BANDS],
    /// Mean of the mel-cepstrum, then of its change from frame to frame.
    pub mean: [f32; 2 * ORDER],
    /// Standard deviation of the same.
    pub deviation: [f32; 2 * ORDER],
}

/// What Flite makes of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// 5 ms of speech each, in order.
    pub frames: Vec<Observation>,
    /// The syllables, in order.
    pub syllables: Vec<Syllable>,
}

/// A syllable, and where it lies.
#[derive(Debug, Clone, PartialEq)]
pub struct Syllable {
    /// Its frames.
    pub frames: Range<usize>,
    /// Whether the dictionary gives it stress.
    pub stressed: bool,
    /// The word that it belongs to, in small letters.
    pub word: String,
}

/// The voices that wait to be used. Each is used by one thread at a time, because Flite counts references without
/// atomics; they are never freed, and there are never more than threads.
static IDLE: Mutex<Vec<Voice>> = Mutex::new(Vec::new());

/// A voice of Flite's; all of one list are alike.
struct Voice(NonNull<RawVoice>);

// SAFETY: a voice is reached only through its list, so by one thread at a time, and Flite keeps nothing in
// thread-local storage.
unsafe impl Send for Voice {}

/// A voice that was read from a `.flitevox` file.
pub struct Model {
    /// The mean of its speaker's fundamental frequency.
    pub f0_mean_hz: f32,
    /// A hash of the file.
    pub print: String,
    /// A copy of the bytes that were checked, which nobody changes: Flite reads by path, and believes what it reads.
    copy: tempfile::NamedTempFile,
    /// As [`IDLE`], of this voice.
    idle: Mutex<Vec<Voice>>,
}

impl Model {
    /// Checks a voice file; Flite reads it when it first speaks.
    ///
    /// # Errors
    /// A [`Note`] with the path: it cannot be read, or is no voice of the kind that is spoken.
    pub fn load(path: &Path) -> anyhow::Result<Self> {
        let bytes = fs::read(path, flitevox::LIMIT_BYTES)?;
        let told = flitevox::check(&bytes).map_err(|cause| {
            let note = Note::error(format!("this is no voice that the embedded engine speaks: {cause}")).at(path);
            note.hint("it takes English voices of Flite 2.0 and later, 16 kHz, such as `cmu_us_rms.flitevox`")
        })?;
        let mut copy = tempfile::NamedTempFile::new()?;
        copy.write_all(&bytes)?;
        copy.flush()?;
        let print = blake3::hash(&bytes).to_hex().to_string();
        Ok(Self { f0_mean_hz: told.f0_mean_hz, print, copy, idle: Mutex::new(Vec::new()) })
    }

    /// Lets Flite read the voice once more.
    fn read(&self) -> Option<Voice> {
        static ENGLISH: Once = Once::new();
        let path = CString::new(self.copy.path().to_str()?).ok()?;
        let _one_at_a_time = lock();
        // SAFETY: the language is added once, with Flite's own functions for it and a name that lives for ever; both that
        // and the reading fill Flite's global tables, and the lock is held. The file was checked to hold only what
        // Flite's reader and synthesis can follow (flitevox.rs), and is a copy of our own.
        unsafe {
            ENGLISH.call_once(|| {
                flite_add_lang(c"eng".as_ptr(), usenglish_init, cmu_lex_init);
            });
            NonNull::new(flite_voice_load(path.as_ptr())).map(Voice)
        }
    }
}

/// Writes the embedded voice as a `.flitevox` file, as Flite itself would; false if that fails.
pub fn write_embedded(path: &Path) -> bool {
    let Some(path) = path.to_str().and_then(|path| CString::new(path).ok()) else { return false };
    // The list is let go before a voice is made, which holds it again.
    let waiting = lock().pop();
    let Some(voice) = waiting.or_else(register) else { return false };
    // SAFETY: the voice is this thread's, and is only read.
    let written = unsafe { flite_voice_dump(voice.0.as_ptr(), path.as_ptr()) } != 0;
    lock().push(voice);
    written
}

/// How Flite reads a text with a voice, the embedded one if none is given; `None` if it fails. Bytes that are not printable ASCII are left out.
/// `stretch` multiplies all durations. A token that `phones_of` knows is spoken as those phones, `r iy1 ax`.
pub fn observe(
    model: Option<&Model>,
    text: &str,
    stretch: f32,
    phones_of: impl Fn(&str) -> Option<String>,
) -> Option<Reading> {
    let printable: Vec<u8> = text.bytes().filter(|byte| matches!(byte, b' '..=b'~')).collect();
    let text = CString::new(printable).ok()?;
    let idle = model.map_or(&IDLE, |model| &model.idle);
    let waiting = take(idle).pop();
    let voice = waiting.or_else(|| model.map_or_else(register, Model::read))?;
    let reading = observe_with(&voice, &text, stretch, phones_of);
    take(idle).push(voice);
    reading
}

/// The filters that cut the excitation into bands, one row a band.
pub fn band_filters() -> [[f32; TAPS]; BANDS] {
    std::array::from_fn(|band| {
        // SAFETY: `cmu_us_slt_me_h` is a constant table of five pointers to 48 numbers each (cmu_us_slt_cg.c).
        let row = unsafe { std::slice::from_raw_parts(cmu_us_slt_me_h[band], TAPS) };
        std::array::from_fn(|tap| row[tap] as f32)
    })
}

/// The list of idle embedded voices; whoever fills Flite's global tables holds it.
fn lock() -> MutexGuard<'static, Vec<Voice>> {
    take(&IDLE)
}

/// A list of idle voices. A panic elsewhere cannot leave it half-changed, so a poisoned lock is as good as another.
fn take(list: &Mutex<Vec<Voice>>) -> MutexGuard<'_, Vec<Voice>> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a new voice.
fn register() -> Option<Voice> {
    let _one_at_a_time = lock();
    // SAFETY: registering fills Flite's global tables, and the lock is held. The exported pointer is Flite's memory of
    // having registered the voice before; without it, a fresh one is made. Nothing else reads the pointer.
    unsafe {
        cmu_us_slt_cg = ptr::null_mut();
        NonNull::new(register_cmu_us_slt(ptr::null())).map(Voice)
    }
}

/// An utterance of Flite's, freed at the end of its scope.
struct Utterance(NonNull<RawUtterance>);

impl Drop for Utterance {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `new_utterance`, is freed here only, and frees all that was attached to it.
        unsafe { delete_utterance(self.0.as_ptr()) }
    }
}

fn observe_with(
    voice: &Voice,
    text: &CStr,
    stretch: f32,
    phones_of: impl Fn(&str) -> Option<String>,
) -> Option<Reading> {
    // SAFETY: every pointer below is checked for null before use and lives as long as `utterance`; feature names are
    // literals, because Flite keeps the pointers; values are copied by Flite.
    unsafe {
        let utterance = Utterance(NonNull::new(new_utterance())?);
        let raw = utterance.0.as_ptr();
        let features = (*raw).features;
        feat_set_string(features, c"input_text".as_ptr(), text.as_ptr());
        feat_set_float(features, c"duration_stretch".as_ptr(), stretch);
        stop_before_sound(features)?;
        utt_init(raw, voice.0.as_ptr());
        NonNull::new(default_tokenization(raw))?;
        pronounce(raw, phones_of);
        NonNull::new(utt_synth_tokens(raw))?;
        let frames = read_tracks(features)?;
        let syllables = read_syllables(raw, frames.len());
        Some(Reading { frames, syllables })
    }
}

/// Lets Flite stop at the first samples: it would hand sound over in pieces, and the taker says that it wants no more.
///
/// # Safety
/// `features` must be those of a living utterance.
unsafe fn stop_before_sound(features: *mut c_void) -> Option<()> {
    extern "C" fn enough(_: *const c_void, _: c_int, _: c_int, _: c_int, _: *mut StreamingInfo) -> c_int {
        -1 // CST_AUDIO_STREAM_STOP
    }
    // SAFETY: the structure is Flite's own, as cst_audio.h declares it, and goes to the features, which free it.
    unsafe {
        let info = NonNull::new(new_audio_streaming_info())?.as_ptr();
        (*info).min_buffsize = 0;
        (*info).asc = Some(enough);
        feat_set(features, c"streaming_info".as_ptr(), audio_streaming_info_val(info));
    }
    Some(())
}

/// Gives the tokens that have one their own pronunciation.
///
/// # Safety
/// `utterance` must be a living utterance that has been cut into tokens.
unsafe fn pronounce(utterance: *mut RawUtterance, phones_of: impl Fn(&str) -> Option<String>) {
    // SAFETY: the items belong to the utterance; names are C strings of Flite's that live until the next change of the
    // item, and are copied before it.
    unsafe {
        let mut item = relation_head(utt_relation(utterance, c"Token".as_ptr()));
        let mut turn = false;
        while !item.is_null() {
            let name = item_feat_string(item, c"name".as_ptr());
            if !name.is_null() {
                let name = CStr::from_ptr(name).to_string_lossy();
                if let Some(phones) = phones_of(&name) {
                    // Flite takes a token with the same phones as the one before for a part of that one, and leaves it
                    // out; a blank makes the two differ.
                    turn = !turn;
                    let phones = if turn { phones } else { format!(" {phones}") };
                    if let Ok(phones) = CString::new(phones) {
                        item_set_string(item, c"phones".as_ptr(), phones.as_ptr());
                    }
                }
            }
            item = item_next(item);
        }
    }
}

/// Copies what Flite predicted.
///
/// # Safety
/// `features` must be those of a living utterance that has been synthesized.
unsafe fn read_tracks(features: *mut c_void) -> Option<Vec<Observation>> {
    // SAFETY: the tracks are Flite's, as cst_track.h declares them: `num_frames` rows of `num_channels` numbers; the
    // shape is checked before the rows are read.
    unsafe {
        let parameters = track(features, c"param_track")?.as_ref();
        let voicing = track(features, c"str_track")?.as_ref();
        // F0 and an unused number, then a mean and a deviation for each coefficient and each change (cst_cg.c).
        if parameters.num_channels as usize != 2 + 4 * ORDER || voicing.num_channels as usize != BANDS {
            return None;
        }
        let count = parameters.num_frames.min(voicing.num_frames).max(0) as usize;
        let frames = (0..count).map(|at| {
            let row = std::slice::from_raw_parts(*parameters.frames.add(at), 2 + 4 * ORDER);
            let bands = std::slice::from_raw_parts(*voicing.frames.add(at), BANDS);
            Observation {
                f0_hz: row[0],
                voicing: std::array::from_fn(|band| bands[band].clamp(0.0, 1.0)),
                mean: std::array::from_fn(|k| row[2 + 2 * k]),
                deviation: std::array::from_fn(|k| row[3 + 2 * k]),
            }
        });
        Some(frames.collect())
    }
}

/// Where each syllable of a text of `count` frames lies.
///
/// # Safety
/// `utterance` must be a living utterance that has been synthesized.
unsafe fn read_syllables(utterance: *const RawUtterance, count: usize) -> Vec<Syllable> {
    const FRAME_SECONDS: f32 = 0.005;
    let frame = |seconds: f32| ((seconds / FRAME_SECONDS).round().max(0.0) as usize).min(count);
    let mut syllables = Vec::new();
    // SAFETY: the items belong to the utterance. A path that leads nowhere gives 0 and the string "0"; strings are
    // C strings of Flite's, which are copied at once.
    unsafe {
        let mut item = relation_head(utt_relation(utterance, c"Syllable".as_ptr()));
        while !item.is_null() {
            let text = |path: &CStr| {
                let value = ffeature_string(item, path.as_ptr());
                if value.is_null() { String::new() } else { CStr::from_ptr(value).to_string_lossy().to_lowercase() }
            };
            let start = frame(ffeature_float(item, c"R:SylStructure.daughter1.R:Segment.p.end".as_ptr()));
            let end = frame(ffeature_float(item, c"R:SylStructure.daughtern.R:Segment.end".as_ptr()));
            syllables.push(Syllable {
                frames: start..end.max(start),
                stressed: text(c"stress") != "0",
                word: text(c"R:SylStructure.parent.name"),
            });
            item = item_next(item);
        }
    }
    syllables
}

/// A track by its name.
///
/// # Safety
/// `features` must be those of a living utterance, and the feature, if present, a track.
unsafe fn track(features: *mut c_void, name: &CStr) -> Option<NonNull<Track>> {
    // SAFETY: `feat_val` gives null for an absent feature; `val_track` ends the process for a wrong type, which the
    // caller has excluded.
    unsafe {
        let value = NonNull::new(feat_val(features, name.as_ptr()))?;
        NonNull::new(val_track(value.as_ptr()))
    }
}

/// `cst_voice`, of which no field is read.
#[repr(C)]
struct RawVoice {
    _opaque: [u8; 0],
}

/// `cst_utterance` (cst_utterance.h); only the first field is read.
#[repr(C)]
struct RawUtterance {
    features: *mut c_void,
    _functions: *mut c_void,
    _relations: *mut c_void,
}

/// `cst_track` (cst_track.h).
#[repr(C)]
struct Track {
    _kind: *const c_char,
    num_frames: c_int,
    num_channels: c_int,
    _times: *mut c_float,
    frames: *mut *mut c_float,
}

/// `cst_audio_streaming_info` (cst_audio.h).
#[repr(C)]
struct StreamingInfo {
    min_buffsize: c_int,
    asc: Option<extern "C" fn(*const c_void, c_int, c_int, c_int, *mut StreamingInfo) -> c_int>,
    _utterance: *const c_void,
    _item: *const c_void,
    _userdata: *mut c_void,
}

unsafe extern "C" {
    static mut cmu_us_slt_cg: *mut RawVoice;
    static cmu_us_slt_me_h: [*const f64; BANDS];
    fn flite_add_lang(
        name: *const c_char,
        language: unsafe extern "C" fn(*mut RawVoice),
        lexicon: unsafe extern "C" fn() -> *mut c_void,
    ) -> c_int;
    fn usenglish_init(voice: *mut RawVoice);
    fn cmu_lex_init() -> *mut c_void;
    fn flite_voice_load(path: *const c_char) -> *mut RawVoice;
    fn flite_voice_dump(voice: *const RawVoice, path: *const c_char) -> c_int;
    fn register_cmu_us_slt(folder: *const c_char) -> *mut RawVoice;
    fn new_utterance() -> *mut RawUtterance;
    fn delete_utterance(utterance: *mut RawUtterance);
    fn utt_init(utterance: *mut RawUtterance, voice: *mut RawVoice) -> *mut RawUtterance;
    fn default_tokenization(utterance: *mut RawUtterance) -> *mut RawUtterance;
    fn utt_synth_tokens(utterance: *mut RawUtterance) -> *mut RawUtterance;
    fn utt_relation(utterance: *const RawUtterance, name: *const c_char) -> *mut c_void;
    fn relation_head(relation: *mut c_void) -> *mut c_void;
    fn item_next(item: *const c_void) -> *mut c_void;
    fn ffeature_float(item: *const c_void, path: *const c_char) -> c_float;
    fn ffeature_string(item: *const c_void, path: *const c_char) -> *const c_char;
    fn item_feat_string(item: *const c_void, name: *const c_char) -> *const c_char;
    fn item_set_string(item: *const c_void, name: *const c_char, value: *const c_char);
    fn feat_set_string(features: *mut c_void, name: *const c_char, value: *const c_char);
    fn feat_set_float(features: *mut c_void, name: *const c_char, value: c_float);
    fn feat_set(features: *mut c_void, name: *const c_char, value: *const c_void);
    fn feat_val(features: *const c_void, name: *const c_char) -> *mut c_void;
    fn val_track(value: *const c_void) -> *mut Track;
    fn new_audio_streaming_info() -> *mut StreamingInfo;
    fn audio_streaming_info_val(info: *const StreamingInfo) -> *mut c_void;
}
