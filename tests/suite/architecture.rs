//! Rooms import only rooms of a lower number, as the table in docs/architecture.md says.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Room -> number, from the table.
fn rooms() -> BTreeMap<String, u32> {
    let text = std::fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let mut rooms = BTreeMap::new();
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let Ok(number) = cells[1].parse() else { continue };
        for name in cells[2].split_whitespace() {
            let name = name.trim_matches('`').trim_end_matches('/').trim_end_matches(".rs");
            assert_eq!(rooms.insert(name.to_owned(), number), None, "{name} stands in the table twice");
        }
    }
    rooms
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The room of a file under src/.
fn room_of(path: &Path) -> String {
    let first = path.strip_prefix(root().join("src")).unwrap().components().next().unwrap();
    first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The rooms that a line of code names by `crate::room` or `crate::{room, ...}`.
fn named(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, found) in line.match_indices("crate::") {
        let rest = &line[at + found.len()..];
        let list = match rest.strip_prefix('{') {
            Some(list) => outer_names(list.split('}').next().unwrap_or(list)),
            None => vec![word(rest)],
        };
        names.extend(list.into_iter().filter(|name| !name.is_empty()));
    }
    names
}

fn outer_names(list: &str) -> Vec<String> {
    list.split(',').map(|item| word(item.trim())).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn rooms_import_only_rooms_of_a_lower_number() {
    let rooms = rooms();
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut wrong = Vec::new();
    for path in files {
        let from = room_of(&path);
        if from == "lib" || from == "main" {
            continue;
        }
        let Some(&number) = rooms.get(&from) else {
            wrong.push(format!("{from} has no row in the table"));
            continue;
        };
        let text = std::fs::read_to_string(&path).unwrap();
        for (index, line) in text.lines().enumerate() {
            // Doc links may point anywhere.
            if line.trim_start().starts_with("//") {
                continue;
            }
            for to in named(line) {
                match rooms.get(&to) {
                    Some(&below) if below < number || below == 0 || to == from => {}
                    _ => wrong.push(format!("{}:{}: {from} imports {to}", path.display(), index + 1)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_in_the_table_exists_and_every_room_stands_in_the_table() {
    let listed: Vec<String> = rooms().into_keys().collect();
    let mut present: Vec<String> = std::fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_str().unwrap().trim_end_matches(".rs").to_owned())
        .filter(|name| name != "lib" && name != "main")
        .collect();
    present.sort();
    present.dedup();
    assert_eq!(listed, present);
}

#[test]
fn the_import_check_sees_every_way_to_write_an_import() {
    assert_eq!(named("use crate::cache::{Cache, Key};"), ["cache"]);
    assert_eq!(named("use crate::{cache, fs};"), ["cache", "fs"]);
    assert_eq!(named("fn f(a: crate::audio::Clip) -> crate::note::Note {"), ["audio", "note"]);
    assert_eq!(named("let a = 1;"), Vec::<String>::new());
}

#[test]
fn only_the_engine_room_has_unsafe_code() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    for path in files.iter().filter(|path| room_of(path) != "engine") {
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        assert!(code.clone().all(|line| !line.contains("unsafe ")), "{} has unsafe code", path.display());
    }
}
