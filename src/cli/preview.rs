//! `dramatis preview`: hear a character, a voice, or the whole cast.

use super::render::count;
use super::{Reading, Speaking, terminal, voices};
use crate::attribute::SpeakerId;
use crate::audition::{self, Act, Choice, Made, Scene, Section};
use crate::cast::{self, CastFile};
use crate::config::{self, DEFAULT_STORY, Flags, Project};
use crate::fs;
use crate::lexicon::Pronunciations;
use crate::note::Note;
use crate::pipeline::{self, Plan};
use crate::script;
use crate::synthesize::Studio;
use crate::voice::Voice;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

const EXAMPLES: &str = "\
Examples:
  dramatis preview --story novel.txt --all       everyone, with a page to click through
  dramatis preview --story novel.txt Rhea        one character, saying lines of their own
  dramatis preview -s novel.txt Rhea --compare wren,quartz
                                                 her lines in two voices, with a page
  dramatis preview -s novel.txt Rhea --set wren  that one, from now on: it goes to cast.toml
  dramatis preview harbour                       one voice, saying a few sentences
  dramatis preview --live harbour                the same, at once, by the desktop's own speech service";

/// Hear a character say lines of their own, or a voice, or the whole cast
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A character of the story, or a voice
    #[arg(value_name = "CHARACTER|VOICE", required_unless_present_any = ["all", "compare"], conflicts_with = "all")]
    who: Option<String>,
    /// Everyone who speaks, each in the voice of the cast and the two next best, with a page to choose on
    #[arg(long)]
    all: bool,
    /// The same lines in these voices, with a page: the character's, or a few sentences
    #[arg(long, value_name = "VOICE,VOICE", value_delimiter = ',', conflicts_with = "all")]
    compare: Vec<String>,
    /// Give the character this voice in cast.toml
    #[arg(long, value_name = "VOICE", requires = "who", conflicts_with = "all")]
    set: Option<String>,
    /// The story: a text, HTML, EPUB or Word file, or a folder of chapters [default: chapters, where it is there]
    #[arg(long, short)]
    story: Option<PathBuf>,
    /// Speak at once through the desktop's own speech service, in its voice; nothing is written
    #[arg(long, conflicts_with_all = ["all", "compare", "output"])]
    live: bool,
    /// Write the WAV here instead of output/<story>/preview/NAME.wav
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    speaking: Speaking,
}

/// Renders an audition.
pub fn run(arguments: Arguments) -> Result<bool> {
    let began = Instant::now();
    let flags = arguments.speaking.add_to(arguments.reading.flags());
    let story = arguments.story.clone().or_else(|| Path::new(DEFAULT_STORY).exists().then(|| DEFAULT_STORY.into()));
    let (Some(story), true) = (&story, arguments.who.is_some() || arguments.all) else {
        if arguments.all {
            return Err(Project::resolve(Path::new(DEFAULT_STORY), &flags).err().unwrap_or_else(|| no_story().into()));
        }
        return without_story(&arguments, &flags, began);
    };
    let project = Project::resolve(story, &flags)?;
    let mut plan = pipeline::plan(&project)?;
    let Some(who) = &arguments.who else { return everyone(&arguments, &project, &plan, began) };
    let Some(speaker) = audition::find(&plan, who) else {
        let Some(voice) = project.voices.iter().find(|voice| voice.id == *who).filter(|_| arguments.set.is_none())
        else {
            return Err(nobody(who, &plan).into());
        };
        return one_voice(&arguments, voice, &flags);
    };
    if let Some(voice) = &arguments.set {
        plan = choose(&project, plan, speaker, voice)?;
    }
    match arguments.compare.is_empty() {
        true => one_character(&arguments, &project, &plan, speaker),
        false => {
            let voices = named(&project.voices, &arguments.compare)?;
            let act = own_lines(&project, &plan, speaker)?;
            let studio = pipeline::studio_with(&project, &plan, &voices)?;
            let own = &plan.cast_file.lexicon;
            let (studio, own, folder) = (&studio, own, &plan.folder);
            let cast = Some(plan.cast.voice(speaker));
            let language = &plan.book.language;
            compare(
                &arguments,
                &project,
                &Comparison { act: &act, voices: &voices, folder, studio, own, cast, language },
                began,
            )
        }
    }
}

/// Voices that need no story: settings come from the working directory.
fn without_story(arguments: &Arguments, flags: &Flags, began: Instant) -> Result<bool> {
    let project = Project::resolve(Path::new("."), flags)?;
    if arguments.set.is_some() {
        return Err(no_story().into());
    }
    if let Some(who) = arguments.who.as_ref().filter(|_| arguments.compare.is_empty()) {
        return one_voice(arguments, voices::find(&project.voices, who)?, flags);
    }
    let voices = named(&project.voices, &arguments.compare)?;
    let folder = project.folder("voices");
    let studio = Studio::open(voices.iter().copied(), &project.cache_folder(&folder), project.threads)?;
    let own = Default::default();
    let act = Act { name: "A few sentences".to_owned(), ..audition::sample(voices[0]) };
    let (act, voices, folder, studio, own) = (&act, &voices[..], &folder, &studio, &own);
    compare(arguments, &project, &Comparison { act, voices, folder, studio, own, cast: None, language: "en" }, began)
}

