//! Whose a verb of speech is, where other words stand between it and its subject.

use super::mentions::{Mention, Role, Who, verb_after};
use super::tags::Stretch;
use super::words::Kinds;
use std::ops::Range;

impl<'a> Stretch<'a> {
    /// The subject of the verb of speech nearest to the end of a sentence.
    pub(super) fn last_speaker(&self, sentence: &Range<usize>, mentions: &'a [Mention]) -> Option<&'a Mention> {
        if let Some(closing) = mentions.last().filter(|last| self.closes(sentence, last)) {
            return Some(closing);
        }
        let verb = self.verb_of_speech(sentence, mentions)?;
        let before = || mentions.iter().rev().filter(|mention| (mention.token as usize) < verb);
        let subjects = || before().filter(|mention| mention.role == Role::Subject);
        let subject = self
            .antecedent(sentence, mentions, verb)
            .or_else(|| self.gerund(mentions, verb))
            .or_else(|| subjects().find(|mention| self.direct(mention) == Some(verb)))
            .or_else(|| before().find(|mention| self.over_aside(sentence, mention, verb)))
            .or_else(|| subjects().find(|mention| !self.subordinate(sentence, mention, verb)))
            .or_else(|| subjects().find(|mention| self.comes_in(sentence, mention)))
            .or_else(|| subjects().next());
        let after = mentions.iter().find(|mention| mention.token as usize == verb + 1);
        subject.or(after.filter(|after| after.role == Role::Subject))
    }

    /// `she was interrupted by Rhea:`, `the answer came from Ilo,`
    fn closes(&self, sentence: &Range<usize>, last: &Mention) -> bool {
        let at = last.token as usize;
        let said = at.checked_sub(2).filter(|said| *said >= sentence.start);
        let told = said.is_some_and(|said| match (self.word(said), self.word(at - 1)) {
            ("interrupted" | "accosted" | "addressed" | "greeted" | "answered" | "stopped" | "broken", "by") => true,
            ("came" | "burst" | "broke" | "information", "from") => true,
            (_, "from") => self.kinds(said).any(Kinds::VOICE),
            _ => false,
        });
        told && last.role != Role::Owner
            && !self.is_mark(sentence.end - 1, &[".", "!", "?"])
            && (end(last)..sentence.end).all(|at| !self.list[at].is_word())
    }

    /// The last verb of speech of a sentence; one within (`what she said`) only where there is no other.
    fn verb_of_speech(&self, sentence: &Range<usize>, mentions: &[Mention]) -> Option<usize> {
        let says = Kinds::SPEECH | Kinds::THINK | Kinds::SAYING;
        let verbs = || sentence.clone().rev().filter(|&at| self.list[at].is_word() && self.kinds(at).any(says));
        let within = |verb: &usize| {
            let subject = mentions.iter().rev().find(|mention| (mention.token as usize) < *verb);
            subject.is_some_and(|subject| {
                let before = (subject.token as usize).checked_sub(1).filter(|before| sentence.contains(before));
                end(subject) == *verb
                    && before.is_some_and(|before| matches!(self.word(before), "what" | "which" | "all"))
            })
        };
        verbs().find(|verb| !within(verb)).or_else(|| verbs().next())
    }

    /// The verb right behind a mention.
    fn direct(&self, mention: &Mention) -> Option<usize> {
        verb_after(self.list, end(mention), self.words)
    }

    /// `the silence was broken by Rhea, who said`; `Ilo on the stairs, who, out of breath, cried`
    fn antecedent(&self, sentence: &Range<usize>, mentions: &'a [Mention], verb: usize) -> Option<&'a Mention> {
        let who = (sentence.start..verb).rev().find(|&at| self.word(at) == "who")?;
        if mentions
            .iter()
            .any(|mention| (who..verb).contains(&(mention.token as usize)) && mention.role == Role::Subject)
        {
            return None;
        }
        let last = mentions.iter().rev().find(|mention| (mention.token as usize) < who)?;
        let between = end(last)..who;
        let marks = between.clone().filter(|&at| !self.list[at].is_word()).count();
        (between.len() <= 5 && marks <= 1).then_some(last)
    }

    /// `without Rhea's giving a sigh, and saying`; `broken by Ilo's suddenly saying`
    fn gerund(&self, mentions: &'a [Mention], verb: usize) -> Option<&'a Mention> {
        let before = || mentions.iter().rev().filter(|mention| (mention.token as usize) < verb);
        let owner = before().find(|mention| {
            let from = end(mention);
            let word = (from..=verb.min(from + 2)).find(|&at| !self.kinds(at).any(Kinds::ADVERB));
            mention.role == Role::Owner && word.is_some_and(|at| at <= verb && self.word(at).ends_with("ing"))
        })?;
        let last = before().find(|mention| mention.role == Role::Subject);
        let saying = self.kinds(verb).any(Kinds::SAYING);
        (saying && last.is_none_or(|last| last.token < owner.token)).then_some(owner)
    }

    /// `Rhea, turning to where Ilo stood, said`; `Ilo taking out the letter, said`: the verb stands behind the comma that
    /// ends what is said of its subject.
    fn over_aside(&self, sentence: &Range<usize>, mention: &Mention, verb: usize) -> bool {
        let (at, end) = (mention.token as usize, end(mention));
        let comma = |at: usize| self.is_mark(at, &[",", "—"]);
        let from = (end..verb).find(|&at| !self.kinds(at).any(Kinds::ADVERB)).unwrap_or(verb);
        let opens = at == sentence.start
            || self.is_mark(at - 1, &[",", "—", ";", ":"])
            || self.kinds(at - 1).any(Kinds::CONJUNCTION | Kinds::ADVERB)
                && !matches!(self.word(at - 1), "who" | "that");
        let object = matches!(mention.who, Who::He | Who::She | Who::They | Who::I) && mention.role != Role::Subject;
        let aside =
            comma(from) || self.list.get(from).is_some_and(|token| token.is_word() && self.word(from).ends_with("ing"));
        let rest = from + 1..verb;
        mention.role != Role::Owner
            && !object
            && opens
            && aside
            && rest
                .rev()
                .find(|&at| comma(at))
                .is_some_and(|at| verb_after(self.list, at + 1, self.words) == Some(verb))
    }

    /// Whether a subject is that of a clause within, and not of the one that goes on to a verb of speech: `Rhea saw what he
    /// was doing, turned to him, and said`.
    fn subordinate(&self, sentence: &Range<usize>, mention: &Mention, verb: usize) -> bool {
        let at = mention.token as usize;
        let Some(before) = self.opening(sentence, at) else { return false };
        let marks = (at..verb).filter(|&at| !self.list[at].is_word()).count();
        // `He had hardly sat down when the servant came in, announcing`; `so plainly that Rhea rose and asked`
        let most = usize::from(self.kinds(verb).any(Kinds::SAYING));
        let goes_on = marks <= most && before > sentence.start;
        let pronoun = matches!(mention.who, Who::He | Who::She | Who::They | Who::I);
        match self.word(before) {
            "when" | "until" | "till" => !goes_on,
            "that" => !(goes_on && (sentence.start..before).any(|at| matches!(self.word(at), "so" | "such"))),
            "what" | "which" | "whom" | "whose" | "while" | "as" | "if" | "because" | "since" | "where" | "how"
            | "why" | "whether" | "than" | "before" | "after" | "though" | "although" | "unless" => true,
            // `Rhea saw he was tired and said`
            "saw" | "knew" | "thought" | "felt" | "noticed" | "realised" | "realized" | "believed" | "supposed"
            | "hoped" | "wished" | "feared" | "imagined" | "found" | "understood" | "perceived" | "seeing"
            | "knowing" | "thinking" | "feeling" | "noticing" | "believing" | "supposing" | "hoping" | "wishing"
            | "fearing" | "imagining" | "finding" => true,
            // `took out the letter he had written and said`
            _ => pronoun && self.kinds(before) == Kinds::default() && self.list[before].is_word() && before + 1 == at,
        }
    }

    /// `her heart was light when Rhea, an hour later, came into the room where Ilo was, and said`
    fn comes_in(&self, sentence: &Range<usize>, mention: &Mention) -> bool {
        let opening = self.opening(sentence, mention.token as usize);
        opening.is_some_and(|opening| matches!(self.word(opening), "when" | "until" | "till"))
    }

    /// The word that opens a subject's clause: the one before it, adverbs and `X and` aside.
    fn opening(&self, sentence: &Range<usize>, at: usize) -> Option<usize> {
        let mut before = at.checked_sub(1).filter(|before| *before >= sentence.start)?;
        while before > sentence.start
            && self.kinds(before).any(Kinds::ADVERB)
            && !self.kinds(before).any(Kinds::CONJUNCTION | Kinds::PREPOSITION)
        {
            before -= 1;
        }
        if self.word(before) != "and" {
            return Some(before);
        }
        // `where she and Ilo were sitting`
        let joined = self.mentions_in(&(sentence.start..before));
        let other = joined.last().filter(|other| end(other) == before).map(|other| other.token as usize);
        let named = (before > sentence.start && self.list[before - 1].is_capital()).then(|| before - 1);
        other.or(named).map_or(Some(before), |other| self.opening(sentence, other))
    }
}

/// Behind the last token of a mention.
fn end(mention: &Mention) -> usize {
    (mention.token + mention.tokens) as usize
}
