//! The page to listen on, in a browser: it plays, lights the right line, and goes where it is told.

#![allow(clippy::unwrap_used)]

use crate::browser::Browser;
use crate::recorded::made_up;
use dramatis::output::page;
use dramatis::output::recording::{Recording, Sound};
use dramatis::segment::Kind::{self, Break, Dialogue, Heading, Narration, Note};
use std::path::Path;
use tempfile::TempDir;

const HOSTILE: &str = "</span><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> \
    ]]> --> &amp; '\" \u{202e}\u{0}\u{7}שלום 🚂";

/// A hum as long as a recording, so that the page has something to play.
fn hum(recording: &Recording, folder: &Path) {
    for track in &recording.tracks {
        let spec = hound::WavSpec {
            channels: 1,
            sample_rate: track.sample_rate_hz,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut wav = hound::WavWriter::create(folder.join(track.audio.file_name().unwrap()), spec).unwrap();
        (0..track.total_samples).for_each(|at| wav.write_sample((at % 100) as i16).unwrap());
        wav.finalize().unwrap();
    }
}

fn story() -> Recording {
    let passages: Vec<(Kind, usize, &str)> = vec![
        (Heading, 0, "# One"),
        (Note, 0, "A/N: hello"),
        (Narration, 0, "The lamp went out, and nobody moved."),
        (Dialogue, 1, "\"Who is *there*?\""),
        (Dialogue, 2, "\"Only me, and I came a long way.\""),
        (Break, 0, "***"),
        (Narration, 0, HOSTILE),
        (Dialogue, 2, "\"Too dark to see.\""),
        (Narration, 0, "They waited for the light."),
    ];
    let mut recording = made_up(&passages);
    let mut second = recording.tracks[0].clone();
    (second.number, second.audio) = (2, "02 two#.wav".into());
    recording.people[2].name = "Ilo <b>".to_owned();
    recording.tracks.push(second);
    recording
}

/// The page in a folder with its audio, and its address.
fn written(recording: &mut Recording, folder: &TempDir) -> String {
    hum(recording, folder.path());
    for track in &mut recording.tracks {
        track.audio = folder.path().join(&track.audio);
        // A form that is not there must not keep the others from being played.
        let path = folder.path().join("missing.mp3");
        let wav = Sound { path: track.audio.clone(), media_type: "audio/wav" };
        track.encoded = vec![Sound { path, media_type: "audio/mpeg" }, wav];
    }
    let out = folder.path().join("index.html");
    page::write(recording, &out).unwrap();
    format!("file://{}", out.display())
}

const LIT: &str = "document.querySelector('.now')?.id";

#[test]
fn a_page_plays_lights_the_spoken_line_and_goes_where_it_is_told() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut recording = story();
    let url = written(&mut recording, &folder);
    browser.look(1280, 800, false);
    browser.open(&url);
    assert_eq!(browser.run("return scrollY"), 0, "a new reader begins at the top");
    assert_eq!(browser.run("return document.title"), "The Long Way");

    // It plays, though the first kind of audio it was promised is missing, and the line lit is the line that sounds.
    browser.press(" ");
    browser.wait("audio.currentTime > 1 && !audio.paused");
    for (line, passage) in recording.tracks[0].passages.iter().filter_map(|passage| passage.cue).enumerate().skip(1) {
        let start_s = passage.start_samples as f64 / 44_100.0;
        browser.run(&format!("audio.currentTime = {}", start_s - 0.15));
        browser.wait(&format!("{LIT} === 'c1l{line}'"));
        browser.wait(&format!("{LIT} === 'c1l{}'", line + 1));
        let late = browser.run("return audio.currentTime").as_f64().unwrap() - start_s;
        assert!((-0.01..1.0).contains(&late), "line {} was lit {late:.3} s after it began", line + 1);
    }
    assert_eq!(browser.run("return document.querySelectorAll('[aria-current=true].l').length"), 1);
    assert_eq!(browser.run("return audio.currentSrc.split('/').pop()"), "01-one.wav");

    // A press on a line, the keys, and the end of a chapter.
    let start_s = |line: usize| {
        let cues: Vec<_> = recording.tracks[0].passages.iter().filter_map(|passage| passage.cue).collect();
        cues[line - 1].start_samples as f64 / 44_100.0
    };
    browser.run("document.getElementById('c2l3').click()");
    browser.wait("!audio.paused && !audio.seeking && audio.currentTime > 0");
    browser.press(" ");
    browser.wait("audio.paused");
    let at = browser.run("return audio.currentTime").as_f64().unwrap();
    assert!((0.0..3.0).contains(&(at - start_s(3))), "{at} s is not where line 3 begins, {} s", start_s(3));
    assert_eq!(browser.run("return decodeURIComponent(audio.currentSrc.split('/').pop())"), "02 two#.wav");
    browser.run("document.getElementById('c2l3').click(); audio.pause()");
    browser.press("j");
    browser.wait(&format!("{LIT} === 'c2l4' && location.hash.startsWith('#c2')"));
    browser.press("k");
    browser.press("k");
    browser.wait(&format!("{LIT} === 'c2l2'"));
    browser.press("\u{e014}");
    browser.wait("!audio.seeking && audio.currentTime > 10");
    browser.press("?");
    browser.wait("document.getElementById('keys').open");
    browser.press("\u{e00c}");
    browser.wait("!document.getElementById('keys').open");
    browser.run("document.getElementById('c1l3').click()");
    browser.wait("!audio.paused && audio.duration > 0 && !audio.seeking");
    browser.run("audio.currentTime = audio.duration - 0.3");
    browser.wait(&format!("audio.currentSrc.includes('02') && !audio.paused && {LIT}?.startsWith('c2')"));

    // The place is remembered, and an address is stronger.
    browser.run("document.getElementById('c2l4').click(); audio.pause()");
    browser.wait("location.hash === '#c2l4'");
    browser.open("about:blank");
    browser.open(&url);
    assert_eq!(browser.run(&format!("return {LIT}")), "c2l4");
    browser.open("about:blank");
    browser.open(&format!("{url}#c1l5"));
    assert_eq!(browser.run(&format!("return {LIT}")), "c1l5");
    let complaints: Vec<String> =
        browser.complaints().into_iter().filter(|complaint| !complaint.contains("missing.mp3")).collect();
    assert!(complaints.is_empty(), "{complaints:?}");
}

