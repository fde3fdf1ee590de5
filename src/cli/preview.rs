//! `dramatis preview`: hear a character, a voice, or the whole cast.

use super::render::count;
use super::{Reading, Speaking, terminal, voices};
use crate::attribute::SpeakerId;
use crate::audition::{self, Act};
use crate::config::{self, DEFAULT_STORY, Flags, Project};
use crate::note::Note;
use crate::pipeline::{self, Plan};
use crate::synthesize::Studio;
use crate::voice::{self, Voice};
use anyhow::Result;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  dramatis preview --story novel.txt --all       everyone, with a page to click through
  dramatis preview --story novel.txt Rhea        one character, saying lines of their own
  dramatis preview harbour                       one voice, saying a few sentences
  dramatis preview --live harbour                the same, at once, by the desktop's own speech service";

/// Hear a character say lines of their own, or a voice, or the whole cast
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// A character of the story, or a voice
    #[arg(value_name = "CHARACTER|VOICE", required_unless_present = "all", conflicts_with = "all")]
    who: Option<String>,
    /// Everyone who speaks, in one WAV, with a page beside it
    #[arg(long)]
    all: bool,
    /// The story: a text, HTML, EPUB or Word file, or a folder of chapters [default: chapters, where it is there]
    #[arg(long, short)]
    story: Option<PathBuf>,
    /// Speak at once through the desktop's own speech service, in its voice; nothing is written
    #[arg(long, conflicts_with_all = ["all", "output"])]
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
    let flags = arguments.speaking.add_to(arguments.reading.flags());
    let story = arguments.story.clone().or_else(|| Path::new(DEFAULT_STORY).exists().then(|| DEFAULT_STORY.into()));
    let Some(who) = &arguments.who else {
        let project = Project::resolve(&story.unwrap_or_else(|| DEFAULT_STORY.into()), &flags)?;
        return everyone(&arguments, &project, &pipeline::plan(&project)?);
    };
    let Some(story) = story else {
        return one_voice(&arguments, voices::find(&voice::load(flags.voices.as_deref())?, who)?, &flags);
    };
    let project = Project::resolve(&story, &flags)?;
    let plan = pipeline::plan(&project)?;
    match audition::find(&plan, who) {
        Some(speaker) => one_character(&arguments, &project, &plan, speaker),
        None => match project.voices.iter().find(|voice| voice.id == *who) {
            Some(voice) => one_voice(&arguments, voice, &flags),
            None => Err(nobody(who, &plan).into()),
        },
    }
}

fn everyone(arguments: &Arguments, project: &Project, plan: &Plan) -> Result<bool> {
    let path = place(arguments, &plan.folder, "cast");
    let acts = audition::everyone(plan);
    let studio = pipeline::studio(project, plan)?;
    let heard = audition::render(&acts, |who| plan.cast.voice(who), &plan.cast_file.lexicon, project, &studio, &path)?;
    let page = path.with_extension("html");
    let audio_name = path.file_name().unwrap_or_default().to_string_lossy();
    audition::page(&page, &audio_name, plan, &acts, &heard)?;
    tell(&format!("{}\n{}", path.display(), page.display()))
}

fn one_character(arguments: &Arguments, project: &Project, plan: &Plan, speaker: SpeakerId) -> Result<bool> {
    let act = audition::of(plan, speaker);
    if act.lines.is_empty() {
        return Err(Note::error(format!("{} says nothing in this story", act.name)).at(&project.story).into());
    }
    if arguments.live {
        return live(&act, plan.cast.voice(speaker));
    }
    let path = place(arguments, &plan.folder, &act.name);
    let studio = pipeline::studio(project, plan)?;
    let voice = &plan.cast.voice(speaker).id;
    let told = format!("{}  {}, voice {voice}", path.display(), act.name);
    let own = &plan.cast_file.lexicon;
    audition::render(&[act], |who| plan.cast.voice(who), own, project, &studio, &path)?;
    tell(&told)
}

/// A voice that needs no story: settings come from the working directory.
fn one_voice(arguments: &Arguments, voice: &Voice, flags: &Flags) -> Result<bool> {
    if arguments.live {
        return live(&audition::sample(voice), voice);
    }
    let project = Project::resolve(Path::new("."), flags)?;
    let folder = project.folder("voices");
    let path = place(arguments, &folder, &voice.id);
    let studio = Studio::open([voice], &project.cache_folder(&folder), project.threads)?;
    audition::render(&[audition::sample(voice)], |_| voice, &Default::default(), &project, &studio, &path)?;
    tell(&format!("{}  {}", path.display(), voice.description))
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
