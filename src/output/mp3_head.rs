//! The first frame of an MP3 stream, which holds no sound and tells players how long the sound is: LAME's head
//! (gabriel.mp3-tech.org, "MP3 Info Tag revision 1").
//!
//! LAME writes it into a frame of the stream's own bit rate, and leaves it out where that has no room for it. Then it is
//! written here, into the smallest frame that has, as ffmpeg does.

use super::mp3::ENCODER_SAMPLES;

/// The bit rates of MPEG 1 in kbit/s, by their number in a frame's head.
const KBPS_1: [u32; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
/// Those of MPEG 2 and 2.5.
const KBPS_2: [u32; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/// The sample rates of MPEG 1; MPEG 2 has half of them, MPEG 2.5 a quarter.
const RATES_HZ: [u32; 3] = [44_100, 48_000, 32_000];

/// What all frames of a stream have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// Samples a second.
    pub rate_hz: u32,
    /// Samples in a frame.
    pub frame_samples: u64,
    /// Bytes between a frame's head and its sound: where a player looks for the mark of the first frame.
    pub side_bytes: usize,
}

impl Shape {
    /// So many samples in milliseconds.
    pub(super) fn ms(&self, samples: u64) -> u64 {
        samples * 1_000 / u64::from(self.rate_hz)
    }
}

/// The shape of a mono frame of layer III and its length in bytes, from its head (ISO/IEC 11172-3, 2.4.1.3; 13818-3).
pub(super) fn read_head(head: [u8; 4]) -> Option<(Shape, usize)> {
    if head[0] != 0xff || head[1] & 0xe6 != 0xe2 || head[3] >> 6 != 3 {
        return None;
    }
    let halved = match head[1] >> 3 & 3 {
        3 => 0,
        2 => 1,
        0 => 2,
        _ => return None,
    };
    let rate_hz = RATES_HZ.get(usize::from(head[2] >> 2 & 3))? >> halved;
    let table = if halved == 0 { KBPS_1 } else { KBPS_2 };
    let kbps = *table.get(usize::from(head[2] >> 4)).filter(|kbps| **kbps > 0)?;
    let (frame_samples, side_bytes) = if halved == 0 { (1_152, 21) } else { (576, 13) };
    let length = frame_samples as u32 / 8 * kbps * 1_000 / rate_hz + u32::from(head[2] >> 1 & 1);
    (length > 4).then_some((Shape { rate_hz, frame_samples, side_bytes }, length as usize))
}

/// Bytes of the mark, frames, bytes, table of places, quality (120), and what LAME says (36).
pub(super) const LAME_BYTES: usize = 156;

/// The empty head of a stream of which LAME makes none: the bit rate leaves no room for it.
pub(super) fn own(rate_hz: u32, kbps: u32) -> Option<Vec<u8>> {
    let halved = (0..3).find(|halved| RATES_HZ.iter().any(|rate| rate >> halved == rate_hz))?;
    let place = RATES_HZ.iter().position(|rate| rate >> halved == rate_hz)?;
    let table = if halved == 0 { KBPS_1 } else { KBPS_2 };
    let version = [0xfb, 0xf3, 0xe3][halved];
    let frame = |order: usize| {
        let head = [0xff, version, (order << 4 | place << 2) as u8, 0xc4];
        let (shape, length) = read_head(head)?;
        (length >= shape.side_bytes + LAME_BYTES).then_some((head, shape, length))
    };
    let order = table.iter().position(|known| *known == kbps)?;
    if frame(order).is_some() {
        return None;
    }
    let (head, shape, length) = (order + 1..table.len()).find_map(frame)?;
    let mut info = vec![0; length];
    info[..4].copy_from_slice(&head);
    let at = shape.side_bytes;
    // Frames, bytes, places and quality follow.
    info[at..at + 8].copy_from_slice(b"Info\0\0\0\x0f");
    info[at + 119] = QUALITY;
    info[at + 120..at + 129].copy_from_slice(b"LAME3.100");
    // Constant bit rate.
    info[at + 129] = 1;
    info[at + 140] = kbps.min(255) as u8;
    info[at + 141] = (ENCODER_SAMPLES >> 4) as u8;
    info[at + 142] = (ENCODER_SAMPLES << 4) as u8;
    info[at + 144] = match rate_hz {
        48_000 => 0x82,
        44_100 => 0x42,
        _ => 0x02,
    };
    Some(info)
}

/// The shape of a stream, from its first frame.
pub(super) fn shape(frame: &[u8]) -> Option<Shape> {
    let head = frame.get(..4)?;
    read_head([head[0], head[1], head[2], head[3]]).map(|(shape, _)| shape)
}

/// What LAME says of its quality 5 at a constant bit rate.
const QUALITY: u8 = 55;

/// Counts the frames of a stream as it is written.
#[derive(Debug, Default)]
pub(super) struct Count {
    /// How many there were.
    pub frames: u64,
    /// Their bytes.
    pub bytes: u64,
    /// See [`crc`].
    pub sum: u16,
    /// The beginning of the next frame.
    rest: Vec<u8>,
}

impl Count {
    /// Goes on by these bytes; false where they are no frames.
    pub(super) fn add(&mut self, bytes: &[u8]) -> bool {
        self.rest.extend_from_slice(bytes);
        let mut at = 0;
        while let Some(head) = self.rest.get(at..at + 4) {
            let Some((_, length)) = read_head([head[0], head[1], head[2], head[3]]) else { return false };
            let Some(frame) = self.rest.get(at..at + length) else { break };
            self.sum = crc(self.sum, frame);
            (self.frames, self.bytes) = (self.frames + 1, self.bytes + length as u64);
            at += length;
        }
        self.rest.drain(..at);
        true
    }
}

/// The head with what is true of the whole stream in it.
pub(super) fn filled(mut info: Vec<u8>, shape: &Shape, frames: u64, bytes: u64, padding: u64, music: u16) -> Vec<u8> {
    let at = shape.side_bytes;
    let four = |value: u64| u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes();
    info[at + 8..at + 12].copy_from_slice(&four(frames));
    info[at + 12..at + 16].copy_from_slice(&four(bytes));
    // The bit rate is constant: a hundredth of the time is a hundredth of the bytes.
    for place in 0..100 {
        info[at + 16 + place] = (place * 256 / 100) as u8;
    }
    let padding = padding.min(4_095) as u16;
    info[at + 142] = info[at + 142] & 0xf0 | (padding >> 8) as u8;
    info[at + 143] = padding as u8;
    info[at + 148..at + 152].copy_from_slice(&four(bytes));
    info[at + 152..at + 154].copy_from_slice(&music.to_be_bytes());
    let own = crc(0, &info[..at + 154]);
    info[at + 154..at + 156].copy_from_slice(&own.to_be_bytes());
    info
}

/// CRC-16 with the polynomial 0x8005, lowest bit first.
pub(super) fn crc(sum: u16, bytes: &[u8]) -> u16 {
    bytes.iter().fold(sum, |sum, byte| {
        let turn = |sum: u16, _| if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 };
        (0..8).fold(sum ^ u16::from(*byte), turn)
    })
}
