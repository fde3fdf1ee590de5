//! Automatic casting: who fits, who is heard most, who must not sound alike.
//!
//! Everyone who has no voice in cast.toml is seated, the most heard first, each on the voice with the least [`Cost`]:
//! gender and age come first, then that those who talk with each other lie far apart, as their voices were measured. Then moves and swaps among those
//! just seated are tried until none helps. Those with a few lines come last and share what is left.

use super::fit::{WRONG_AGE, WRONG_GENDER, age_cost, distance, gender_cost, near_equals, nearness, oddness};
use super::{Cast, CastFile, Origin, Part, Role, Tally};
use crate::attribute::{Attributed, Character, NARRATOR, SpeakerId};
use crate::voice::{Age, Builtin, Gender, Voice};
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};

/// Who has more lines than this has a voice of their own while fitting voices last.
pub const FEW_LINES: usize = 3;
/// Those with few lines leave this share of the voices to characters that later chapters bring.
const KEPT_FREE: f32 = 0.25;
/// What the most unusual voice costs the one with the most lines; 1.0 is what it costs to sound like one's only partner.
const ODD_COST: f32 = 0.5;
/// A voice as its profile says.
const UNSHIFTED: (f32, f32) = (0.0, 1.0);
/// Shifts for those who share a voice, in the order they are given out: semitones and tempo. A whole tone is heard as
/// somebody else without leaving the profile's description.
const VARIATIONS: [(f32, f32); 6] = [(1.5, 1.04), (-1.5, 0.96), (2.5, 0.97), (-2.5, 1.03), (0.8, 0.93), (-0.8, 1.07)];

/// Gives everyone a voice: what cast.toml says, and around it the voices that fit best.
///
/// Voices that cast.toml names and `voices` lacks are chosen anew; [`CastFile::check_voices`] reports them. With no
/// voices at all everyone has the embedded engine's plain one.
pub fn cast(attributed: &Attributed, tally: &Tally, voices: &[Voice], file: &CastFile) -> Cast {
    let plain = [plain_voice()];
    seated(attributed, tally, if voices.is_empty() { &plain } else { voices }, file).finish()
}

/// The `count` voices that would suit each speaker next best, the best first, while everyone else keeps theirs; those of
/// servers only where they may be chosen.
pub fn runners_up<'v>(
    attributed: &'v Attributed,
    tally: &'v Tally,
    voices: &'v [Voice],
    file: &CastFile,
    count: usize,
) -> BTreeMap<SpeakerId, Vec<&'v Voice>> {
    let mut table = seated(attributed, tally, voices, file);
    ids(attributed).map(|id| (id, table.next_best(id, count))).collect()
}

/// Everyone on their voice.
fn seated<'a>(attributed: &'a Attributed, tally: &'a Tally, voices: &'a [Voice], file: &CastFile) -> Table<'a> {
    let mut table = Table::new(attributed, tally, voices);
    let entries = file.entries_for(attributed);
    for (id, at) in ids(attributed).zip(&entries) {
        let entry = at.and_then(|at| file.characters.get(at)).map(|entry| &entry.part);
        let part = match (id, file.narrator.voice.is_some()) {
            (NARRATOR, true) => Some(&file.narrator),
            (NARRATOR, false) => entry.or(Some(&file.narrator)),
            _ => entry,
        };
        if let Some(part) = part {
            table.written(id, part);
        }
    }
    // Entries of people who do not speak keep their voice too: they may come back with the next chapter.
    let present: HashSet<usize> = entries.iter().flatten().copied().collect();
    for entry in file.characters.iter().enumerate().filter(|(at, _)| !present.contains(at)).map(|(_, entry)| entry) {
        table.reserved(&entry.part);
    }

    let teller =
        attributed.characters.iter().skip(1).find(|character| character.narrator).map(|character| character.id);
    table.seat_narrator(teller);
    let (major, minor): (Vec<_>, Vec<_>) =
        ids(attributed).filter(|id| !table.seated(*id)).partition(|id| table.major(*id));
    let (major, minor) = (by_prominence(major, tally), by_prominence(minor, tally));
    major.iter().for_each(|id| table.seat_best(*id));
    table.improve(&major);
    minor.iter().for_each(|id| table.seat_best(*id));
    table.tell_apart(major.into_iter().chain(minor));
    table
}

