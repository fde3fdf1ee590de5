//! People who are only described: `the old ferryman`, `her brother`, `the man with the black beard`.

use super::mentions::{Who, pronoun, verb_after};
use super::names::{People, Person, PersonId, gender_in};
use super::tokens::{Token, Tokens, WordId, Words};
use super::words::Kinds;
use super::{Known, plain};
use crate::segment::{Kind, Segment};
use crate::voice::Age;
use std::collections::{HashMap, HashSet};

/// People who are only described, by the words that tell them apart.
#[derive(Debug, Default)]
pub struct Descriptions {
    ids: HashMap<(WordId, Option<WordId>), PersonId>,
    /// Described people who are somebody known by name.
    pub same_as: HashMap<PersonId, PersonId>,
    /// Words that stand for somebody in this book: whoever is said to speak, `said the Gryphon`, is one everywhere.
    speakers: HashSet<WordId>,
    /// Words that the narration writes like names, with a capital in most places: `the Gryphon`.
    proper: HashSet<WordId>,
}

/// How often something must be said to speak, to be somebody throughout the book.
const SPEAKS: u32 = 2;

/// How often a description that may mean several people stands in a book at most, to be one of whom a list says so.
const FEW: u32 = 40;

impl Descriptions {
    /// No descriptions yet; but the words by which the narration calls those who speak.
    pub fn of_book(chapters: &[Tokens], segments: &[Vec<Segment>], words: &Words, known: &Known) -> Self {
        let mut counts: HashMap<WordId, u32> = HashMap::new();
        let mut capitals: HashMap<WordId, [u32; 2]> = HashMap::new();
        for (tokens, segments) in chapters.iter().zip(segments) {
            for (index, _) in segments.iter().enumerate().filter(|(_, segment)| segment.kind == Kind::Narration) {
                let range = tokens.of_segment(index);
                let list = &tokens.list[..range.end];
                for token in list[range.clone()].iter().filter(|token| token.is_word() && !token.is_all_capitals()) {
                    if !token.begins_sentence() {
                        capitals.entry(token.word).or_default()[usize::from(token.is_capital())] += 1;
                    }
                }
                for at in range.clone().filter(|&at| words.text(list[at].word) == "the") {
                    let Some(head) = speaking_head(list, at, words).filter(|head| *head < at + 4) else { continue };
                    let capital = list[head].is_capital() && !list[head].begins_sentence();
                    *counts.entry(list[head].word).or_default() += if capital { SPEAKS } else { 1 };
                }
            }
        }
        let given = known.people.iter().flat_map(|person| std::iter::once(&person.name).chain(&person.aliases));
        let given = given.filter(|name| has_article(name)).filter_map(|name| words_of(name, words)?.pop());
        let speaking = counts.into_iter().filter(|(_, count)| *count >= SPEAKS).map(|(word, _)| word);
        let speakers = speaking.chain(given).collect();
        let proper = capitals.into_iter().filter(|(_, [small, capital])| *capital > 2 && capital > small);
        Self { speakers, proper: proper.map(|(word, _)| word).collect(), ..Self::default() }
    }

    /// The description that begins at a token: determiner, modifiers, head. `her voice` is a mention of her.
    pub fn at(&mut self, list: &[Token], at: usize, words: &Words, people: &mut People) -> Option<(usize, Who)> {
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
        // `the old ferryman` is `the ferryman`, but `the old man` is not `the young man`.
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
        let plain = definite && contrast.is_none() && kinds.any(Kinds::GENERIC) && !list[head].is_possessive();
        match marked(list, at, head, words).filter(|_| plain) {
            Some(mark) => {
                let name = (at..mark + 1).map(|at| words.text(list[at].word)).collect::<Vec<_>>().join(" ");
                Some((
                    mark + 1 - at,
                    Who::Person(self.person((word, Some(list[mark].word)), Some(name), words, people)),
                ))
            }
            None => {
                let id = self.person((word, contrast), None, words, people);
                if opening.any(Kinds::POSSESSIVE) {
                    also_called(people, id, &format!("{} {}", words.text(first.word), words.text(word)));
                }
                Some((length, Who::Person(id)))
            }
        }
    }

    /// `said nanny`, `Mother said`: a description without an article, right beside a verb of speech.
    pub fn bare(&mut self, list: &[Token], at: usize, words: &Words, people: &mut People) -> Option<(usize, Who)> {
        let says = |index: Option<usize>| {
            let token = index.and_then(|index| list.get(index));
            token.is_some_and(|token| words.kinds(token.word).any(Kinds::SPEECH) && !is_telling(words.text(token.word)))
        };
        let (token, kinds) = (list[at], words.kinds(list[at].word));
        let (behind, before) = (says(at.checked_sub(1)), says(Some(at + 1)));
        let stands = behind && !token.is_capital() || before && token.begins_sentence();
        let one = kinds.any(Kinds::PERSON) && !kinds.any(Kinds::GENERIC | Kinds::CONTRAST | Kinds::DETERMINER);
        (stands && one && !token.is_possessive())
            .then(|| (1, Who::Person(self.person((token.word, None), None, words, people))))
    }

