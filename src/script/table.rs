//! The cast as a table, for a terminal.

use super::screenplay::Look;
use super::words::{Palette, clean, clipped, percent, width, wrapped};
use crate::attribute::{Attributed, Character, NARRATOR};
use crate::cast::{Cast, FEW_LINES, Tally};
use crate::portrait::NEAR_EQUAL;
use crate::voice::{Age, Gender, Voice};
use std::io::{self, Write};

const NAME_COLUMNS: usize = 26;
const VOICE_COLUMNS: usize = 18;

/// Writes who plays in a story: lines, words, how sure that is on average, how many lines are in doubt, the voice; below
/// each what is known of them and what the voice is like.
///
/// # Errors
/// Those of `out`.
pub fn cast_table(
    out: &mut dyn Write,
    attributed: &Attributed,
    cast: &Cast,
    tally: &Tally,
    look: Look,
) -> io::Result<()> {
    let (bold, dim) = (look.bold(), look.dim());
    let palette = Palette::of(attributed);
    writeln!(
        out,
        "{bold}{:<NAME_COLUMNS$} {:>6} {:>8} {:>5} {:>8}  voice{bold:#}",
        "who", "lines", "words", "sure", "in doubt"
    )?;
    for person in &attributed.characters {
        let narrator = person.id == NARRATOR;
        let presence = tally.of(person.id);
        let role = cast.role(person.id);
        let name = if narrator { "narrator".to_owned() } else { clipped(&clean(&person.name), NAME_COLUMNS) };
        let pad = " ".repeat(NAME_COLUMNS.saturating_sub(width(&name)));
        let colour = look.style(palette.colour(person.id).on_default().bold());
        let sure = if narrator || presence.lines == 0 { String::new() } else { percent(presence.confidence) };
        let doubtful = if narrator || presence.doubtful == 0 { String::new() } else { grouped(presence.doubtful) };
        let voice = clipped(&clean(&role.voice.id), VOICE_COLUMNS);
        writeln!(
            out,
            "{colour}{name}{colour:#}{pad} {:>6} {:>8} {sure:>5} {doubtful:>8}  {voice}",
            grouped(presence.lines),
            grouped(presence.words),
        )?;
        // Of those who say next to nothing, the line above is enough.
        let voice = if presence.lines > FEW_LINES { clean(&role.voice.description) } else { String::new() };
        let about = [about(person), shift(role.pitch_semitones, role.pace), engine(&role.voice), voice];
        let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
        for row in wrapped(&about.join(" · "), look.columns() - 4).iter().filter(|row| !row.is_empty()) {
            writeln!(out, "    {dim}{row}{dim:#}")?;
        }
    }
    Ok(())
}

/// Which of its engines speaks a voice, where it has several.
fn engine(voice: &Voice) -> String {
    let others: Vec<&str> = voice.engines.iter().map(String::as_str).filter(|name| *name != voice.engine).collect();
    let (here, missing): (Vec<&str>, Vec<&str>) = others.into_iter().partition(|name| voice.is_installed(name));
    let told = |names: Vec<&str>, what: &str| match names.is_empty() {
        true => String::new(),
        false => format!(", {} {what}", names.join(" and ")),
    };
    match voice.engines.is_empty() {
        true => String::new(),
        false => format!("by {}{}{}", voice.engine, told(missing, "not installed"), told(here, "next")),
    }
}

/// Who talks with whom in voices that lie nearest, and how near: `Rhea and Ilo: 4.1 dB in timbre, 7 semitones in pitch`.
pub fn closest_pair(attributed: &Attributed, cast: &Cast, tally: &Tally) -> Option<String> {
    let (a, b, apart) = cast.closest(tally)?;
    let name = |id| clean(super::speaker_name(attributed, id));
    let voice = |id| clean(&cast.voice(id).id);
    let near = if apart.score() < NEAR_EQUAL { "; they are easily taken for one another" } else { "" };
    Some(format!(
        "nearest voices of two who talk: {} ({}) and {} ({}), {:.1} dB in timbre, {:.1} semitones, {:.0} % in pace{near}",
        name(a),
        voice(a),
        name(b),
        voice(b),
        apart.timbre_db,
        apart.semitones,
        100.0 * apart.pace
    ))
}

/// `male, young; also the long dragon, Mr. Drake`
fn about(person: &Character) -> String {
    if person.id == NARRATOR {
        return String::new();
    }
    let known =
        [gender_word(person.gender), age_word(person.age), if person.narrator { "tells the story" } else { "" }];
    let known = known.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ");
    let aliases: Vec<String> = person.aliases.iter().take(6).map(|alias| clean(alias)).collect();
    let more = if person.aliases.len() > 6 { " ..." } else { "" };
    let also = if aliases.is_empty() { String::new() } else { format!("also {}{more}", aliases.join(", ")) };
    [known, also].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// What was done to a shared voice: `1.5 semitones higher, 4 % faster`.
fn shift(semitones: f32, pace: f32) -> String {
    let pitch = match semitones {
        0.0 => String::new(),
        up if up > 0.0 => format!("{up} semitones higher"),
        down => format!("{} semitones lower", -down),
    };
    let tempo = ((pace - 1.0) * 100.0).round();
    let tempo = match tempo {
        0.0 => String::new(),
        up if up > 0.0 => format!("{up} % faster"),
        down => format!("{} % slower", -down),
    };
    [pitch, tempo].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

pub(super) fn gender_word(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "female",
        Gender::Male => "male",
        Gender::Neutral => "neutral",
        Gender::Unknown => "",
    }
}

pub(super) fn age_word(age: Age) -> &'static str {
    match age {
        Age::Child => "child",
        Age::Young => "young",
        Age::Adult => "adult",
        Age::Old => "old",
        Age::Unknown => "",
    }
}

/// `12,345`
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
