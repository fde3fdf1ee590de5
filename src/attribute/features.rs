//! What a ranker sees of each person who may have said a turn: the clues as numbers.

use super::mentions::{Role, Who};
use super::names::{PersonId, TELLER};
use super::seen::{Seen, agreement, resolve, told_gender};
use super::stages::Stages;
use super::story::{Inside, Quote, Story};
use super::tags::{Tag, TagKind};
use super::turn_words::{addressed, is_elder, named_tag, pronoun_tag, spoken_to};
use crate::voice::Gender;
use std::collections::HashMap;

/// Quotations of one paragraph, or of one quotation's paragraphs, that are spoken by one person.
#[derive(Debug, Clone)]
pub struct Turn {
    /// Indices of its quotations.
    pub quotes: std::ops::Range<usize>,
    /// The paragraph it begins in.
    pub block: usize,
    /// The paragraph it ends in: a quotation that goes on is one turn with all its paragraphs.
    pub end_block: usize,
    /// A new conversation begins with it.
    pub opens: bool,
    /// In the same paragraph as the turn before.
    pub split: bool,
    /// The quotation before goes on in it.
    pub continues: bool,
    /// Whom the text later calls the first or second voice of the exchange.
    pub ordinal: Option<PersonId>,
}

/// A chapter prepared for the ranker.
pub struct Scene<'a> {
    pub(super) story: &'a Story<'a>,
    pub(super) chapter: usize,
    quotes: &'a [Quote],
    pub(super) turns: &'a [Turn],
    pub(super) seen: Vec<Seen>,
    /// Indices into `seen`, by person.
    by_person: HashMap<PersonId, Vec<u32>>,
    /// How often each person is named in the chapter.
    here: HashMap<PersonId, u32>,
    /// How often each person speaks with a tag in the chapter.
    tagged_here: HashMap<PersonId, u32>,
    /// Gender of whom a quotation addresses by `sir`, `ma'am`.
    addressed: Vec<Gender>,
    /// To whom the narration says that a quotation is said, and how surely.
    spoken_to: Vec<Option<(PersonId, f32)>>,
    /// Who is on stage with each turn.
    scenes: Stages,
    conversations: Stages,
}

pub(super) fn strength(kind: TagKind) -> f32 {
    match kind {
        TagKind::Speech => 5.0,
        TagKind::Loose => 4.0,
        TagKind::Voice => 3.0,
        TagKind::Beat => 2.0,
        TagKind::Near => 1.0,
    }
}

