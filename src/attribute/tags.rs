//! What stands beside a quotation: the tag (`said Rhea`), the beat (`Rhea turned away.`), the voice (`her voice shook`).

use super::mentions::{Mention, Role, Who, is_verb, verb_after};
use super::tokens::{Token, Words};
use super::words::Kinds;
use std::ops::Range;

/// What the narration beside a quotation tells of its speaker.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tag {
    /// Who it speaks of.
    pub who: Who,
    /// Token index of that mention.
    pub token: u32,
    /// How it tells.
    pub kind: TagKind,
}

/// How the narration tells who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// A verb of speech with its subject, right at the quotation.
    Speech,
    /// A subject with another verb where a quotation's comma asks for a tag.
    Loose,
    /// `Rhea's voice shook`.
    Voice,
    /// An action of somebody, in the sentence right beside the quotation.
    Beat,
    /// Somebody is spoken of in the sentence beside the quotation.
    Near,
}

/// A stretch of narration with what it mentions.
#[derive(Clone, Copy)]
pub struct Stretch<'a> {
    /// All tokens of the chapter.
    pub list: &'a [Token],
    /// All mentions of the chapter.
    pub mentions: &'a [Mention],
    /// The book's words.
    pub words: &'a Words,
}

impl<'a> Stretch<'a> {
    /// The mentions whose first token lies in a range.
    pub fn mentions_in(&self, range: &Range<usize>) -> &'a [Mention] {
        let from = self.mentions.partition_point(|mention| (mention.token as usize) < range.start);
        let to = self.mentions.partition_point(|mention| (mention.token as usize) < range.end);
        &self.mentions[from..to]
    }

    pub(super) fn kinds(&self, at: usize) -> Kinds {
        self.list.get(at).map(|token| self.words.kinds(token.word)).unwrap_or_default()
    }

    /// A token's word, in small letters.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.list.get(at).map_or("", |token| self.words.text(token.word))
    }

    pub(super) fn is_mark(&self, at: usize, marks: &[&str]) -> bool {
        self.list.get(at).is_some_and(|token| !token.is_word() && marks.contains(&self.words.text(token.word)))
    }

    /// Whether the narration before a quotation leads into it: a comma, a colon or nothing ends it.
    pub fn leads(&self, range: &Range<usize>) -> bool {
        !range.is_empty() && !self.is_mark(range.end - 1, &[".", "!", "?"])
    }

    /// Whether the narration after a quotation tells of another line: `"...," and Rhea said, "..."`; where the quotation
    /// was `said` by somebody before it, also `"..." and Rhea asked him why` and `"..." Rhea said, "..."`. `more` tells that
    /// another quotation follows.
    pub fn is_of_another(&self, after: &Range<usize>, said: bool, more: bool) -> bool {
        let Some(first) = after.clone().find(|&at| self.list[at].is_word()) else { return false };
        let joins = matches!(self.word(first), "and" | "but" | "while" | "whereupon");
        let onward = more && self.is_mark(after.end - 1, &[",", ":"]);
        onward && (said || joins && first == after.start) || said && joins
    }

    /// The part of a range up to where the next sentence begins.
    pub(super) fn first_sentence(&self, range: &Range<usize>) -> Range<usize> {
        let end = (range.start + 1..range.end).find(|&at| self.list[at].begins_sentence()).unwrap_or(range.end);
        range.start..end
    }

    /// The part of a range behind its first sentence.
    pub fn rest(&self, range: &Range<usize>) -> Range<usize> {
        if range.is_empty() { range.clone() } else { self.first_sentence(range).end..range.end }
    }

    /// The part of a range from where its last sentence begins.
    pub fn last_sentence(&self, range: &Range<usize>) -> Range<usize> {
        let start = range.clone().rev().find(|&at| self.list[at].begins_sentence()).unwrap_or(range.start);
        start..range.end
    }
}

