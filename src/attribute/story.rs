//! A book prepared for attribution: its people, its mentions, and each quotation with what stands beside it.

use super::Known;
use super::descriptions::Descriptions;
use super::genders::{learn_genders, usual_gender};
use super::mentions::{Mention, Role, Who, is_you, read};
use super::names::{self, NameAt, People, PersonId, TELLER};
use super::tags::{self, Stretch, Tag, TagKind};
use super::tokens::{Tokens, Words, is_quote, tokenize};
use super::words::Kinds;
use crate::book::Book;
use crate::segment::{Kind, Mark, Segment};
use crate::voice::Gender;
use std::collections::HashMap;
use std::ops::Range;

/// A book prepared for attribution.
pub struct Story<'a> {
    /// The segments of each chapter.
    pub segments: &'a [Vec<Segment>],
    /// The words of the whole book.
    pub words: Words,
    /// The tokens of each chapter.
    pub tokens: Vec<Tokens>,
    /// The names of each chapter.
    pub names: Vec<Vec<NameAt>>,
    /// The mentions in each chapter's narration.
    pub mentions: Vec<Vec<Mention>>,
    /// Everybody.
    pub people: People,
    /// Those who are only described.
    pub described: Descriptions,
    /// Told by an "I", or to a "you" who acts in it.
    pub first_person: bool,
    /// How often each person speaks with a tag that names or describes them.
    pub tagged: HashMap<PersonId, u32>,
}

/// How often a description must take up one person to be another name of theirs. Of what points at somebody only two or
/// three times in a chapter, less than a third is right: it stands as often for whoever answers them.
const OFTEN: u32 = 4;

/// How a name stands in a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    /// `Come here, Rhea.`
    Addressed,
    /// `I'm Rhea.`
    Own,
    /// Spoken of.
    About,
}

/// A quotation or a thought with what stands beside it.
#[derive(Debug)]
pub struct Quote {
    /// Index of its segment.
    pub segment: usize,
    /// Index of its block.
    pub block: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What the narration before it in its paragraph tells.
    pub before: Option<Tag>,
    /// What the narration after it in its paragraph tells.
    pub after: Option<Tag>,
    /// What the paragraph of narration before its own tells.
    pub lead_in: Option<Tag>,
    /// What the paragraph of narration after its own tells, where it takes the line up.
    pub echo: Option<Tag>,
    /// The people named in it.
    pub inside: Vec<(PersonId, Inside)>,
    /// Goes on with the quotation before.
    pub continues: bool,
    /// A thought rather than speech.
    pub thought: bool,
}

impl<'a> Story<'a> {
    /// Reads a whole book.
    pub fn read(book: &Book, segments: &'a [Vec<Segment>], known: &Known) -> Self {
        let mut words = Words::default();
        let tokens: Vec<Tokens> = book
            .chapters
            .iter()
            .zip(segments)
            .map(|(chapter, segments)| tokenize(chapter, segments, &mut words))
            .collect();
        let (mut people, names) = names::find(book, segments, &tokens, &mut words, known);
        let (by_i, to_you) = told_by(segments, &tokens, &words);
        words.told_to_you = to_you;
        let mut described = Descriptions::of_book(&tokens, segments, &words, known);
        let mentions: Vec<Vec<Mention>> = tokens
            .iter()
            .zip(segments)
            .zip(&names)
            .map(|((tokens, segments), names)| read(tokens, segments, names, &words, &mut people, &mut described))
            .collect();
        described.add_seconds(&mut words, &mut people);
        learn_genders(&mentions, &mut people, &words);
        let first_person = by_i || to_you || people.get(TELLER).given;
        let mut story =
            Self { segments, words, tokens, names, mentions, people, described, first_person, tagged: HashMap::new() };
        story.link_descriptions();
        story.described.bind_given(&story.words, &mut story.people);
        story.described.join_proper(&story.words);
        story.name_teller();
        story.count_teller();
        story
    }

