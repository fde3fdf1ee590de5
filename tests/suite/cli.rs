//! Whole runs: what a person types, what they read, and what lies there afterwards.

#![allow(clippy::unwrap_used)]

use crate::session::{Run, Session};

const FIRST: &str = "\
The Lamp

CHAPTER ONE: The Stairs

\"Hello,\" said Rhea. \"How are you?\"

\"I am fine,\" said Ilo. He looked at the lamp.

\"Who lit it?\" Rhea asked.

\"Nobody,\" said Ilo. \"It was burning when I came.\"

* * *

In the morning the lamp was out.
";

const SECOND: &str = "\
CHAPTER TWO: The Door

The door stood open.

\"You went in,\" Rhea whispered.

\"No,\" said Ilo. \"Yes.\"

\"Yes,\" said Rhea.
";

fn lamp() -> Session {
    Session::new().chapter(FIRST).chapter(SECOND)
}

/// The program's own words with every length of time as `N s`: how long a line sounds is other tests' business.
fn timeless(run: &Run) -> String {
    regex::Regex::new(r"\d+\.\d s\b|\d+ s\b|\d+:\d\d min\b").unwrap().replace_all(&run.out, "N s").into_owned()
}

#[track_caller]
fn last_line(run: &Run) -> String {
    let last = timeless(run).lines().last().unwrap_or_default().to_owned();
    last.trim_end_matches(", in N s").to_owned()
}

mod render {
    use super::*;

    #[test]
    fn a_folder_of_chapters_becomes_a_wav_and_a_manifest_each_and_a_cast_list() {
        let session = lamp();
        let run = session.run(["render"]).ok().stderr("");
        crate::golden::check("cli/render.txt", &timeless(&run));
        let made: Vec<String> = session.files().into_iter().filter(|name| name.starts_with("output/")).collect();
        assert_eq!(
            made,
            [
                "output/the-lamp/01-the-stairs.json",
                "output/the-lamp/01-the-stairs.wav",
                "output/the-lamp/02-the-door.json",
                "output/the-lamp/02-the-door.wav",
                "output/the-lamp/cast.toml",
            ]
        );
        crate::golden::check("cli/verify.txt", &timeless(&session.run(["verify", "output/the-lamp"]).ok()));
        session.run(["check", "output/the-lamp/01-the-stairs.wav", "output/the-lamp/02-the-door.wav"]).ok();
    }

    #[test]
    fn a_second_render_with_nothing_changed_speaks_and_writes_nothing() {
        let session = lamp();
        session.run(["render"]).ok();
        let written =
            |session: &Session| session.path("output/the-lamp/01-the-stairs.wav").metadata().unwrap().modified();
        let before = written(&session).unwrap();
        let run = session.run(["render"]).ok();
        assert!(last_line(&run).ends_with("spoken 0, cached 0, 2 unchanged"), "{}", run.out);
        assert_eq!(written(&session).unwrap(), before);
    }

    #[test]
    fn one_word_changed_speaks_one_line_anew() {
        let session = lamp();
        session.run(["render"]).ok();
        session.write("chapters/01.txt", FIRST.replace("was burning", "was smoking"));
        let run = session.run(["render"]).ok();
        assert!(last_line(&run).contains("spoken 1, cached 13, 1 rendered, 1 unchanged"), "{}", run.out);
    }

    #[test]
    fn a_line_inserted_in_front_speaks_one_line_anew() {
        let session = lamp();
        session.run(["render"]).ok();
        session.write("chapters/01.txt", FIRST.replace("\"Hello,\"", "It was late.\n\n\"Hello,\""));
        let run = session.run(["render"]).ok();
        assert!(last_line(&run).contains("spoken 1, cached 14, 1 rendered, 1 unchanged"), "{}", run.out);
    }

    #[test]
    fn the_same_words_of_one_voice_are_spoken_once() {
        let session = lamp();
        let run = session.run(["render", "--chapters", "2"]).ok();
        assert!(last_line(&run).contains("spoken 9, cached 0"), "{}", run.out);
        session.write("chapters/02.txt", format!("{SECOND}\n\"Yes,\" said Rhea.\n"));
        let run = session.run(["render", "--chapters", "2"]).ok();
        assert!(last_line(&run).contains("spoken 0, cached 11"), "{}", run.out);
    }

