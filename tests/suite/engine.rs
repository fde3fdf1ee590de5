#![allow(clippy::unwrap_used)]
use dramatis::audio::Clip;
use dramatis::engine::{self, Delivery, Direction, ENGINES, Utterance, check_ipa};
use dramatis::lexicon::Spoken;
use dramatis::note::Note;
use dramatis::voice::{Age, Builtin, Gender, Voice};
use proptest::prelude::*;

fn anyone(engine: &str) -> Voice {
    Voice {
        id: "anyone".into(),
        gender: Gender::Neutral,
        age: Age::Adult,
        description: "anyone".into(),
        narrator: false,
        engine: engine.into(),
        license: "none".into(),
        builtin: Builtin::default(),
        command: None,
        http: None,
        piper: None,
        kokoro: None,
        engines: Vec::new(),
        measured: None,
    }
}

fn line(engine: &str, text: &str) -> Utterance {
    let spoken = Spoken { text: text.into(), phonemes: Vec::new() };
    Utterance { spoken, voice: anyone(engine), direction: Direction::default(), seed: 1 }
}

fn say(utterance: &Utterance) -> Clip {
    engine::open(&utterance.voice.engine).unwrap().speak(utterance).unwrap()
}

/// The largest step between neighbouring samples; the outside counts as silence.
fn steepest(samples: &[f32]) -> f32 {
    let padded: Vec<f32> = [&[0.0], samples, &[0.0]].concat();
    padded.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max)
}

#[test]
fn an_engine_is_opened_by_the_name_it_bears() {
    for entry in ENGINES {
        assert_eq!(engine::open(entry.name).unwrap().name(), entry.name);
    }
}

#[test]
fn an_unknown_engine_is_refused_with_the_names_of_all() {
    let error = engine::open("gramophone").err().unwrap();
    let note = error.downcast_ref::<Note>().unwrap();
    assert!(note.message.contains("`gramophone`"));
    for entry in ENGINES {
        assert!(note.hint.as_ref().unwrap().contains(entry.name));
    }
}

#[test]
fn the_tone_engine_gives_an_exact_number_of_samples_a_word() {
    for (text, words) in [("Yes.", 1), ("One two three.", 3), ("Well - no - yes!", 3)] {
        assert_eq!(say(&line("tone", text)).samples.len(), words * 2560 + (words - 1) * 640, "{text}");
    }
    for text in ["", " ", "...", "- ?"] {
        assert!(say(&line("tone", text)).samples.is_empty());
    }
}

#[test]
fn the_tone_engine_does_not_click() {
    // A full-level sine of 300 Hz itself steps by 0.03.
    assert!(steepest(&say(&line("tone", "One two three.")).samples) < 0.05);
}

#[test]
fn the_tone_engine_follows_the_direction() {
    let plain = line("tone", "One two three.");
    let mut quick = plain.clone();
    quick.direction.pace = 2.0;
    assert_eq!(say(&quick).samples.len(), 3 * 1280 + 2 * 320);
    let mut high = plain.clone();
    high.direction.pitch_semitones = 12.0;
    let crossings = |clip: &Clip| clip.samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count() as f32;
    let ratio = crossings(&say(&high)) / crossings(&say(&plain));
    assert!((1.9..2.1).contains(&ratio), "{ratio}");
}

#[test]
fn the_embedded_engine_says_phonemes_as_it_says_the_word_that_has_them() {
    let read = line("builtin", "hello");
    let mut given = line("builtin", "hello");
    given.spoken.phonemes = vec![("hello".to_owned(), "həˈloʊ".to_owned())];
    assert_eq!(say(&given), say(&read));
}

