//! The store of finished clips.

#![allow(clippy::unwrap_used)]

use dramatis::audio::Clip;
use dramatis::cache::{Cache, Key};
use proptest::prelude::*;

fn name(text: &str) -> Key {
    Key(blake3::hash(text.as_bytes()).to_hex().to_string())
}

fn clip(samples: Vec<f32>) -> Clip {
    Clip { samples, sample_rate_hz: 16_000 }
}

fn file_of(cache: &Cache, key: &Key) -> std::path::PathBuf {
    cache.root().join(&key.0[..2]).join(&key.0)
}

proptest! {
    #[test]
    fn a_clip_read_is_the_clip_written_to_within_a_step_of_its_peak(
        samples in prop::collection::vec(-4.0f32..4.0, 0..2000)
    ) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let (key, clip) = (name("a"), clip(samples));
        let stored = cache.put(&key, clip.clone()).unwrap();
        let back = cache.get(&key).unwrap();
        prop_assert_eq!(&stored, &back);
        prop_assert_eq!(back.sample_rate_hz, clip.sample_rate_hz);
        prop_assert_eq!(back.samples.len(), clip.samples.len());
        let peak = clip.samples.iter().fold(0f32, |peak, sample| peak.max(sample.abs()));
        for (read, written) in back.samples.iter().zip(&clip.samples) {
            prop_assert!((read - written).abs() <= peak / 32767.0 * 0.51);
        }
    }

    #[test]
    fn a_damaged_clip_is_a_miss_wherever_the_damage_lies(at in 0usize..460, bit in 0u8..8) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let key = name("a");
        cache.put(&key, clip((0..200).map(|i| (i as f32 / 9.0).sin()).collect())).unwrap();
        let path = file_of(&cache, &key);
        let mut bytes = std::fs::read(&path).unwrap();
        prop_assert_eq!(bytes.len(), 460);
        bytes[at] ^= 1 << bit;
        std::fs::write(&path, bytes).unwrap();
        prop_assert_eq!(cache.get(&key), None);
    }
}

#[test]
fn a_clip_cut_short_or_empty_or_of_another_key_is_a_miss_and_can_be_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let (key, sound) = (name("a"), clip(vec![0.5; 100]));
    for length in [0, 7, 59, 60, 259] {
        cache.put(&key, sound.clone()).unwrap();
        let path = file_of(&cache, &key);
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[..length]).unwrap();
        assert_eq!(cache.get(&key), None, "{length} bytes");
    }
    cache.put(&key, sound.clone()).unwrap();
    assert!(cache.get(&key).is_some());
    let other = name("b");
    std::fs::create_dir_all(file_of(&cache, &other).parent().unwrap()).unwrap();
    std::fs::copy(file_of(&cache, &key), file_of(&cache, &other)).unwrap();
    assert_eq!(cache.get(&other), None);
}

#[test]
fn samples_that_are_no_numbers_are_stored_as_silence() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    cache.put(&name("a"), clip(vec![f32::NAN, 0.0])).unwrap();
    assert_eq!(cache.get(&name("a")).unwrap().samples, [0.0, 0.0]);
}

#[test]
fn what_a_killed_run_left_is_swept_away_and_what_a_living_one_writes_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("01.wav");
    let living = dramatis::fs::begin(&path).unwrap();
    let dead = folder.path().join(".dramatis-abc123.partial");
    std::fs::write(&dead, "half").unwrap();
    std::fs::write(folder.path().join("a person's file.partial"), "whole").unwrap();
    dramatis::fs::sweep(folder.path());
    assert!(living.path().exists());
    assert!(!dead.exists());
    assert!(folder.path().join("a person's file.partial").exists());
    dramatis::fs::finish(living, &path).unwrap();
    assert!(path.exists());
}

#[cfg(unix)]
#[test]
fn a_finished_file_may_be_read_by_all_whom_the_umask_allows() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    let ours = folder.path().join("ours");
    dramatis::fs::write(&ours, b"").unwrap();
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(ours), mode(plain));
}