    #[test]
    fn another_voice_in_cast_toml_speaks_that_character_alone_anew() {
        let session = lamp();
        session.run(["render"]).ok();
        let cast = session.read("output/the-lamp/cast.toml");
        let ilo = cast.find("name = \"Ilo\"").unwrap();
        let voice = ilo + cast[ilo..].find("voice = ").unwrap();
        let end = voice + cast[voice..].find('\n').unwrap();
        let edited = format!("{}voice = \"gravel\" # mine{}", &cast[..voice], &cast[end..]);
        session.write("output/the-lamp/cast.toml", &edited);
        let run = session.run(["render"]).ok();
        assert!(last_line(&run).contains("spoken 5, cached 18, 2 rendered"), "{}", run.out);
        assert_eq!(session.read("output/the-lamp/cast.toml"), edited);
    }

    #[test]
    fn one_thread_and_eight_make_the_same_bytes() {
        let (one, eight) = (lamp(), lamp());
        one.run(["render", "-j", "1"]).ok();
        eight.run(["render", "-j", "8"]).ok();
        for name in one.files() {
            assert!(one.bytes(&name) == eight.bytes(&name), "{name} differs");
        }
        assert_eq!(one.files(), eight.files());
    }

    #[test]
    fn deleted_audio_is_made_again_from_the_cache_and_is_the_same() {
        let session = lamp();
        session.run(["render"]).ok();
        let wav = session.bytes("output/the-lamp/01-the-stairs.wav");
        std::fs::remove_file(session.path("output/the-lamp/01-the-stairs.wav")).unwrap();
        let run = session.run(["render"]).ok();
        assert!(last_line(&run).contains("spoken 0, cached 14, 1 rendered, 1 unchanged"), "{}", run.out);
        assert!(wav == session.bytes("output/the-lamp/01-the-stairs.wav"));
    }

    #[test]
    fn a_damaged_cache_and_a_deleted_cache_give_the_same_audio() {
        let session = lamp();
        session.run(["render"]).ok();
        let wav = session.bytes("output/the-lamp/01-the-stairs.wav");
        let mut clips = Vec::new();
        crate::session::walk(&session.path("cache/dramatis"), &mut clips);
        assert!(clips.len() > 10);
        for clip in clips.iter().step_by(2) {
            std::fs::write(clip, "not a clip").unwrap();
        }
        std::fs::remove_file(session.path("output/the-lamp/01-the-stairs.json")).unwrap();
        session.run(["render"]).ok();
        assert!(wav == session.bytes("output/the-lamp/01-the-stairs.wav"), "after damage");
        std::fs::remove_dir_all(session.path("cache")).unwrap();
        std::fs::remove_file(session.path("output/the-lamp/01-the-stairs.json")).unwrap();
        session.run(["render"]).ok();
        assert!(wav == session.bytes("output/the-lamp/01-the-stairs.wav"), "after deletion");
    }

    #[test]
    fn without_a_home_the_cache_lies_beside_the_audio() {
        let session = lamp();
        let mut command = session.command(&["render"]);
        command.env_remove("XDG_CACHE_HOME").env("HOME", "/dev/null/nobody");
        assert!(command.output().unwrap().status.success());
        assert!(session.path("output/the-lamp/.cache").is_dir());
    }

    #[test]
    fn one_storys_files_go_straight_into_the_output_folder() {
        let session = lamp();
        session.run(["render", "-o", "here", "chapters"]).ok();
        assert!(session.path("here/01-the-stairs.wav").is_file());
    }

    #[test]
    fn several_stories_have_a_folder_each_and_one_that_fails_does_not_stop_the_others() {
        let session = Session::new()
            .file("a.txt", "The First\n\n\"Hello,\" said Rhea.\n")
            .file("empty.txt", "")
            .file("b.md", "# The Second\n\nIt rained.\n");
        let run = session.run(["render", "a.txt", "empty.txt", "missing.txt", "b.md", "-o", "out"]).exit(1);
        crate::golden::check("cli/several.txt", &format!("{}{}", timeless(&run), run.err));
        assert!(session.path("out/the-first").is_dir() && session.path("out/the-second").is_dir());
    }

    #[test]
    fn two_stories_of_one_title_do_not_overwrite_each_other() {
        let session =
            Session::new().file("a.txt", "The Lamp\n\nIt burned.\n").file("b.txt", "The Lamp\n\nIt rained.\n");
        session.run(["render", "a.txt", "b.txt"]).exit(1).says("this story has the title of a.txt");
    }

