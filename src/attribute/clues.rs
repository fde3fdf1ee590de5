//! The clues to who says a line: one visible list, each with its name, its confidence and its reason in plain words.

use super::mentions::{Role, Who};
use super::names::{PersonId, TELLER};
use super::story::{Inside, Quote, Story};
use super::tags::{Tag, TagKind};
use crate::voice::Gender;

/// One way in which a text tells who speaks. Adding one is one function and one line in [`CLUES`].
pub struct Clue {
    /// The name that scripts and manifests give.
    pub name: &'static str,
    /// What it means, for readers of a script.
    pub says: &'static str,
    /// How often it is right where it speaks at all; its weight is the logarithm of the odds.
    pub confidence: f32,
    /// What it finds for a quotation.
    pub find: fn(&Case, f32, &mut Evidence),
}

/// All clues. The order is that of a careful reader: what stands at the quotation, in it, around it.
pub const CLUES: &[Clue] = &[
    Clue {
        name: "tag-name",
        says: "the text beside the line names who says it",
        confidence: 0.998,
        find: |case, weight, evidence| {
            case.tagged(weight, evidence, |who| matches!(who, Who::Person(id) if !case.described(id)))
        },
    },
    Clue {
        name: "tag-description",
        says: "the text beside the line describes who says it",
        confidence: 0.985,
        find: |case, weight, evidence| {
            case.tagged(weight, evidence, |who| matches!(who, Who::Person(id) if case.described(id)))
        },
    },
    Clue {
        name: "tag-pronoun",
        says: "the text beside the line has he, she or they say it",
        confidence: 0.98,
        find: |case, weight, evidence| {
            case.tagged(weight, evidence, |who| matches!(who, Who::He | Who::She | Who::They))
        },
    },
    Clue {
        name: "tag-narrator",
        says: "the text beside the line has I say it",
        confidence: 0.998,
        find: |case, weight, evidence| case.tagged(weight, evidence, |who| who == Who::I),
    },
    Clue {
        name: "voice",
        says: "the text beside the line speaks of the speaker's voice",
        confidence: 0.95,
        find: |case, weight, evidence| case.beside(weight, evidence, TagKind::Voice),
    },
    Clue {
        name: "beat",
        says: "the speaker does something in the sentence beside the line",
        confidence: 0.88,
        find: |case, weight, evidence| case.beside(weight, evidence, TagKind::Beat),
    },
    Clue {
        name: "near",
        says: "the sentence beside the line speaks of them",
        confidence: 0.65,
        find: |case, weight, evidence| case.beside(weight, evidence, TagKind::Near),
    },
    Clue {
        name: "lead-in",
        says: "the paragraph before the line ends with the speaker about to speak",
        confidence: 0.8,
        find: lead_in,
    },
    Clue {
        name: "echo",
        says: "the paragraph after the line takes up the speaker's words",
        confidence: 0.85,
        find: |case, weight, evidence| {
            if let Some(tag) = &case.quote.echo {
                case.refer(tag, weight, evidence);
            }
        },
    },
    Clue {
        name: "order",
        says: "the text after the exchange speaks of the first and the second voice",
        confidence: 0.97,
        find: |case, weight, evidence| {
            if let Some(person) = case.ordinal {
                evidence.add(person, weight);
            }
        },
    },
    Clue {
        name: "self-named",
        says: "the speaker gives their own name",
        confidence: 0.95,
        find: |case, weight, evidence| case.named_inside(Inside::Own, weight, evidence),
    },
    Clue {
        name: "addressed",
        says: "the one who is called by name is not the one who speaks",
        confidence: 0.97,
        find: |case, weight, evidence| case.named_inside(Inside::Addressed, -weight, evidence),
    },
    Clue {
        name: "spoken-of",
        says: "who is spoken of is seldom the one who speaks",
        confidence: 0.85,
        find: |case, weight, evidence| case.named_inside(Inside::About, -weight, evidence),
    },
    Clue {
        name: "called-before",
        says: "who was called by name in the line before answers",
        confidence: 0.72,
        find: |case, weight, evidence| called(case, case.previous, weight, evidence),
    },
    Clue {
        name: "called-after",
        says: "who is called by name in the next line has just spoken",
        confidence: 0.8,
        find: |case, weight, evidence| called(case, case.next, weight, evidence),
    },
    Clue { name: "present", says: "the one most spoken of around the line", confidence: 0.75, find: present },
];

/// What [`super::Attribution::clue`] says where no clue of the list decided.
pub const OTHER_REASONS: &[(&str, &str)] = &[
    ("narration", "nobody says it: the narrator reads it"),
    ("same-paragraph", "the speaker goes on in the same paragraph"),
    ("turn", "speakers take turns"),
    ("point-of-view", "a thought of the one whose view the scene takes"),
    ("correction", "settled by hand in cast.toml"),
    ("exchange", "it follows from a line of the same exchange that you corrected"),
    ("as-corrected", "the same words stand beside a line that you corrected"),
    ("guess", "nothing in the text tells"),
];

