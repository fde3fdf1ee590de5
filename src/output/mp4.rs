//! The boxes of an MP4 file (ISO/IEC 14496-12 and -14; Apple, "QuickTime File Format Specification"): one track of AAC, and
//! for a book a track of chapter titles.
//!
//! Written here, not by ffmpeg, for two reasons: chapters lie on the very frame on which they begin, whatever the encoder
//! adds to each part, and nothing of the file is ever written twice, so 40 hours take no longer than copying them.

use super::tags::{GENRE, MADE_BY, Tags};

/// Frames in a chunk: about a second and a half.
const CHUNK_FRAMES: usize = 64;

/// What the file is described by.
pub struct Movie<'a> {
    /// `M4B ` or `M4A `.
    pub brand: &'static [u8; 4],
    /// Samples a second: the clock of all tracks.
    pub sample_rate_hz: u32,
    /// Samples in a frame.
    pub frame_samples: u64,
    /// Decoded samples in front of the sound.
    pub priming_samples: u64,
    /// Length of the sound.
    pub total_samples: u64,
    /// The decoder's settings.
    pub config: [u8; 2],
    /// Bytes of each frame.
    pub frame_bytes: &'a [u16],
    /// Where each chapter begins, in samples of the sound, and its title; empty for a file without.
    pub chapters: &'a [(u64, String)],
    /// What the file says of itself.
    pub tags: &'a Tags<'a>,
}