/// Sentences of which no two are alike.
fn many_sentences() -> Vec<String> {
    let who = ["The baker", "My sister", "Old Tom", "A stranger", "Nobody", "The whole town", "Her dog", "The judge"];
    let what = ["saw the fire", "laughed", "was late", "sang on Sunday", "sold the boat", "waited", "ran"];
    let how = [".", " again!"];
    let pairs = who.iter().flat_map(|who| what.iter().map(move |what| (who, what)));
    pairs.flat_map(|(who, what)| how.iter().map(move |how| format!("{who} {what}{how}"))).collect()
}

/// The share of a sound that repeats after the best lag between two frequencies, and that frequency.
fn periodicity(samples: &[f32], low_hz: f32, high_hz: f32) -> (f32, f32) {
    let lags = (16_000.0 / high_hz) as usize..(16_000.0 / low_hz) as usize;
    let at_lag = |lag: usize| {
        let pairs = samples.iter().zip(&samples[lag..]);
        let (xy, xx, yy) = pairs.fold((0.0, 1e-9, 1e-9), |(a, b, c), (x, y)| (a + x * y, b + x * x, c + y * y));
        xy / f32::sqrt(xx * yy)
    };
    let best = lags.map(|lag| (at_lag(lag), lag)).max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
    (best.0, 16_000.0 / best.1 as f32)
}

/// The middle 60 ms of a clip.
fn middle(clip: &Clip) -> &[f32] {
    let centre = clip.samples.len() / 2;
    &clip.samples[centre - 480..centre + 480]
}

#[test]
fn eight_threads_speak_exactly_what_one_speaks() {
    let sentences = many_sentences();
    assert!(sentences.len() > 100);
    let engine = engine::open("builtin").unwrap();
    let bits = |text: &String| -> Vec<u32> {
        let mut utterance = line("builtin", text);
        // A voice in which chance has a say.
        (utterance.voice.builtin.roughness, utterance.voice.builtin.breath) = (0.5, 0.3);
        engine.speak(&utterance).unwrap().samples.iter().map(|sample| sample.to_bits()).collect()
    };
    let alone: Vec<Vec<u32>> = sentences.iter().map(bits).collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(8).build().unwrap();
    let together: Vec<Vec<u32>> = pool.install(|| {
        use rayon::prelude::*;
        sentences.par_iter().rev().map(bits).collect()
    });
    assert!(alone.iter().eq(together.iter().rev()));
}

#[test]
fn a_text_without_a_word_is_an_empty_clip() {
    for text in ["", " ", "...", "?!", "- - -", "\0", "\u{201c}\u{201d}"] {
        assert!(say(&line("builtin", text)).samples.is_empty(), "{text:?}");
    }
}

#[test]
fn a_single_word_is_whole() {
    let clip = say(&line("builtin", "Yes."));
    let seconds = clip.samples.len() as f32 / 16_000.0;
    assert!((0.3..0.8).contains(&seconds), "{seconds}");
    // The vowel repeats; the sound that ends the word does not, but changes sign all the time.
    assert!(periodicity(&clip.samples[2_400..3_200], 120.0, 250.0).0 > 0.7);
    let end = &clip.samples[clip.samples.len() - 2_400..clip.samples.len() - 800];
    let changes = end.windows(2).filter(|pair| pair[0] * pair[1] < 0.0).count();
    assert!(changes as f32 / end.len() as f32 > 0.4, "{changes}");
}

#[test]
fn silence_at_either_end_is_short() {
    for text in ["Yes.", "Fish, she hissed.", "Put it down.", "Hmm.", "Do not let them in!"] {
        let clip = say(&line("builtin", text));
        let peak = clip.samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        let heard = |sample: &f32| sample.abs() > 0.006 * peak;
        assert!(clip.samples.iter().position(heard).unwrap() <= 480, "{text}");
        assert!(clip.samples.iter().rev().position(heard).unwrap() <= 480, "{text}");
        assert!(steepest(&clip.samples[..1]).max(steepest(&clip.samples[clip.samples.len() - 1..])) < 0.001);
    }
}

