//! Where the narration speaks of people: by name, by pronoun, by description; and in which role.

use super::names::{NameAt, People, Person, PersonId, TELLER};
use super::tokens::{Token, Tokens, WordId, Words};
use super::words::Kinds;
use crate::segment::{Kind, Segment};
use crate::voice::{Age, Gender};
use std::collections::{HashMap, HashSet};

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
                    .or_else(|| pronoun(token, words).map(|who| (1, who))),
            };
            let Some((length, who)) = here else {
                at += 1;
                continue;
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
    let alone = list.get(at + 1).is_none_or(|next| !next.is_capital() && words.text(next.word) != ".");
    let calls = !matches!(words.text(token.word), "old" | "young" | "little" | "poor" | "dear" | "don" | "count");
    (alone && calls).then_some((1, Who::Person(person)))
}

fn pronoun(token: Token, words: &Words) -> Option<Who> {
    let kinds = words.kinds(token.word);
    let text = words.text(token.word);
    if kinds.any(Kinds::HE) {
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
        return match (kinds.any(Kinds::SUBJECT), owns) {
            (true, _) => Role::Subject,
            (_, true) => Role::Owner,
            _ => Role::Other,
        };
    }
    if last.is_possessive() {
        return Role::Owner;
    }
    let before = at.checked_sub(1).filter(|&index| index >= first).map(|index| words.kinds(list[index].word));
    // `in sound--for Rhea cried`: there `for` begins a clause.
    let reason = at >= first + 2 && words.text(list[at - 1].word) == "for" && !list[at - 2].is_word();
    if !reason && before.is_some_and(|kinds| kinds.any(Kinds::PREPOSITION) && !kinds.any(Kinds::CONJUNCTION)) {
        return Role::Other;
    }
    // `Rhea, who had looked on, said`; `Rhea, turning round, said`
    let next = at + length;
    let comma = |at: usize| list.get(at).is_some_and(|token| words.text(token.word) == ",");
    let aside = comma(next)
        && !list[at..next].iter().any(|token| token.is_possessive())
        && (next + 2..list.len().min(next + 22))
            .take_while(|&index| !list[index].begins_sentence())
            .find(|&index| comma(index))
            .is_some_and(|index| verb_after(list, index + 1, words).is_some());
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

/// People who are only described, by the words that tell them apart.
#[derive(Debug, Default)]
pub struct Descriptions {
    ids: HashMap<(WordId, Option<WordId>), PersonId>,
    /// Described people who are somebody known by name.
    pub same_as: HashMap<PersonId, PersonId>,
    /// Words that stand for somebody in this book: whoever is said to speak, `said the Gryphon`, is one everywhere.
    speakers: HashSet<WordId>,
}

/// How often something must be said to speak, to be somebody throughout the book.
const SPEAKS: u32 = 2;

impl Descriptions {
    /// No descriptions yet; but the words by which the narration calls those who speak.
    pub fn of_book(chapters: &[Tokens], segments: &[Vec<Segment>], words: &Words) -> Self {
        let mut counts: HashMap<WordId, u32> = HashMap::new();
        for (tokens, segments) in chapters.iter().zip(segments) {
            for (index, _) in segments.iter().enumerate().filter(|(_, segment)| segment.kind == Kind::Narration) {
                let range = tokens.of_segment(index);
                let list = &tokens.list[..range.end];
                for at in range.clone().filter(|&at| words.text(list[at].word) == "the") {
                    let Some(head) = speaking_head(list, at, words).filter(|head| *head < at + 4) else { continue };
                    let capital = list[head].is_capital() && !list[head].begins_sentence();
                    *counts.entry(list[head].word).or_default() += if capital { SPEAKS } else { 1 };
                }
            }
        }
        let speakers = counts.into_iter().filter(|(_, count)| *count >= SPEAKS).map(|(word, _)| word).collect();
        Self { speakers, ..Self::default() }
    }

    /// The description that begins at a token: determiner, modifiers, head. `her voice` is a mention of her.
    fn at(&mut self, list: &[Token], at: usize, words: &Words, people: &mut People) -> Option<(usize, Who)> {
        let first = list[at];
        let opening = words.kinds(first.word);
        if !opening.any(Kinds::DETERMINER) || !first.is_word() {
            return None;
        }
        let definite = words.text(first.word) == "the";
        let mut contrast = None;
        let mut next = at + 1;
        let mut head = None;
        while next < list.len() && next <= at + 5 {
            let token = list[next];
            let kinds = words.kinds(token.word);
            if !token.is_word()
                || kinds.any(Kinds::PREPOSITION) && !kinds.any(Kinds::CONTRAST)
                || kinds.any(Kinds::DETERMINER)
            {
                break;
            }
            let speaker = definite && self.speakers.contains(&token.word);
            if kinds.any(Kinds::PERSON | Kinds::VOICE) || speaker {
                head = Some(next);
                // `the other girl`: a word may contrast and still be followed by the head.
                let more = list.get(next + 1).is_some_and(|token| words.kinds(token.word).any(Kinds::PERSON));
                if !more || token.is_possessive() {
                    break;
                }
            } else if head.is_some() {
                break;
            }
            if kinds.any(Kinds::CONTRAST) {
                contrast = Some(token.word);
            } else if kinds.any(Kinds::AUXILIARY | Kinds::SPEECH | Kinds::CONJUNCTION | Kinds::SUBJECT) {
                break;
            }
            next += 1;
        }
        let head = head.or_else(|| speaking_head(list, at, words))?;
        // `the Invisible Man`: capitals make a name of the modifier.
        if head > at + 1 && list[head].is_capital() && list[head - 1].is_capital() {
            contrast = Some(list[head - 1].word);
        }
        let (word, kinds) = (list[head].word, words.kinds(list[head].word));
        let length = head + 1 - at;
        if opening.any(Kinds::POSSESSIVE) && !kinds.any(Kinds::KIN) {
            // `her voice`, `his companion`: the first speaks of her, the second of somebody else.
            if !kinds.any(Kinds::VOICE) {
                return None;
            }
            let who = pronoun(first, words)?;
            return Some((1, who));
        }
        if kinds.any(Kinds::VOICE) && !kinds.any(Kinds::PERSON) {
            return None;
        }
        // `the old heron` is `the heron`, but `the old man` is not `the young man`.
        let tells = |modifier: WordId| {
            let text = words.text(modifier);
            kinds.any(Kinds::GENERIC)
                || words.kinds(modifier).any(Kinds::ORDINAL)
                || matches!(
                    text,
                    "other" | "older" | "elder" | "taller" | "shorter" | "larger" | "smaller" | "latter" | "former"
                )
                || !words.kinds(modifier).any(Kinds::CONTRAST)
        };
        contrast = contrast.filter(|&modifier| modifier != word && tells(modifier));
        Some((length, Who::Person(self.person((word, contrast), words, people))))
    }

    fn person(&mut self, key: (WordId, Option<WordId>), words: &Words, people: &mut People) -> PersonId {
        let (head, contrast) = key;
        let (head, key) = match words.known("intruder") {
            Some(intruder) if matches!(words.text(head), "invader" | "interloper") => (intruder, (intruder, contrast)),
            _ => (head, key),
        };
        // `the captain`; but `the lady` is any.
        if contrast.is_none()
            && !words.kinds(head).any(Kinds::GENERIC)
            && let Some(id) = people.by_title.get(&head)
        {
            return *id;
        }
        if let Some(id) = self.ids.get(&key) {
            let person = &mut people.list[id.0 as usize];
            person.count += 1;
            return *id;
        }
        let kinds = words.kinds(head);
        let told = contrast.map_or(Kinds::default(), |word| words.kinds(word));
        let mut name = String::from("the ");
        if let Some(contrast) = contrast {
            name.push_str(words.text(contrast));
            name.push(' ');
        }
        name.push_str(words.text(head));
        let old = matches!(contrast.map(|word| words.text(word)), Some("old" | "older" | "elder"));
        let age = match () {
            () if old || kinds.any(Kinds::OLD) => Age::Old,
            () if kinds.any(Kinds::YOUNG) => Age::Child,
            () if told.any(Kinds::YOUNG) => Age::Young,
            () => Age::Unknown,
        };
        let id = people.push(Person {
            forms: vec![(name, 1)],
            gender: gender_of(kinds),
            age,
            count: 1,
            described: true,
            kin: kinds.any(Kinds::KIN),
            ordinal: contrast
                .filter(|_| kinds.any(Kinds::PERSON | Kinds::VOICE))
                .map_or(0, |word| ordinal(words.text(word))),
            ..Person::default()
        });
        self.ids.insert(key, id);
        id
    }

    /// `the second voice` for `the first voice`.
    pub fn second_of(&self, first: PersonId, story: &super::story::Story) -> Option<PersonId> {
        let head = self.ids.iter().find(|(_, id)| **id == first)?.0.0;
        let second = story.words.known("second")?;
        self.ids.get(&(head, Some(second))).copied()
    }

    /// Makes sure that whoever is first is followed by a second: `the first intruder` tells of another.
    pub fn add_seconds(&mut self, words: &mut Words, people: &mut People) {
        let second = words.id("second");
        let mut firsts: Vec<((WordId, Option<WordId>), PersonId)> =
            self.ids.iter().filter(|(_, id)| people.get(**id).ordinal == 1).map(|(key, id)| (*key, *id)).collect();
        firsts.sort();
        for ((head, _), _) in firsts.into_iter().filter(|((head, _), _)| words.kinds(*head).any(Kinds::PERSON)) {
            self.person((head, Some(second)), words, people);
        }
    }

    /// Whether a description may well mean several people of one book: `the man`, `her brother`, `the first voice`.
    pub fn many(&self, id: PersonId, words: &Words, people: &People) -> bool {
        let person = people.get(id);
        let bare = |((head, contrast), _): (&(WordId, Option<WordId>), &PersonId)| {
            contrast.is_none() && words.kinds(*head).any(Kinds::GENERIC)
        };
        person.kin || person.ordinal > 0 || self.ids.iter().filter(|(_, other)| **other == id).any(bare)
    }

    /// Who is really meant.
    pub fn resolve(&self, id: PersonId) -> PersonId {
        self.same_as.get(&id).copied().unwrap_or(id)
    }

    /// Every description with its person.
    pub fn all(&self) -> impl Iterator<Item = PersonId> + '_ {
        let mut all: Vec<PersonId> = self.ids.values().copied().collect();
        all.sort();
        all.into_iter()
    }
}