/// What a clue name means, in words a reader understands.
pub fn reason(name: &str) -> &'static str {
    CLUES
        .iter()
        .map(|clue| (clue.name, clue.says))
        .chain(OTHER_REASONS.iter().copied())
        .find(|(known, _)| *known == name)
        .map_or("", |(_, says)| says)
}

/// A quotation in its surroundings, as a clue sees it.
pub struct Case<'a> {
    /// The book.
    pub story: &'a Story<'a>,
    /// Index of the chapter.
    pub chapter: usize,
    /// The quotation.
    pub quote: &'a Quote,
    /// The last quotation of the paragraph of speech right before.
    pub previous: Option<&'a Quote>,
    /// The first quotation of the paragraph of speech right after.
    pub next: Option<&'a Quote>,
    /// The one of whom the text speaks later as the first or second of an exchange of strangers.
    pub ordinal: Option<PersonId>,
    /// Who is spoken of around it, with shares that sum to one.
    pub around: &'a [(PersonId, f32)],
}

/// What the clues say of the speaker of one turn.
#[derive(Debug, Default)]
pub struct Evidence {
    /// For each person the sum of weights, the strongest clue and its weight.
    pub people: Vec<(PersonId, f32, &'static str, f32)>,
    /// For each gender that a pronoun tells, its weight.
    pub genders: Vec<(Gender, f32)>,
    clue: &'static str,
    index: usize,
    /// For each person and clue (by its place in [`CLUES`]) the sum of weights.
    told: Vec<(PersonId, usize, f32)>,
}

impl Evidence {
    /// What each clue gives to a person, parallel to [`CLUES`].
    pub fn of(&self, person: PersonId) -> Vec<f32> {
        let mut weights = vec![0.0; CLUES.len()];
        for (_, clue, weight) in self.told.iter().filter(|(id, ..)| *id == person) {
            weights[*clue] += weight;
        }
        weights
    }

    /// Collects what all clues say of a quotation.
    pub fn collect(&mut self, case: &Case) {
        for (index, clue) in CLUES.iter().enumerate() {
            (self.clue, self.index) = (clue.name, index);
            let weight = (clue.confidence / (1.0 - clue.confidence)).ln();
            (clue.find)(case, weight, self);
        }
    }

    fn add(&mut self, person: PersonId, weight: f32) {
        let clue = self.clue;
        self.told.push((person, self.index, weight));
        match self.people.iter_mut().find(|(id, ..)| *id == person) {
            Some((_, sum, strongest, best)) => {
                *sum += weight;
                if weight > *best {
                    (*strongest, *best) = (clue, weight);
                }
            }
            None => self.people.push((person, weight, clue, weight)),
        }
    }
}

impl Case<'_> {
    fn described(&self, id: PersonId) -> bool {
        let person = self.story.people.get(self.story.described.resolve(id));
        person.described && !person.proper
    }

    /// The tags beside the quotation: of speech, or where its comma asks for one.
    fn tagged(&self, weight: f32, evidence: &mut Evidence, wanted: impl Fn(Who) -> bool) {
        let is_tag = |tag: &&Tag| matches!(tag.kind, TagKind::Speech | TagKind::Loose);
        let after = self.quote.after.as_ref().filter(is_tag);
        // The tag after a quotation is its own; the one before may belong to the quotation before it.
        let before = self.quote.before.as_ref().filter(is_tag);
        let tag = match (before, after) {
            (Some(before), Some(after)) if before.kind == TagKind::Speech && after.kind == TagKind::Loose => before,
            (_, Some(after)) => after,
            (Some(before), None) => before,
            (None, None) => return,
        };
        if wanted(tag.who) {
            let weight = if tag.kind == TagKind::Loose { weight * 0.6 } else { weight };
            self.refer(tag, weight, evidence);
        }
    }

    fn beside(&self, weight: f32, evidence: &mut Evidence, kind: TagKind) {
        for (tag, share) in [(&self.quote.after, 1.0), (&self.quote.before, 0.8)] {
            if let Some(tag) = tag.as_ref().filter(|tag| tag.kind == kind) {
                self.refer(tag, weight * share, evidence);
            }
        }
    }

    /// Gives weight to whom a tag means: one person, or all whom a pronoun fits by how near they were spoken of.
    fn refer(&self, tag: &Tag, weight: f32, evidence: &mut Evidence) {
        let gender = match tag.who {
            Who::Person(id) if self.kin(id) => {
                // `her father` is most often somebody named: he may be any man near, or one who has no name.
                evidence.add(self.story.described.resolve(id), weight * 0.6);
                self.story.people.get(id).gender
            }
            Who::Person(id) => return evidence.add(self.story.described.resolve(id), weight),
            Who::I => return evidence.add(TELLER, weight),
            Who::He => Gender::Male,
            Who::She => Gender::Female,
            Who::They => Gender::Neutral,
        };
        evidence.genders.push((gender, weight));
        let near = salience(self.story, self.chapter, tag.token as usize, self.quote);
        let fit: Vec<_> = near.iter().filter(|(id, _)| self.story.people.get(*id).gender == gender).collect();
        let unsure = near.iter().filter(|(id, _)| self.story.people.get(*id).gender == Gender::Unknown);
        let all: f32 = fit.iter().map(|(_, share)| share).sum::<f32>() + 1e-3;
        for (id, share) in fit {
            evidence.add(*id, weight * (0.4 + 0.6 * share / all));
        }
        for (id, share) in unsure {
            evidence.add(*id, weight * 0.5 * share.min(0.6));
        }
    }