    /// The one described by a head and what tells them from others, made where there is none; `name` is theirs then,
    /// instead of `the CONTRAST HEAD`.
    fn person(
        &mut self,
        key: (WordId, Option<WordId>),
        name: Option<String>,
        words: &Words,
        people: &mut People,
    ) -> PersonId {
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
        let name = name.unwrap_or_else(|| {
            let parts = contrast.into_iter().chain([head]).map(|word| self.written(word, words));
            std::iter::once("the".to_owned()).chain(parts).collect::<Vec<_>>().join(" ")
        });
        let old = matches!(contrast.map(|word| words.text(word)), Some("old" | "older" | "elder"));
        let age = match () {
            () if old || kinds.any(Kinds::OLD) => Age::Old,
            () if kinds.any(Kinds::YOUNG) => Age::Child,
            () if told.any(Kinds::YOUNG) => Age::Young,
            () => Age::Unknown,
        };
        let ordinal =
            contrast.filter(|_| kinds.any(Kinds::PERSON | Kinds::VOICE)).map_or(0, |word| ordinal(words.text(word)));
        let id = people.push(Person {
            forms: vec![(name, 1)],
            gender: gender_in(kinds),
            age,
            count: 1,
            described: true,
            proper: self.proper.contains(&head) && !kinds.any(Kinds::KIN),
            vague: kinds.any(Kinds::KIN) || ordinal > 0 || contrast.is_none() && kinds.any(Kinds::GENERIC),
            kin: kinds.any(Kinds::KIN),
            ordinal,
            ..Person::default()
        });
        self.ids.insert(key, id);
        id
    }

