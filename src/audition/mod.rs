//! Auditions: a character says lines of their own, a voice says a few sentences, so that they can be heard before a
//! whole story is spoken.

pub mod live;
mod page;

pub use page::page;

use crate::attribute::{NARRATOR, SpeakerId};
use crate::audio::Clip;
use crate::config::Project;
use crate::engine::Direction;
use crate::lexicon::Pronunciations;
use crate::master;
use crate::output;
use crate::pipeline::Plan;
use crate::script::{self, Line, Script};
use crate::segment::Kind;
use crate::synthesize::{self, Studio, Take};
use crate::units::samples_to_s;
use crate::voice::Voice;
use anyhow::Result;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// How many lines a character says.
const LINES: usize = 4;

/// The words a line should have to tell something of a voice: about four seconds.
const GOOD_WORDS: usize = 12;

/// Longer lines wear.
const MOST_WORDS: usize = 45;

/// The silence between two lines of one character.
const BETWEEN_LINES_MS: u32 = 600;

/// The silence between two characters.
const BETWEEN_PEOPLE_MS: u32 = 1_500;

/// What a voice says when nobody has given it lines.
const SAMPLE: [&str; 3] = [
    "The lamp on the harbour wall had burned all night, and nobody could say who had lit it.",
    "Did you hear that? Somebody is coming up the stairs!",
    "No. Stay where you are, and leave this to me.",
];

/// One who is heard.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Their name.
    pub name: String,
    /// Who speaks; their voice is looked up by this.
    pub speaker: SpeakerId,
    /// What they say, in the order of the story.
    pub lines: Vec<Line>,
}

/// Where an act sounds in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// The place of the act in the list.
    pub act: usize,
    /// Its start in the file.
    pub start_s: f64,
    /// Its end.
    pub end_s: f64,
}

/// Everyone who speaks, most lines first, the narrator before all.
pub fn everyone(plan: &Plan) -> Vec<Act> {
    let mut lines: BTreeMap<SpeakerId, Vec<&Line>> = BTreeMap::new();
    for line in plan.scripts.iter().flat_map(|script| &script.lines).filter(|line| is_own(line)) {
        lines.entry(line.speaker).or_default().push(line);
    }
    lines.into_iter().map(|(speaker, lines)| act(plan, speaker, lines)).collect()
}

/// One character's own most telling lines: long enough, surely theirs, and said in different ways.
pub fn of(plan: &Plan, speaker: SpeakerId) -> Act {
    let lines = plan.scripts.iter().flat_map(|script| &script.lines);
    act(plan, speaker, lines.filter(|line| line.speaker == speaker && is_own(line)).collect())
}

/// The character of a name or alias; case does not matter.
pub fn find(plan: &Plan, name: &str) -> Option<SpeakerId> {
    let wanted = name.trim().to_lowercase();
    let called = |name: &String| name.to_lowercase() == wanted;
    let people = &plan.attributed.characters;
    let named = people.iter().find(|person| called(&person.name));
    named.or_else(|| people.iter().find(|person| person.aliases.iter().any(called))).map(|person| person.id)
}

/// Whether a line is one that its speaker is known by.
fn is_own(line: &Line) -> bool {
    let voiced = matches!(line.kind, Kind::Dialogue | Kind::Thought);
    line.spoken && (voiced || (line.speaker == NARRATOR && line.kind == Kind::Narration))
}

fn act(plan: &Plan, speaker: SpeakerId, lines: Vec<&Line>) -> Act {
    let mut left: Vec<(usize, &Line)> = lines.into_iter().enumerate().collect();
    let mut chosen: Vec<(usize, &Line)> = Vec::new();
    while chosen.len() < LINES && !left.is_empty() {
        let value =
            |line: &Line| worth(line) / (1 + chosen.iter().filter(|(_, other)| alike(line, other)).count()) as f32;
        // The first of equals, so that the choice does not depend on how it is looked for.
        let best = (0..left.len()).rev().max_by(|&a, &b| value(left[a].1).total_cmp(&value(left[b].1))).unwrap_or(0);
        let taken = left.remove(best);
        chosen.push(taken);
    }
    chosen.sort_by_key(|(place, _)| *place);
    let name = script::speaker_name(&plan.attributed, speaker).to_owned();
    Act { name, speaker, lines: chosen.into_iter().map(|(_, line)| line.clone()).collect() }
}

