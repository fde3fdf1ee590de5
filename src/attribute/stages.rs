//! Who is on stage: in each scene of a chapter, and in each conversation.

use super::features::Turn;
use super::mentions::Role;
use super::names::PersonId;
use super::seen::Seen;
use super::story::{Inside, Quote, Story};
use super::turn_words::named_tag;
use crate::segment::Kind;
use std::collections::HashMap;

/// What somebody has to do with a part of a chapter.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    /// How often the narration tells of them, and how often as a subject.
    pub told: u32,
    pub acts: u32,
    /// How often they speak with a tag.
    pub tagged: u32,
    /// How often they are called by name.
    pub called: u32,
}

impl Part {
    /// How much they are on stage.
    fn weight(&self) -> u32 {
        2 * self.acts + 3 * self.tagged + 2 * self.called
    }
}

/// Everybody on stage.
#[derive(Debug, Default)]
pub(super) struct Stage {
    people: HashMap<PersonId, Part>,
    /// How often anybody is told of and speaks with a tag, and how many act.
    pub told: u32,
    pub tagged: u32,
    pub actors: u32,
    /// How much each is on stage, the most first.
    weights: Vec<u32>,
}

impl Stage {
    /// What somebody has to do with it.
    pub fn part(&self, person: PersonId) -> Part {
        self.people.get(&person).copied().unwrap_or_default()
    }

    /// How many are more on stage.
    pub fn rank(&self, part: &Part) -> usize {
        self.weights.partition_point(|weight| *weight > part.weight())
    }

    fn total(&mut self) {
        for part in self.people.values() {
            self.told += part.told;
            self.tagged += part.tagged;
            self.actors += u32::from(part.acts > 0);
        }
        self.weights = self.people.values().map(Part::weight).collect();
        self.weights.sort_unstable_by(|a, b| b.cmp(a));
    }
}

/// Who is on stage with each turn: in its scene or in its conversation.
pub(super) struct Stages {
    stages: Vec<Stage>,
    /// The stage of each turn.
    of_turn: Vec<usize>,
}

impl Stages {
    /// The scenes of a chapter, between breaks and headings.
    pub fn scenes(story: &Story, chapter: usize, quotes: &[Quote], turns: &[Turn], seen: &[Seen]) -> Self {
        // The first block of each scene.
        let mut starts = vec![0];
        let breaks = |kind| matches!(kind, Kind::Break | Kind::Heading);
        starts.extend(story.segments[chapter].iter().filter(|one| breaks(one.kind)).map(|one| one.block + 1));
        starts.dedup();
        let scene = |block: usize| starts.partition_point(|start| *start <= block).saturating_sub(1);
        let of_turn = turns.iter().map(|turn| scene(turn.block)).collect();
        let mut stages = Self::empty(starts.len(), of_turn);
        for seen in seen {
            let part = stages.stages[scene(seen.block as usize)].people.entry(seen.person).or_default();
            part.told += 1;
            part.acts += u32::from(seen.role == Role::Subject);
        }
        stages.hear(story, quotes, turns)
    }

    /// The conversations of a chapter, as [`Turn::opens`] tells.
    pub fn conversations(story: &Story, quotes: &[Quote], turns: &[Turn]) -> Self {
        let mut conversation = 0;
        let of_turn: Vec<usize> = turns
            .iter()
            .enumerate()
            .map(|(at, turn)| {
                conversation += usize::from(turn.opens && at > 0);
                conversation
            })
            .collect();
        Self::empty(conversation + 1, of_turn).hear(story, quotes, turns)
    }

    fn empty(count: usize, of_turn: Vec<usize>) -> Self {
        Self { stages: std::iter::repeat_with(Stage::default).take(count).collect(), of_turn }
    }

    /// Counts who speaks with a tag and who is called.
    fn hear(mut self, story: &Story, quotes: &[Quote], turns: &[Turn]) -> Self {
        for (turn, stage) in turns.iter().zip(&self.of_turn) {
            let people = &mut self.stages[*stage].people;
            let quotes = &quotes[turn.quotes.clone()];
            if let Some((_, person)) = named_tag(story, quotes) {
                people.entry(person).or_default().tagged += 1;
            }
            for (person, _) in quotes.iter().flat_map(|one| &one.inside).filter(|(_, how)| *how == Inside::Addressed) {
                people.entry(story.described.resolve(*person)).or_default().called += 1;
            }
        }
        self.stages.iter_mut().for_each(Stage::total);
        self
    }

    /// Who is on stage with a turn.
    pub fn at(&self, turn: usize) -> &Stage {
        &self.stages[self.of_turn[turn]]
    }
}