impl Movie<'_> {
    /// Everything in front of the frames, which follow one upon another: `ftyp`, `moov` and the head of `mdat` with the
    /// chapters' titles.
    pub fn head(&self) -> Vec<u8> {
        let titles = self.titles();
        let sound_bytes: u64 = self.frame_bytes.iter().map(|&bytes| u64::from(bytes)).sum();
        let data_bytes = sound_bytes + titles.iter().map(|title| title.len() as u64).sum::<u64>();
        // Offsets do not change the length of the boxes that tell them, so a first try tells where the data will begin.
        let long = data_bytes + (64 << 20) > u64::from(u32::MAX);
        let mut head = self.file_type();
        let movie_bytes = {
            let cover_bytes = self.tags.cover.map_or(0, |cover| cover.bytes.len());
            let mut first = Vec::with_capacity(5 * self.frame_bytes.len() + cover_bytes + (1 << 16));
            self.put_movie(&mut first, 0, &titles, long);
            first.len()
        };
        head.reserve_exact(movie_bytes + 16 + titles.iter().map(Vec::len).sum::<usize>());
        let data_head = if long { 16 } else { 8 };
        let start = (head.len() + movie_bytes + data_head) as u64;
        self.put_movie(&mut head, start, &titles, long);
        if long {
            head.extend_from_slice(&1u32.to_be_bytes());
            head.extend_from_slice(b"mdat");
            head.extend_from_slice(&(data_bytes + 16).to_be_bytes());
        } else {
            head.extend_from_slice(&(data_bytes as u32 + 8).to_be_bytes());
            head.extend_from_slice(b"mdat");
        }
        titles.iter().for_each(|title| head.extend_from_slice(title));
        head
    }

    fn file_type(&self) -> Vec<u8> {
        boxed(b"ftyp", |body| {
            body.extend_from_slice(self.brand);
            put32(body, 0x200);
            [self.brand, b"M4A ", b"mp42", b"isom"].iter().for_each(|brand| body.extend_from_slice(*brand));
        })
    }

    /// The samples of the title track: a 16-bit length, the text, and a mark that it is UTF-8.
    fn titles(&self) -> Vec<Vec<u8>> {
        let sample = |(_, title): &(u64, String)| {
            let text = cut(title, u16::MAX as usize);
            let mut sample = (text.len() as u16).to_be_bytes().to_vec();
            sample.extend_from_slice(text.as_bytes());
            sample.extend_from_slice(b"\x00\x00\x00\x0cencd\x00\x00\x01\x00");
            sample
        };
        self.chapters.iter().map(sample).collect()
    }

    /// `start` is where the data begins in the file: the titles, then the frames.
    fn put_movie(&self, out: &mut Vec<u8>, start: u64, titles: &[Vec<u8>], long: bool) {
        let titles_bytes: u64 = titles.iter().map(|title| title.len() as u64).sum();
        put_box(out, b"moov", |moov| {
            let next_track = if titles.is_empty() { 2 } else { 3 };
            moov.extend(self.timed(b"mvhd", 0, 12 * 8 + 12, |body, long| {
                put32(body, self.sample_rate_hz);
                put_time(body, self.total_samples, long);
                put32(body, 0x0001_0000);
                put16(body, 0x0100);
                body.extend_from_slice(&[0; 10]);
                put_matrix(body);
                body.extend_from_slice(&[0; 24]);
                put32(body, next_track);
            }));
            self.put_sound_track(moov, start + titles_bytes, long);
            if !titles.is_empty() {
                moov.extend(self.title_track(start, titles, long));
            }
            moov.extend(boxed(b"udta", |udta| {
                udta.extend(self.meta());
                if !titles.is_empty() {
                    udta.extend(self.nero_chapters());
                }
            }));
        });
    }

    /// A full box whose times have 64 bits where 32 do not hold them. Creation and modification are left untold, so that
    /// the same book is the same bytes.
    fn timed(&self, kind: &[u8; 4], flags: u32, room: usize, fill: impl FnOnce(&mut Vec<u8>, bool)) -> Vec<u8> {
        let long = self.total_samples + self.priming_samples + self.frame_samples > u64::from(u32::MAX);
        boxed(kind, |body| {
            body.reserve(room);
            put32(body, if long { 0x0100_0000 } else { 0 } | flags);
            body.extend_from_slice(if long { &[0; 16] } else { &[0; 8] });
            fill(body, long);
        })
    }

    fn track_head(&self, id: u32, flags: u32, volume: u16) -> Vec<u8> {
        self.timed(b"tkhd", flags, 96, |body, long| {
            put32(body, id);
            put32(body, 0);
            put_time(body, self.total_samples, long);
            body.extend_from_slice(&[0; 12]);
            put16(body, volume);
            put16(body, 0);
            put_matrix(body);
            body.extend_from_slice(&[0; 8]);
        })
    }

    fn media_head(&self, duration_samples: u64) -> Vec<u8> {
        let letters = self.tags.language_code().bytes().take(3);
        let language = letters.fold(0u16, |packed, letter| packed << 5 | u16::from(letter.saturating_sub(0x60) & 31));
        self.timed(b"mdhd", 0, 32, |body, long| {
            put32(body, self.sample_rate_hz);
            put_time(body, duration_samples, long);
            put16(body, language);
            put16(body, 0);
        })
    }

    fn put_sound_track(&self, out: &mut Vec<u8>, start: u64, long: bool) {
        put_box(out, b"trak", |trak| {
            // Enabled, in the movie, in the preview.
            trak.extend(self.track_head(1, 7, 0x0100));
            trak.extend(boxed(b"edts", |edts| edts.extend(self.edit_list())));
            if !self.chapters.is_empty() {
                trak.extend(boxed(b"tref", |tref| tref.extend(boxed(b"chap", |chap| put32(chap, 2)))));
            }
            put_box(trak, b"mdia", |mdia| {
                let before = self.frame_bytes.len().saturating_sub(1) as u64 * self.frame_samples;
                mdia.extend(self.media_head(before + self.last_frame_samples()));
                mdia.extend(handler(b"soun", "SoundHandler"));
                put_box(mdia, b"minf", |minf| {
                    minf.extend(boxed(b"smhd", |smhd| smhd.extend_from_slice(&[0; 8])));
                    minf.extend(data_reference());
                    self.put_sound_table(minf, start, long);
                });
            });
        });
    }

    /// How long the last frame lasts: to the end of the sound, so that players which know no edit list stop there.
    fn last_frame_samples(&self) -> u64 {
        let before = self.frame_bytes.len().saturating_sub(1) as u64 * self.frame_samples;
        (self.priming_samples + self.total_samples).saturating_sub(before).clamp(1, self.frame_samples)
    }

    /// What sounds of the track: everything but what the encoder put before the first and after the last sample.
    fn edit_list(&self) -> Vec<u8> {
        boxed(b"elst", |elst| {
            let long = self.total_samples > u64::from(u32::MAX);
            put32(elst, if long { 0x0100_0000 } else { 0 });
            put32(elst, 1);
            put_time(elst, self.total_samples, long);
            put_time(elst, self.priming_samples, long);
            put32(elst, 0x0001_0000);
        })
    }

    fn put_sound_table(&self, out: &mut Vec<u8>, start: u64, long: bool) {
        let frames = self.frame_bytes.len();
        let chunks = self.frame_bytes.chunks(CHUNK_FRAMES);
        put_box(out, b"stbl", |stbl| {
            stbl.extend(boxed(b"stsd", |stsd| {
                put32(stsd, 0);
                put32(stsd, 1);
                stsd.extend(self.sound_entry());
            }));
            stbl.extend(boxed(b"stts", |stts| {
                let (all, last) = (self.frame_samples as u32, self.last_frame_samples() as u32);
                let before = frames.saturating_sub(1) as u32;
                put_all(stts, &[0, 2, before, all, frames as u32 - before, last]);
            }));
            stbl.extend(boxed(b"stsc", |stsc| {
                let whole = (frames / CHUNK_FRAMES) as u32;
                let rest = (frames % CHUNK_FRAMES) as u32;
                put_all(stsc, &[0, u32::from(whole > 0) + u32::from(rest > 0)]);
                if whole > 0 {
                    put_all(stsc, &[1, CHUNK_FRAMES as u32, 1]);
                }
                if rest > 0 {
                    put_all(stsc, &[whole + 1, rest, 1]);
                }
            }));
            put_box(stbl, b"stsz", |stsz| {
                put_all(stsz, &[0, 0, frames as u32]);
                self.frame_bytes.iter().for_each(|&bytes| put32(stsz, u32::from(bytes)));
            });
            let mut at = start;
            let offsets = chunks.map(|chunk| {
                let offset = at;
                at += chunk.iter().map(|&bytes| u64::from(bytes)).sum::<u64>();
                offset
            });
            stbl.extend(chunk_offsets(offsets, long));
            // A decoder that jumps in needs the frame before (ISO/IEC 14496-12, 10.1: "roll").
            stbl.extend(boxed(b"sgpd", |sgpd| {
                put32(sgpd, 0x0100_0000);
                sgpd.extend_from_slice(b"roll");
                put_all(sgpd, &[2, 1]);
                put16(sgpd, u16::MAX);
            }));
            stbl.extend(boxed(b"sbgp", |sbgp| {
                put32(sbgp, 0);
                sbgp.extend_from_slice(b"roll");
                put_all(sbgp, &[1, frames as u32, 1]);
            }));
        });
    }

    fn sound_entry(&self) -> Vec<u8> {
        boxed(b"mp4a", |mp4a| {
            mp4a.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
            // Channels, bits, and the rate, of which there are 16 bits here; the decoder's settings tell it anyway.
            put16(mp4a, 1);
            put16(mp4a, 16);
            put32(mp4a, 0);
            put32(mp4a, self.sample_rate_hz.min(u32::from(u16::MAX)) << 16);
            mp4a.extend(boxed(b"esds", |esds| {
                let sound_bytes: u64 = self.frame_bytes.iter().map(|&bytes| u64::from(bytes)).sum();
                let samples = (self.frame_bytes.len() as u64 * self.frame_samples).max(1);
                let mean_bps = (sound_bytes * 8 * u64::from(self.sample_rate_hz) / samples) as u32;
                put32(esds, 0);
                // ISO/IEC 14496-1, 7.2.6: descriptors with their lengths.
                esds.extend_from_slice(&[3, 25, 0, 0, 0, 4, 17, 0x40, 0x15, 0, 0x18, 0]);
                put32(esds, 2 * mean_bps);
                put32(esds, mean_bps);
                esds.extend_from_slice(&[5, 2, self.config[0], self.config[1], 6, 1, 2]);
            }));
        })
    }

    fn title_track(&self, start: u64, titles: &[Vec<u8>], long: bool) -> Vec<u8> {
        let ends = self.chapters.iter().skip(1).map(|(start, _)| *start).chain([self.total_samples]);
        let lengths = self.chapters.iter().zip(ends).map(|((start, _), end)| end.saturating_sub(*start) as u32);
        let count = titles.len() as u32;
        boxed(b"trak", |trak| {
            // Not enabled: it is read for its times, not shown.
            trak.extend(self.track_head(2, 0, 0));
            trak.extend(boxed(b"mdia", |mdia| {
                mdia.extend(self.media_head(self.total_samples));
                mdia.extend(handler(b"text", "Chapters"));
                mdia.extend(boxed(b"minf", |minf| {
                    minf.extend(text_media_head());
                    minf.extend(data_reference());
                    minf.extend(boxed(b"stbl", |stbl| {
                        stbl.extend(text_entry());
                        stbl.extend(boxed(b"stts", |stts| {
                            put_all(stts, &[0, count]);
                            lengths.for_each(|length| put_all(stts, &[1, length]));
                        }));
                        stbl.extend(boxed(b"stsc", |stsc| put_all(stsc, &[0, 1, 1, count, 1])));
                        stbl.extend(boxed(b"stsz", |stsz| {
                            put_all(stsz, &[0, 0, count]);
                            titles.iter().for_each(|title| put32(stsz, title.len() as u32));
                        }));
                        stbl.extend(chunk_offsets([start], long));
                    }));
                }));
            }));
        })
    }

    /// The chapters once more, as Nero wrote them and many players read them: start in 100 ns, title. The count has 8 bits.
    fn nero_chapters(&self) -> Vec<u8> {
        let chapters = &self.chapters[..self.chapters.len().min(255)];
        boxed(b"chpl", |chpl| {
            put32(chpl, 0x0100_0000);
            put32(chpl, 0);
            chpl.push(chapters.len() as u8);
            for (start, title) in chapters {
                let ticks = u128::from(*start) * 10_000_000 / u128::from(self.sample_rate_hz.max(1));
                chpl.extend_from_slice(&(ticks as u64).to_be_bytes());
                let title = cut(title, 255);
                chpl.push(title.len() as u8);
                chpl.extend_from_slice(title.as_bytes());
            }
        })
    }

    fn meta(&self) -> Vec<u8> {
        boxed(b"meta", |meta| {
            put32(meta, 0);
            meta.extend(boxed(b"hdlr", |hdlr| {
                hdlr.extend_from_slice(&[0; 8]);
                hdlr.extend_from_slice(b"mdirappl");
                hdlr.extend_from_slice(&[0; 9]);
            }));
            meta.extend(boxed(b"ilst", |ilst| self.items(ilst)));
        })
    }

    /// The tags under iTunes' names.
    fn items(&self, ilst: &mut Vec<u8>) {
        const UTF_8: u32 = 1;
        const INTEGER: u32 = 21;
        let tags = self.tags;
        let mut text = |kind: &[u8; 4], value: &str| ilst.extend(item(kind, UTF_8, value.as_bytes()));
        text(b"\xa9nam", &tags.title);
        text(b"\xa9alb", tags.album);
        if let Some(author) = tags.author {
            text(b"\xa9ART", author);
            text(b"aART", author);
        }
        text(b"\xa9wrt", &tags.narrator);
        text(b"\xa9nrt", &tags.narrator);
        text(b"\xa9gen", GENRE);
        text(b"\xa9too", MADE_BY);
        if let Some(date) = tags.date {
            text(b"\xa9day", date);
        }
        if let Some(description) = tags.description {
            // Players show the short one, which holds 255 bytes, and shops the long one.
            text(b"desc", cut(description, 255));
            text(b"ldes", description);
        }
        if let Some(series) = tags.series_line() {
            text(b"\xa9grp", &series);
        }
        if let Some(number) = tags.track {
            let [high, low] = (number.min(65_535) as u16).to_be_bytes();
            ilst.extend(item(b"trkn", 0, &[0, 0, high, low, 0, 0, 0, 0]));
        }
        // The kind "audiobook", and no gap between files.
        ilst.extend(item(b"stik", INTEGER, &[2]));
        ilst.extend(item(b"pgap", INTEGER, &[1]));
        if let Some((name, place)) = tags.series {
            ilst.extend(own_item("SERIES", name));
            ilst.extend(place.map(|place| own_item("SERIES-PART", place)).unwrap_or_default());
        }
        if let Some(cover) = tags.cover {
            let kind = if cover.media_type == "image/png" { 14 } else { 13 };
            ilst.extend(item(b"covr", kind, &cover.bytes));
        }
    }
}