#[test]
fn a_long_text_is_every_sentence_with_rests_between() {
    let sentences = many_sentences();
    let whole = say(&line("builtin", &sentences[..30].join(" ")));
    let parts: usize = sentences[..30].iter().map(|text| say(&line("builtin", text)).samples.len()).sum();
    let rests = whole.samples.len() - parts;
    assert_eq!(rests, 29 * 380 * 16);
    // Each rest is silence, and begins and ends without a step.
    let first = say(&line("builtin", &sentences[0])).samples.len();
    assert!(whole.samples[first..first + 380 * 16].iter().all(|sample| *sample == 0.0));
    assert!(whole.samples[first - 1].abs() < 0.001 && whole.samples[first + 380 * 16].abs() < 0.001);
}

#[test]
fn pace_and_pitch_are_followed() {
    let plain = line("builtin", "Row, row, all in a row.");
    let length = |utterance: &Utterance| say(utterance).samples.len() as f32;
    let mut quick = plain.clone();
    quick.direction.pace = 1.5;
    let ratio = length(&plain) / length(&quick);
    assert!((1.4..1.6).contains(&ratio), "{ratio}");

    let vowel = line("builtin", "Raw.");
    let mut high = vowel.clone();
    high.direction.pitch_semitones = 7.0;
    let pitch = |utterance: &Utterance| periodicity(middle(&say(utterance)), 80.0, 400.0).1;
    let ratio = pitch(&high) / pitch(&vowel);
    assert!((1.35..1.65).contains(&ratio), "{ratio}");
}

/// The pitch of a text in semitones above 1 Hz, each 10 ms where it is clear; within an octave, so that none is mistaken
/// for its half.
fn melody(text: &str, change: impl Fn(&mut Builtin)) -> Vec<f32> {
    let mut utterance = line("builtin", text);
    change(&mut utterance.voice.builtin);
    let clip = say(&utterance);
    let windows = clip.samples.windows(640).step_by(160);
    let loud = |window: &&[f32]| window.iter().map(|sample| sample * sample).sum::<f32>() > 640.0 * 0.0004;
    let pitches = windows.filter(loud).map(|window| periodicity(window, 145.0, 285.0));
    pitches.filter(|(clear, _)| *clear > 0.85).map(|(_, hz)| 12.0 * hz.log2()).collect()
}

/// How many semitones a melody ends above the lowest point of its last two thirds.
fn ends_above_its_valley(melody: &[f32]) -> f32 {
    let valley = melody[melody.len() / 3..].iter().copied().fold(f32::INFINITY, f32::min);
    let last = &melody[melody.len() - 5..];
    last.iter().sum::<f32>() / last.len() as f32 - valley
}

#[test]
fn a_question_for_yes_or_no_rises_and_another_falls() {
    let rise = |text: &str| ends_above_its_valley(&melody(text, |_| ()));
    for text in ["You saw him?", "Is she coming to the harbour?", "Do you remember me?", "Isn't he, well, a liar?"] {
        assert!((4.0..7.0).contains(&rise(text)), "{text} {}", rise(text));
    }
    for text in ["You saw him.", "Where is he?", "Tom, in which house did you live?", "Who's there?", "And why now?"] {
        assert!(rise(text) < 1.5, "{text} {}", rise(text));
    }
    assert!(rise("What, you saw him?") > 4.0);
    assert!(rise("You saw him?!") > rise("You saw him?") + 1.0);
}

#[test]
fn a_flat_voice_asks_as_well() {
    let melody = melody("You saw him?", |voice| voice.range = 0.3);
    assert!(ends_above_its_valley(&melody) > 3.5, "{melody:?}");
}

#[test]
fn an_exclamation_starts_higher_and_falls_further() {
    let (said, cried) = (melody("You saw him.", |_| ()), melody("You saw him!", |_| ()));
    let (end_said, end_cried) = (said[said.len() - 1], cried[cried.len() - 1]);
    assert!(cried[0] > said[0] + 0.8, "{} {}", cried[0], said[0]);
    assert!(end_cried < end_said - 0.3, "{end_cried} {end_said}");
}