macro_rules! features {
    ($($name:ident),* $(,)?) => {
        #[allow(non_camel_case_types, dead_code)] // Named as in models; the fields of a tag are reached by counting on.
        #[derive(Clone, Copy)]
        enum F { $($name),* , Count }
        /// The name of each feature.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

features! {
    after_match, after_other, after_agree, after_share, after_rank, after_resolved,
    before_match, before_other, before_agree, before_share, before_rank, before_resolved,
    lead_match, lead_other, lead_agree, lead_share, lead_resolved,
    echo_match, echo_other,
    tag_kind, tag_who, verb,
    last_tokens, last_rank, last_named_tokens, last_named_rank, last_subject_rank, last_role, last_blocks,
    next_tokens, next_rank, next_role, next_blocks, next_named_rank,
    in_paragraph_before, in_paragraph_after, subject_before, subject_after,
    block_before_subject, block_before_any, block_before_last, block_after_subject, block_after_first,
    count_300, count_1500, count_ahead, chapter_share, book_count, book_rank,
    tagged, tagged_rank, tagged_here, never_tagged, described, kin, teller, gender_known, female, rivals, candidates,
    around,
    called_here, about_here, own_here, called_before, about_before, called_before2, called_after, about_after,
    called_after2, called_near,
    addressed_before, addressed_after, addressed_here,
    named_1, other_1, agree_1, named_2, other_2, agree_2, named_3, named_4,
    named_p1, other_p1, agree_p1, named_p2, other_p2, agree_p2, named_p3, named_p4,
    gap_before, gap_before2, gap_after, gap_after2, length, question, question_before, first_person_book, quotes_in_turn,
    split, continues, since_named, run, parity_tag,
    length_before, length_after, says_i, says_i_before, says_you, says_you_before, opens_small,
    acts_share, place_share, kin_tag, kin_family, kin_self, kin_title, alike,
    scene_acts, scene_share, scene_rank, scene_tagged, scene_called, scene_actors, talk_tagged, talk_called,
    told_here, told_before, told_after,
}

/// Where the feature stands that tells how surely somebody is the one spoken to.
pub(super) const TOLD_HERE: usize = F::told_here as usize;

impl<'a> Scene<'a> {
    /// Prepares a chapter.
    pub fn new(story: &'a Story<'a>, chapter: usize, quotes: &'a [Quote], turns: &'a [Turn]) -> Self {
        let seen = resolve(story, chapter);
        let mut by_person: HashMap<PersonId, Vec<u32>> = HashMap::new();
        let mut here: HashMap<PersonId, u32> = HashMap::new();
        for (index, seen) in seen.iter().enumerate() {
            by_person.entry(seen.person).or_default().push(index as u32);
            *here.entry(seen.person).or_default() += u32::from(seen.named);
        }
        let mut tagged_here: HashMap<PersonId, u32> = HashMap::new();
        for turn in turns {
            if let Some((_, person)) = named_tag(story, &quotes[turn.quotes.clone()]) {
                *tagged_here.entry(person).or_default() += 1;
            }
        }
        let addressed = quotes.iter().map(|quote| addressed(story, chapter, quote)).collect();
        let spoken_to = quotes.iter().map(|quote| spoken_to(story, chapter, quote, &seen)).collect();
        let scenes = Stages::scenes(story, chapter, quotes, turns, &seen);
        let conversations = Stages::conversations(story, quotes, turns);
        Self {
            story,
            chapter,
            quotes,
            turns,
            seen,
            by_person,
            here,
            tagged_here,
            addressed,
            spoken_to,
            scenes,
            conversations,
        }
    }

    pub(super) fn quotes_of(&self, turn: usize) -> &'a [Quote] {
        &self.quotes[self.turns[turn].quotes.clone()]
    }

    /// Who a tag means by name, description or as the teller.
    pub(super) fn meant(&self, who: Who) -> Option<PersonId> {
        match who {
            Who::Person(id) => Some(self.story.described.resolve(id)),
            Who::I => Some(TELLER),
            _ => None,
        }
    }

    /// The gender that a pronoun or a description tells, of whoever may be meant by it; `None` for names.
    fn told(&self, who: Who) -> Option<Gender> {
        match self.meant(who).map(|id| self.story.people.get(id)) {
            Some(person) if person.described && !person.proper => Some(person.gender),
            _ => told_gender(who),
        }
    }

    /// What the ranker sees of each candidate of a turn, parallel to [`NAMES`].
    pub fn features(&self, turn: usize, people: &[PersonId]) -> Vec<Vec<f32>> {
        let quotes = self.quotes_of(turn);
        let this = &self.turns[turn];
        let (block, end_block) = (this.block as u32, this.end_block as u32);
        let (start, end) = (quotes[0].tokens.start as u32, quotes[quotes.len() - 1].tokens.end as u32);
        let story = self.story;
        let strongest = |of: fn(&Quote) -> Option<&Tag>| {
            // Of like tags the first counts.
            quotes.iter().rev().filter_map(of).max_by(|a, b| strength(a.kind).total_cmp(&strength(b.kind)))
        };
        let tags = [
            strongest(|quote| quote.after.as_ref()),
            strongest(|quote| quote.before.as_ref()),
            quotes[0].lead_in.as_ref(),
            quotes[quotes.len() - 1].echo.as_ref(),
        ];
        let main = tags[..2].iter().flatten().max_by(|a, b| strength(a.kind).total_cmp(&strength(b.kind)));
        let saliences: Vec<Vec<(PersonId, f32)>> = tags
            .iter()
            .map(|tag| {
                tag.filter(|tag| self.told(tag.who).is_some())
                    .map(|tag| self.salience(tag.token, block))
                    .unwrap_or_default()
            })
            .collect();
        let around = self.salience(end, end_block);
        let before = self.seen.partition_point(|seen| seen.token < start);
        let after = self.seen.partition_point(|seen| seen.token < end);
        let recent = |wanted: &dyn Fn(&Seen) -> bool| {
            let mut order: Vec<PersonId> = Vec::new();
            for seen in self.seen[..before].iter().rev().take(120).filter(|seen| wanted(seen)) {
                if !order.contains(&seen.person) {
                    order.push(seen.person);
                }
            }
            order
        };
        let (last_any, last_named) = (recent(&|_| true), recent(&|seen| seen.named));
        let last_subject = recent(&|seen| seen.role == Role::Subject);
        let mut next_any: Vec<PersonId> = Vec::new();
        let mut next_named: Vec<PersonId> = Vec::new();
        for seen in self.seen[after..].iter().take(40) {
            if !next_any.contains(&seen.person) {
                next_any.push(seen.person);
            }
            if seen.named && !next_named.contains(&seen.person) {
                next_named.push(seen.person);
            }
        }
        let rank =
            |list: &[PersonId], id: PersonId| list.iter().position(|other| *other == id).map_or(20.0, |at| at as f32);
        let gender = |id: PersonId| story.people.get(id).gender;
        let women = people.iter().filter(|id| gender(**id) == Gender::Female).count();
        let men = people.iter().filter(|id| gender(**id) == Gender::Male).count();
        let mut fame: Vec<u32> = people.iter().map(|id| story.people.get(*id).count).collect();
        fame.sort_unstable_by(|a, b| b.cmp(a));
        let tagged = |id: PersonId| story.tagged.get(&id).copied().unwrap_or_default();
        let mut talk: Vec<u32> = people.iter().map(|id| tagged(*id)).collect();
        talk.sort_unstable_by(|a, b| b.cmp(a));
        let chapter_total: u32 = self.here.values().sum();
        let tagged_total: u32 = self.tagged_here.values().sum();
        let gap = |a: usize, b: usize| (self.turns[b].block - self.turns[a].end_block).min(12) as f32;
        let gaps = [
            if turn >= 1 && !this.opens { gap(turn - 1, turn) } else { 15.0 },
            if turn >= 2 { gap(turn - 2, turn) } else { 15.0 },
            if turn + 1 < self.turns.len() && !self.turns[turn + 1].opens { gap(turn, turn + 1) } else { 15.0 },
            if turn + 2 < self.turns.len() { gap(turn, turn + 2) } else { 15.0 },
        ];
        let length = quotes.iter().map(|quote| quote.tokens.len()).sum::<usize>() as f32;
        let verb = main.map_or(0.0, |tag| self.verb(tag));
        // The last turn whose tag names its speaker, and how many turns ago.
        let since = (1..=12)
            .take_while(|back| *back <= turn && !self.turns[turn + 1 - back].opens)
            .find_map(|back| named_tag(story, self.quotes_of(turn - back)).map(|(_, id)| (back, id)));
        let run = (1..=12).take_while(|back| *back <= turn && !self.turns[turn + 1 - back].opens).count() as f32;

        let beside = |other: Option<usize>| other.map_or((0.0, 0.0, 0.0, 0.0), |other| self.wording(other));
        let words_here = self.wording(turn);
        let words_before = beside(turn.checked_sub(1).filter(|_| !this.opens));
        let words_after = beside(Some(turn + 1).filter(|&next| next < self.turns.len() && !self.turns[next].opens));
        let scene = self.scenes.at(turn);
        let conversation = self.conversations.at(turn);
        let share = |part: u32, all: u32| part as f32 / all.max(1) as f32;

        // `her mother`: whose, and what.
        let kin = main.and_then(|tag| self.kin(tag, block));

        people
            .iter()
            .map(|&id| {
                let mut f = vec![0.0f32; F::Count as usize];
                let person = story.people.get(id);
                for (slot, tag) in tags.iter().enumerate() {
                    let Some(tag) = tag else { continue };
                    let base = [F::after_match, F::before_match, F::lead_match, F::echo_match][slot] as usize;
                    let power = strength(tag.kind);
                    let meant = self.meant(tag.who);
                    match meant {
                        Some(meant) if meant == id => f[base] = power,
                        Some(_) => f[base + 1] = power,
                        None => {}
                    }
                    match self.told(tag.who) {
                        // A pronoun, or a description that may be of somebody named: `the girl`, `her father`.
                        Some(told) if slot < 3 && meant != Some(id) => {
                            f[base + 2] = agreement(person.gender, told) * power;
                            let fits: Vec<_> = saliences[slot]
                                .iter()
                                .filter(|(other, _)| agreement(gender(*other), told) >= 0.0 && Some(*other) != meant)
                                .collect();
                            let all: f32 = fits.iter().map(|(_, share)| share).sum();
                            let own = fits.iter().find(|(other, _)| *other == id).map_or(0.0, |(_, share)| *share);
                            f[base + 3] = own / all.max(1e-6);
                            if slot < 2 {
                                f[base + 4] = fits.iter().filter(|(_, share)| *share > own).count() as f32;
                            }
                            let at = self.seen.partition_point(|seen| seen.token < tag.token);
                            let resolved = self.seen.get(at).filter(|seen| seen.token == tag.token);
                            f[base + if slot < 2 { 5 } else { 4 }] =
                                f32::from(u8::from(resolved.is_some_and(|seen| seen.person == id)));
                        }
                        _ => {}
                    }
                }
                let mut set = |feature: F, value: f32| f[feature as usize] = value;
                set(F::tag_kind, main.map_or(0.0, |tag| strength(tag.kind)));
                set(
                    F::tag_who,
                    main.map_or(0.0, |tag| match tag.who {
                        Who::Person(id) if self.told(tag.who).is_some() => {
                            if story.people.get(story.described.resolve(id)).vague { 0.5 } else { 0.7 }
                        }
                        Who::Person(_) => 1.0,
                        Who::I => 2.0,
                        Who::They => 3.0,
                        _ => 4.0,
                    }),
                );
                set(F::verb, verb);
                let own = self.by_person.get(&id).map_or(&[][..], Vec::as_slice);
                let split = own.partition_point(|&at| (at as usize) < before);
                let last = split.checked_sub(1).map(|at| self.seen[own[at] as usize]);
                let last_named_at =
                    own[..split].iter().rev().take(60).map(|&at| self.seen[at as usize]).find(|seen| seen.named);
                let split_after = own.partition_point(|&at| (at as usize) < after);
                let next = own.get(split_after).map(|&at| self.seen[at as usize]);
                let far = |tokens: u32| libm::logf(1.0 + tokens as f32);
                let role = |role: Role| match role {
                    Role::Subject => 3.0,
                    Role::Owner => 2.0,
                    Role::Other => 1.0,
                };
                set(F::last_tokens, last.map_or(12.0, |seen| far(start - seen.token)));
                set(F::last_blocks, last.map_or(60.0, |seen| (block.saturating_sub(seen.block)).min(60) as f32));
                set(F::last_rank, rank(&last_any, id));
                set(F::last_named_tokens, last_named_at.map_or(12.0, |seen| far(start - seen.token)));
                set(F::last_named_rank, rank(&last_named, id));
                set(F::last_subject_rank, rank(&last_subject, id));
                set(F::last_role, last.map_or(0.0, |seen| role(seen.role)));
                set(F::next_tokens, next.map_or(12.0, |seen| far(seen.token.saturating_sub(end))));
                set(F::next_blocks, next.map_or(60.0, |seen| (seen.block.saturating_sub(end_block)).min(60) as f32));
                set(F::next_rank, rank(&next_any, id));
                set(F::next_named_rank, rank(&next_named, id));
                set(F::next_role, next.map_or(0.0, |seen| role(seen.role)));
                let (mut par_before, mut par_after, mut subject_before, mut subject_after) = (0.0, 0.0, 0.0, 0.0);
                let (mut prev_subject, mut prev_any, mut next_subject) = (0.0, 0.0, 0.0);
                let (mut count_300, mut count_1500, mut count_ahead) = (0.0, 0.0, 0.0f32);
                for seen in own[..split]
                    .iter()
                    .rev()
                    .map(|&at| self.seen[at as usize])
                    .take_while(|seen| seen.token + 1500 > start)
                {
                    let subject = seen.role == Role::Subject;
                    count_1500 += 1.0;
                    count_300 += f32::from(u8::from(seen.token + 300 > start));
                    if seen.block == block {
                        par_before += 1.0;
                        subject_before += f32::from(u8::from(subject));
                    } else if seen.block + 1 == block {
                        prev_any += 1.0;
                        prev_subject += f32::from(u8::from(subject));
                    }
                }
                for seen in
                    own[split..].iter().map(|&at| self.seen[at as usize]).take_while(|seen| seen.token < end + 300)
                {
                    let subject = seen.role == Role::Subject;
                    count_ahead += 1.0;
                    if seen.block <= end_block {
                        par_after += 1.0;
                        subject_after += f32::from(u8::from(subject));
                    } else if seen.block == end_block + 1 {
                        next_subject += f32::from(u8::from(subject));
                    }
                }
                set(F::in_paragraph_before, par_before);
                set(F::in_paragraph_after, par_after);
                set(F::subject_before, subject_before);
                set(F::subject_after, subject_after);
                set(F::block_before_subject, prev_subject);
                set(F::block_before_any, prev_any);
                let neighbour = |at: Option<usize>, block: Option<u32>| {
                    let seen = at.and_then(|at| self.seen.get(at)).filter(|seen| Some(seen.block) == block);
                    seen.map_or(0.0, |seen| if seen.person == id { 1.0 } else { -1.0 })
                };
                set(F::block_before_last, neighbour(before.checked_sub(1), block.checked_sub(1)));
                let beyond = self.seen.partition_point(|seen| seen.block <= end_block);
                set(F::block_after_first, neighbour(Some(beyond), Some(end_block + 1)));
                set(F::block_after_subject, next_subject);
                set(F::count_300, count_300);
                set(F::count_1500, count_1500);
                set(F::count_ahead, count_ahead);
                set(
                    F::chapter_share,
                    self.here.get(&id).copied().unwrap_or_default() as f32 / chapter_total.max(1) as f32,
                );
                set(F::book_count, far(person.count));
                set(F::book_rank, fame.partition_point(|&count| count > person.count) as f32);
                set(F::tagged, far(tagged(id)));
                set(F::tagged_rank, talk.partition_point(|&count| count > tagged(id)) as f32);
                set(
                    F::tagged_here,
                    self.tagged_here.get(&id).copied().unwrap_or_default() as f32 / tagged_total.max(1) as f32,
                );
                set(F::never_tagged, f32::from(u8::from(tagged(id) == 0)));
                set(F::described, f32::from(u8::from(person.described && !person.proper)));
                set(F::kin, f32::from(u8::from(person.kin)));
                set(F::teller, f32::from(u8::from(id == TELLER)));
                set(F::gender_known, f32::from(u8::from(person.gender != Gender::Unknown)));
                set(
                    F::female,
                    match person.gender {
                        Gender::Female => 1.0,
                        Gender::Male => -1.0,
                        _ => 0.0,
                    },
                );
                set(
                    F::rivals,
                    match person.gender {
                        Gender::Female => women,
                        Gender::Male => men,
                        _ => people.len(),
                    } as f32,
                );
                set(F::candidates, people.len() as f32);
                set(F::around, around.iter().find(|(other, _)| *other == id).map_or(0.0, |(_, share)| *share));
                let called = |turn: Option<usize>, wanted: Inside| -> f32 {
                    let Some(turn) = turn.filter(|turn| *turn < self.turns.len()) else { return 0.0 };
                    let inside = || {
                        self.quotes_of(turn).iter().flat_map(|quote| &quote.inside).filter(|(_, how)| *how == wanted)
                    };
                    let hit = inside().any(|(person, _)| story.described.resolve(*person) == id);
                    let other = inside().any(|(person, _)| story.described.resolve(*person) != id);
                    match (hit, other) {
                        (true, false) => 1.0,
                        (true, true) => 0.5,
                        (false, true) => -1.0,
                        _ => 0.0,
                    }
                };
                let back = |k: usize| turn.checked_sub(k).filter(|_| !(0..k).any(|j| self.turns[turn - j].opens));
                let forth = |k: usize| {
                    (turn + k < self.turns.len() && !(1..=k).any(|j| self.turns[turn + j].opens)).then_some(turn + k)
                };
                set(F::called_here, called(Some(turn), Inside::Addressed));
                set(F::about_here, called(Some(turn), Inside::About));
                set(F::own_here, called(Some(turn), Inside::Own));
                set(F::called_before, called(back(1), Inside::Addressed));
                set(F::about_before, called(back(1), Inside::About));
                set(F::called_before2, called(back(2), Inside::Addressed));
                set(F::called_after, called(forth(1), Inside::Addressed));
                set(F::about_after, called(forth(1), Inside::About));
                set(F::called_after2, called(forth(2), Inside::Addressed));
                let near = (1..=8)
                    .flat_map(|k| [back(k), forth(k)])
                    .filter(|other| called(*other, Inside::Addressed) > 0.0)
                    .count();
                set(F::called_near, near as f32);
                let address = |turn: Option<usize>| {
                    turn.map_or(0.0, |turn| {
                        self.turns[turn]
                            .quotes
                            .clone()
                            .map(|quote| agreement(person.gender, self.addressed[quote]))
                            .fold(0.0, |sum: f32, one| if one == 0.0 { sum } else { one })
                    })
                };
                let spoken_to = |turn: Option<usize>| {
                    let told = turn.and_then(|turn| self.turns[turn].quotes.clone().find_map(|at| self.spoken_to[at]));
                    told.map_or(0.0, |(person, sure)| if person == id { sure } else { -sure })
                };
                set(F::told_here, spoken_to(Some(turn)));
                set(F::told_before, spoken_to(back(1)));
                set(F::told_after, spoken_to(forth(1)));
                set(F::addressed_here, address(Some(turn)));
                set(F::addressed_before, address(back(1)));
                set(F::addressed_after, address(forth(1)));
                let tag_at = |other: Option<usize>| -> (f32, f32, f32) {
                    let Some(other) = other else { return (0.0, 0.0, 0.0) };
                    let quotes = self.quotes_of(other);
                    match named_tag(story, quotes) {
                        Some((power, who)) if who == id => (power, 0.0, 0.0),
                        Some((power, _)) => (0.0, power, 0.0),
                        None => (0.0, 0.0, pronoun_tag(quotes).map_or(0.0, |told| agreement(person.gender, told))),
                    }
                };
                for (k, base) in [(1, F::named_1), (2, F::named_2)] {
                    let (named, other, agree) = tag_at(back(k));
                    f[base as usize] = named;
                    f[base as usize + 1] = other;
                    f[base as usize + 2] = agree;
                }
                for (k, base) in [(1, F::named_p1), (2, F::named_p2)] {
                    let (named, other, agree) = tag_at(forth(k));
                    f[base as usize] = named;
                    f[base as usize + 1] = other;
                    f[base as usize + 2] = agree;
                }
                f[F::named_3 as usize] = tag_at(back(3)).0 - tag_at(back(3)).1;
                f[F::named_4 as usize] = tag_at(back(4)).0 - tag_at(back(4)).1;
                f[F::named_p3 as usize] = tag_at(forth(3)).0 - tag_at(forth(3)).1;
                f[F::named_p4 as usize] = tag_at(forth(4)).0 - tag_at(forth(4)).1;
                let mut set = |feature: F, value: f32| f[feature as usize] = value;
                set(F::gap_before, gaps[0]);
                set(F::gap_before2, gaps[1]);
                set(F::gap_after, gaps[2]);
                set(F::gap_after2, gaps[3]);
                set(F::length, libm::logf(1.0 + length));
                set(F::question, self.asks(turn));
                set(F::question_before, back(1).map_or(0.0, |turn| self.asks(turn)));
                set(F::first_person_book, f32::from(u8::from(story.first_person)));
                set(F::quotes_in_turn, quotes.len() as f32);
                set(F::split, f32::from(u8::from(this.split)));
                set(F::continues, f32::from(u8::from(this.continues)));
                set(
                    F::since_named,
                    since.map_or(0.0, |(back, who)| if who == id { back as f32 } else { -(back as f32) }),
                );
                set(
                    F::parity_tag,
                    since.map_or(0.0, |(back, who)| {
                        let even = back % 2 == 0;
                        match (who == id, even) {
                            (true, true) | (false, false) => 1.0,
                            _ => -1.0,
                        }
                    }),
                );
                set(F::run, run);
                set(F::length_before, words_before.0);
                set(F::length_after, words_after.0);
                set(F::says_i, words_here.1);
                set(F::says_you, words_here.2);
                set(F::says_i_before, words_before.1);
                set(F::says_you_before, words_before.2);
                set(F::opens_small, words_here.3);
                set(
                    F::acts_share,
                    if person.described { 0.3 } else { person.acts as f32 / person.count.max(1) as f32 },
                );
                set(F::place_share, person.placed as f32 / person.count.max(1) as f32);
                if let Some((ego, head)) = kin {
                    let elder = is_elder(head);
                    let family = ego.map(|ego| story.people.get(ego).surname);
                    set(F::kin_tag, if elder { 2.0 } else { 1.0 });
                    set(F::kin_self, f32::from(u8::from(ego == Some(id))));
                    set(
                        F::kin_family,
                        match (family.flatten(), person.surname) {
                            (Some(a), Some(b)) if a == b => 1.0,
                            (Some(_), Some(_)) => -1.0,
                            _ => 0.0,
                        },
                    );
                    set(
                        F::kin_title,
                        match (person.married, elder) {
                            (true, true) => 1.0,
                            (true, false) => -1.0,
                            _ => 0.0,
                        },
                    );
                }
                let part = scene.part(id);
                set(F::scene_acts, far(part.acts));
                set(F::scene_share, share(part.told, scene.told));
                set(F::scene_rank, scene.rank(&part) as f32);
                set(F::scene_tagged, share(part.tagged, scene.tagged));
                set(F::scene_called, far(part.called));
                set(F::scene_actors, scene.actors as f32);
                let part = conversation.part(id);
                set(F::talk_tagged, share(part.tagged, conversation.tagged));
                set(F::talk_called, far(part.called));
                // How many other candidates share the first look's best handle, the surname.
                set(
                    F::alike,
                    people
                        .iter()
                        .filter(|other| {
                            **other != id
                                && person.surname.is_some()
                                && story.people.get(**other).surname == person.surname
                        })
                        .count() as f32,
                );
                f
            })
            .collect()
    }

    /// Who is spoken of before a token, in shares: subjects fully, others less, each sentence of distance taking a fifth.
    pub(super) fn salience(&self, token: u32, block: u32) -> Vec<(PersonId, f32)> {
        let end = self.seen.partition_point(|seen| seen.token < token);
        let here = self.seen[..end].last().map_or(0, |seen| seen.sentence);
        let mut shares: Vec<(PersonId, f32)> = Vec::new();
        for seen in self.seen[..end].iter().rev().take(48).take_while(|seen| seen.block + 12 >= block) {
            let role = match seen.role {
                Role::Subject => 1.0,
                Role::Owner => 0.5,
                Role::Other => 0.35,
            };
            let named = if seen.named { 1.0 } else { 0.6 };
            let weight = role * named * 0.8f32.powi((here - seen.sentence) as i32);
            match shares.iter_mut().find(|(known, _)| *known == seen.person) {
                Some((_, share)) => *share += weight,
                None => shares.push((seen.person, weight)),
            }
        }
        let sum: f32 = shares.iter().map(|(_, share)| share).sum();
        shares.iter_mut().for_each(|(_, share)| *share /= sum.max(1e-6));
        shares
    }
}