    /// A word as the narration mostly writes it.
    fn written(&self, word: WordId, words: &Words) -> String {
        let text = words.text(word);
        let mut letters = text.chars();
        match letters.next().filter(|_| self.proper.contains(&word)) {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => text.to_owned(),
        }
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
            self.person((head, Some(second)), None, words, people);
        }
    }

    /// `the old ferryman` is whoever was given by hand under just this description; one that may mean several people, `the
    /// man`, only where the book has it [`FEW`] times, or it is their first name in the list.
    pub fn bind_given(&mut self, words: &Words, people: &mut People) {
        let mut by_head: HashMap<WordId, Vec<Option<WordId>>> = HashMap::new();
        for (head, contrast) in self.ids.keys() {
            by_head.entry(*head).or_default().push(*contrast);
        }
        // Whose each description is, whether it is their first name, and how many have it.
        let mut bearers: HashMap<PersonId, (PersonId, bool, usize)> = HashMap::new();
        for (at, person) in people.list.iter().enumerate().filter(|(_, person)| person.given) {
            let given = PersonId(at as u32);
            for (place, (name, _)) in person.forms.iter().enumerate() {
                let Some(mut name) = words_of(name, words) else { continue };
                let Some(head) = name.pop() else { continue };
                let fits = |contrast: &Option<WordId>| contrast.map_or(name.is_empty(), |word| name.contains(&word));
                for contrast in by_head.get(&head).into_iter().flatten().filter(|contrast| fits(contrast)) {
                    let (bearer, first, count) =
                        bearers.entry(self.ids[&(head, *contrast)]).or_insert((given, false, 0));
                    *count += usize::from(*count == 0 || *bearer != given);
                    if place == 0 && !*first {
                        (*bearer, *first) = (given, true);
                    }
                }
            }
        }
        bearers.retain(|described, (_, first, count)| {
            let person = people.get(*described);
            *first || *count == 1 && (!person.vague || person.count <= FEW)
        });
        for (described, (bearer, ..)) in &bearers {
            people.list[bearer.0 as usize].count += people.get(*described).count;
        }
        for other in self.same_as.values_mut() {
            *other = bearers.get(other).map_or(*other, |(bearer, ..)| *bearer);
        }
        self.same_as.extend(bearers.into_iter().map(|(described, (bearer, ..))| (described, bearer)));
    }

    /// `the Rabbit` is `the White Rabbit` where there is no other.
    pub fn join_proper(&mut self, words: &Words) {
        let mut told: HashMap<WordId, Vec<PersonId>> = HashMap::new();
        for ((head, contrast), id) in self.ids.iter().filter(|((head, _), _)| self.proper.contains(head)) {
            if contrast.is_some_and(|word| !words.kinds(word).any(Kinds::CONTRAST)) {
                told.entry(*head).or_default().push(*id);
            }
        }
        for (head, ids) in told {
            if let ([one], Some(bare)) = (&ids[..], self.ids.get(&(head, None)))
                && !self.same_as.contains_key(bare)
            {
                let one = self.resolve(*one);
                self.same_as.insert(*bare, one);
            }
        }
    }

    /// `the fox` is Fennimore, who is Mr. Reed: then `the fox` is Mr. Reed.
    pub fn join_links(&mut self) {
        let ends: Vec<(PersonId, PersonId)> = self
            .same_as
            .keys()
            .map(|&from| {
                // A chain longer than there are links would go round.
                let chain = std::iter::successors(Some(from), |id| self.same_as.get(id).copied());
                (from, chain.take(self.same_as.len() + 1).last().unwrap_or(from))
            })
            .collect();
        self.same_as.extend(ends);
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

/// Notes that somebody described is called so, too: `my father`.
fn also_called(people: &mut People, id: PersonId, name: &str) {
    let person = &mut people.list[id.0 as usize];
    if !person.described {
        return;
    }
    match person.forms.iter_mut().find(|(form, _)| form == name) {
        Some((_, count)) => *count += 1,
        None => person.forms.push((name.to_owned(), 1)),
    }
}

/// The words of a name given by hand, as far as the book has them, without its article; `None` for `her sister`, who is
/// somebody else's with every `her`, and for a name with words that the book lacks.
fn words_of(name: &str, words: &Words) -> Option<Vec<WordId>> {
    let name = plain(name);
    let parts = name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let ids: Vec<WordId> = parts.map(|word| words.known(word)).collect::<Option<_>>()?;
    let owned = ids.first().is_some_and(|first| words.kinds(*first).any(Kinds::DETERMINER | Kinds::POSSESSIVE));
    (!owned).then_some(ids)
}

/// Whether a name given by hand is rather a description: `the ferryman`, `A Sailor`.
fn has_article(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default();
    ["the", "a", "an"].iter().any(|article| first.eq_ignore_ascii_case(article))
}

/// `the man with the black beard`, `the lady in pink silk`: the last word of what tells them from others, where the
/// description stands as a subject behind or before its verb.
fn marked(list: &[Token], at: usize, head: usize, words: &Words) -> Option<usize> {
    if !matches!(words.text(list.get(head + 1)?.word), "with" | "in" | "at" | "on") {
        return None;
    }
    let ends =
        Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::AUXILIARY | Kinds::SUBJECT | Kinds::SPEECH | Kinds::VERB;
    let article = usize::from(words.kinds(list.get(head + 2)?.word).any(Kinds::DETERMINER));
    let from = head + 2 + article;
    let goes_on = |&at: &usize| list[at].is_word() && !words.kinds(list[at].word).any(ends | Kinds::DETERMINER);
    let end = (from..list.len().min(from + 4)).take_while(goes_on).last()? + 1;
    let behind = at.checked_sub(1).is_some_and(|before| words.kinds(list[before].word).any(Kinds::SPEECH));
    let stops = list.get(end).is_none_or(|token| !token.is_word());
    (behind && stops || verb_after(list, end, words).is_some()).then_some(end - 1)
}

/// Verbs of speech whose object is the one spoken to.
fn is_telling(verb: &str) -> bool {
    matches!(verb, "told" | "tells" | "asked" | "asks" | "called" | "calls" | "begged" | "urged" | "ordered" | "warned")
}

/// `said the box`: whatever stands as the subject right behind a verb of speech is somebody.
fn speaking_head(list: &[Token], at: usize, words: &Words) -> Option<usize> {
    let verb = at.checked_sub(1).filter(|&verb| words.kinds(list[verb].word).any(Kinds::SPEECH));
    if !verb.is_some_and(|verb| words.text(list[verb].word) != "told" && opens_tag(list, verb, words)) {
        // `the Rector began`: a name of office.
        let (office, verb) = (list.get(at + 1)?, list.get(at + 2)?);
        let says = matches!(
            words.text(verb.word),
            "said" | "asked" | "cried" | "replied" | "answered" | "began" | "continued" | "says" | "exclaimed"
        );
        let named = office.is_capital() && !office.begins_sentence();
        // `the under-secretary said:`
        let leads = list.get(at + 3).is_none_or(|token| matches!(words.text(token.word), "," | ":"))
            && words.kinds(office.word) == Kinds::default()
            && !is_object(words.text(office.word));
        let plain = office.is_word() && !office.is_possessive() && words.text(list[at].word) == "the";
        return (plain && says && (named || leads)).then_some(at + 1);
    }
    let small =
        Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::ADVERB | Kinds::DETERMINER | Kinds::AUXILIARY | Kinds::SUBJECT;
    let ends = |next: &usize| !list[*next].is_word() || words.kinds(list[*next].word).any(small);
    let end = (at + 1..list.len().min(at + 6)).find(ends)?;
    (end > at + 1 && !is_object(words.text(list[end - 1].word))).then(|| end - 1)
}

/// Whether a verb stands where a tag begins, at most an adverb before it: `said the box`, but not `She put the box down.`
fn opens_tag(list: &[Token], verb: usize, words: &Words) -> bool {
    let first = |at: usize| list[at].begins_sentence() || at == 0 || list[at - 1].segment != list[at].segment;
    let small = |at: usize| !list[at].is_word() || words.kinds(list[at].word).any(Kinds::ADVERB | Kinds::CONJUNCTION);
    (verb.saturating_sub(2)..=verb).rev().find(|&at| first(at) || !small(at - 1)).is_some_and(first)
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
            | "end"
            | "little"
            | "bit"
            | "deal"
            | "moment"
            | "minute"
            | "while"
            | "yes"
            | "no"
            | "sign"
            | "message"
            | "paper"
            | "notice"
            | "clock"
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