/// `said the box`: whatever stands as the subject right behind a verb of speech is somebody.
fn speaking_head(list: &[Token], at: usize, words: &Words) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|before| list.get(before));
    let behind =
        before.is_some_and(|before| words.kinds(before.word).any(Kinds::SPEECH) && words.text(before.word) != "told");
    if !behind {
        // `the Rector began`: a name of office.
        let (office, verb) = (list.get(at + 1)?, list.get(at + 2)?);
        let says = matches!(
            words.text(verb.word),
            "said" | "asked" | "cried" | "replied" | "answered" | "began" | "continued" | "says" | "exclaimed"
        );
        let named = office.is_word() && office.is_capital() && !office.begins_sentence() && !office.is_possessive();
        return (named && says && words.text(list[at].word) == "the").then_some(at + 1);
    }
    let small =
        Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::ADVERB | Kinds::DETERMINER | Kinds::AUXILIARY | Kinds::SUBJECT;
    let ends = |next: &usize| !list[*next].is_word() || words.kinds(list[*next].word).any(small);
    let end = (at + 1..list.len().min(at + 6)).find(ends)?;
    (end > at + 1 && !is_object(words.text(list[end - 1].word))).then(|| end - 1)
}

/// What verbs of speech have as their object: `answered the phone`, `repeated the word`, `began the letter`.
fn is_object(word: &str) -> bool {
    matches!(
        word,
        "phone"
            | "telephone"
            | "door"
            | "bell"
            | "call"
            | "knock"
            | "summons"
            | "letter"
            | "note"
            | "book"
            | "story"
            | "tale"
            | "poem"
            | "verse"
            | "song"
            | "lesson"
            | "question"
            | "questions"
            | "subject"
            | "topic"
            | "matter"
            | "conversation"
            | "name"
            | "names"
            | "word"
            | "words"
            | "sentence"
            | "phrase"
            | "line"
            | "lines"
            | "news"
            | "truth"
            | "facts"
            | "hour"
            | "hours"
            | "time"
            | "day"
            | "way"
            | "same"
            | "rest"
            | "it"
    )
}