fn item(kind: &[u8; 4], data_kind: u32, value: &[u8]) -> Vec<u8> {
    boxed(kind, |item| {
        item.extend(boxed(b"data", |data| {
            put_all(data, &[data_kind, 0]);
            data.extend_from_slice(value);
        }));
    })
}

/// A tag that has no four letters of its own.
fn own_item(name: &str, value: &str) -> Vec<u8> {
    let named = |kind: &[u8; 4], text: &str| {
        boxed(kind, |body| {
            put32(body, 0);
            body.extend_from_slice(text.as_bytes());
        })
    };
    boxed(b"----", |body| {
        body.extend(named(b"mean", "com.apple.iTunes"));
        body.extend(named(b"name", name));
        body.extend(boxed(b"data", |data| {
            put_all(data, &[1, 0]);
            data.extend_from_slice(value.as_bytes());
        }));
    })
}

fn handler(kind: &[u8; 4], name: &str) -> Vec<u8> {
    boxed(b"hdlr", |hdlr| {
        hdlr.extend_from_slice(&[0; 8]);
        hdlr.extend_from_slice(kind);
        hdlr.extend_from_slice(&[0; 12]);
        hdlr.extend_from_slice(name.as_bytes());
        hdlr.push(0);
    })
}

/// The data lies in this file.
fn data_reference() -> Vec<u8> {
    boxed(b"dinf", |dinf| {
        dinf.extend(boxed(b"dref", |dref| {
            put_all(dref, &[0, 1]);
            dref.extend(boxed(b"url ", |url| put32(url, 1)));
        }));
    })
}

