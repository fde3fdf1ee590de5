//! Where the narration speaks of people: by name, by pronoun, by description; and in which role.

use super::descriptions::Descriptions;
use super::names::{NameAt, People, PersonId, is_abbreviation};
use super::tokens::{Token, Tokens, Words};
use super::words::Kinds;
use crate::segment::{Kind, Segment};

/// A place where the narration speaks of somebody.
#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// Index of its first token.
    pub token: u32,
    /// How many tokens it has.
    pub tokens: u32,
    /// Who is meant, as far as the words themselves tell.
    pub who: Who,
    /// What the mention is in its clause.
    pub role: Role,
    /// Index of the chapter's block.
    pub block: u32,
    /// Number of the sentence in the chapter.
    pub sentence: u32,
}

/// Who is meant, as far as the words themselves tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Somebody named or described.
    Person(PersonId),
    /// `he`, or another word that tells a man.
    He,
    /// `she`.
    She,
    /// `they`: one who is neither, or several.
    They,
    /// `I`.
    I,
}

/// What a mention is in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Does something.
    Subject,
    /// Has something: `Rhea's hand`, `her voice`.
    Owner,
    /// Whatever else.
    Other,
}

/// Reads the mentions of a chapter; describes people anew in `people` where they have no name.
pub fn read(
    tokens: &Tokens,
    segments: &[Segment],
    names: &[NameAt],
    words: &Words,
    people: &mut People,
    described: &mut Descriptions,
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut names = names.iter().peekable();
    let mut sentence = 0;
    for (index, segment) in segments.iter().enumerate() {
        let range = tokens.of_segment(index);
        if segment.kind != Kind::Narration {
            while names.peek().is_some_and(|name| (name.token as usize) < range.end) {
                names.next();
            }
            sentence += u32::from(segment.kind == Kind::Break);
            continue;
        }
        let mut at = range.start;
        while at < range.end {
            let token = tokens.list[at];
            sentence += u32::from(token.begins_sentence());
            let named = loop {
                match names.peek() {
                    Some(name) if (name.token as usize) < at => names.next(),
                    Some(name) if name.token as usize == at => break names.next(),
                    _ => break None,
                };
            };
            let here = match named {
                Some(name) => Some((name.tokens as usize, Who::Person(name.person))),
                None => titled(&tokens.list[..range.end], at, words, people)
                    .or_else(|| {
                        // `the gallant Mr. Gray` is no description.
                        let end = names.peek().map_or(range.end, |name| (name.token as usize).min(range.end));
                        described.at(&tokens.list[..end], at, words, people)
                    })
                    .or_else(|| described.bare(&tokens.list[..range.end], at, words, people))
                    .or_else(|| pronoun(token, words).map(|who| (1, who))),
            };
            let Some((length, who)) = here else {
                at += 1;
                continue;
            };
            // `my uncle Tom` is Tom.
            let next = names.peek().filter(|name| named.is_none() && name.token as usize == at + length);
            let kin = words.kinds(tokens.list[at + length - 1].word).any(Kinds::KIN);
            let (length, who) = match next.filter(|_| kin && matches!(who, Who::Person(_))) {
                Some(name) => (length + name.tokens as usize, Who::Person(name.person)),
                None => (length, who),
            };
            // A name may run on where a quotation begins; a mention ends with its segment.
            let length = length.min(range.end - at);
            let role = role_of(&tokens.list[..range.end], range.start, at, length, who, words);
            mentions.push(Mention {
                token: at as u32,
                tokens: length as u32,
                who,
                role,
                block: segment.block as u32,
                sentence,
            });
            at += length;
        }
    }
    mentions
}

/// `Mademoiselle laughed`: a title alone stands for the one who bears it.
fn titled(list: &[Token], at: usize, words: &Words, people: &People) -> Option<(usize, Who)> {
    let token = list[at];
    if !token.is_word() || !token.is_capital() || !words.kinds(token.word).any(Kinds::TITLE) {
        return None;
    }
    let person = people.by_title.get(&token.word).copied()?;
    let abbreviated = is_abbreviation(words.text(token.word));
    let stop = |next: &Token| abbreviated && words.text(next.word) == ".";
    let alone = list.get(at + 1).is_none_or(|next| !stop(next) && (!next.is_capital() || next.begins_sentence()));
    let calls = !matches!(words.text(token.word), "old" | "young" | "little" | "poor" | "dear" | "don" | "count");
    (alone && calls).then_some((1, Who::Person(person)))
}

/// `you`, who tells a story in the second person.
pub(super) fn is_you(word: &str) -> bool {
    matches!(word, "you" | "your" | "yours" | "yourself" | "you're" | "you've" | "you'd" | "you'll")
}