/// What the embedded engine sounds like untouched.
fn plain_voice() -> Voice {
    Voice {
        id: "plain".into(),
        gender: Gender::Female,
        age: Age::Adult,
        description: "The plain voice of the embedded engine.".into(),
        narrator: true,
        engine: "builtin".into(),
        license: String::new(),
        builtin: Builtin::default(),
        command: None,
        http: None,
        piper: None,
        kokoro: None,
        engines: Vec::new(),
        measured: None,
    }
}

/// True for a voice made of the one recorded speaker that is always there.
fn is_embedded(voice: &Voice) -> bool {
    voice.engine == "builtin" && voice.builtin.model.is_none()
}

fn ids(attributed: &Attributed) -> impl Iterator<Item = SpeakerId> {
    (0..attributed.characters.len().max(1) as u32).map(SpeakerId)
}

fn by_prominence(mut people: Vec<SpeakerId>, tally: &Tally) -> Vec<SpeakerId> {
    people.sort_by_key(|id| (std::cmp::Reverse(tally.of(*id).lines), *id));
    people
}

/// How badly a voice suits someone; compared from the first field to the last.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Cost {
    /// The voice is spoken elsewhere, and nobody said that it may be chosen.
    uninvited: bool,
    /// The narrator has this voice.
    narrators: bool,
    /// Someone they talk with has it.
    partners: bool,
    /// The voice is of the wrong gender, or far from the right age.
    wrong: bool,
    /// Someone they talk with has one that is taken for it.
    near_equal: bool,
    /// Who else has it: rises with how much they are heard.
    shared: u32,
    /// The voice is one of the embedded engine: a recorded person's is preferred while it is free.
    embedded: bool,
    gender: u32,
    age: u32,
    /// How near it lies to the voices around them.
    near: f32,
}

/// The seating of a cast.
struct Table<'a> {
    attributed: &'a Attributed,
    tally: &'a Tally,
    voices: &'a [Voice],
    /// 1.0 for equal voices, towards 0.0 for distant ones; a row per voice.
    nearness: Vec<Vec<f32>>,
    /// Which voices are taken for one another; a row per voice.
    near_equals: Vec<Vec<bool>>,
    /// How unusual each voice is, 0.0 to 1.0.
    oddness: Vec<f32>,
    /// The lines of the one who has most.
    most_lines: usize,
    /// With whom each speaker talks, and how much: the shares sum to 1.
    partners: BTreeMap<SpeakerId, Vec<(SpeakerId, f32)>>,
    /// The voice of each speaker, as an index.
    seats: Vec<Option<usize>>,
    /// Pitch and tempo of each speaker.
    shifts: Vec<(f32, f32)>,
    origins: Vec<Origin>,
    /// Characters with many lines on each voice, those of cast.toml who are absent among them.
    majors_on: Vec<u32>,
    /// Characters with few lines on each voice.
    minors_on: Vec<u32>,
    /// The shifts that are taken on each voice.
    taken: Vec<Vec<(f32, f32)>>,
}

impl<'a> Table<'a> {
    fn new(attributed: &'a Attributed, tally: &'a Tally, voices: &'a [Voice]) -> Self {
        let people = attributed.characters.len().max(1);
        let mut partners: BTreeMap<SpeakerId, Vec<(SpeakerId, f32)>> = BTreeMap::new();
        for (&(a, b), &weight) in &tally.talk {
            partners.entry(a).or_default().push((b, weight));
            partners.entry(b).or_default().push((a, weight));
        }
        for list in partners.values_mut() {
            let sum: f32 = list.iter().map(|(_, weight)| weight).sum();
            list.iter_mut().for_each(|(_, weight)| *weight /= sum.max(f32::MIN_POSITIVE));
        }
        Self {
            attributed,
            tally,
            voices,
            nearness: nearness(voices),
            near_equals: near_equals(voices),
            oddness: oddness(voices),
            most_lines: tally.people.iter().skip(1).map(|person| person.lines).max().unwrap_or(0).max(1),
            partners,
            seats: vec![None; people],
            shifts: vec![UNSHIFTED; people],
            origins: vec![Origin::Chosen; people],
            majors_on: vec![0; voices.len()],
            minors_on: vec![0; voices.len()],
            taken: vec![Vec::new(); voices.len()],
        }
    }