fn named<'v>(voices: &'v [Voice], ids: &[String]) -> Result<Vec<&'v Voice>> {
    let mut named: Vec<&Voice> = Vec::new();
    for id in ids {
        let voice = voices::find(voices, id.trim())?;
        if !named.iter().any(|other| other.id == voice.id) {
            named.push(voice);
        }
    }
    Ok(named)
}

/// Writes a choice into cast.toml, and plans anew.
fn choose(project: &Project, plan: Plan, speaker: SpeakerId, id: &str) -> Result<Plan> {
    let voice = voices::find(&project.voices, id)?;
    let path = &plan.cast_file.path;
    let merged = cast::merge(&plan.cast_file, &plan.attributed, &plan.cast, &plan.tally);
    let file = CastFile::parse(path, merged)?;
    let text = cast::assign(&file, &plan.attributed, speaker, &voice.id);
    fs::write(path, text.as_bytes())?;
    let plan = pipeline::plan(project)?;
    if plan.cast.role(speaker).voice.id != voice.id {
        let name = script::speaker_name(&plan.attributed, speaker);
        return Err(Note::error(format!("{name} could not be given this voice"))
            .at(path)
            .hint("write it there by hand")
            .into());
    }
    tell(&format!("{}  {}: voice {id}", path.display(), script::speaker_name(&plan.attributed, speaker)))?;
    Ok(plan)
}

/// Voices beside the one of the cast that a character is heard in.
const RUNNERS_UP: usize = 2;

fn everyone(arguments: &Arguments, project: &Project, plan: &Plan, began: Instant) -> Result<bool> {
    let path = place(arguments, &plan.folder, "cast");
    let folder = path.with_extension("");
    let acts = audition::everyone(plan);
    // A voice that cannot speak here is no candidate.
    let able: Vec<Voice> = project.voices.iter().filter(|voice| voice.is_installed(&voice.engine)).cloned().collect();
    let others = cast::runners_up(&plan.attributed, &plan.tally, &able, &plan.cast_file, RUNNERS_UP);
    let (mut scenes, mut sections, mut taken) = (Vec::new(), Vec::new(), BTreeSet::new());
    for act in &acts {
        let mut slug = config::slug(&act.name);
        if !taken.insert(slug.clone()) {
            slug = format!("{slug}-{}", act.speaker.0);
            taken.insert(slug.clone());
        }
        let own = plan.cast.voice(act.speaker);
        let candidates = others.get(&act.speaker).into_iter().flatten().copied();
        let voices: Vec<&Voice> = std::iter::once(own).chain(candidates.filter(|voice| voice.id != own.id)).collect();
        let shown = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for voice in &voices {
            scenes.push(scene(folder.join(&slug).join(format!("{}.wav", voice.id)), act, voice));
        }
        let lines = count(plan.tally.of(act.speaker).lines, "line");
        sections.push(section(act, &lines, &voices, Some((own, project)), &|id| format!("{shown}/{slug}/{id}.wav")));
    }
    scenes.push(Scene { path: path.clone(), acts: acts.clone(), voice_of: Box::new(|who| plan.cast.voice(who)) });
    let further: Vec<&Voice> = others.values().flatten().copied().collect();
    let studio = pipeline::studio_with(project, plan, &further)?;
    let record = folder.join("made.json");
    let made = audition::render(&scenes, &plan.cast_file.lexicon, project, &studio, Some(&record))?;
    let page = path.with_extension("html");
    let whole = path.file_name().unwrap_or_default().to_string_lossy();
    let title = format!("The cast of {}", plan.book.title);
    audition::page(&page, &plan.book.language, &title, Some(&whole), &sections)?;
    tell(&format!("{}\n{}", path.display(), page.display()))?;
    Ok(timed(made, began))
}

/// One act alone in one voice.
fn scene<'a>(path: PathBuf, act: &Act, voice: &'a Voice) -> Scene<'a> {
    Scene { path, acts: vec![act.clone()], voice_of: Box::new(move |_| voice) }
}

/// What the page shows of an act; commands are given where there is somebody to cast.
fn section(
    act: &Act,
    about: &str,
    voices: &[&Voice],
    cast: Option<(&Voice, &Project)>,
    audio: &dyn Fn(&str) -> String,
) -> Section {
    let story = |project: &Project| match project.story == Path::new(DEFAULT_STORY) {
        true => String::new(),
        false => format!(" -s \"{}\"", project.story.display()),
    };
    let choice = |voice: &&Voice| Choice {
        voice: voice.id.clone(),
        about: voice.description.clone(),
        audio: audio(&voice.id),
        cast: cast.is_some_and(|(own, _)| own.id == voice.id),
        command: cast
            .map(|(_, project)| format!("dramatis preview{} \"{}\" --set {}", story(project), act.name, voice.id)),
    };
    Section {
        name: act.name.clone(),
        about: about.to_owned(),
        lines: act.lines.iter().map(|line| line.text.clone()).collect(),
        choices: voices.iter().map(choice).collect(),
    }
}