#[test]
fn a_page_shows_the_lines_of_one_person_or_those_in_doubt() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let url = written(&mut story(), &folder);
    browser.open(&url);
    let shown = "return [...document.querySelectorAll('main :is(p, h2):not(.off)')].map(p => p.textContent)";
    assert_eq!(browser.run(shown).as_array().unwrap().len(), 16);
    browser.run("document.querySelector('[data-who=\"1\"].who').click()");
    let lines = browser.run(shown);
    assert_eq!(lines.as_array().unwrap().len(), 2);
    assert!(lines[0].as_str().unwrap().contains("Who is there?"), "{lines}");
    assert_eq!(browser.run("return document.querySelector('[data-who=\"1\"].who').ariaPressed"), "true");
    // Doubtful are all lines of the second person, and no others.
    browser.run("document.getElementById('doubts').click()");
    assert_eq!(browser.run(shown).as_array().unwrap().len(), 4);
    assert_eq!(browser.run("return document.querySelectorAll('.l.me:not(.d), .d:not(.me)').length"), 0);
    browser.press("j");
    browser.wait(&format!("{LIT} === 'c1l4'"));
    browser.press("j");
    browser.wait(&format!("{LIT} === 'c1l6'"));
    assert!(browser.run("return document.getElementById('now').textContent").as_str().unwrap().contains("41 % sure"));
    browser.press("\u{e00c}");
    assert_eq!(browser.run(shown).as_array().unwrap().len(), 16);
}

#[test]
fn nothing_in_a_story_runs_in_its_page() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let url = written(&mut story(), &folder);
    browser.open(&url);
    assert_eq!(browser.run("return document.title"), "The Long Way");
    assert_eq!(browser.run("return document.querySelectorAll('main script, main img').length"), 0);
    let text = browser.run("return document.getElementById('c1l5').textContent");
    let kept: String = HOSTILE.chars().filter(|c| !c.is_control() && *c != '\u{202e}').collect();
    assert_eq!(text, kept.as_str());
    // Even what got in would not run, or reach the network.
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'document.title = \"taken\"'; document.body.append(s)",
    );
    assert_eq!(browser.run("return document.title"), "The Long Way");
    let refused = "return new Promise(done => { \
        addEventListener('securitypolicyviolation', event => done(event.effectiveDirective)); \
        fetch('https://example.org').catch(() => {}); setTimeout(() => done('nothing'), 5000); })";
    assert_eq!(browser.run(refused), "connect-src");
}