/// `first` is 1, `second` 2; 0 for what is no ordinal.
fn ordinal(word: &str) -> u8 {
    match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        _ => 0,
    }
}

fn gender_of(kinds: Kinds) -> Gender {
    match (kinds.any(Kinds::MALE), kinds.any(Kinds::FEMALE)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => Gender::Unknown,
    }
}

/// Gives people the gender that the pronouns after their names tell: `Rhea sat down. She ...`.
///
/// The clear cases come first; then a pronoun that fits somebody known nearby says nothing of the others.
pub fn learn_genders(chapters: &[Vec<Mention>], people: &mut People) {
    // A title or first name yields only to many pronouns that agree.
    settle(&votes(chapters, people, false), people, 8.0);
    for ratio in [3.0, 2.0, 2.0] {
        settle(&votes(chapters, people, true), people, ratio);
    }
}

/// How often `he`, `she` and `they` take up each person.
fn votes(chapters: &[Vec<Mention>], people: &People, explain: bool) -> Vec<[u32; 3]> {
    let mut votes: Vec<[u32; 3]> = vec![[0; 3]; people.list.len()];
    let mut recent: Vec<(PersonId, u32, bool)> = Vec::new();
    for mentions in chapters {
        recent.clear();
        for mention in mentions {
            recent.retain(|(_, sentence, _)| sentence + 1 >= mention.sentence);
            let (slot, gender) = match mention.who {
                Who::Person(id) => {
                    recent.retain(|(other, ..)| *other != id);
                    recent.push((id, mention.sentence, mention.role == Role::Subject));
                    continue;
                }
                Who::He => (0, Gender::Male),
                Who::She => (1, Gender::Female),
                Who::They => (2, Gender::Neutral),
                Who::I => continue,
            };
            // An object is somebody else than its clause's subject: `Rhea looked at him.`
            if mention.role == Role::Other {
                continue;
            }
            // Whoever the pronoun fits stays in view by it: `Rhea ... She ... She ...`.
            if explain && let Some(at) = recent.iter().rposition(|(id, ..)| people.get(*id).gender == gender) {
                recent[at].1 = mention.sentence;
                continue;
            }
            let topic = recent.iter().rev().find(|(.., subject)| *subject).or(recent.last());
            let open = |id: PersonId| !explain || people.get(id).gender == Gender::Unknown;
            let unsure = recent.iter().rev().find(|(id, ..)| open(*id));
            let taken = if explain { unsure } else { topic };
            if let Some((id, ..)) = taken {
                votes[id.0 as usize][slot] += 1;
            }
        }
    }
    votes
}

fn settle(votes: &[[u32; 3]], people: &mut People, ratio: f32) {
    for (person, &[he, she, they]) in people.list.iter_mut().zip(votes).skip(TELLER.0 as usize + 1) {
        let told = person.gender != Gender::Unknown;
        if told && (person.given || ratio < 8.0) {
            continue;
        }
        let (most, least) = (he.max(she), he.min(she));
        let enough = if ratio >= 8.0 { 8 } else { 1 };
        if most >= enough && most as f32 >= ratio * least as f32 {
            person.gender = if he > she { Gender::Male } else { Gender::Female };
        } else if !told && they >= 3 && they > 2 * (he + she) && !person.described {
            person.gender = Gender::Neutral;
        }
    }
}
