//! What the words of a turn and of its tags tell: how it is worded, whom it calls, whose relative its tag names.

use super::features::{Scene, strength};
use super::mentions::{Role, Who, is_you};
use super::names::{PersonId, TELLER};
use super::seen::{Seen, agreement, told_gender};
use super::story::{Quote, Story};
use super::tags::{Stretch, Tag, TagKind};
use super::words::Kinds;
use crate::segment::Kind;
use crate::voice::Gender;

impl Scene<'_> {
    /// For a tag like `said her mother`: whose relative speaks, and which.
    pub(super) fn kin(&self, tag: &Tag, block: u32) -> Option<(Option<PersonId>, &str)> {
        let story = self.story;
        let Who::Person(id) = tag.who else { return None };
        if !story.people.get(id).kin {
            return None;
        }
        let list = &story.tokens[self.chapter].list;
        let first = list.get(tag.token as usize)?;
        let kinds = story.words.kinds(first.word);
        if !kinds.any(Kinds::POSSESSIVE) {
            return None;
        }
        let head = (1..4)
            .filter_map(|ahead| list.get(tag.token as usize + ahead))
            .find(|token| story.words.kinds(token.word).any(Kinds::KIN))?;
        let told = match () {
            () if kinds.any(Kinds::HE) => Gender::Male,
            () if kinds.any(Kinds::SHE) => Gender::Female,
            () if kinds.any(Kinds::I) || story.words.told_to_you && is_you(story.words.text(first.word)) => {
                return Some((story.first_person.then_some(TELLER), story.words.text(head.word)));
            }
            () => Gender::Unknown,
        };
        let ego = self
            .salience(tag.token, block)
            .into_iter()
            .filter(|(id, _)| !story.people.get(*id).kin && agreement(story.people.get(*id).gender, told) >= 0.0)
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        Some((ego.map(|(id, _)| id), story.words.text(head.word)))
    }

    /// A turn's length, the shares of `I` and of `you` among its words, and whether it begins as one goes on: `And`,
    /// `But`, `Then`.
    pub(super) fn wording(&self, turn: usize) -> (f32, f32, f32, f32) {
        let list = &self.story.tokens[self.chapter].list;
        let quotes = self.quotes_of(turn);
        let (mut all, mut i, mut you) = (0u32, 0u32, 0u32);
        for token in quotes.iter().flat_map(|quote| &list[quote.tokens.clone()]).filter(|token| token.is_word()) {
            all += 1;
            i += u32::from(self.story.words.kinds(token.word).any(Kinds::I));
            you += u32::from(matches!(self.story.words.text(token.word), "you" | "your" | "yours" | "yourself"));
        }
        let opens = quotes[0].tokens.clone().next().map(|at| self.story.words.text(list[at].word));
        let goes_on = match opens {
            Some("and" | "but" | "then" | "so" | "for" | "or") => 1.0,
            Some("yes" | "no" | "oh" | "why" | "what" | "well" | "indeed" | "certainly") => -1.0,
            _ => 0.0,
        };
        let share = |count: u32| count as f32 / all.max(1) as f32;
        (libm::logf(1.0 + all as f32), share(i), share(you), goes_on)
    }

    pub(super) fn asks(&self, turn: usize) -> f32 {
        let quotes = self.quotes_of(turn);
        let last = &quotes[quotes.len() - 1].tokens;
        let list = &self.story.tokens[self.chapter].list;
        let asks = list[last.clone()].last().is_some_and(|token| self.story.words.text(token.word) == "?");
        f32::from(u8::from(asks))
    }

    /// 1: goes on, 2: replies, 3: asks, 4: says something else; 0: no verb of speech near.
    pub(super) fn verb(&self, tag: &Tag) -> f32 {
        let list = &self.story.tokens[self.chapter].list;
        let at = tag.token as usize;
        let near = [at + 1, at.wrapping_sub(1), at + 2, at + 3, at.wrapping_sub(2)];
        let word = near
            .iter()
            .filter_map(|at| list.get(*at))
            .filter(|token| self.story.words.kinds(token.word).any(Kinds::SPEECH))
            .map(|token| self.story.words.text(token.word))
            .next();
        match word {
            None => 0.0,
            Some(
                "continued" | "added" | "resumed" | "proceeded" | "pursued" | "repeated" | "concluded" | "finished"
                | "went" | "continues" | "adds",
            ) => 1.0,
            Some(
                "answered" | "replied" | "returned" | "rejoined" | "retorted" | "responded" | "agreed" | "assented"
                | "answers" | "replies" | "protested" | "objected" | "interrupted",
            ) => 2.0,
            Some("asked" | "inquired" | "enquired" | "demanded" | "questioned" | "asks") => 3.0,
            Some(_) => 4.0,
        }
    }
}