/// Reads the narration after a quotation. `open` tells that the quotation ended with a comma, so that a tag must follow.
pub fn after(stretch: &Stretch, range: &Range<usize>, open: bool) -> Option<Tag> {
    if range.is_empty() {
        return None;
    }
    let sentence = stretch.first_sentence(range);
    let mentions = stretch.mentions_in(&sentence);
    if let Some(tag) = inverted(stretch, &sentence, mentions, open) {
        return Some(tag);
    }
    // `burst from Rhea`, `came from the miller`
    let word = |at: usize| stretch.word(at);
    let source = matches!(word(sentence.start), "burst" | "came" | "broke") && word(sentence.start + 1) == "from";
    if source && let Some(first) = mentions.first().filter(|first| first.token as usize == sentence.start + 2) {
        return Some(tag(first, TagKind::Speech));
    }
    // `Before Rhea could answer`: she did not.
    if word(sentence.start) == "before" {
        return mentions.first().map(|mention| tag(mention, TagKind::Near));
    }
    let Some(first) = mentions.first() else {
        // `"..." The door opened. Rhea came in.` tells little: the second sentence is only a beat.
        let rest = sentence.end..range.end;
        let next = stretch.first_sentence(&rest);
        return stretch.mentions_in(&next).iter().find(|m| m.role == Role::Subject).map(|m| tag(m, TagKind::Near));
    };
    let direct = mentions.iter().take(2).find(|mention| speaks(stretch, mention, sentence.end));
    if let Some(mention) = direct.filter(|mention| starts_clause(stretch, mention, sentence.start)) {
        return Some(tag(mention, TagKind::Speech));
    }
    // `was Rhea's first question`
    let was = matches!(stretch.words.text(stretch.list[sentence.start].word), "was" | "were" | "came");
    if was && first.role == Role::Owner && (first.token as usize) <= sentence.start + 1 {
        return Some(tag(first, TagKind::Speech));
    }
    // `was uttered at the same moment by Rhea`, `was the artless exclamation of Rhea`
    let by = |mention: &&Mention| {
        let at = mention.token as usize;
        let said = (sentence.start + 1..at).rev().take(8).any(|at| {
            stretch.kinds(at).any(Kinds::VOICE | Kinds::SPEECH)
                || matches!(
                    stretch.word(at),
                    "uttered" | "spoken" | "given" | "exclamation" | "consolation" | "addition"
                )
        });
        said && at > sentence.start && matches!(stretch.word(at - 1), "by" | "of" | "from")
    };
    if was && let Some(mention) = mentions.iter().find(by) {
        return Some(tag(mention, TagKind::Speech));
    }
    if let Some(mention) = mentions.iter().find(|mention| has_voice(stretch, mention)) {
        return Some(tag(mention, TagKind::Voice));
    }
    let subject = mentions.iter().find(|mention| acts(stretch, mention));
    match subject {
        Some(mention) if open && mention.token <= first.token => Some(tag(mention, TagKind::Loose)),
        Some(mention) => Some(tag(mention, TagKind::Beat)),
        None => Some(tag(first, TagKind::Near)),
    }
}

/// Reads the narration before a quotation. A tag must end with a comma, a colon or no mark at all; otherwise it is a beat.
pub fn before(stretch: &Stretch, range: &Range<usize>) -> Option<Tag> {
    if range.is_empty() {
        return None;
    }
    let sentence = stretch.last_sentence(range);
    let mentions = stretch.mentions_in(&sentence);
    let leads = stretch.leads(range);
    if leads && let Some(told) = told_at(stretch, &sentence) {
        return greeter(stretch, &(range.start..told)).map(|mention| tag(mention, TagKind::Loose));
    }
    if leads
        && let Some(tag) =
            stretch.last_speaker(&sentence, mentions).map(|mention| tag(named_voice(stretch, mention), TagKind::Speech))
    {
        return Some(tag);
    }
    if leads && let Some(mention) = mentions.iter().rev().find(|mention| has_voice(stretch, mention)) {
        return Some(tag(mention, TagKind::Voice));
    }
    // `Rhea's remark was,`; `Ilo's was,`
    let was = |mention: &&Mention| {
        let end = (mention.token + mention.tokens) as usize;
        mention.role == Role::Owner
            && matches!(stretch.word(end), "was" | "is")
            && (end + 1..sentence.end).all(|at| !stretch.list[at].is_word())
    };
    if leads && let Some(mention) = mentions.iter().find(was) {
        return Some(tag(mention, TagKind::Speech));
    }
    // `Rhea received him with,`
    let with = range.end >= range.start + 2 && stretch.words.text(stretch.list[range.end - 2].word) == "with";
    if leads
        && with
        && let Some(mention) = mentions.iter().rev().find(|mention| mention.role == Role::Subject)
    {
        return Some(tag(mention, TagKind::Speech));
    }
    let subject = mentions.iter().find(|mention| acts(stretch, mention));
    if let Some(mention) = subject {
        return Some(tag(mention, if leads { TagKind::Loose } else { TagKind::Beat }));
    }
    let all = stretch.mentions_in(range);
    let subject = all.iter().rev().find(|mention| mention.role == Role::Subject);
    subject.or(mentions.first()).map(|mention| tag(mention, TagKind::Near))
}