    #[test]
    fn a_renamed_chapter_leaves_its_old_file_and_says_so() {
        let session = lamp();
        session.run(["render"]).ok();
        session.write("chapters/02.txt", SECOND.replace("The Door", "The Gate"));
        let run = session.run(["render"]).ok();
        run.says("warning: no chapter of the story has these files any more: 02-the-door.wav");
        assert!(session.path("output/the-lamp/02-the-door.wav").is_file());
        assert!(session.path("output/the-lamp/02-the-gate.wav").is_file());
    }

    #[test]
    fn quiet_is_quiet() {
        lamp().run(["render", "--quiet"]).ok().stdout("").stderr("");
    }

    #[test]
    fn a_cast_list_beside_the_story_is_the_one_that_is_used() {
        let session = lamp().file("chapters/cast.toml", "narrator = { voice = \"gravel\" }\n");
        session.run(["render"]).ok().says("cast: chapters/cast.toml");
        assert!(session.read("chapters/cast.toml").starts_with("narrator = { voice = \"gravel\" }\n"));
        assert!(!session.path("output/the-lamp/cast.toml").exists());
    }

    #[test]
    fn a_title_of_no_letters_still_names_a_file() {
        let session = Session::new().file("???.txt", "It rained. It rained all day, and then it rained all night.\n");
        session.run(["render", "???.txt"]).ok();
        assert!(session.files().iter().any(|name| name.ends_with(".wav")), "{:?}", session.files());
    }
}

mod killed {
    use super::*;
    use std::time::Duration;

    #[test]
    fn at_any_moment_the_next_run_finishes_and_the_result_is_the_same() {
        let long: String =
            (0..150).map(|n| format!("\"Line {n}, I say,\" said Rhea. The lamp went out.\n\n")).collect();
        let story = || Session::new().chapter(&format!("The Lamp\n\nCHAPTER ONE: A\n\n{long}")).chapter(SECOND);
        let (whole, broken) = (story(), story());
        whole.run(["render"]).ok();
        for round in 0..12 {
            let mut child = broken.start(["render"]);
            std::thread::sleep(Duration::from_millis(7 * round));
            child.kill().unwrap();
            child.wait().unwrap();
            for name in broken.files().iter().filter(|name| name.ends_with(".wav")) {
                assert!(broken.bytes(name) == whole.bytes(name), "round {round}: {name} is half-written");
            }
        }
        broken.run(["render"]).ok();
        let partial = |name: &String| name.contains(".partial");
        assert_eq!(broken.files().iter().filter(|name| partial(name)).count(), 0);
        assert_eq!(whole.files(), broken.files());
        for name in whole.files() {
            assert!(whole.bytes(&name) == broken.bytes(&name), "{name} differs");
        }
    }
}

mod refused {
    use super::*;

    #[test]
    fn a_story_that_is_not_there() {
        Session::new().run(["render", "novel.txt"]).golden("refused/no-such-file.txt");
        Session::new().run(["render"]).golden("refused/no-chapters.txt");
    }

