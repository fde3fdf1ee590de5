//! Adding to `cast.toml` without touching what a person wrote.

use super::{Cast, CastFile, Origin, Role, Tally, key};
use crate::attribute::{Attributed, Character, NARRATOR, SpeakerId};
use crate::voice::{Age, Gender};
use std::collections::HashSet;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

/// The head of a new file.
const LESSON: &str = "\
# Who speaks with which voice. Change what you like: what stands here wins, and is never overwritten.
# `dramatis voices` lists the voices; delete a `voice` line and a fitting one is chosen anew.
#
# A line that begins with # says what was guessed; remove the # to make it the truth. To rename someone, change the
# name. If two entries are one person, put both names into one entry (`aliases`) and delete the other.
#
# A line given to the wrong one is put right by its words, here in this file:
#     [[correction]]
#     quote = \"You should have told me\"
#     speaker = \"Ilo\"
# and a word that is said wrongly by a respelling:
#     [lexicon]
#     Rhea = \"ree-uh\"
";

/// How many guessed aliases are shown.
const ALIASES_SHOWN: usize = 8;

/// The text of `cast.toml` with what it lacks: the narrator's voice, and an entry and a voice for everyone who speaks.
///
/// Every byte that stands in the file stays, in its order; what is added says so. Merging again changes nothing.
pub fn merge(file: &CastFile, attributed: &Attributed, cast: &Cast, tally: &Tally) -> String {
    let Ok(mut document) = file.text.parse::<DocumentMut>() else { return file.text.clone() };
    let untouched = document.to_string();
    // Comments without any setting belong to the end of the document, where what is added would come before them.
    let head = document.is_empty().then(|| if file.text.trim().is_empty() { LESSON } else { file.text.trim_end() });
    if head.is_some() {
        document = DocumentMut::new();
    }
    let entries = file.entries_for(attributed);
    // Where somebody with an entry tells the story, the voice stands there.
    let teller = entries.first().copied().flatten().and_then(|at| file.characters.get(at));
    if teller.is_none_or(|teller| teller.part.voice.is_none()) {
        add_narrator(&mut document, &cast.narrator);
    }
    let mut names: HashSet<String> = file.characters.iter().map(|entry| key(&entry.name)).collect();
    for (character, entry) in attributed.characters.iter().zip(entries).filter(|(person, _)| person.id != NARRATOR) {
        let role = cast.role(character.id);
        match entry {
            Some(at) => add_voice(&mut document, at, role),
            None if tally.of(character.id).lines > 0 && names.insert(key(&character.name)) => {
                add_character(&mut document, character, role, tally);
            }
            None => {}
        }
    }
    let merged = match head {
        Some(head) => format!("{}\n\n{document}", head.trim_end()),
        None if document.to_string() == untouched => return file.text.clone(),
        None => document.to_string(),
    };
    // The editor writes Unix line ends; a file that has the other kind keeps it.
    let windows = file.text.matches("\r\n").count();
    if windows > 0 && windows == file.text.matches('\n').count() {
        merged.replace("\r\n", "\n").replace('\n', "\r\n")
    } else {
        merged
    }
}

/// The text of `cast.toml` with another voice for one speaker, who has an entry in it; what else stands there stays.
/// Shifts that the program had given with the old voice go with it.
pub fn assign(file: &CastFile, attributed: &Attributed, speaker: SpeakerId, voice: &str) -> String {
    let Ok(mut document) = file.text.parse::<DocumentMut>() else { return file.text.clone() };
    let entry = file.entries_for(attributed).get(speaker.0 as usize).copied().flatten();
    let own_shift = entry.and_then(|at| file.characters.get(at)).is_some_and(|entry| !entry.added);
    let table: Option<&mut dyn TableLike> = match (speaker, entry) {
        (NARRATOR, _) => document.entry("narrator").or_insert(value(InlineTable::new())).as_table_like_mut(),
        (_, None) => None,
        (_, Some(at)) => match document.get_mut("character") {
            Some(Item::ArrayOfTables(tables)) => tables.get_mut(at).map(|table| table as &mut dyn TableLike),
            Some(Item::Value(Value::Array(array))) => {
                array.get_mut(at).and_then(Value::as_inline_table_mut).map(|table| table as &mut dyn TableLike)
            }
            _ => None,
        },
    };
    let Some(table) = table else { return file.text.clone() };
    match table.get_mut("voice").and_then(Item::as_value_mut) {
        Some(old) => {
            // The comment beside it stays, unless it says that the program chose.
            let (before, after) = (old.decor().prefix().cloned(), old.decor().suffix().cloned());
            let after = after.filter(|after| after.as_str().is_none_or(|text| text.trim() != "# added"));
            *old = voice.into();
            let decor = old.decor_mut();
            before.into_iter().for_each(|before| decor.set_prefix(before));
            after.into_iter().for_each(|after| decor.set_suffix(after));
        }
        None => drop(table.insert("voice", value(voice))),
    }
    if speaker != NARRATOR && !own_shift {
        table.remove("pitch_semitones");
        table.remove("pace");
    }
    document.to_string()
}

