//! Opening and closing credits: `[credits]` in dramatis.toml.

#![allow(clippy::unwrap_used)]

use crate::session::Session;
use dramatis::output::manifest::{self, Manifest};

const STORY: &str = "\
# The Lamp

by Mara Quill

## The Stairs

\"Who is there?\" said Rhea.

## The Door

It went out.
";

const CREDITS: &str = "\
[credits]
opening = \"\"\"This is {title}, written by {author}.
Read by {narrator}.\"\"\"
closing = \"This was {title}. The end.\"
";

fn lamp(settings: &str) -> Session {
    Session::new().file("lamp.md", STORY).file("dramatis.toml", format!("engine = \"tone\"\n{settings}"))
}

fn read(session: &Session, name: &str) -> Manifest {
    manifest::read(&session.path(&format!("output/the-lamp/{name}.json"))).unwrap()
}

#[test]
fn credits_are_files_before_and_after_the_book_in_the_narrators_voice() {
    let session = lamp(CREDITS);
    session.run(["render", "lamp.md", "--to", "wav,mp3,vtt"]).ok();
    let names = session.files();
    let sounds: Vec<&str> = names.iter().filter_map(|name| name.strip_suffix(".mp3")?.rsplit('/').next()).collect();
    assert_eq!(sounds, ["00-opening-credits", "01-the-stairs", "02-the-door", "03-closing-credits"]);
    let words = session.read("output/the-lamp/00-opening-credits.txt");
    let opening = read(&session, "00-opening-credits");
    let voice = opening.lines[0].voice.clone().unwrap();
    assert!(words.starts_with("This is The Lamp, written by Mara Quill.\nRead by "), "{words}");
    assert!(words.to_lowercase().contains(&format!("read by {voice}, a synthetic voice.")), "{words} {voice}");
    assert_eq!(opening.lines.len(), 2);
    assert!(
        opening.lines.iter().all(|line| line.kind == "narration" && line.speaker == "narrator" && line.cue.is_some())
    );
    assert_eq!(read(&session, "03-closing-credits").chapter.number, 3);
    session.run(["verify", "output/the-lamp"]).ok().says("03-closing-credits.json: whole");
    session.run(["verify", "output/the-lamp", "--story", "lamp.md"]).ok();
    session.run(["render", "lamp.md", "--to", "wav,mp3,vtt"]).ok().says("4 unchanged");
    // Other words are spoken anew, and nothing else.
    session.write("dramatis.toml", format!("engine = \"tone\"\n{}", CREDITS.replace("The end.", "Good night.")));
    session.run(["render", "lamp.md", "--to", "wav,mp3,vtt"]).ok().says("spoken 1").says("1 rendered, 3 unchanged");
    session.run(["verify", "output/the-lamp"]).ok();
}

#[test]
fn without_credits_nothing_is_said_and_people_stay_who_they_are() {
    let plain = lamp("");
    plain.run(["render", "lamp.md", "--profile", "acx"]).ok();
    assert!(!plain.files().iter().any(|name| name.contains("credits")));
    let session = lamp("[credits]\nclosing = \"Rhea and Ilo and Mara thank {author}.\"\n");
    session.run(["render", "lamp.md"]).ok();
    let people = |session: &Session| session.read("output/the-lamp/cast.toml");
    assert_eq!(people(&plain), people(&session), "the names in credits are nobody's in the story");
    assert!(!session.path("output/the-lamp/00-opening-credits.wav").exists());
    let words = |session: &Session, name: &str| read(session, name).lines;
    assert_eq!(words(&plain, "01-the-stairs").len(), words(&session, "01-the-stairs").len());
}

#[test]
fn the_sample_of_a_book_begins_with_its_story() {
    let session = lamp(CREDITS);
    session.run(["render", "lamp.md", "--to", "sample,wav"]).ok();
    let bytes = |name: &str| session.bytes(&format!("output/the-lamp/{name}")).len();
    // 96 kbit/s to the sound's length.
    let (sample, first) =
        (bytes("the-lamp.sample.mp3") as f64 / 12_000.0, bytes("01-the-stairs.wav") as f64 / 88_200.0);
    assert!((sample - first).abs() < 0.2, "{sample} {first}");
    assert!((first - bytes("00-opening-credits.wav") as f64 / 88_200.0).abs() > 0.5);
    // Masters go but for what is asked for, credits among them.
    session.run(["render", "lamp.md", "--to", "sample,mp3"]).ok();
    assert!(!session.files().iter().any(|name| name.ends_with(".wav")));
}

#[test]
fn a_part_of_a_book_has_no_credits_unless_they_are_asked_for() {
    let session = lamp(CREDITS);
    session.run(["render", "lamp.md", "--chapters", "1"]).ok();
    assert!(!session.files().iter().any(|name| name.contains("credits.wav")));
    session.run(["render", "lamp.md", "--chapters", "0-1"]).ok();
    assert!(session.path("output/the-lamp/00-opening-credits.wav").exists());
}

#[test]
fn credits_that_cannot_be_said_are_refused_with_the_way_out() {
    let refused = |credits: &str| lamp(&format!("[credits]\n{credits}\n")).run(["render", "lamp.md"]).exit(1).err;
    assert!(refused("opening = \"{titel}\"").contains("`{titel}` stands for nothing in `[credits]`"));
    assert!(refused("opening = \"{title\"").contains("there are {title}, {author} and {narrator}"));
    assert!(refused("closing = \" ... \"").contains("there are no words in these credits"));
    assert!(refused("openning = \"x\"").contains("did you mean `opening`?"));
    let nobody = Session::new().file("lamp.md", "# The Lamp\n\nIt went out.\n");
    let nobody = nobody.file("dramatis.toml", "engine = \"tone\"\n[credits]\nopening = \"By {author}.\"\n");
    nobody.run(["render", "lamp.md"]).exit(1).says("the story names no author");
}