    #[test]
    fn files_that_are_no_story() {
        let session = Session::new()
            .file("empty.txt", "")
            .file("blank.txt", " \n\n\t\n")
            .file("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01")
            .file("noise.txt", (0..4000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect::<Vec<_>>());
        session.run(["render", "empty.txt"]).golden("refused/empty.txt");
        session.run(["render", "blank.txt"]).golden("refused/blank.txt");
        session.run(["render", "picture.png"]).golden("refused/picture.txt");
        session.run(["render", "noise.txt"]).golden("refused/binary.txt");
    }

    #[test]
    fn a_file_of_300_megabytes() {
        let session = Session::new().file("big.txt", "");
        std::fs::File::options().write(true).open(session.path("big.txt")).unwrap().set_len(300_000_000).unwrap();
        session.run(["render", "big.txt"]).golden("refused/too-large.txt");
    }

    #[test]
    fn a_folder_without_chapters() {
        let session = Session::new().file("things/photo.jpg", "x");
        session.run(["render", "things"]).golden("refused/no-chapters-in-folder.txt");
    }

    #[test]
    fn invalid_utf_8_is_read_as_a_legacy_encoding_and_said() {
        let session =
            Session::new().file("old.txt", b"The Caf\xe9\n\n\x93Hello,\x94 said Ren\xe9e. \x93It\x92s late.\x94\n");
        let run = session.run(["script", "old.txt"]).ok();
        run.golden("refused/legacy-encoding.txt");
    }

    #[test]
    fn a_voice_that_does_not_exist() {
        let session = lamp().file("chapters/cast.toml", "narrator = { voice = \"harbor\" }\n");
        session.run(["render"]).golden("refused/no-such-voice.txt");
        session.run(["voices", "harbor"]).golden("refused/voices-no-such-voice.txt");
        lamp().run(["preview", "Nobody"]).exit(1).says("there is no character and no voice called `Nobody`");
    }

    #[test]
    fn a_typo_in_cast_toml() {
        let session = lamp().file("chapters/cast.toml", "# mine\n[[character]]\nname = \"Rhea\"\nvioce = \"wren\"\n");
        session.run(["render"]).golden("refused/typo-in-cast.txt");
    }

    #[test]
    fn mistakes_in_dramatis_toml() {
        let with = |text: &str| Session::new().chapter(FIRST).file("dramatis.toml", text);
        with("engine = \"tone\"\n\n[pauses]\nparagraf_ms = 3\n").run(["render"]).golden("refused/settings-typo.txt");
        with("threads = \"two\"\n").run(["render"]).golden("refused/settings-type.txt");
        with("engine = \"tune\"\n").run(["render"]).golden("refused/settings-engine.txt");
        with("engine = \"tone\"\nthreads = 0\n").run(["render"]).golden("refused/settings-threads.txt");
    }

    #[test]
    fn an_unknown_engine() {
        lamp().run(["render", "--engine", "siri"]).golden("refused/no-such-engine.txt");
    }

    #[test]
    fn an_output_folder_that_cannot_be_written() {
        // A file in place of the folder stops even the superuser.
        let session = lamp().file("output", "in the way");
        session.run(["render"]).golden("refused/output-in-the-way.txt");
    }

    /// Mounts a file system of 300 kB where the system lets us, and takes it away in the end.
    struct SmallDisk<'a>(&'a std::path::Path);

    impl SmallDisk<'_> {
        fn mount(path: &std::path::Path) -> Option<SmallDisk<'_>> {
            std::fs::create_dir_all(path).unwrap();
            let mut command = std::process::Command::new("mount");
            command.args(["-t", "tmpfs", "-o", "size=300k", "tmpfs"]).arg(path);
            command.output().is_ok_and(|output| output.status.success()).then_some(SmallDisk(path))
        }
    }

    impl Drop for SmallDisk<'_> {
        fn drop(&mut self) {
            std::process::Command::new("umount").arg("-l").arg(self.0).output().unwrap();
        }
    }

    #[test]
    fn a_full_disk() {
        let session = lamp();
        let path = session.path("small");
        let Some(_disk) = SmallDisk::mount(&path) else {
            eprintln!("skipped: file systems cannot be mounted here");
            return;
        };
        session.run(["render", "-o", "small/lamp"]).golden("refused/full-disk.txt");
        assert_eq!(session.files().iter().filter(|name| name.starts_with("small/")).count(), 1, "only cast.toml");
    }

    #[test]
    fn a_story_in_another_language_with_the_english_engine() {
        let german =
            "Die Lampe\n\n»Guten Abend«, sagte Anna. Sie stand an der Tür und sah in den Regen hinaus.\n\n".repeat(8);
        let session = Session::new().file("lampe.txt", german).file("dramatis.toml", "");
        session.run(["render", "lampe.txt"]).golden("refused/other-language.txt");
    }

    #[test]
    fn command_lines_that_make_no_sense() {
        let session = lamp();
        session.run(["render", "--threads", "many"]).exit(2);
        session.run(["sing"]).exit(2);
        session.run(["render", "--chapters", "0-x"]).golden("refused/chapters.txt");
        session.run(["check"]).exit(2);
    }
}

mod words {
    use super::*;

    #[test]
    fn help_teaches_with_examples() {
        let session = Session::new();
        session.run(["--help"]).ok().golden("help/dramatis.txt");
        session.run(["render", "--help"]).ok().golden("help/render.txt");
        session.run(["script", "--help"]).ok().golden("help/script.txt");
        session.run(["cast", "--help"]).ok().golden("help/cast.txt");
        session.run(["preview", "--help"]).ok().golden("help/preview.txt");
        session.run(["voices", "--help"]).ok().golden("help/voices.txt");
        session.run(["verify", "--help"]).ok().golden("help/verify.txt");
        session.run(["check", "--help"]).ok().golden("help/check.txt");
    }

    #[test]
    fn what_is_piped_has_no_escape_codes() {
        let session = lamp();
        for run in
            [session.run(["render"]), session.run(["script"]), session.run(["cast"]), session.run(["render", "x"])]
        {
            assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{}{}", run.out, run.err);
            assert!(!run.err.contains('\r'), "{}", run.err);
        }
    }