#[test]
fn a_whisper_has_no_pitch() {
    let spoken = line("builtin", "Raw.");
    let mut whispered = spoken.clone();
    whispered.direction.delivery = Delivery::Whisper;
    let repeats = |utterance: &Utterance| periodicity(middle(&say(utterance)), 80.0, 250.0).0;
    assert!(repeats(&spoken) > 0.8, "{}", repeats(&spoken));
    assert!(repeats(&whispered) < 0.5, "{}", repeats(&whispered));
}

#[test]
fn a_word_of_the_books_own_is_spoken_as_written() {
    let with = |text: &str| {
        let mut utterance = line("builtin", text);
        utterance.spoken.phonemes = vec![("Siobhan".into(), "/ʃɪˈvɔːn/".into())];
        say(&utterance).samples
    };
    assert!(with("Siobhan saw us.") != say(&line("builtin", "Siobhan saw us.")).samples);
    // Flite by itself leaves out a word with the same phones as the one before it.
    assert!(with("Siobhan Siobhan Siobhan.").len() as f32 > 2.0 * with("Siobhan.").len() as f32);
    // A genitive keeps the pronunciation.
    assert!(with("Siobhan's.").len() > with("Siobhan.").len());
}

#[test]
fn an_ipa_symbol_that_is_not_known_is_named() {
    for known in ["ˈɹiːə", "/ˌæləˈbæmə/", "t͡ʃɜːtʃ", "ʒɑ̃", "bʌtn̩", "kəʊld", "ʃ"] {
        assert_eq!(check_ipa(known), Ok(()), "{known}");
    }
    assert!(check_ipa("ɹiǂə").unwrap_err().contains("`ǂ` (U+01C2)"));
    assert!(check_ipa("//").is_err());
    let mut wrong = line("builtin", "Rhea.");
    wrong.spoken.phonemes = vec![("Rhea".into(), "ɹiǂə".into())];
    let error = engine::open("builtin").unwrap().speak(&wrong).unwrap_err();
    assert!(error.to_string().contains("`Rhea` cannot be pronounced as /ɹiǂə/"), "{error}");
}

#[test]
fn settings_at_their_limits_still_sound() {
    let engine = engine::open("builtin").unwrap();
    let low =
        "pitch_hz=60 range=0 pace=0.5 vocal_tract=1.35 throat=1.35 tilt_db=-6 chest_db=12 clarity=0 articulation=0.6";
    let high = "pitch_hz=400 range=3 pace=2 vocal_tract=0.75 throat=0.75 tilt_db=6 nasal_db=12 edge_db=12 clarity=1 \
                articulation=1.4 breath=1 roughness=1 tremor=1";
    for settings in [low, high] {
        let mut utterance = line("builtin", "She sells sea shells, and he buys them all!");
        let toml = settings.split_whitespace().collect::<Vec<_>>().join("\n");
        utterance.voice.builtin = toml::from_str(&toml).unwrap();
        for delivery in [Delivery::Plain, Delivery::Scream, Delivery::Growl, Delivery::Murmur] {
            utterance.direction.delivery = delivery;
            let clip = engine.speak(&utterance).unwrap();
            assert!(clip.samples.iter().all(|sample| sample.abs() <= 1.0), "{settings}");
            let rms =
                (clip.samples.iter().map(|sample| sample * sample).sum::<f32>() / clip.samples.len() as f32).sqrt();
            assert!((0.01..0.5).contains(&rms), "{rms}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_is_spoken_without_a_panic(text in "(\\PC|[a-zA-Z0-9 .,'$%@#\0\n-]){0,40}", pitch in -40.0..40.0_f32) {
        let mut utterance = line("builtin", &text);
        utterance.direction.pitch_semitones = pitch;
        let clip = say(&utterance);
        prop_assert!(clip.samples.iter().all(|sample| sample.abs() <= 1.0));
    }
}
