//! Which quotations are one turn, where a conversation begins, and in which order strangers speak.

use super::features::Turn;
use super::mentions::{Role, Who};
use super::names::PersonId;
use super::story::{Inside, Quote, Story};

/// Paragraphs of narration after which a new conversation begins.
const PAUSE_BLOCKS: usize = 8;

/// Whether a new conversation begins between two turns: a scene break, or much narration.
pub fn breaks(story: &Story, chapter: usize, quotes: &[Quote], a: &Turn, b: &Turn) -> bool {
    let segments = &story.segments[chapter];
    let (from, to) = (quotes[a.quotes.end - 1].segment, quotes[b.quotes.start].segment);
    b.block > a.end_block + PAUSE_BLOCKS
        || segments[from..to]
            .iter()
            .any(|segment| matches!(segment.kind, crate::segment::Kind::Break | crate::segment::Kind::Heading))
}

/// Groups the quotations of a paragraph, and those that go on from one paragraph to the next; a tag of its own before a
/// quotation begins another turn, and so does a quotation settled by hand, which mostly carries the rest of its paragraph
/// with it.
pub fn turns(quotes: &[Quote], fixed: &dyn Fn(usize) -> Option<PersonId>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (index, quote) in quotes.iter().enumerate() {
        let said = turns.last().map_or(0..0, |turn| turn.quotes.clone());
        let apart = !said.is_empty() && apart(&quotes[said], quote, fixed);
        match turns.last_mut() {
            Some(turn) if (turn.end_block == quote.block || quote.continues) && !apart => {
                (turn.quotes.end, turn.end_block) = (index + 1, quote.block);
            }
            other => {
                let split = other.is_some_and(|turn| turn.end_block == quote.block);
                turns.push(Turn {
                    quotes: index..index + 1,
                    block: quote.block,
                    end_block: quote.block,
                    opens: false,
                    split,
                    continues: quote.continues,
                    ordinal: None,
                });
            }
        }
    }
    turns
}

/// Whether a quotation need not have the speaker of those before it in its paragraph.
fn apart(said: &[Quote], quote: &Quote, fixed: &dyn Fn(usize) -> Option<PersonId>) -> bool {
    match (fixed(said[said.len() - 1].segment), fixed(quote.segment)) {
        (Some(one), Some(other)) => one != other,
        (None, None) => another(said, quote),
        _ => true,
    }
}

/// `"Open it," said Rhea, and Ilo said, "Open it yourself."`: two speakers in one paragraph.
fn another(said: &[Quote], quote: &Quote) -> bool {
    use super::tags::TagKind::{Near, Speech};
    let previous = &said[said.len() - 1];
    // `"I am sorry," said Rhea; "they have a hard time of it." Ilo sighed.`
    if let (Some(left), Some(right)) = (previous.after, quote.before)
        && left.kind == Speech
        && right.kind == Speech
        && left.token == right.token
    {
        return false;
    }
    let person = |tag: &super::tags::Tag| matches!(tag.who, Who::Person(_));
    let speech = |tag: &super::tags::Tag| tag.kind == Speech && person(tag);
    // `"Pretty is as pretty does," quoted Rhea. "So I hear," remarked Ilo.`
    let own = quote.after.filter(speech);
    let last = previous.after.or(previous.before).filter(|tag| tag.kind != Near && person(tag));
    let earlier = || said.iter().rev().find_map(|quote| quote.after.filter(speech).or(quote.before.filter(speech)));
    if let (Some(own), Some(theirs)) = (own, last.or_else(earlier))
        && own.who != theirs.who
    {
        return true;
    }
    match (&previous.after, &quote.before, &quote.after) {
        (Some(left), Some(right), _) if left.kind == Speech && right.kind == Speech => {
            left.who != right.who || left.token != right.token && right.token > left.token + 3
        }
        // `"..." They sat down, and Tom said to Sid, "..."`: a tag that names somebody anew.
        (_, Some(right), _) if right.kind == Speech && right.token as usize > previous.tokens.end + NEW_TAG => {
            matches!(right.who, super::mentions::Who::Person(_))
                && previous.after.is_none_or(|left| left.who != right.who)
                && previous.before.is_none_or(|left| left.who != right.who)
        }
        (None, Some(right), _) if right.kind == Speech => previous.before.is_some_and(|left| left.who != right.who),
        _ => false,
    }
}

/// Words after a quotation from which on a tag that names somebody begins another turn.
const NEW_TAG: usize = 6;

/// For exchanges of strangers whom the text later calls the first and the second: who speaks each turn.
///
/// The exchange is the nearest one before the first such mention in which at least two turns follow each other without
/// a tag.
pub fn ordinals(story: &Story, chapter: usize, quotes: &[Quote], turns: &[Turn]) -> Vec<Option<PersonId>> {
    let mut result = vec![None; turns.len()];
    let mut seen: Vec<PersonId> = Vec::new();
    let bare =
        |turn: &Turn| quotes[turn.quotes.clone()].iter().all(|quote| quote.before.is_none() && quote.after.is_none());
    for mention in &story.mentions[chapter] {
        let Who::Person(first) = mention.who else { continue };
        if story.people.get(first).ordinal != 1 || seen.contains(&first) {
            continue;
        }
        seen.push(first);
        let before = turns.partition_point(|turn| turn.end_block < mention.block as usize);
        let near = |turn: &Turn| turn.end_block + ORDINAL_BLOCKS >= mention.block as usize;
        let last = (1..before)
            .rev()
            .take_while(|&at| near(&turns[at]))
            .find(|&at| bare(&turns[at]) && bare(&turns[at - 1]) && turns[at].block == turns[at - 1].end_block + 1);
        let Some(last) = last else { continue };
        let start =
            (0..last).rev().take_while(|&at| bare(&turns[at]) && turns[at].end_block + 1 == turns[at + 1].block).last();
        let second = story.described.second_of(first, story);
        for (count, at) in (start.unwrap_or(last)..=last).enumerate() {
            let who = if count % 2 == 0 { Some(first) } else { second };
            result[at] = who.map(|id| story.described.resolve(id));
        }
    }
    result
}

/// Gives a stranger who is only counted (`the first intruder`) the name by which the other one calls them in reply.
pub fn name_strangers(story: &mut Story, chapter: usize, quotes: &[Quote]) {
    let turns = turns(quotes, &|_| None);
    let ordinals = ordinals(story, chapter, quotes, &turns);
    for at in 1..turns.len() {
        let (Some(stranger), Some(_)) = (ordinals[at - 1], ordinals[at]) else { continue };
        let mut called = quotes[turns[at].quotes.start].inside.iter().filter(|(_, how)| *how == Inside::Addressed);
        let (Some((name, _)), None) = (called.next(), called.next()) else { continue };
        // Somebody whom the narration names already is no stranger.
        let acts = story.mentions[chapter]
            .iter()
            .any(|mention| mention.who == Who::Person(*name) && mention.role == Role::Subject);
        if !acts && !story.people.get(*name).described {
            story.described.same_as.insert(stranger, *name);
        }
    }
}

/// How many paragraphs an exchange may lie before the first mention of its first voice.
const ORDINAL_BLOCKS: usize = 12;