    /// Counts who speaks with a tag, over the quotations of a chapter.
    pub fn count_tags(&mut self, quotes: &[Quote]) {
        for tag in quotes.iter().flat_map(|quote| [&quote.before, &quote.after]).flatten() {
            let who = match tag.who {
                Who::Person(id) => self.described.resolve(id),
                Who::I if self.first_person => TELLER,
                _ => continue,
            };
            if tag.kind == TagKind::Speech {
                *self.tagged.entry(who).or_default() += 1;
            }
        }
    }

    /// The tokens and mentions of a chapter, as tags read them.
    pub fn stretch(&self, chapter: usize) -> Stretch<'_> {
        Stretch { list: &self.tokens[chapter].list, mentions: &self.mentions[chapter], words: &self.words }
    }

    /// Every quotation and thought of a chapter, in order.
    pub fn quotes(&self, book: &Book, chapter: usize) -> Vec<Quote> {
        let segments = &self.segments[chapter];
        let stretch = self.stretch(chapter);
        let tokens = &self.tokens[chapter];
        let text = &book.chapters[chapter].text;
        let narration = |index: Option<usize>, block: usize| -> Range<usize> {
            match index.and_then(|index| segments.get(index).map(|segment| (index, segment))) {
                Some((index, segment)) if segment.kind == Kind::Narration && segment.block == block => {
                    tokens.of_segment(index)
                }
                _ => 0..0,
            }
        };
        let mut quotes = Vec::new();
        for (index, segment) in segments.iter().enumerate() {
            if !matches!(segment.kind, Kind::Dialogue | Kind::Thought) {
                continue;
            }
            let block = segment.block;
            let before = narration(index.checked_sub(1), block);
            let after = narration(Some(index + 1), block);
            let words = text[segment.span.clone()].trim_end_matches(is_quote);
            let open = words.ends_with(',');
            let alone = before.is_empty();
            let lead = if alone && block > 0 { narration(index.checked_sub(1), block - 1) } else { 0..0 };
            // A paragraph that ends with a colon or comma leads into the quotation as if it stood in one with it.
            let last = after.is_empty() && segments.get(index + 1).is_some_and(|next| next.block != block);
            let following = if last { narration(Some(index + 1), block + 1) } else { 0..0 };
            let leads = lead.end > lead.start
                && matches!(self.words.text(tokens.list[lead.end - 1].word), ":" | "," | "—" | "-");
            let (before, lead) = if leads { (lead, 0..0) } else { (before, lead) };
            // `"That was no child," Rhea said.` tells of that line, not of the one in the next paragraph.
            let spoken = |at: usize| segments[at].kind == Kind::Dialogue && segments[at].block + 1 == block;
            let own = alone && index.checked_sub(2).is_some_and(spoken);
            let lead = if own { stretch.rest(&lead) } else { lead };
            let told = tags::before(&stretch, &before).or_else(|| tags::announces(&stretch, &lead));
            let said = told.is_some_and(|tag| tag.kind == TagKind::Speech) && stretch.leads(&before);
            let more = segments.get(index + 2).is_some_and(|next| next.block == block && next.kind == Kind::Dialogue);
            let after = if stretch.is_of_another(&after, said, more) { 0..0 } else { after };
            // `It was Rhea who spoke.` is as good as a tag.
            let echo = tags::echo(&stretch, &following);
            let spoke = echo.filter(|tag| tag.kind == TagKind::Speech);
            let mut beside = tags::after(&stretch, &after, open).or(spoke);
            // `said Rhea; "they have a hard time of it." Ilo sighed.`: the line is hers.
            let goes_on = told.zip(quotes.last().and_then(|quote: &Quote| quote.after));
            let goes_on = goes_on.is_some_and(|(told, last)| told.kind == TagKind::Speech && told.token == last.token);
            if let Some(tag) = beside.as_mut().filter(|_| goes_on && !open) {
                tag.kind = TagKind::Beat;
            }
            if segment.mark == Mark::Guillemets {
                beside = beside.or_else(|| self.said_within(chapter, &tokens.of_segment(index)));
            }
            quotes.push(Quote {
                segment: index,
                block,
                tokens: tokens.of_segment(index),
                before: told,
                after: beside,
                lead_in: tags::lead_in(&stretch, &lead),
                echo,
                inside: self.inside(chapter, tokens.of_segment(index)),
                continues: segment.continues,
                thought: segment.kind == Kind::Thought,
            });
        }
        quotes
    }

    /// `« It is late, said Élise, and you are not asleep. »`: guillemets stay open around a tag.
    fn said_within(&self, chapter: usize, range: &Range<usize>) -> Option<Tag> {
        let list = &self.tokens[chapter].list;
        let names = &self.names[chapter];
        let from = names.partition_point(|name| (name.token as usize) < range.start);
        let mark = |at: usize| range.contains(&at) && matches!(self.words.text(list[at].word), "," | "." | "!" | "?");
        let speech = |at: usize| range.contains(&at) && self.words.kinds(list[at].word).any(Kinds::SPEECH);
        let within = names[from..].iter().take_while(|name| (name.token as usize) < range.end);
        let said = within.filter(|name| name.token as usize >= range.start + 2).find(|name| {
            let (first, next) = (name.token as usize, (name.token + name.tokens) as usize);
            mark(first - 2) && speech(first - 1) && mark(next) || mark(first - 1) && speech(next) && mark(next + 1)
        })?;
        Some(Tag { who: Who::Person(said.person), token: said.token, kind: TagKind::Speech })
    }

    /// The people named in a quotation, and how.
    fn inside(&self, chapter: usize, range: Range<usize>) -> Vec<(PersonId, Inside)> {
        let list = &self.tokens[chapter].list;
        let names = &self.names[chapter];
        let from = names.partition_point(|name| (name.token as usize) < range.start);
        let text = |at: usize| {
            if range.contains(&at) { self.words.text(list[at].word) } else { "" }
        };
        let mut found: Vec<(PersonId, Inside)> = names[from..]
            .iter()
            .take_while(|name| (name.token as usize) < range.end)
            .map(|name| {
                let (first, next) = (name.token as usize, (name.token + name.tokens) as usize);
                let before = if first > range.start { text(first - 1) } else { "" };
                let before2 = if first > range.start + 1 { text(first - 2) } else { "" };
                let how = if before == "i"
                    && list[first - 1].end - list[first - 1].start > 0
                    && self.contracted(list, first - 1)
                    || before2 == "i" && before == "am"
                    || matches!(before, "name" | "is") && matches!(before2, "my" | "name")
                {
                    Inside::Own
                } else if self.called(list, first, next, &range) {
                    Inside::Addressed
                } else {
                    Inside::About
                };
                (name.person, how)
            })
            .collect();
        // `Yes, Captain.`: a title alone calls whoever bears it.
        for at in range.clone() {
            let token = list[at];
            let next = list.get(at + 1).map_or(0, |next| usize::from(self.words.text(next.word) == "."));
            let part = names.binary_search_by_key(&(at as u32), |name| name.token).is_ok();
            if token.is_capital()
                && !part
                && !(next == 1 && self.words.text(token.word).len() <= 4)
                && self.words.kinds(token.word).any(Kinds::TITLE)
                && let Some(person) = self.people.by_title.get(&token.word)
                && self.called(list, at, at + 1, &range)
            {
                found.push((*person, Inside::Addressed));
            }
        }
        found
    }

    /// `I'm` is kept as the word `i` of three letters.
    fn contracted(&self, list: &[super::tokens::Token], at: usize) -> bool {
        list[at].end - list[at].start > 1
    }

    /// Whether a name is called: marks or the quotation's edges on both sides.
    fn called(&self, list: &[super::tokens::Token], first: usize, next: usize, range: &Range<usize>) -> bool {
        let opens = first == range.start
            || list[first].begins_sentence()
            || matches!(
                self.words.text(list[first - 1].word),
                "," | "—" | "." | "oh" | "dear" | "hey" | "hello" | "no" | "yes" | "well"
            );
        let closes = next >= range.end || matches!(self.words.text(list[next].word), "," | "." | "!" | "?" | "—" | ";");
        opens && closes && !list[next - 1].is_possessive()
    }

    /// Counts how often whoever tells the story as "I" is told of, as others are counted by their names.
    fn count_teller(&mut self) {
        if self.first_person {
            let told = self.mentions.iter().flatten().filter(|mention| mention.who == Who::I);
            let subjects = told.clone().filter(|mention| mention.role == Role::Subject).count() as u32;
            let count = told.count() as u32;
            let teller = &mut self.people.list[0];
            (teller.count, teller.acts) = (teller.count + count, teller.acts + subjects);
        }
    }

    /// Finds the name of the "I" who tells the story: somebody who is called by it in speech, and whom the narration
    /// hardly ever names.
    fn name_teller(&mut self) {
        if !self.first_person || self.people.get(TELLER).given {
            return;
        }
        let mut named = vec![0u32; self.people.list.len()];
        for mention in self.mentions.iter().flatten() {
            if let Who::Person(id) = mention.who {
                named[id.0 as usize] += 1;
            }
        }
        let mut called = vec![0u32; self.people.list.len()];
        for (chapter, segments) in self.segments.iter().enumerate() {
            for (index, _) in segments.iter().enumerate().filter(|(_, segment)| segment.kind == Kind::Dialogue) {
                for (person, how) in self.inside(chapter, self.tokens[chapter].of_segment(index)) {
                    called[person.0 as usize] += u32::from(how == Inside::Addressed);
                }
            }
        }
        let best = (1..self.people.list.len())
            .filter(|&index| {
                called[index] > 0 && named[index] * 10 <= called[index] && !self.people.list[index].described
            })
            .max_by_key(|&index| (called[index], std::cmp::Reverse(index)));
        if let Some(index) = best {
            let person = self.people.list[index].clone();
            let teller = &mut self.people.list[0];
            // Who is only called has no pronouns of their own in the narration.
            let usual = usual_gender(&person, &self.words);
            let gender = if usual == Gender::Unknown { person.gender } else { usual };
            teller.forms = person.forms;
            if gender != Gender::Unknown {
                teller.gender = gender;
            }
            self.described.same_as.insert(PersonId(index as u32), TELLER);
        }
    }

    /// Finds which descriptions are another name for somebody named: `the old ferryman` for Marten Hale.
    ///
    /// A description that is not introduced (`a ferryman`) takes up who was just spoken of; it does not stand in one
    /// sentence with that person's name.
    fn link_descriptions(&mut self) {
        let mut votes: HashMap<(PersonId, PersonId), [u32; 2]> = HashMap::new();
        let mut total: HashMap<PersonId, u32> = HashMap::new();
        for (chapter, mentions) in self.mentions.iter().enumerate() {
            for (index, mention) in mentions.iter().enumerate() {
                let Who::Person(described) = mention.who else { continue };
                if !self.people.get(described).described {
                    continue;
                }
                *total.entry(described).or_default() += 1;
                self.vote(mentions, index, described, &mut votes);
            }
            self.answers(chapter, &mut votes);
        }
        let mut best: HashMap<PersonId, (u32, PersonId)> = HashMap::new();
        let mut all: Vec<_> = votes.into_iter().collect();
        all.sort_by_key(|(key, _)| *key);
        for ((described, named), [near, together]) in all {
            let score = near.saturating_sub(2 * together);
            let entry = best.entry(described).or_insert((0, named));
            if score > entry.0 {
                *entry = (score, named);
            }
        }
        for described in self.described.all().collect::<Vec<_>>() {
            let (Some((score, named)), Some(total)) = (best.get(&described), total.get(&described)) else { continue };
            // More than half of all its uses must point at one person; `the first voice` is nobody known.
            let person = self.people.get(described);
            let sure = if person.gender == Gender::Unknown { OFTEN + 1 } else { OFTEN };
            if *score * 2 > *total && *score >= sure && person.ordinal == 0 {
                self.described.same_as.insert(described, *named);
            }
        }
    }

    /// Who speaks in one paragraph and who in the next are two: `said Alice.` and then `said the Duchess.`
    fn answers(&self, chapter: usize, votes: &mut HashMap<(PersonId, PersonId), [u32; 2]>) {
        let list = &self.tokens[chapter].list;
        let says = |mention: &Mention| {
            let (at, end) = (mention.token as usize, (mention.token + mention.tokens) as usize);
            let speech = |at: usize| list.get(at).is_some_and(|token| self.words.kinds(token.word).any(Kinds::SPEECH));
            mention.role == Role::Subject && (at > 0 && speech(at - 1) || speech(end))
        };
        let mut before: Option<(u32, PersonId)> = None;
        for mention in self.mentions[chapter].iter().filter(|mention| says(mention)) {
            let Who::Person(id) = mention.who else { continue };
            if let Some((block, other)) = before
                && block + 1 == mention.block
                && self.people.get(id).described != self.people.get(other).described
            {
                let pair = if self.people.get(id).described { (id, other) } else { (other, id) };
                votes.entry(pair).or_default()[1] += 1;
            }
            before = Some((mention.block, id));
        }
    }

    fn vote(
        &self,
        mentions: &[Mention],
        index: usize,
        described: PersonId,
        votes: &mut HashMap<(PersonId, PersonId), [u32; 2]>,
    ) {
        let mention = &mentions[index];
        let fits = |id: PersonId| {
            let (a, b) = (self.people.get(id).gender, self.people.get(described).gender);
            !self.people.get(id).described && (a == b || a == Gender::Unknown || b == Gender::Unknown)
        };
        let mut nearest = None;
        for other in mentions[..index].iter().rev().take(30) {
            if other.block + 2 < mention.block {
                break;
            }
            let Who::Person(id) = other.who else { continue };
            if !fits(id) {
                continue;
            }
            if other.sentence == mention.sentence {
                votes.entry((described, id)).or_default()[1] += 1;
            } else if nearest.is_none() && other.role == Role::Subject {
                nearest = Some(id);
            }
        }
        for other in mentions[index + 1..].iter().take_while(|other| other.sentence == mention.sentence) {
            if let Who::Person(id) = other.who
                && fits(id)
            {
                votes.entry((described, id)).or_default()[1] += 1;
            }
        }
        if let Some(id) = nearest {
            votes.entry((described, id)).or_default()[0] += 1;
        }
    }
}

/// Whether the narration is told by an "I", and whether to a "you" who acts in it: at least one word in 150 is `I` (a
/// third-person narrator who says "I" now and then stays far below, a first-person one far above), or `you`.
fn told_by(segments: &[Vec<Segment>], tokens: &[Tokens], words: &Words) -> (bool, bool) {
    let (mut i, mut you, mut all) = (0usize, 0usize, 0usize);
    for (segments, tokens) in segments.iter().zip(tokens) {
        for (index, _) in segments.iter().enumerate().filter(|(_, segment)| segment.kind == Kind::Narration) {
            for token in &tokens.list[tokens.of_segment(index)] {
                all += usize::from(token.is_word());
                let kinds = words.kinds(token.word);
                i += usize::from(kinds.any(Kinds::I) && kinds.any(Kinds::SUBJECT));
                you += usize::from(is_you(words.text(token.word)));
            }
        }
    }
    (i * 150 > all, you * 75 > all && you > 4 * i)
}