    fn kin(&self, id: PersonId) -> bool {
        let person = self.story.people.get(self.story.described.resolve(id));
        person.kin && person.gender != Gender::Unknown
    }

    fn named_inside(&self, how: Inside, weight: f32, evidence: &mut Evidence) {
        let mut seen: Vec<PersonId> = Vec::new();
        for (person, inside) in &self.quote.inside {
            let person = self.story.described.resolve(*person);
            if *inside == how && !seen.contains(&person) {
                seen.push(person);
                evidence.add(person, weight);
            }
        }
    }
}

fn lead_in(case: &Case, weight: f32, evidence: &mut Evidence) {
    let Some(tag) = &case.quote.lead_in else { return };
    let share = match tag.kind {
        TagKind::Speech | TagKind::Voice => 1.0,
        TagKind::Loose => 1.2,
        TagKind::Beat | TagKind::Near => 0.25,
    };
    case.refer(tag, weight * share, evidence);
}

fn called(case: &Case, other: Option<&Quote>, weight: f32, evidence: &mut Evidence) {
    let Some(other) = other else { return };
    let mut addressed = other.inside.iter().filter(|(_, how)| *how == Inside::Addressed);
    // Two who are called answer in turn; no one of them is told.
    if let (Some((person, _)), None) = (addressed.next(), addressed.next()) {
        evidence.add(case.story.described.resolve(*person), weight);
    }
}

fn present(case: &Case, weight: f32, evidence: &mut Evidence) {
    for (person, share) in case.around {
        evidence.add(*person, weight * share);
    }
}

/// Who is spoken of shortly before a token, nearest first in weight; shares sum to one.
///
/// A subject counts fully, an owner half, others less; each sentence of distance takes a fifth.
pub fn salience(story: &Story, chapter: usize, token: usize, quote: &Quote) -> Vec<(PersonId, f32)> {
    let mentions = &story.mentions[chapter];
    let end = mentions.partition_point(|mention| (mention.token as usize) < token);
    let here = mentions[..end].last().map_or(0, |mention| mention.sentence);
    let mut shares: Vec<(PersonId, f32)> = Vec::new();
    for mention in mentions[..end].iter().rev().take(48) {
        let Some(id) = meant(story, mention.who) else { continue };
        if mention.block + 12 < quote.block as u32 {
            break;
        }
        let role = match mention.role {
            Role::Subject => 1.0,
            Role::Owner => 0.5,
            Role::Other => 0.35,
        };
        let weight = role * 0.8f32.powi((here - mention.sentence) as i32);
        match shares.iter_mut().find(|(known, _)| *known == id) {
            Some((_, share)) => *share += weight,
            None => shares.push((id, weight)),
        }
    }
    normalize(&mut shares);
    shares
}

/// Who is spoken of around a quotation: before it as [`salience`] has it, and, at a third of the weight, in the two
/// paragraphs after it.
pub fn around(story: &Story, chapter: usize, quote: &Quote) -> Vec<(PersonId, f32)> {
    let mut shares = salience(story, chapter, quote.tokens.end, quote);
    let mentions = &story.mentions[chapter];
    let from = mentions.partition_point(|mention| (mention.token as usize) < quote.tokens.end);
    let ahead = mentions[from..].iter().take(16).take_while(|mention| mention.block <= quote.block as u32 + 2);
    for mention in ahead {
        let Some(id) = meant(story, mention.who) else { continue };
        let weight = if mention.role == Role::Subject { AHEAD } else { AHEAD / 2.0 };
        match shares.iter_mut().find(|(known, _)| *known == id) {
            Some((_, share)) => *share += weight,
            None => shares.push((id, weight)),
        }
    }
    normalize(&mut shares);
    shares
}

/// The person a mention means by itself: somebody named or described, or the one who tells the story.
fn meant(story: &Story, who: Who) -> Option<PersonId> {
    match who {
        Who::Person(id) => Some(story.described.resolve(id)),
        Who::I if story.first_person => Some(TELLER),
        _ => None,
    }
}

/// What a mention right after a quotation weighs against all before it.
const AHEAD: f32 = 0.12;

fn normalize(shares: &mut [(PersonId, f32)]) {
    let sum: f32 = shares.iter().map(|(_, share)| share).sum();
    shares.iter_mut().for_each(|(_, share)| *share /= sum.max(1e-6));
}