/// The participle of a sentence that leads into a quotation and whose subject is spoken to: `Rhea was at once greeted with,`.
fn told_at(stretch: &Stretch, sentence: &Range<usize>) -> Option<usize> {
    let with = sentence.end.checked_sub(2).filter(|with| *with >= sentence.start && stretch.word(*with) == "with")?;
    let told = (sentence.start..with).rev().find(|&at| {
        matches!(
            stretch.word(at),
            "greeted"
                | "met"
                | "received"
                | "welcomed"
                | "accosted"
                | "addressed"
                | "assailed"
                | "hailed"
                | "saluted"
                | "interrupted"
                | "answered"
                | "rewarded"
                | "startled"
        )
    })?;
    let be = |at: &usize| matches!(stretch.word(*at), "was" | "were" | "been" | "being" | "is" | "are");
    let be = (sentence.start..told).rev().take(3).find(be)?;
    let plain = (be + 1..told).all(|at| stretch.list[at].is_word() && !stretch.kinds(at).any(Kinds::VERB));
    plain.then_some(told)
}

/// By whom the one is spoken to of whom a stretch tells last: whoever else it named last.
fn greeter<'a>(stretch: &Stretch<'a>, range: &Range<usize>) -> Option<&'a Mention> {
    let mentions = stretch.mentions_in(range);
    let told = mentions.iter().rev().find(|mention| mention.role == Role::Subject)?;
    mentions.iter().rev().find(|other| matches!(other.who, Who::Person(_)) && other.who != told.who)
}

/// Reads the paragraph of narration before a quotation that stands alone: `The first intruder spoke up again.`
pub fn lead_in(stretch: &Stretch, range: &Range<usize>) -> Option<Tag> {
    if range.is_empty() {
        return None;
    }
    let sentence = stretch.last_sentence(range);
    let mentions = stretch.mentions_in(&sentence);
    let colon = stretch.is_mark(range.end - 1, &[":", "—", ","]);
    if let Some(tag) =
        stretch.last_speaker(&sentence, mentions).map(|mention| tag(named_voice(stretch, mention), TagKind::Speech))
    {
        return Some(tag);
    }
    let voice = mentions.iter().rev().find(|mention| has_voice(stretch, mention));
    let subject = || mentions.iter().find(|mention| mention.role == Role::Subject);
    match voice {
        Some(mention) => Some(tag(mention, TagKind::Voice)),
        None if colon => subject().map(|mention| tag(mention, TagKind::Loose)),
        None => subject().map(|mention| tag(mention, TagKind::Beat)),
    }
}

/// Whether a paragraph of narration ends with somebody beginning to speak: `The first intruder spoke up again.`, `It was
/// Rhea who broke the silence.` Then the quotation in the next paragraph is theirs as if they stood in one.
pub fn announces(stretch: &Stretch, range: &Range<usize>) -> Option<Tag> {
    if range.is_empty() {
        return None;
    }
    let sentence = stretch.last_sentence(range);
    let word = |at: usize| stretch.words.text(stretch.list[at].word);
    let silence = sentence.clone().any(|at| matches!(word(at), "silence" | "stalemate" | "quiet"));
    let verb = sentence.clone().rev().find(|&at| match word(at) {
        // `She began to cry.` announces nothing.
        "spoke" | "began" | "continued" | "resumed" if stretch.word(at + 1) == "to" => {
            word(at) == "spoke" && at + ANNOUNCED >= sentence.end
                || matches!(stretch.word(at + 2), "speak" | "talk" | "explain")
        }
        "spoke" | "began" | "continued" | "resumed" => at + ANNOUNCED >= sentence.end,
        "broke" => silence,
        _ => false,
    });
    let asked = asks(stretch, &sentence);
    let verb = verb.or(asked)?;
    let speaks = |mention: &&Mention| {
        let right = verb_after(stretch.list, (mention.token + mention.tokens) as usize, stretch.words) == Some(verb);
        mention.role == Role::Subject
            && (mention.token as usize) < verb
            && matches!(mention.who, Who::Person(_))
            && (asked != Some(verb) || right)
    };
    let mentions = stretch.mentions_in(&sentence);
    let direct = |other: &&Mention| {
        let end = (other.token + other.tokens) as usize;
        other.role == Role::Subject && verb_after(stretch.list, end, stretch.words) == Some(verb)
    };
    // `Rhea listened to him while he continued.`
    let nearer = |mention: &&Mention| mentions.iter().rev().filter(direct).find(|other| other.token > mention.token);
    let mention = mentions.iter().rev().find(speaks)?;
    let mention = nearer(&mention).unwrap_or(mention);
    let clause = (mention.token as usize).saturating_sub(1)..sentence.end;
    let denied = clause.into_iter().any(|at| matches!(word(at), "not" | "never" | "nobody" | "neither" | "no"));
    (!denied).then(|| tag(mention, TagKind::Speech))
}