/// Contrast after WCAG 2.2, 1.4.3, of what a canvas makes of the colours; the least of all pairs.
const CONTRAST: &str = "
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const rgb = (...colours) => {
      for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map(v => v / 255)
        .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    };
    const light = ([r, g, b]) => .2126 * r + .7152 * g + .0722 * b;
    const ratio = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
    const css = e => getComputedStyle(e), paper = css(document.body).backgroundColor;
    const pairs = [['the text', css(document.body).color, [paper]],
      ['the author', css(document.querySelector('.by')).color, [paper]],
      ['doubt', css(document.getElementById('doubts')).color, [paper, css(document.getElementById('doubts')).backgroundColor]],
      ['the player', css(document.getElementById('now')).color, [css(document.getElementById('bar')).backgroundColor]]];
    const line = document.createElement('span');
    line.style.transition = 'none';
    document.querySelector('main').append(line);
    for (let slot = 0; slot < 12; slot++) {
      for (const kind of ['', ' now', ' me']) {
        document.body.classList.toggle('one', kind === ' me');
        line.className = `l c${slot}${kind}`;
        line.dataset.who = '1';
        pairs.push([line.className, css(line).color, [paper, css(line).backgroundColor]]);
      }
    }
    line.remove();
    document.body.classList.remove('one');
    return pairs.map(([name, colour, under]) => [name, ratio(rgb(colour), rgb(...under))]).sort((a, b) => a[1] - b[1])[0];";

#[test]
fn every_colour_can_be_read_in_light_and_dark_and_nothing_is_wider_than_a_phone() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let url = written(&mut story(), &folder);
    for dark in [false, true] {
        browser.look(390, 844, dark);
        browser.open(&url);
        let least = browser.run(CONTRAST);
        assert!(least[1].as_f64().unwrap() >= 4.5, "contrast of {} is {}", least[0], least[1]);
        assert_eq!(browser.run("return document.documentElement.scrollWidth"), 390);
        let small = "return [...document.querySelectorAll('#bar button')].filter(b => b.offsetWidth && \
            (b.offsetWidth < 44 || b.offsetHeight < 44)).length";
        assert_eq!(browser.run(small), 0, "a finger needs 44 pixels");
        eprintln!("least contrast, dark {dark}: {least}");
    }
}

#[test]
fn a_long_story_opens_fast_and_its_last_line_is_found() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<_> = (0..12_000).map(|at| (Dialogue, 1 + at % 2, "\"Nobody counts the lamps but me.\"")).collect();
    let mut recording = made_up(&lines);
    recording.tracks[0].audio = folder.path().join("none.wav");
    let out = folder.path().join("index.html");
    page::write(&recording, &out).unwrap();
    browser.open(&format!("file://{}", out.display()));
    let opened_ms = browser.run("return performance.getEntriesByType('navigation')[0].loadEventEnd").as_f64().unwrap();
    let jumped_ms = browser.run(
        "const t = performance.now(); location.hash = '#c1l11990'; document.getElementById('c1l11990').click(); \
         document.body.offsetHeight; return performance.now() - t",
    );
    browser.wait(&format!("{LIT} === 'c1l11990'"));
    browser
        .wait("(b => b.top >= 0 && b.bottom <= innerHeight)(document.querySelector('.now').getBoundingClientRect())");
    let filtered_ms = browser.run(
        "const t = performance.now(); document.querySelector('button.who').click(); document.body.offsetHeight; \
         return performance.now() - t",
    );
    eprintln!("12,000 lines: opened in {opened_ms} ms, jumped in {jumped_ms} ms, filtered in {filtered_ms} ms");
    assert!(opened_ms < 15_000.0 && filtered_ms.as_f64().unwrap() < 5_000.0);
}

#[test]
fn small_audio_can_stand_in_the_page_and_large_audio_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut recording = story();
    written(&mut recording, &folder);
    recording.tracks.iter_mut().for_each(|track| track.encoded.clear());
    let out = folder.path().join("whole.html");
    page::write_whole(&recording, &out).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    assert_eq!(text.matches("data:audio/wav;base64,UklGR").count(), 2, "RIFF in base64");
    let large = folder.path().join("large.wav");
    std::fs::write(&large, vec![0; page::MOST_EMBEDDED_BYTES as usize + 1]).unwrap();
    recording.tracks[0].audio = large;
    let refused = page::write_whole(&recording, &folder.path().join("no.html")).unwrap_err().to_string();
    assert!(refused.contains("a page holds at most 8 MB"), "{refused}");
    assert!(!folder.path().join("no.html").exists());
    let Some(browser) = Browser::start() else { return };
    browser.open(&format!("file://{}", out.display()));
    browser.run("document.getElementById('c2l3').click()");
    browser.wait("!audio.paused && audio.currentTime > 3");
}