    #[test]
    fn a_story_cannot_steer_the_terminal() {
        let session = Session::new().file("a.txt", "The \u{1b}[31mLamp\n\n\"Hello,\" said Rh\u{1b}ea.\n");
        for run in [session.run(["render", "a.txt"]), session.run(["script", "a.txt"]), session.run(["cast", "a.txt"])]
        {
            assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{}{}", run.out, run.err);
        }
    }
}

mod readme {
    use super::*;

    /// The settings file in the README, and the same with the settings that stand there as comments.
    fn settings() -> [String; 2] {
        let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
        let block = readme.split("```toml\n").find(|block| block.starts_with("output = ")).unwrap();
        let block = block.split("```").next().unwrap();
        [block.to_owned(), block.replace("\n#", "\n")]
    }

    #[test]
    fn the_settings_shown_are_all_there_are_and_their_values_the_defaults() {
        let [shown, all] = settings();
        let parsed: toml::Table = toml::from_str(&shown).unwrap();
        let of = |name: &str| parsed[name].as_table().unwrap().clone();
        assert_eq!(of("pauses"), toml::Table::try_from(dramatis::timeline::Pacing::default()).unwrap());
        assert_eq!(of("target"), toml::Table::try_from(dramatis::master::Target::default()).unwrap());
        let session = lamp().file("dramatis.toml", all.replace("\"builtin\"", "\"tone\"").replace("/big/disk/", ""));
        session.file("my-voices/README", "").file("cast.toml", "").run(["render"]).ok();
        let typo = lamp().file("dramatis.toml", "x = 1");
        let names = typo.run(["render"]).exit(1).err;
        let names = names.split("llowed here: ").nth(1).unwrap().trim().split(", ").map(str::to_owned);
        let shown: Vec<String> = toml::from_str::<toml::Table>(&all).unwrap().keys().cloned().collect();
        let mut names: Vec<String> = names.collect();
        names.sort();
        assert_eq!(names, shown);
    }
}

mod previews {
    use super::*;

    #[test]
    fn everyone_in_one_wav_with_a_page() {
        let session = lamp();
        session
            .run(["preview", "--all"])
            .ok()
            .stdout("output/the-lamp/preview/cast.wav\noutput/the-lamp/preview/cast.html\n");
        let page = session.read("output/the-lamp/preview/cast.html");
        assert!(page.contains("<h2>Rhea</h2>") && page.contains("<h2>Ilo</h2>") && page.contains("src=\"cast.wav\""));
        session.run(["check", "output/the-lamp/preview/cast.wav"]).ok();
    }

    #[test]
    fn everyone_is_heard_in_the_two_next_best_voices_and_the_second_time_is_instant() {
        let session = lamp();
        let first = session.run(["preview", "--all"]).ok().err;
        assert!(first.contains(" made, 0 kept, in "), "{first}");
        let page = session.read("output/the-lamp/preview/cast.html");
        assert_eq!(page.matches("<span class=\"mark\">cast</span>").count(), page.matches("<section>").count());
        assert_eq!(page.matches("--set ").count(), 2 * page.matches("<section>").count());
        for file in page.split("data-src=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(!session.bytes(&format!("output/the-lamp/preview/{file}")).is_empty(), "{file}");
        }
        let again = session.run(["preview", "--all"]).ok().err;
        assert!(again.starts_with("0 files made, "), "{again}");
        // Another voice: its files are made, those of voices that are no candidates any more are gone.
        session.run(["preview", "Rhea", "--set", "gravel"]).ok();
        let changed = session.run(["preview", "--all"]).ok().err;
        assert!(!changed.starts_with("0 files made"), "{changed}");
        let page = session.read("output/the-lamp/preview/cast.html");
        let waves = |name: &String| name.starts_with("output/the-lamp/preview/cast/") && name.ends_with(".wav");
        let shown = page.matches("data-src=").count() - 1;
        assert_eq!(session.files().iter().filter(|name| waves(name)).count(), shown);
    }