/// Who a pronoun means, as far as it tells.
pub(super) fn pronoun(token: Token, words: &Words) -> Option<Who> {
    let kinds = words.kinds(token.word);
    let text = words.text(token.word);
    if words.told_to_you && is_you(text) {
        Some(Who::I)
    } else if kinds.any(Kinds::HE) {
        Some(Who::He)
    } else if kinds.any(Kinds::SHE) {
        Some(Who::She)
    } else if kinds.any(Kinds::THEY) {
        Some(Who::They)
    } else if kinds.any(Kinds::I) && (token.is_capital() || text != "i") {
        Some(Who::I)
    } else {
        None
    }
}

fn role_of(list: &[Token], first: usize, at: usize, length: usize, who: Who, words: &Words) -> Role {
    let last = list[at + length - 1];
    let kinds = words.kinds(list[at].word);
    if length == 1 && !matches!(who, Who::Person(_)) {
        // `looked at her.` has no noun after it; `her hooves` has.
        let owns = kinds.any(Kinds::POSSESSIVE)
            && list.get(at + 1).is_some_and(|next| {
                let small = Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::DETERMINER | Kinds::AUXILIARY;
                next.is_word() && !words.kinds(next.word).any(small)
            });
        let before = at.checked_sub(1).filter(|&before| before >= first).map(|before| words.kinds(list[before].word));
        let object = Kinds::PREPOSITION | Kinds::VERB | Kinds::SPEECH | Kinds::THINK;
        // `you look up`, but `she looks at you`.
        let you = who == Who::I && words.text(list[at].word).starts_with("you");
        let acts = you && !kinds.any(Kinds::POSSESSIVE) && !before.is_some_and(|kinds| kinds.any(object));
        return match (kinds.any(Kinds::SUBJECT) || acts, owns) {
            (true, _) => Role::Subject,
            (_, true) => Role::Owner,
            _ => Role::Other,
        };
    }
    if last.is_possessive() {
        return Role::Owner;
    }
    let before = at.checked_sub(1).filter(|&index| index >= first).map(|index| words.kinds(list[index].word));
    // `in sound--for Rhea cried`, `no sooner gone than Rhea cried`: there `for` and `than` begin a clause.
    let reason = at > first
        && match words.text(list[at - 1].word) {
            "for" => at == first + 1 || !list[at - 2].is_word(),
            "than" => verb_after(list, at + length, words).is_some(),
            _ => false,
        };
    if !reason && before.is_some_and(|kinds| kinds.any(Kinds::PREPOSITION) && !kinds.any(Kinds::CONJUNCTION)) {
        return Role::Other;
    }
    // `Rhea, who had looked on, said`; `Rhea, turning round, said`
    let next = at + length;
    let comma = |at: usize| list.get(at).is_some_and(|token| words.text(token.word) == ",");
    let how = |&at: &usize| list.get(at).is_some_and(|token| words.kinds(token.word).any(Kinds::ADVERB));
    let behind = (next..next + 3).find(|at| !how(at)).unwrap_or(next);
    let aside = comma(behind)
        && !list[at..next].iter().any(|token| token.is_possessive())
        && (behind + 2..list.len().min(behind + 22))
            .take_while(|&index| !list[index].begins_sentence())
            .any(|index| comma(index) && verb_after(list, index + 1, words).is_some());
    let inverted = before.is_some_and(|kinds| kinds.any(Kinds::SPEECH));
    // `It was Rhea who spoke first.`
    let cleft = list.get(at + length).is_some_and(|token| words.text(token.word) == "who")
        && at.checked_sub(1).is_some_and(|before| words.text(list[before].word) == "was");
    if inverted || cleft || aside || verb_after(list, at + length, words).is_some() {
        Role::Subject
    } else {
        Role::Other
    }
}

/// The index of a finite verb right after a mention, adverbs and auxiliaries aside: the last auxiliary when nothing
/// else follows.
pub fn verb_after(list: &[Token], mut at: usize, words: &Words) -> Option<usize> {
    let mut auxiliary = None;
    for _ in 0..5 {
        let token = list.get(at)?;
        let kinds = words.kinds(token.word);
        if !token.is_word() {
            return auxiliary;
        }
        if kinds.any(Kinds::AUXILIARY) {
            auxiliary = Some(at);
        } else if is_verb(*token, words) {
            return Some(at);
        } else if !kinds.any(Kinds::ADVERB) {
            return auxiliary;
        }
        at += 1;
    }
    auxiliary
}

/// Whether a word looks like a finite verb in the past, or stands in the lists.
pub fn is_verb(token: Token, words: &Words) -> bool {
    let kinds = words.kinds(token.word);
    let text = words.text(token.word);
    kinds.any(Kinds::VERB | Kinds::SPEECH | Kinds::THINK)
        || !token.is_capital() && text.len() > 4 && text.ends_with("ed")
}
