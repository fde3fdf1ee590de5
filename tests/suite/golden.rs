//! Texts people read, kept in tests/golden/: `UPDATE=1 cargo test` rewrites those that changed, and git shows how.

#![allow(clippy::unwrap_used, dead_code)]

use std::path::Path;

/// Compares a text with the file `name` in tests/golden/.
#[track_caller]
pub fn check(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let golden = std::fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("tests/golden/{name} is missing; UPDATE=1 cargo test writes it:\n{text}"));
    assert!(
        golden == text,
        "tests/golden/{name} differs; UPDATE=1 cargo test rewrites it\n{}",
        difference(&golden, text)
    );
}

/// The lines from the first that differs to the last that differs, old ones then new ones.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - same;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let gone = old[same..old.len() - tail].iter().map(|line| format!("- {line}\n"));
    let come = new[same..new.len() - tail].iter().map(|line| format!("+ {line}\n"));
    format!("at line {}:\n{}{}", same + 1, gone.collect::<String>(), come.collect::<String>())
}
