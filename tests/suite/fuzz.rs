//! What the fuzzer checks, over the inputs that once failed and over pieces of the texts at hand: `fuzz/` says how to look
//! for more.

#![allow(clippy::unwrap_used)]

#[path = "../../fuzz/properties.rs"]
#[allow(clippy::expect_used)]
mod properties;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// The property that a file in tests/golden/fuzz/ once broke is the first part of its name.
#[test]
fn what_the_fuzzer_found_stays_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/fuzz");
    for path in files(&folder) {
        let bytes = std::fs::read(&path).unwrap();
        match path.file_name().unwrap().to_string_lossy().split('-').next().unwrap() {
            "story" => properties::story(&bytes),
            "cast" => properties::cast_toml(&bytes),
            "settings" => properties::settings(&bytes),
            "html" => properties::html(&bytes),
            "epub" => properties::epub(&bytes),
            "office" => properties::office(&bytes),
            "voice" => properties::voice(&bytes),
            "neural" => properties::neural(&bytes),
            other => panic!("{}: no property is called {other}", path.display()),
        }
    }
}

#[test]
fn the_properties_hold_for_the_sample_story() {
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("chapters")) {
        properties::story(&std::fs::read(path).unwrap());
    }
    properties::cast_toml(b"[[correction]]\nquote = 'Aye'\nspeaker = 'Rhea'\n");
    properties::settings(b"[pauses]\nphrase_ms = 90\n");
}

const PAGE: &str = "<html><head><style>.it{font-style:italic} .x p>i{font-style:normal} .no{display:none}</style></head><body>\
    <h1>The Lamp</h1><h2 id='a'>Chapter 1: Rope</h2><p>The lamp on the mole was <i>lit</i> at six, she said.</p><hr/>\
    <div class='x'><p class='it'>Not <i>again</i>.<sup><a href='#n'>1</a></sup></p></div><ol start='3'><li><p>Rope</p></li><li>Tar</li></ol>\
    <table><tr><td>Gull</td><td>3</td></tr></table><p><ruby>\u{6f22}<rt>kan</rt></ruby> <q>Yes</q><br/>she said.</p>\
    <h2 id='b'>Chapter 2: Knot</h2><p>It rained<img src='r.png' alt='rain'/> again.</p><aside epub:type='footnote' id='n'>A note.</aside></body></html>";

const VOICE_PROFILE: &str = "gender = \"male\"\nage = \"old\"\ndescription = \"A.\"\nengine = [\"piper\", \"builtin\"]\nlicense = \"CC0\"\n\
    [piper]\nmodel = \"v.onnx\"\nspeaker = \"anna\"\n[measured]\npitch_hz = 120.0\nwords_a_minute = 170.0\ntimbre = [0.1, 0.2]\n";
const PIPER_TABLE: &str = "{\"audio\":{\"sample_rate\":22050},\"espeak\":{\"voice\":\"en-us\"},\"num_symbols\":9,\"num_speakers\":2,\
    \"speaker_id_map\":{\"anna\":0},\"phoneme_id_map\":{\"_\":[0],\"^\":[1],\"$\":[2],\"a\":[3]}}";

fn voice_seed(kind: u8, text: &str) -> Vec<u8> {
    [&[kind], text.as_bytes()].concat()
}

