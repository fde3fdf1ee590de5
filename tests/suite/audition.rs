//! The page on which voices are compared, in a browser: its keys do what it says.

#![allow(clippy::unwrap_used)]

use crate::browser::Browser;
use crate::command::sine;
use dramatis::audition::{self, Choice, Section};

const DOWN: &str = "\u{e015}";
const UP: &str = "\u{e013}";
const ESCAPE: &str = "\u{e00c}";

/// The name of the file whose button has the focus.
const AT: &str = "(document.activeElement.dataset.src || '')";
/// The name of the file that sounds, or none.
const HEARD: &str = "(audio.paused ? '' : audio.currentSrc.split('/').pop())";
/// The name of the file whose button is lit.
const LIT: &str = "[...document.querySelectorAll('[aria-pressed=true]')].map(button => button.dataset.src).join()";

fn choice(voice: &str, cast: bool) -> Choice {
    let command = (!cast).then(|| format!("dramatis preview \"Rhea\" --set {voice}"));
    Choice { voice: voice.into(), about: "low".into(), audio: format!("{voice}.wav"), cast, command }
}

/// A page of two characters with two voices each, and its address.
fn written(folder: &std::path::Path) -> String {
    for name in ["cast", "wren", "quartz", "gravel", "velvet"] {
        std::fs::write(folder.join(format!("{name}.wav")), sine(20.0, 300.0, 0.3)).unwrap();
    }
    let section = |name: &str, voices: [&str; 2]| Section {
        name: name.into(),
        about: "2 lines".into(),
        lines: vec!["\"Who is there?\"".into()],
        choices: vec![choice(voices[0], true), choice(voices[1], false)],
    };
    let sections = [section("Rhea", ["wren", "quartz"]), section("Ilo", ["gravel", "velvet"])];
    let page = folder.join("cast.html");
    audition::page(&page, "en", "The cast", Some("cast.wav"), &sections).unwrap();
    format!("file://{}", page.display())
}

#[test]
fn the_keys_of_the_page_of_voices_do_what_it_says() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    browser.look(1280, 400, false);
    browser.open(&written(folder.path()));
    assert_eq!(browser.run("return audio.preload"), "none", "nothing is loaded before it is asked for");
    let said = browser.run("return document.querySelector('.keys').textContent");
    assert_eq!(said, "Keys: ↑ ↓ from voice to voice, space to hear, Esc to stop.");

    // Down from one to the next, each in sight, and not beyond the last.
    for name in ["cast", "wren", "quartz", "gravel", "velvet", "velvet"] {
        browser.press(DOWN);
        browser.wait(&format!("{AT} === '{name}.wav'"));
        browser.wait(
            "(b => b.top >= 0 && b.bottom <= document.querySelector('footer').getBoundingClientRect().top)(\
             document.activeElement.getBoundingClientRect())",
        );
    }
    assert_eq!(browser.run("return audio.currentSrc"), "", "going there plays nothing");

    // Space plays, again it stops, and on another voice it changes to that.
    browser.press(" ");
    browser.wait(&format!("{HEARD} === 'velvet.wav' && audio.currentTime > 0 && {LIT} === 'velvet.wav'"));
    let scrolled = browser.run("return scrollY");
    browser.press(" ");
    browser.wait(&format!("{HEARD} === '' && {LIT} === ''"));
    assert_eq!(browser.run("return scrollY"), scrolled, "space plays and does not scroll");
    browser.press(" ");
    browser.wait(&format!("{HEARD} === 'velvet.wav'"));
    browser.press(UP);
    browser.wait(&format!("{AT} === 'gravel.wav' && {HEARD} === 'velvet.wav'"));
    browser.press(" ");
    browser.wait(&format!("{HEARD} === 'gravel.wav' && audio.currentTime > 0 && {LIT} === 'gravel.wav'"));
    browser.press(ESCAPE);
    browser.wait(&format!("{HEARD} === '' && {LIT} === ''"));
    assert_eq!(browser.run(&format!("return {AT}")), "gravel.wav");

    // Up to the first, and not beyond it; there all of them are heard.
    for name in ["quartz", "wren", "cast", "cast"] {
        browser.press(UP);
        browser.wait(&format!("{AT} === '{name}.wav'"));
    }
    browser.press(" ");
    browser.wait(&format!("{HEARD} === 'cast.wav' && {LIT} === 'cast.wav'"));
    browser.run("audio.currentTime = audio.duration - 0.2");
    browser.wait(&format!("audio.ended && {LIT} === ''"));
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn the_page_of_voices_works_from_where_a_reader_is() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    browser.open(&written(folder.path()));
    // A press with the mouse leaves the keys there.
    browser.run("document.querySelector('[data-src=\"quartz.wav\"]').focus(); document.activeElement.click()");
    browser.wait(&format!("{HEARD} === 'quartz.wav'"));
    browser.press(DOWN);
    browser.wait(&format!("{AT} === 'gravel.wav'"));
    // Without a voice chosen, space plays the first, or what was heard last.
    browser.run("document.activeElement.blur(); audio.pause()");
    browser.press(" ");
    browser.wait(&format!("{HEARD} === 'quartz.wav'"));
    browser.press(ESCAPE);
    browser.wait(&format!("{HEARD} === ''"));
    // The player's own keys stay the player's.
    browser.run("audio.focus()");
    browser.press(DOWN);
    assert_eq!(browser.run("return document.activeElement === audio"), true);
    // Keys with Ctrl and their like belong to the browser.
    browser.run("document.activeElement.blur()");
    let taken = "const e = new KeyboardEvent('keydown', {key: 'ArrowDown', ctrlKey: true, cancelable: true, bubbles: true}); \
        document.body.dispatchEvent(e); return e.defaultPrevented";
    assert_eq!(browser.run(taken), false);
    let names =
        browser.run("return [...document.querySelectorAll('button[data-src]')].map(b => b.ariaLabel || b.textContent)");
    assert_eq!(names[1], "Hear Rhea as wren");
}