/// QuickTime's head of a text track: graphics mode "copy" with a grey, and the text's matrix.
fn text_media_head() -> Vec<u8> {
    boxed(b"gmhd", |gmhd| {
        gmhd.extend(boxed(b"gmin", |gmin| {
            put32(gmin, 0);
            [0x40, 0x8000, 0x8000, 0x8000, 0, 0].iter().for_each(|&value| put16(gmin, value));
        }));
        gmhd.extend(boxed(b"text", put_matrix));
    })
}

/// QuickTime's text sample description: centred, black, no font of its own.
fn text_entry() -> Vec<u8> {
    boxed(b"stsd", |stsd| {
        put_all(stsd, &[0, 1]);
        stsd.extend(boxed(b"text", |text| {
            text.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1]);
            put_all(text, &[0, 1]);
            text.extend_from_slice(&[0; 35]);
        }));
    })
}

fn chunk_offsets(offsets: impl IntoIterator<Item = u64>, long: bool) -> Vec<u8> {
    boxed(if long { b"co64" } else { b"stco" }, |body| {
        put_all(body, &[0, 0]);
        let mut count = 0u32;
        for offset in offsets {
            put_time(body, offset, long);
            count += 1;
        }
        // After the box's own head, its version and flags.
        body[12..16].copy_from_slice(&count.to_be_bytes());
    })
}