/// Whether a sentence says that somebody spoke, and how: `Rhea asked slowly, as if it cost her something.`
fn asks(stretch: &Stretch, sentence: &Range<usize>) -> Option<usize> {
    let how = |at: usize| {
        stretch.is_mark(at, &[".", ",", ":"])
            || stretch.kinds(at).any(Kinds::ADVERB)
            || stretch
                .list
                .get(at)
                .is_some_and(|token| matches!(stretch.words.text(token.word), "at" | "after" | "in" | "with"))
    };
    sentence.clone().find(|&at| {
        let text = stretch.words.text(stretch.list[at].word);
        matches!(text, "said" | "asked" | "spoke" | "answered" | "replied" | "cried" | "exclaimed") && how(at + 1)
    })
}

/// Words from the verb to the end of a sentence that announces speech, the full stop with them.
const ANNOUNCED: usize = 5;

/// Reads the paragraph of narration after a quotation that stands alone: `Rhea's words hung in the air.`
pub fn echo(stretch: &Stretch, range: &Range<usize>) -> Option<Tag> {
    if range.is_empty() {
        return None;
    }
    let sentence = stretch.first_sentence(range);
    let first = stretch.mentions_in(&sentence).first()?;
    // `It was Rhea who spoke.`
    let end = (first.token + first.tokens) as usize;
    let cleft = first.token as usize == range.start + 2
        && stretch.words.text(stretch.list[range.start].word) == "it"
        && stretch.list.get(end).is_some_and(|token| stretch.words.text(token.word) == "who")
        && stretch.kinds(end + 1).any(Kinds::SPEECH);
    if cleft {
        return Some(tag(first, TagKind::Speech));
    }
    ((first.token as usize) < range.start + 3 && has_voice(stretch, first)).then(|| tag(first, TagKind::Voice))
}

fn tag(mention: &Mention, kind: TagKind) -> Tag {
    Tag { who: mention.who, token: mention.token, kind }
}

/// `said the old man`, `softly said Rhea`, `cried out Tom`: the verb stands first.
///
/// After a comma any verb of doing will do: `nodded the doctor`, `flashed Anne`.
fn inverted<'a>(stretch: &Stretch<'a>, sentence: &Range<usize>, mentions: &'a [Mention], open: bool) -> Option<Tag> {
    let mut at = sentence.start;
    while at < sentence.end && stretch.is_mark(at, &["—", "-", ","]) {
        at += 1;
    }
    let first = at;
    while at < sentence.end && stretch.kinds(at).any(Kinds::ADVERB | Kinds::CONJUNCTION) && at < first + 2 {
        at += 1;
    }
    let phrase = is_phrase(stretch, at);
    at += usize::from(phrase);
    // `said the gallant Mr. Gray`, `drawled astonished Tom`: words that describe may stand before the name.
    let adorned = |mention: &Mention| {
        let to = mention.token as usize;
        let small = Kinds::PREPOSITION | Kinds::CONJUNCTION | Kinds::VERB | Kinds::AUXILIARY;
        let plain = |index: usize| stretch.list[index].is_word() && !stretch.kinds(index).any(small);
        let article = stretch.kinds(at + 1).any(Kinds::DETERMINER) && !stretch.kinds(at + 1).any(Kinds::POSSESSIVE);
        let warm = matches!(stretch.word(at + 1), "poor" | "old" | "young" | "little" | "dear");
        let bare = to <= at + 3 && (at + 1..to).all(|index| stretch.kinds(index) == Kinds::default());
        to > at + 1
            && to <= at + 5
            && (at + 1..to).all(|index| plain(index) || index == at + 1)
            && (article || warm || bare && matches!(mention.who, Who::Person(_)))
    };
    let does = open
        && stretch.list.get(at).is_some_and(|token| is_verb(*token, stretch.words))
        && !stretch.kinds(at).any(Kinds::AUXILIARY)
        && !matches!(stretch.word(at), "was" | "were" | "came")
        && mentions.first().is_some_and(|first| first.token as usize == at + 1 || adorned(first));
    if !does && !phrase && !stretch.kinds(at).any(Kinds::SPEECH | Kinds::THINK) {
        return None;
    }
    let from = if stretch.kinds(at + 1).any(Kinds::ADVERB) { at + 2 } else { at + 1 };
    let near = |mention: &&Mention| (at + 1..=from).contains(&(mention.token as usize)) || adorned(mention);
    let mention = named_voice(stretch, mentions.iter().find(near)?);
    // `said his mother` is read as a description; `told him` has its object here.
    let object = matches!(mention.who, Who::He | Who::She | Who::They | Who::I) && mention.role != Role::Subject;
    let voice = mention.role == Role::Owner && has_voice(stretch, mention);
    // `said Rhea's brother`
    let other = mention.role == Role::Owner && matches!(mention.who, Who::Person(_));
    if (object || other) && !voice {
        None
    } else {
        Some(tag(mention, if voice { TagKind::Voice } else { TagKind::Speech }))
    }
}

