//! Who may have said a turn: those told of, speaking and called around it, the likeliest first.

use super::features::Scene;
use super::mentions::Role;
use super::names::{PersonId, TELLER};
use super::story::Inside;
use super::turn_words::named_tag;

/// How many people a turn may be given to.
const MOST: usize = 16;

impl Scene<'_> {
    /// Everybody who may have said a turn.
    pub fn candidates(&self, turn: usize) -> Vec<PersonId> {
        let quotes = self.quotes_of(turn);
        let (start, end) = (quotes[0].tokens.start as u32, quotes[quotes.len() - 1].tokens.end as u32);
        let (block, end_block) = (self.turns[turn].block as u32, self.turns[turn].end_block as u32);
        let mut weights: Vec<(PersonId, f32)> = Vec::new();
        let mut add = |person: PersonId, weight: f32| match weights.iter_mut().find(|(id, _)| *id == person) {
            Some((_, sum)) => *sum += weight,
            None => weights.push((person, weight)),
        };
        let at = self.seen.partition_point(|seen| seen.token < start);
        for seen in self.seen[..at].iter().rev().take(80).take_while(|seen| seen.block + 40 >= block) {
            let role = if seen.role == Role::Subject { 1.0 } else { 0.5 };
            add(seen.person, role * 0.9f32.powi((block - seen.block.min(block)) as i32));
        }
        let at = self.seen.partition_point(|seen| seen.token < end);
        for seen in self.seen[at..].iter().take(24).take_while(|seen| seen.block <= end_block + 12) {
            add(seen.person, 0.5 * 0.8f32.powi((seen.block.max(end_block) - end_block) as i32));
        }
        for other in turn.saturating_sub(10)..(turn + 7).min(self.turns.len()) {
            let quotes = self.quotes_of(other);
            let near = 0.9f32.powi(other.abs_diff(turn) as i32);
            if let Some((_, person)) = named_tag(self.story, quotes) {
                add(person, 1.5 * near);
            }
            for (person, how) in quotes.iter().flat_map(|quote| &quote.inside) {
                add(self.story.described.resolve(*person), if *how == Inside::About { 0.1 } else { 0.7 } * near);
            }
        }
        for quote in quotes {
            for tag in [&quote.after, &quote.before, &quote.lead_in, &quote.echo].into_iter().flatten() {
                if let Some(person) = self.meant(tag.who) {
                    add(person, 5.0);
                }
            }
        }
        if let Some(person) = self.turns[turn].ordinal {
            add(person, 5.0);
        }
        if self.story.first_person {
            add(TELLER, 2.0);
        }
        weights.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        weights.truncate(MOST);
        weights.into_iter().map(|(person, _)| person).collect()
    }
}
