//! Auditions: a character says lines of their own, a voice says a few sentences, so that they can be heard before a
//! whole story is spoken.

pub mod live;
mod page;
mod record;

pub use page::{Choice, Section, page};

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
use crate::voice::Voice;
use anyhow::Result;
use record::Record;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

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
    // What goes on with a sentence that somebody else began makes little sense alone.
    let begun = if line.text.starts_with(char::is_lowercase) { 0.5 } else { 1.0 };
    begun * length * line.attribution.as_ref().map_or(1.0, |attribution| attribution.confidence)
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

/// An audio file that is to be made: acts one after the other, each announced by the narrator when there are several.
pub struct Scene<'a> {
    /// Where it goes.
    pub path: PathBuf,
    /// Who is heard.
    pub acts: Vec<Act>,
    /// The voice of each speaker.
    pub voice_of: Box<dyn Fn(SpeakerId) -> &'a Voice + 'a>,
}

/// How many files of sound were made, and how many stood there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Made {
    /// Made just now.
    pub made: usize,
    /// Made earlier from the same lines and voices.
    pub kept: usize,
}

/// A scene, ready to be spoken.
struct Ready<'r, 's> {
    scene: &'r Scene<'s>,
    script: Script,
    takes: Vec<Take>,
    pauses_ms: Vec<u32>,
    /// Of everything that shapes the file.
    digest: String,
}

/// Speaks scenes, all lines of all of them at once; files that `record` says were made from the same are left alone, and
/// those it names that are no scene any more are removed.
///
/// # Errors
/// For a line that cannot be spoken, and for what cannot be written.
pub fn render(
    scenes: &[Scene<'_>],
    own: &Pronunciations,
    project: &Project,
    studio: &Studio,
    record: Option<&Path>,
) -> Result<Made> {
    let mut before = record.map(Record::load).unwrap_or_default();
    let ready = scenes.iter().map(|scene| ready(scene, own, project, studio)).collect::<Result<Vec<_>>>()?;
    let (kept, stale): (Vec<Ready>, Vec<Ready>) =
        ready.into_iter().partition(|ready| before.holds(&ready.scene.path, &ready.digest));
    let takes: Vec<Take> = stale.iter().flat_map(|ready| ready.takes.iter().cloned()).collect();
    studio.speak(&takes, &|_| {}).map_err(|(take, cause)| {
        let text = takes.get(take).and_then(Take::utterance).map_or("", |utterance| &utterance.spoken.text);
        cause.context(format!("this line could not be spoken: {text}"))
    })?;
    for ready in &stale {
        before.forget(&ready.scene.path);
        assemble(ready, project, studio)?;
        before.note(&ready.scene.path, &ready.digest);
    }
    if let Some(record) = record {
        before.keep_only(scenes.iter().map(|scene| scene.path.as_path()))?;
        before.save(record)?;
    }
    Ok(Made { made: stale.len(), kept: kept.len() })
}

fn ready<'r, 's>(
    scene: &'r Scene<'s>,
    own: &Pronunciations,
    project: &Project,
    studio: &Studio,
) -> Result<Ready<'r, 's>> {
    let (script, pauses_ms) = stage(&scene.acts);
    let takes = synthesize::takes(&script, &scene.voice_of, own, project.take, studio)?;
    let keys: Vec<(usize, &str)> = takes.iter().map(|take| (take.line, take.key.0.as_str())).collect();
    let shape = format!("{keys:?} {pauses_ms:?} {:?}", project.target);
    Ok(Ready { scene, script, takes, pauses_ms, digest: blake3::hash(shape.as_bytes()).to_hex().to_string() })
}

/// Writes a scene whose lines were spoken.
fn assemble(ready: &Ready, project: &Project, studio: &Studio) -> Result<()> {
    let take_of: HashMap<usize, &Take> = ready.takes.iter().map(|take| (take.line, take)).collect();
    let first = ready.takes.first().map(|take| studio.clip(take)).transpose()?;
    let sample_rate_hz = first.map_or(project.target.sample_rate_hz, |clip| clip.sample_rate_hz);
    let clip_of = |line: usize| match take_of.get(&line) {
        Some(take) => studio.clip(take).map(Some),
        None => Ok(Some(Clip { samples: Vec::new(), sample_rate_hz })),
    };
    debug_assert_eq!(ready.script.lines.len(), ready.pauses_ms.len());
    let mut file = output::wav::create(&ready.scene.path)?;
    master::assemble(&ready.pauses_ms, &clip_of, &project.target, &mut *file)?;
    file.finish().map(|_| ())
}

/// All lines of all acts as one script, with the pause after each.
fn stage(acts: &[Act]) -> (Script, Vec<u32>) {
    let (mut lines, mut pauses_ms) = (Vec::new(), Vec::new());
    for act in acts {
        let announced = (acts.len() > 1).then(|| line(&format!("{}.", act.name), NARRATOR, Kind::Heading));
        // A voice is to be heard, not who was recorded in its place.
        let own = act.lines.iter().map(|line| Line { recording: None, ..line.clone() });
        let spoken = announced.into_iter().chain(own).collect();
        let cut = synthesize::cut(Script { chapter: 0, title: String::new(), lines: spoken });
        pauses_ms.resize(pauses_ms.len() + cut.lines.len(), BETWEEN_LINES_MS);
        if let Some(last) = pauses_ms.last_mut() {
            *last = BETWEEN_PEOPLE_MS;
        }
        lines.extend(cut.lines);
    }
    (Script { chapter: 0, title: String::new(), lines }, pauses_ms)
}