/// Whether two words together say that somebody speaks: `put in Rhea`, `Ilo broke off`, `Rhea wanted to know`.
fn is_phrase(stretch: &Stretch, at: usize) -> bool {
    match stretch.word(at) {
        "put" | "cut" | "chimed" | "struck" | "joined" => stretch.word(at + 1) == "in",
        "broke" | "burst" => matches!(stretch.word(at + 1), "in" | "out" | "off" | "forth"),
        "spoke" | "piped" => stretch.word(at + 1) == "up",
        "wanted" => stretch.word(at + 1) == "to" && stretch.word(at + 2) == "know",
        "hastened" => stretch.word(at + 1) == "to" && stretch.kinds(at + 2).any(Kinds::SPEECH),
        _ => false,
    }
}

/// Whose voice it is: `the muffled voice of Rhea` is Rhea.
fn named_voice<'a>(stretch: &Stretch<'a>, mention: &'a Mention) -> &'a Mention {
    let end = (mention.token + mention.tokens) as usize;
    let voice = end > 0 && stretch.kinds(end - 1).any(Kinds::VOICE) && stretch.word(end) == "of";
    let owner = voice.then(|| stretch.mentions_in(&(end + 1..end + 2)).first()).flatten();
    owner.unwrap_or(mention)
}

/// Whether the first verb after a mention is one of speech, with at most a few words between them.
fn speaks(stretch: &Stretch, mention: &Mention, end: usize) -> bool {
    if mention.role == Role::Owner {
        return false;
    }
    let start = (mention.token + mention.tokens) as usize;
    if let Some(verb) = verb_after(&stretch.list[..end], start, stretch.words) {
        return stretch.kinds(verb).any(Kinds::SPEECH | Kinds::THINK) || is_phrase(stretch, verb);
    }
    // `the girl on the wall said`: up to six words may stand between a name or description and its verb.
    if !matches!(mention.who, Who::Person(_)) {
        return false;
    }
    let reach = (start + 7).min(end);
    (start..reach)
        .take_while(|&at| stretch.list[at].is_word())
        .find(|&at| is_verb(stretch.list[at], stretch.words))
        .is_some_and(|at| stretch.kinds(at).any(Kinds::SPEECH | Kinds::THINK))
}

/// Whether a mention stands where a clause begins: at most an adverb or conjunction before it.
fn starts_clause(stretch: &Stretch, mention: &Mention, start: usize) -> bool {
    let at = mention.token as usize;
    (start..at).all(|index| {
        stretch.kinds(index).any(Kinds::ADVERB | Kinds::CONJUNCTION) || stretch.is_mark(index, &[",", "—", ";"])
    }) || at > start
        && stretch.kinds(at - 1).any(Kinds::CONJUNCTION)
        && !matches!(stretch.words.text(stretch.list[at - 1].word), "that" | "which" | "whom" | "than" | "if")
        || at > start && stretch.is_mark(at - 1, &[",", "—", ";"])
        // `Rhea heard the miller say`
        || at > start && matches!(stretch.words.text(stretch.list[at - 1].word), "heard" | "hear" | "let")
}

/// Whether a mention is the subject of its clause, or owns it: `Rhea's anger was back`.
fn acts(stretch: &Stretch, mention: &Mention) -> bool {
    let next = (mention.token + mention.tokens) as usize;
    mention.role == Role::Subject
        || mention.role == Role::Owner
            && (next + 1..next + 3).any(|at| verb_after(stretch.list, at, stretch.words) == Some(at))
            && stretch.list.get(next).is_some_and(|token| token.is_word())
}

/// `Rhea's voice`, `her tone`.
fn has_voice(stretch: &Stretch, mention: &Mention) -> bool {
    let next = (mention.token + mention.tokens) as usize;
    mention.role == Role::Owner && (next..next + 3).any(|at| stretch.kinds(at).any(Kinds::VOICE))
}