/// How much a line tells of its speaker, 0.0 to 1.0.
fn worth(line: &Line) -> f32 {
    let words = line.text.split_whitespace().count();
    let length = if words > MOST_WORDS { 0.3 } else { (words as f32 / GOOD_WORDS as f32).min(1.0) };
    length * line.attribution.as_ref().map_or(1.0, |attribution| attribution.confidence)
}

/// Whether two lines are said in the same way.
fn alike(a: &Line, b: &Line) -> bool {
    let mood = |line: &Line| (line.text.contains('!'), line.text.contains('?'));
    a.kind == b.kind && a.direction.delivery == b.direction.delivery && mood(a) == mood(b)
}

/// What a voice says on its own.
pub fn sample(voice: &Voice) -> Act {
    let line = |text: &&str| line(text, NARRATOR, Kind::Narration);
    Act { name: voice.id.clone(), speaker: NARRATOR, lines: SAMPLE.iter().map(line).collect() }
}

fn line(text: &str, speaker: SpeakerId, kind: Kind) -> Line {
    Line {
        span: 0..text.len(),
        kind,
        block: 0,
        speaker,
        attribution: None,
        text: text.to_owned(),
        direction: Direction::default(),
        spoken: true,
        recording: None,
    }
}

/// Speaks acts one after the other into an audio file, each announced by the narrator when there are several.
///
/// # Errors
/// For a line that cannot be spoken, and for what cannot be written.
pub fn render<'v>(
    acts: &[Act],
    voice_of: impl Fn(SpeakerId) -> &'v Voice,
    own: &Pronunciations,
    project: &Project,
    studio: &Studio,
    path: &Path,
) -> Result<Vec<Heard>> {
    let (script, act_of, pauses_ms) = stage(acts);
    let takes = synthesize::takes(&script, voice_of, own, project.take, studio)?;
    let lengths = studio.speak(&takes, &|_| {}).map_err(|(take, cause)| {
        cause.context(format!("this line could not be spoken: {}", script.lines[takes[take].line].text))
    })?;
    let sample_rate_hz = lengths.first().map_or(project.target.sample_rate_hz, |length| length.sample_rate_hz);
    let take_of: HashMap<usize, &Take> = takes.iter().map(|take| (take.line, take)).collect();
    let clip_of = |line: usize| match take_of.get(&line) {
        Some(take) => studio.clip(take).map(Some),
        None => Ok(Some(Clip { samples: Vec::new(), sample_rate_hz })),
    };
    let mut file = output::wav::create(path)?;
    let mastered = master::assemble(&pauses_ms, &clip_of, &project.target, &mut *file)?;
    file.finish()?;
    let mut heard: Vec<Heard> = Vec::new();
    for cue in &mastered.timeline.cues {
        let start_s = samples_to_s(cue.start_samples, mastered.timeline.sample_rate_hz);
        let end_s = samples_to_s(cue.start_samples + cue.length_samples, mastered.timeline.sample_rate_hz);
        match heard.last_mut() {
            Some(last) if last.act == act_of[cue.line] => last.end_s = end_s,
            _ => heard.push(Heard { act: act_of[cue.line], start_s, end_s }),
        }
    }
    Ok(heard)
}

/// All lines of all acts as one script, with the act of each line and the pause after it.
fn stage(acts: &[Act]) -> (Script, Vec<usize>, Vec<u32>) {
    let mut lines = Vec::new();
    let (mut act_of, mut pauses_ms) = (Vec::new(), Vec::new());
    for (index, act) in acts.iter().enumerate() {
        let announced = (acts.len() > 1).then(|| line(&format!("{}.", act.name), NARRATOR, Kind::Heading));
        // A voice is to be heard, not who was recorded in its place.
        let own = act.lines.iter().map(|line| Line { recording: None, ..line.clone() });
        let spoken = announced.into_iter().chain(own).collect();
        let cut = synthesize::cut(Script { chapter: 0, title: String::new(), lines: spoken });
        act_of.resize(act_of.len() + cut.lines.len(), index);
        pauses_ms.resize(act_of.len(), BETWEEN_LINES_MS);
        if let Some(last) = pauses_ms.last_mut() {
            *last = BETWEEN_PEOPLE_MS;
        }
        lines.extend(cut.lines);
    }
    (Script { chapter: 0, title: String::new(), lines }, act_of, pauses_ms)
}