/// The same lines in several voices.
struct Comparison<'a> {
    act: &'a Act,
    voices: &'a [&'a Voice],
    /// Where the page goes, if nothing else is said.
    folder: &'a Path,
    studio: &'a Studio,
    /// The story's pronunciations.
    own: &'a Pronunciations,
    /// The voice of whoever's lines they are; `None` where there is nobody to cast.
    cast: Option<&'a Voice>,
    language: &'a str,
}

fn compare(arguments: &Arguments, project: &Project, comparison: &Comparison, began: Instant) -> Result<bool> {
    let Comparison { act, voices, folder, studio, own, cast, language } = *comparison;
    let name = arguments.who.as_ref().map_or("compare".to_owned(), |_| format!("compare {}", act.name));
    let page = place(arguments, folder, &name).with_extension("html");
    let home = page.with_extension("");
    let scenes: Vec<Scene> =
        voices.iter().map(|voice| scene(home.join(format!("{}.wav", voice.id)), act, voice)).collect();
    let made = audition::render(&scenes, own, project, studio, Some(&home.join("made.json")))?;
    let shown = home.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let about = count(act.lines.len(), "line");
    let section = section(act, &about, voices, cast.map(|own| (own, project)), &|id| format!("{shown}/{id}.wav"));
    audition::page(&page, language, &format!("{} in {}", act.name, count(voices.len(), "voice")), None, &[section])?;
    for scene in &scenes {
        tell(&scene.path.display().to_string())?;
    }
    tell(&page.display().to_string())?;
    Ok(timed(made, began))
}

/// Says on standard error how long it took.
fn timed(made: Made, began: Instant) -> bool {
    let Made { made, kept } = made;
    terminal::aside(&format!("{} made, {kept} kept, in {:.2} s", count(made, "file"), began.elapsed().as_secs_f64()));
    true
}

fn own_lines(project: &Project, plan: &Plan, speaker: SpeakerId) -> Result<Act> {
    let act = audition::of(plan, speaker);
    if act.lines.is_empty() {
        return Err(Note::error(format!("{} says nothing in this story", act.name)).at(&project.story).into());
    }
    Ok(act)
}

fn one_character(arguments: &Arguments, project: &Project, plan: &Plan, speaker: SpeakerId) -> Result<bool> {
    let act = own_lines(project, plan, speaker)?;
    let voice = plan.cast.voice(speaker);
    if arguments.live {
        return live(&act, voice);
    }
    let path = place(arguments, &plan.folder, &act.name);
    let studio = pipeline::studio(project, plan)?;
    let told = format!("{}  {}, voice {}", path.display(), act.name, voice.id);
    audition::render(&[scene(path, &act, voice)], &plan.cast_file.lexicon, project, &studio, None)?;
    tell(&told)
}

/// A voice that needs no story: settings come from the working directory.
fn one_voice(arguments: &Arguments, voice: &Voice, flags: &Flags) -> Result<bool> {
    let act = audition::sample(voice);
    if arguments.live {
        return live(&act, voice);
    }
    let project = Project::resolve(Path::new("."), flags)?;
    let folder = project.folder("voices");
    let path = place(arguments, &folder, &voice.id);
    let studio = Studio::open([voice], &project.cache_folder(&folder), project.threads)?;
    let told = format!("{}  {}", path.display(), voice.description);
    audition::render(&[scene(path, &act, voice)], &Default::default(), &project, &studio, None)?;
    tell(&told)
}

fn live(act: &Act, voice: &Voice) -> Result<bool> {
    let heard = audition::live::say(act, voice)?;
    tell(&format!("{}: {} by the desktop's speech service", act.name, count(heard, "line")))
}

fn place(arguments: &Arguments, folder: &Path, name: &str) -> PathBuf {
    let usual = || folder.join("preview").join(format!("{}.wav", config::slug(name)));
    arguments.output.clone().unwrap_or_else(usual)
}

fn tell(text: &str) -> Result<bool> {
    terminal::print(&format!("{}\n", terminal::plain(text)))?;
    Ok(true)
}

fn no_story() -> Note {
    Note::error("there is no story here to cast").hint("name it with `--story FILE`")
}

fn nobody(who: &str, plan: &Plan) -> Note {
    let names: Vec<&str> = plan.attributed.characters.iter().map(|person| person.name.as_str()).collect();
    let meant = crate::note::closest(who, names.iter().copied());
    let meant = meant.map_or(String::new(), |meant| format!("did you mean `{meant}`? "));
    let list = names.into_iter().take(NAMES_LISTED).collect::<Vec<_>>().join(", ");
    Note::error(format!("there is no character and no voice called `{who}`"))
        .hint(format!("{meant}The characters are: {list}; `dramatis voices` lists the voices"))
}

/// How many characters an error lists.
const NAMES_LISTED: usize = 20;