    fn find(&self, part: &Part) -> Option<usize> {
        let (id, _) = part.voice.as_ref()?;
        self.voices.iter().position(|voice| voice.id == *id)
    }

    fn seated(&self, id: SpeakerId) -> bool {
        self.seats.get(id.0 as usize).is_some_and(Option::is_some)
    }

    fn major(&self, id: SpeakerId) -> bool {
        id == NARRATOR || self.tally.of(id).lines > FEW_LINES
    }

    fn seat(&mut self, id: SpeakerId, voice: usize) {
        let count = if self.major(id) { &mut self.majors_on } else { &mut self.minors_on };
        count[voice] += 1;
        self.seats[id.0 as usize] = Some(voice);
    }

    /// Keeps the voice of someone who does not speak now.
    fn reserved(&mut self, part: &Part) {
        if let Some(voice) = self.find(part) {
            self.majors_on[voice] += 1;
            self.taken[voice].push((part.pitch_semitones, part.pace));
        }
    }

    /// Takes over what cast.toml says; the adjustments also where the voice is still to be chosen.
    fn written(&mut self, id: SpeakerId, part: &Part) {
        self.shifts[id.0 as usize] = (part.pitch_semitones, part.pace);
        if let Some(voice) = self.find(part) {
            self.seat(id, voice);
            self.origins[id.0 as usize] = Origin::Written;
        }
    }

    /// The narrator's voice: the one written; else the teller's; else one that fits the teller; else, where nobody tells
    /// the story as "I", the plainest grown-up voice of the gender that the characters need less.
    fn seat_narrator(&mut self, teller: Option<SpeakerId>) {
        if !self.seated(NARRATOR) {
            let chosen = match teller {
                Some(teller) => self.seats[teller.0 as usize].or_else(|| self.best(teller)),
                None => self.plainest().first().copied(),
            };
            self.seat(NARRATOR, chosen.unwrap_or(0));
        }
        if let Some(teller) = teller.filter(|teller| !self.seated(*teller)) {
            let narrators = NARRATOR.0 as usize;
            self.seats[teller.0 as usize] = self.seats[narrators];
            self.shifts[teller.0 as usize] = self.shifts[narrators];
            self.origins[teller.0 as usize] = Origin::Narrator;
        }
    }

    /// Narration is most of what is heard: it gets a voice that is easy to listen to, and of those the one least changed
    /// from the one recorded.
    fn plainest(&self) -> Vec<usize> {
        let heard = |gender| {
            let those = self.attributed.characters.iter().skip(1).filter(|character| character.gender == gender);
            those.map(|character| self.tally.of(character.id).lines).sum::<usize>()
        };
        let rare = if heard(Gender::Female) <= heard(Gender::Male) { Gender::Female } else { Gender::Male };
        let plain = plain_voice();
        let order = |voice: &Voice| {
            let grown = age_cost(Age::Adult, voice.age);
            (!voice.narrator, is_embedded(voice), gender_cost(rare, voice.gender), grown, distance(voice, &plain))
        };
        let taken = |at: usize| self.majors_on[at] + self.minors_on[at] > 0;
        let compare = |a: &usize, b: &usize| {
            let key = |at: usize| (!self.voices[at].is_offered(), taken(at), order(&self.voices[at]));
            key(*a).partial_cmp(&key(*b)).unwrap_or(Ordering::Equal).then(a.cmp(b))
        };
        let mut order: Vec<usize> = (0..self.voices.len()).collect();
        order.sort_by(compare);
        order
    }