    #[test]
    fn voices_are_compared_on_the_same_lines() {
        let session = lamp();
        let run = session.run(["preview", "Rhea", "--compare", "wren, quartz,wren"]).ok();
        run.stdout(
            "output/the-lamp/preview/compare-rhea/wren.wav\noutput/the-lamp/preview/compare-rhea/quartz.wav\n\
             output/the-lamp/preview/compare-rhea.html\n",
        );
        let page = session.read("output/the-lamp/preview/compare-rhea.html");
        assert!(page.contains("dramatis preview &quot;Rhea&quot; --set quartz") && !page.contains("{rows}"));
        session.run(["preview", "--compare", "wren,quartz"]).ok().says("output/voices/preview/compare.html");
        session.run(["preview", "--compare", "wren,quarz"]).exit(1).says("did you mean `quartz`?");
        session.run(["preview", "--all", "--compare", "wren"]).exit(2);
    }

    #[test]
    fn a_choice_goes_to_cast_toml_and_stays() {
        let session = lamp().file("chapters/cast.toml", "# Mine.\n[[character]]\nname = \"Rhea\" # her\n");
        session.run(["preview", "Rhea", "--set", "quartz"]).ok().says("chapters/cast.toml  Rhea: voice quartz");
        let text = session.read("chapters/cast.toml");
        assert!(text.starts_with("# Mine.\n[[character]]\nname = \"Rhea\" # her\nvoice = \"quartz\"\n"), "{text}");
        session.run(["preview", "narrator", "--set", "velvet"]).ok().says("voice velvet");
        session.run(["cast"]).ok().says("quartz").says("velvet").says("(unchanged)");
        session.run(["preview", "Rhea", "--set", "quarz"]).exit(1).says("did you mean `quartz`?");
        session.run(["preview", "Nobody", "--set", "quartz"]).exit(1).says("no character");
        Session::new().run(["preview", "Rhea", "--set", "quartz"]).exit(1).says("there is no story here");
    }

    #[test]
    fn one_character_by_name_and_one_voice_by_id() {
        let session = lamp();
        session.run(["preview", "ilo"]).ok().says("output/the-lamp/preview/ilo.wav");
        session.run(["preview", "gravel"]).ok().says("output/voices/preview/gravel.wav");
        let bare = Session::new();
        bare.run(["preview", "gravel"]).ok().says("output/voices/preview/gravel.wav");
    }
}

mod speech {
    use super::*;

    #[test]
    fn the_embedded_engine_speaks_a_story_that_verifies_and_meets_the_profile() {
        let session = lamp().file("dramatis.toml", "");
        session.run(["render"]).ok();
        session.run(["verify", "output/the-lamp"]).ok();
        session.run(["check", "output/the-lamp/01-the-stairs.wav"]).ok();
    }
}

mod checks {
    use super::*;

    #[test]
    fn a_story_changed_since_it_was_rendered_does_not_verify() {
        let session = lamp();
        session.run(["render"]).ok();
        session.write("chapters/02.txt", SECOND.replace("stood open", "was shut"));
        let run = session.run(["verify", "output/the-lamp"]).exit(1);
        crate::golden::check("cli/verify-changed.txt", &format!("{}{}", timeless(&run), run.err));
    }

    #[test]
    fn an_audio_file_cut_short_does_not_verify() {
        let session = lamp();
        session.run(["render"]).ok();
        let wav = session.bytes("output/the-lamp/01-the-stairs.wav");
        session.write("output/the-lamp/01-the-stairs.wav", &wav[..wav.len() / 2]);
        session.run(["verify", "output/the-lamp"]).exit(1).says("NOT whole");
    }

    #[test]
    fn every_encoding_and_a_file_of_many_chapters_verify() {
        let text = format!("{FIRST}\n\n{SECOND}").replace("Nobody", "Nobody — “é” —").replace('\n', "\r\n");
        let utf16: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let latin: Vec<u8> = FIRST.replace("Ilo", "Il\u{f3}").chars().map(|c| c as u8).collect();
        let session = Session::new()
            .file("a.txt", &text)
            .file("b.txt", format!("\u{feff}{}", text.replace("The Lamp", "The Mark")))
            .file("c.txt", utf16)
            .file("d.txt", latin);
        for name in ["a", "b", "c", "d"] {
            session.run(["render", &format!("{name}.txt"), "-o", name]).ok();
            let run = session.run(["verify", name]).ok();
            assert_eq!(run.out.matches(": whole: ").count(), if name == "d" { 1 } else { 2 }, "{}", run.out);
        }
    }

    #[test]
    fn a_folder_that_was_never_rendered_and_a_file_that_is_no_audio() {
        let session = lamp();
        session.run(["verify", "chapters"]).golden("cli/verify-nothing.txt");
        session.run(["check", "chapters/01.txt"]).exit(1);
    }
}