/// Appends a box in its place: what is large is never held twice.
fn put_box(out: &mut Vec<u8>, kind: &[u8; 4], fill: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    out.extend_from_slice(kind);
    fill(out);
    let length = (out.len() - start) as u32;
    out[start..start + 4].copy_from_slice(&length.to_be_bytes());
}

/// A small box on its own.
fn boxed(kind: &[u8; 4], fill: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_box(&mut bytes, kind, fill);
    bytes
}

fn put16(body: &mut Vec<u8>, value: u16) {
    body.extend_from_slice(&value.to_be_bytes());
}

fn put32(body: &mut Vec<u8>, value: u32) {
    body.extend_from_slice(&value.to_be_bytes());
}

fn put_all(body: &mut Vec<u8>, values: &[u32]) {
    values.iter().for_each(|&value| put32(body, value));
}

fn put_time(body: &mut Vec<u8>, value: u64, long: bool) {
    if long { body.extend_from_slice(&value.to_be_bytes()) } else { put32(body, value as u32) }
}

/// Neither turned nor scaled.
fn put_matrix(body: &mut Vec<u8>) {
    put_all(body, &[0x0001_0000, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000]);
}

/// A text of at most so many bytes, cut between letters.
fn cut(text: &str, most_bytes: usize) -> &str {
    let mut end = text.len().min(most_bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