fn zip_seed() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in ["voice/v.onnx", "voice/v.onnx.json", "LICENSE"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, b"a voice").unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What a fuzzer begins with: a name for the file, the property that takes it, and the bytes.
type Seed = (&'static str, fn(&[u8]), Vec<u8>);

fn seeds() -> Vec<Seed> {
    let package = "<package><metadata><dc:title id='t'>Lamps</dc:title><dc:creator>Ada Reef</dc:creator><meta refines='#t' property='title-type'>main</meta></metadata>\
        <manifest><item id='n' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>\
        <item id='x' href='toc.ncx' media-type='application/x-dtbncx+xml'/><item id='b' href='b.xhtml' media-type='application/xhtml+xml'/></manifest>\
        <spine toc='x'><itemref idref='a'/><itemref idref='b' linear='yes'/></spine></package>";
    let nav = "<nav epub:type='toc'><ol><li><a href='a.xhtml#a'>Rope</a><ol><li><a href='a.xhtml#b'>Knot</a></li></ol></li><li><a href='b.xhtml'>Tar</a></li></ol></nav>";
    let site = "<h3>Lamps by Reef</h3><b>Category:</b> Sea<br/><b>Genre:</b> Quiet<br/><b>Words:</b> 900<br/><b>Summary:</b> A lamp.";
    let ncx = "<ncx><navMap><navPoint><navLabel><text>Rope</text></navLabel><content src='a.xhtml#a'/></navPoint></navMap></ncx>";
    let word = "<w:document><w:body><w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Rope</w:t></w:r></w:p><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Not again.</w:t></w:r>\
        <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:br/><w:t>It rained.</w:t><w:footnoteReference w:id='2'/></w:r></w:p></w:body></w:document>";
    let styles = "<w:styles><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style></w:styles>";
    let open = "O<office:document-content><office:automatic-styles><style:style style:name='T1'><style:text-properties fo:font-style='italic'/></style:style></office:automatic-styles><office:body><office:text>\
        <text:h text:outline-level='1'>Rope</text:h><text:p>She <text:span text:style-name='T1'>ran</text:span> home.<text:note><text:note-body>A note.</text:note-body></text:note></text:p></office:text></office:body></office:document-content>";
    let joined = |parts: &[&str]| parts.iter().map(|part| part.as_bytes()).collect::<Vec<_>>().join(&0xff);
    let fixture = |name: &str| {
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/neural").join(name)).unwrap()
    };
    let voice = [&fixture("tiny-piper.onnx.json")[..], b"\xff", &fixture("tiny-piper.onnx")].concat();
    // The nodes; of the weights that come after them there is no end.
    let voice = voice[..14_000].to_vec();
    vec![
        ("neural/voice", properties::neural, voice),
        ("html/page.html", properties::html, PAGE.into()),
        ("epub/parts", properties::epub, joined(&[package, nav, ".it{font-style:italic}", PAGE, PAGE, ncx])),
        ("epub/site", properties::epub, joined(&[package, nav, "", site, PAGE])),
        ("office/word", properties::office, joined(&[word, styles])),
        ("office/open", properties::office, open.into()),
        ("voice/profile", properties::voice, voice_seed(0, VOICE_PROFILE)),
        ("voice/piper", properties::voice, voice_seed(1, PIPER_TABLE)),
        ("voice/zip", properties::voice, [&[3], &zip_seed()[..]].concat()),
    ]
}

/// With `DRAMATIS_SEEDS=FOLDER` they are written there.
#[test]
fn the_seeds_of_the_fuzzer_hold_the_properties_cut_and_damaged_anywhere() {
    for (name, property, bytes) in seeds() {
        if let Some(folder) = std::env::var_os("DRAMATIS_SEEDS") {
            let path = Path::new(&folder).join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &bytes).unwrap();
        }
        property(&bytes);
        for at in (0..bytes.len()).step_by(7) {
            property(&bytes[..at]);
            property(&[&bytes[..at], &bytes[(at + 5).min(bytes.len())..]].concat());
        }
    }
}

/// Heads, tails and pieces of every text at hand, cut at places that look random and are the same each time, for as long
/// as `DRAMATIS_CUTS_S` says (2 seconds where it says nothing).
#[test]
fn any_text_cut_anywhere_holds_the_properties() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<PathBuf> = files(&root.join("chapters"));
    for folder in ["novels", "modern"].map(|name| root.join("../shared/corpus").join(name)) {
        let inside = std::fs::read_dir(folder).into_iter().flatten();
        texts.extend(inside.map(|entry| entry.unwrap().path().join("text.txt")).filter(|path| path.is_file()));
    }
    texts.sort();
    let texts: Vec<String> = texts.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let seconds = std::env::var("DRAMATIS_CUTS_S").ok().and_then(|text| text.parse().ok()).unwrap_or(2);
    let (start, mut state, mut cuts) = (Instant::now(), 0x9e37_79b9_7f4a_7c15u64, 0);
    let mut random = |below: usize| {
        // SplitMix64, after Steele, Lea and Flood.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % below.max(1) as u64) as usize
    };
    while start.elapsed() < Duration::from_secs(seconds) || cuts < 3 * texts.len().min(4) {
        let text = &texts[random(texts.len())];
        let (length, at) = (random(6_000), random(text.len()));
        let from = [0, text.len().saturating_sub(length), at][cuts % 3];
        let whole = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        properties::story(&text.as_bytes()[whole(from)..whole(from + length)]);
        cuts += 1;
    }
    eprintln!("{cuts} cuts of {} texts in {:.0?}", texts.len(), start.elapsed());
}