    fn best(&self, id: SpeakerId) -> Option<usize> {
        let costs = (0..self.voices.len()).map(|voice| (self.cost(id, voice), voice));
        costs.min_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal)).map(|(_, voice)| voice)
    }

    /// The voices that suit someone best after the one they have.
    fn next_best(&mut self, id: SpeakerId, count: usize) -> Vec<&'a Voice> {
        let own = self.seats[id.0 as usize].take();
        let told = self.attributed.characters.iter().skip(1).any(|character| character.narrator);
        let order = match id == NARRATOR && !told {
            true => self.plainest(),
            false => {
                let mut costs: Vec<(Cost, usize)> = (0..self.voices.len()).map(|at| (self.cost(id, at), at)).collect();
                costs.sort_by(|a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal));
                costs.into_iter().map(|(_, at)| at).collect()
            }
        };
        self.seats[id.0 as usize] = own;
        let voices = self.voices;
        let offered = order.into_iter().filter(|at| Some(*at) != own && voices[*at].is_offered());
        offered.take(count).map(|at| &voices[at]).collect()
    }

    fn seat_best(&mut self, id: SpeakerId) {
        if let Some(voice) = self.best(id) {
            self.seat(id, voice);
        }
    }

    /// Gives those who share a voice the first shift that nobody on it has yet; when all are taken, they are given out
    /// again in turn. What cast.toml says stays.
    fn tell_apart(&mut self, people: impl Iterator<Item = SpeakerId>) {
        let settled = |at: &usize| *at == NARRATOR.0 as usize || self.origins[*at] != Origin::Chosen;
        for at in (0..self.seats.len()).filter(settled) {
            if let Some(voice) = self.seats[at].filter(|voice| !self.taken[*voice].contains(&self.shifts[at])) {
                self.taken[voice].push(self.shifts[at]);
            }
        }
        for at in people.map(|id| id.0 as usize) {
            let Some(voice) = self.seats[at].filter(|_| self.shifts[at] == UNSHIFTED) else { continue };
            let taken = &mut self.taken[voice];
            let fresh = std::iter::once(UNSHIFTED).chain(VARIATIONS).find(|shift| !taken.contains(shift));
            taken.extend(fresh);
            self.shifts[at] = fresh.unwrap_or(VARIATIONS[at % VARIATIONS.len()]);
        }
    }

    fn cost(&self, id: SpeakerId, voice: usize) -> Cost {
        let unknown = Character {
            id,
            name: String::new(),
            aliases: Vec::new(),
            gender: Gender::Unknown,
            age: Age::Unknown,
            narrator: false,
        };
        let who = self.attributed.characters.get(id.0 as usize).unwrap_or(&unknown);
        let gender = gender_cost(who.gender, self.voices[voice].gender);
        let age = age_cost(who.age, self.voices[voice].age);
        let partners = self.partners.get(&id).map_or(&[][..], Vec::as_slice);
        let seat = |other: SpeakerId| self.seats[other.0 as usize];
        let taken_for = |other: SpeakerId| seat(other).is_some_and(|at| at != voice && self.near_equals[voice][at]);
        Cost {
            uninvited: !self.voices[voice].is_offered(),
            narrators: self.seats[NARRATOR.0 as usize] == Some(voice),
            partners: partners.iter().any(|(other, _)| self.seats[other.0 as usize] == Some(voice)),
            wrong: gender >= WRONG_GENDER || age >= WRONG_AGE,
            near_equal: partners.iter().any(|(other, _)| taken_for(*other)),
            shared: self.shared(id, voice),
            embedded: is_embedded(&self.voices[voice]),
            gender,
            age,
            near: self.near(id, voice, partners),
        }
    }

    /// Those with many lines look for a voice of their own; those with few prefer to share among themselves once the
    /// free voices run short.
    fn shared(&self, id: SpeakerId, voice: usize) -> u32 {
        let (majors, minors) = (self.majors_on[voice], self.minors_on[voice]);
        if self.major(id) {
            return if majors > 0 { 1000 + majors } else { minors };
        }
        let free = (0..self.voices.len()).filter(|at| self.majors_on[*at] + self.minors_on[*at] == 0).count();
        let plenty = free as f32 > KEPT_FREE * self.voices.len() as f32;
        match (majors, minors) {
            (0, 0) => {
                if plenty {
                    0
                } else {
                    500
                }
            }
            (0, sharers) => sharers,
            (sharers, _) => 1000 + sharers,
        }
    }

    /// How near a voice lies to those of the people someone talks with, and a little to those of everyone who is heard
    /// much: all meet in the same ear.
    fn near(&self, id: SpeakerId, voice: usize, partners: &[(SpeakerId, f32)]) -> f32 {
        let row = &self.nearness[voice];
        let seat = |other: SpeakerId| self.seats[other.0 as usize];
        let talk: f32 = partners.iter().filter_map(|(other, share)| Some(share * row[seat(*other)?])).sum();
        let heard = |at: usize| self.majors_on[at] as f32;
        let around: f32 =
            (0..self.voices.len()).map(|at| heard(at) * row[at]).sum::<f32>() / heard_total(&self.majors_on);
        let own = if seat(id) == Some(voice) && self.major(id) { 1.0 / heard_total(&self.majors_on) } else { 0.0 };
        let narration = seat(NARRATOR).map_or(0.0, |at| row[at]);
        // An unusual voice is a treat in a small part and a trial in a large one.
        let share = self.tally.of(id).lines as f32 / self.most_lines as f32;
        talk + 0.2 * (around - own) + 0.2 * narration + ODD_COST * share * self.oddness[voice]
    }

    /// Moves people to free voices and swaps them while that brings those who talk further apart and costs nobody in
    /// gender and age. Ends: what it lowers cannot fall for ever, and there is a limit.
    fn improve(&mut self, people: &[SpeakerId]) {
        let steps = people.len().min(self.voices.len());
        for _ in 0..steps {
            let mut changed = false;
            for (at, &a) in people.iter().enumerate().take(4 * self.voices.len()) {
                changed |= self.try_move(a);
                for &b in people.iter().skip(at + 1).take(4 * self.voices.len()) {
                    changed |= self.try_swap(a, b);
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn try_move(&mut self, id: SpeakerId) -> bool {
        let Some(old) = self.seats[id.0 as usize].filter(|old| self.majors_on[*old] == 1) else { return false };
        self.unseat(id, old);
        let best = self.best(id).filter(|best| self.majors_on[*best] == 0).unwrap_or(old);
        let better = best != old && clearly_less(self.cost(id, best), self.cost(id, old));
        self.seat(id, if better { best } else { old });
        better
    }

    fn try_swap(&mut self, a: SpeakerId, b: SpeakerId) -> bool {
        let (Some(x), Some(y)) = (self.seats[a.0 as usize], self.seats[b.0 as usize]) else { return false };
        if x == y || self.majors_on[x] != 1 || self.majors_on[y] != 1 {
            return false;
        }
        let before = (self.cost(a, x), self.cost(b, y));
        self.unseat(a, x);
        self.unseat(b, y);
        self.seat(a, y);
        self.seat(b, x);
        let after = (self.cost(a, y), self.cost(b, x));
        // Whoever is heard more counts for more.
        let (heard_a, heard_b) = (self.tally.of(a).lines, self.tally.of(b).lines);
        let sum = |a: u32, b: u32| a as usize * heard_a + b as usize * heard_b;
        let fit = |(a, b): (Cost, Cost)| {
            let (partners, wrong) = (sum(a.partners.into(), b.partners.into()), sum(a.wrong.into(), b.wrong.into()));
            let near_equal = sum(a.near_equal.into(), b.near_equal.into());
            (partners, wrong, near_equal, sum(a.gender, b.gender), sum(a.age, b.age))
        };
        let near = |(a, b): (Cost, Cost)| a.near * heard_a as f32 + b.near * heard_b as f32;
        let better = match fit(after).cmp(&fit(before)) {
            Ordering::Less => true,
            Ordering::Equal => near(after) < near(before) * 0.999,
            Ordering::Greater => false,
        };
        if !better {
            self.unseat(a, y);
            self.unseat(b, x);
            self.seat(a, x);
            self.seat(b, y);
        }
        better
    }

    fn unseat(&mut self, id: SpeakerId, voice: usize) {
        self.majors_on[voice] -= 1;
        self.seats[id.0 as usize] = None;
    }

    fn finish(self) -> Cast {
        let role = |id: usize| {
            let (pitch, pace) = self.shifts[id];
            Role::new(&self.voices[self.seats[id].unwrap_or(0)], pitch, pace, self.origins[id])
        };
        let roles = (0..self.seats.len()).map(|id| (SpeakerId(id as u32), role(id))).collect();
        Cast { narrator: role(NARRATOR.0 as usize), roles }
    }
}

fn clearly_less(a: Cost, b: Cost) -> bool {
    let fit =
        |cost: Cost| (cost.narrators, cost.partners, cost.wrong, cost.near_equal, cost.shared, cost.gender, cost.age);
    fit(a) < fit(b) || (fit(a) == fit(b) && a.near < b.near - 1e-4)
}

fn heard_total(majors_on: &[u32]) -> f32 {
    majors_on.iter().sum::<u32>().max(1) as f32
}