/// To whom the narration beside a quotation says it is said, and how surely: `she told Ilo`, `he said to Ilo`, `she turned
/// to Ilo`.
pub(super) fn spoken_to(story: &Story, chapter: usize, quote: &Quote, seen: &[Seen]) -> Option<(PersonId, f32)> {
    let segments = &story.segments[chapter];
    let tokens = &story.tokens[chapter];
    let own = |index: usize| {
        let segment = segments.get(index).filter(|segment| segment.kind == Kind::Narration)?;
        (segment.block == quote.block).then(|| tokens.of_segment(index))
    };
    let stretch = story.stretch(chapter);
    // A paragraph that ends with a comma or a colon leads into the quotation.
    let lead = |index: usize| {
        let segment = segments.get(index).filter(|segment| segment.kind == Kind::Narration)?;
        let range = tokens.of_segment(index);
        (segment.block + 1 == quote.block && stretch.is_mark(range.end.checked_sub(1)?, &[",", ":"])).then_some(range)
    };
    let before = quote.segment.checked_sub(1).and_then(|index| own(index).or_else(|| lead(index)));
    let after = own(quote.segment + 1).map(|range| stretch.first_sentence(&range));
    let before = before.map(|range| stretch.last_sentence(&range));
    [after, before].into_iter().flatten().find_map(|range| {
        let from = seen.partition_point(|one| (one.token as usize) < range.start);
        let within = seen[from..].iter().take_while(|one| (one.token as usize) < range.end);
        let sure = |one: &Seen| if one.named { 1.0 } else { 0.6 };
        // `asked Rhea` has its subject behind the verb, `she asked Rhea` before it.
        let first = seen.get(from).map(|one| one.token);
        within
            .filter(|one| one.role != Role::Subject || first.is_some_and(|first| first < one.token))
            .find_map(|one| Some((one.person, sure(one) * addresses(&stretch, range.start, one.token as usize)?)))
    })
}

/// How surely the words before a mention say that somebody speaks to the one mentioned.
fn addresses(stretch: &Stretch, start: usize, at: usize) -> Option<f32> {
    let before = at.checked_sub(1).filter(|before| *before >= start)?;
    let tells = matches!(
        stretch.word(before),
        "told"
            | "tells"
            | "tell"
            | "asked"
            | "asks"
            | "begged"
            | "bade"
            | "assured"
            | "reassured"
            | "reminded"
            | "informed"
            | "warned"
            | "urged"
            | "advised"
            | "ordered"
            | "implored"
            | "besought"
            | "addressed"
            | "addressing"
            | "thanked"
            | "answered"
            | "interrupted"
            | "corrected"
            | "telling"
            | "asking"
    );
    if tells {
        return Some(1.0);
    }
    let near = before.saturating_sub(5).max(start)..before;
    match stretch.word(before) {
        "to" | "towards" | "toward" | "upon" | "on" => near.rev().find_map(|at| match stretch.word(at) {
            "turned" | "turning" | "turns" | "addressing" | "addressed" | "rounded" => Some(0.8),
            _ if stretch.kinds(at).any(Kinds::SPEECH | Kinds::SAYING) => Some(1.0),
            _ => None,
        }),
        "at" => {
            let look =
                |at| matches!(stretch.word(at), "looked" | "looking" | "smiled" | "smiling" | "glared" | "grinned");
            near.clone().any(look).then_some(0.5)
        }
        _ => None,
    }
}

/// The strongest tag beside quotations that names somebody.
pub(super) fn named_tag(story: &Story, quotes: &[Quote]) -> Option<(f32, PersonId)> {
    let mut best: Option<(f32, PersonId)> = None;
    for tag in quotes.iter().flat_map(|quote| [&quote.after, &quote.before]).flatten() {
        let who = match tag.who {
            Who::Person(id) => story.described.resolve(id),
            Who::I => TELLER,
            _ => continue,
        };
        if tag.kind != TagKind::Near && best.is_none_or(|(power, _)| strength(tag.kind) > power) {
            best = Some((strength(tag.kind), who));
        }
    }
    best
}

/// The gender that a tag's pronoun tells.
pub(super) fn pronoun_tag(quotes: &[Quote]) -> Option<Gender> {
    quotes
        .iter()
        .flat_map(|quote| [&quote.after, &quote.before])
        .flatten()
        .filter(|tag| matches!(tag.kind, TagKind::Speech | TagKind::Loose | TagKind::Voice))
        .find_map(|tag| told_gender(tag.who))
}

/// The gender of the one whom a quotation addresses as `sir`, `ma'am`, `my lord`.
pub(super) fn addressed(story: &Story, chapter: usize, quote: &Quote) -> Gender {
    let list = &story.tokens[chapter].list[quote.tokens.clone()];
    let text = |at: usize| list.get(at).map_or("", |token| story.words.text(token.word));
    for at in 0..list.len() {
        let closes = at + 1 == list.len() || !list[at + 1].is_word();
        if !closes {
            continue;
        }
        match text(at) {
            "sir" | "mister" | "papa" | "father" | "dad" | "daddy" | "monsieur" => return Gender::Male,
            "ma'am" | "madam" | "miss" | "mamma" | "mama" | "mother" | "mum" | "mom" | "madame" => {
                return Gender::Female;
            }
            _ => {}
        }
    }
    Gender::Unknown
}

/// Kin of an older generation, and spouses: who mostly goes by Mr. or Mrs.
pub(super) fn is_elder(kin: &str) -> bool {
    matches!(
        kin,
        "mother"
            | "mamma"
            | "mama"
            | "mom"
            | "mum"
            | "father"
            | "papa"
            | "dad"
            | "aunt"
            | "uncle"
            | "wife"
            | "husband"
            | "grandmother"
            | "grandfather"
    )
}