fn add_narrator(document: &mut DocumentMut, role: &Role) {
    let first = document.is_empty();
    match document.get_mut("narrator") {
        Some(item) => {
            if let Some(table) = item.as_table_like_mut().filter(|table| !table.contains_key("voice")) {
                table.insert("voice", value(role.voice.id.as_str()));
            }
        }
        None if first => {
            let mut table = InlineTable::new();
            table.insert("voice", role.voice.id.as_str().into());
            document.insert("narrator", value(table));
        }
        // As a table of its own it can stand at the end, below what a person wrote on top.
        None => {
            let mut table = Table::new();
            table.decor_mut().set_prefix("\n# added\n");
            table.insert("voice", value(role.voice.id.as_str()));
            document.insert("narrator", Item::Table(table));
        }
    }
}

/// Gives an entry without a voice the one that was chosen, and says that it was added.
fn add_voice(document: &mut DocumentMut, at: usize, role: &Role) {
    let Some(item) = document.get_mut("character") else { return };
    if role.origin == Origin::Narrator {
        return;
    }
    if let Some(table) = item.as_array_of_tables_mut().and_then(|tables| tables.get_mut(at)) {
        if !table.contains_key("voice") {
            put_role(table, role);
            if let Some(value) = table.get_mut("voice").and_then(Item::as_value_mut) {
                value.decor_mut().set_suffix(" # added");
            }
        }
    } else if let Some(table) =
        item.as_array_mut().and_then(|array| array.get_mut(at)).and_then(Value::as_inline_table_mut)
        && !table.contains_key("voice")
    {
        table.insert("voice", role.voice.id.as_str().into());
    }
}

fn add_character(document: &mut DocumentMut, character: &Character, role: &Role, tally: &Tally) {
    let mut table = Table::new();
    table.insert("name", value(character.name.as_str()));
    if role.origin != Origin::Narrator {
        put_role(&mut table, role);
    }
    table.decor_mut().set_prefix(format!("\n{}\n", mark(character, role, tally)));
    let guesses = guesses(character);
    if let Some(mut key) = table.key_mut("voice") {
        key.leaf_decor_mut().set_prefix(guesses);
    } else if let Some(name) = table.get_mut("name").and_then(Item::as_value_mut) {
        name.decor_mut().set_suffix(format!("\n{}", guesses.trim_end_matches('\n')));
    }
    match document.entry("character").or_insert(Item::ArrayOfTables(ArrayOfTables::new())) {
        Item::ArrayOfTables(tables) => tables.push(table),
        Item::Value(Value::Array(array)) => array.push(table.into_inline_table()),
        _ => {}
    }
}

fn put_role(table: &mut Table, role: &Role) {
    // Two decimals are what a person would write, and what a profile's adjustments are given in.
    let tidy = |number: f32| value((f64::from(number) * 100.0).round() / 100.0);
    table.insert("voice", value(role.voice.id.as_str()));
    if role.pitch_semitones != 0.0 && !table.contains_key("pitch_semitones") {
        table.insert("pitch_semitones", tidy(role.pitch_semitones));
    }
    if role.pace != 1.0 && !table.contains_key("pace") {
        table.insert("pace", tidy(role.pace));
    }
}

/// The comment above an entry that the program added: under which name, and why.
fn mark(character: &Character, role: &Role, tally: &Tally) -> String {
    let presence = tally.of(character.id);
    let lines = if presence.lines == 1 { "1 line".to_owned() } else { format!("{} lines", presence.lines) };
    let place = if presence.first_chapter > 0 {
        format!(", first in chapter {}", presence.first_chapter)
    } else {
        String::new()
    };
    let teller = if role.origin == Origin::Narrator { "; tells the story, so has the narrator's voice" } else { "" };
    format!("# added {}: {lines}{place}{teller}", quoted(&character.name))
}

/// The name in a comment that [`mark`] wrote, when the last comment above an entry is one.
pub(super) fn read_mark(prefix: &str) -> Option<String> {
    let line = prefix.lines().rev().map(str::trim).find(|line| !line.is_empty())?;
    let rest = line.strip_prefix("# added ")?;
    serde_json::Deserializer::from_str(rest).into_iter::<String>().next()?.ok()
}

/// What the program guessed of a character, as settings that are commented out.
fn guesses(character: &Character) -> String {
    let mut lines = String::new();
    let aliases: Vec<String> = character.aliases.iter().take(ALIASES_SHOWN).map(|alias| quoted(alias)).collect();
    if !aliases.is_empty() {
        lines += &format!("# aliases = [{}]\n", aliases.join(", "));
    }
    match character.gender {
        Gender::Female => lines += "# gender = \"female\"\n",
        Gender::Male => lines += "# gender = \"male\"\n",
        Gender::Neutral => lines += "# gender = \"neutral\"\n",
        Gender::Unknown => {}
    }
    match character.age {
        Age::Child => lines += "# age = \"child\"\n",
        Age::Young => lines += "# age = \"young\"\n",
        Age::Old => lines += "# age = \"old\"\n",
        Age::Adult | Age::Unknown => {}
    }
    lines
}

/// A name between quotes on one line; comments must not hold control characters.
fn quoted(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    serde_json::Value::String(plain).to_string()
}
