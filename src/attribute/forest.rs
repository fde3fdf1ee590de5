//! A ranker made of decision trees: features of a candidate -> a score, the higher the likelier.
//!
//! A model is text: one tree a line, in prefix order. `name<number` is a question, followed by the tree for yes and the
//! tree for no; a number alone is a leaf. The score is the sum of the leaves that the trees lead to.

/// A node of a tree. A leaf is a question that leads back to itself.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Which feature is asked for.
    feature: u32,
    /// Yes is what lies below; for a leaf, what it gives.
    below: f32,
    /// Indices of the trees for no and for yes; a leaf leads back to itself.
    next: [u32; 2],
}

/// How many candidates go down a tree side by side: a processor then need not guess each one's next branch.
const ABREAST: usize = 8;

/// A ranker.
#[derive(Debug, Clone, Default)]
pub struct Forest {
    nodes: Vec<Node>,
    /// Index of each tree's root.
    roots: Vec<u32>,
}

impl Forest {
    /// Reads a model whose questions use these names.
    ///
    /// # Errors
    /// The line and the word that is no part of a tree.
    pub fn read(text: &str, names: &[&str]) -> Result<Self, String> {
        let mut forest = Self::default();
        for (line, tree) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let mut words = tree.split(' ');
            forest.roots.push(forest.nodes.len() as u32);
            let read = forest.tree(&mut words, names);
            if let Some(word) = read.err().or_else(|| words.next()) {
                return Err(format!("line {}: {word:?} is no part of a tree", line + 1));
            }
        }
        Ok(forest)
    }

    /// Reads a tree without recursion, so that no model can overflow the stack.
    fn tree<'a>(&mut self, words: &mut impl Iterator<Item = &'a str>, names: &[&str]) -> Result<(), &'a str> {
        // Questions whose tree for no is still to come.
        let mut open: Vec<usize> = Vec::new();
        loop {
            let word = words.next().ok_or("the end")?;
            if let Some((name, number)) = word.split_once('<') {
                let feature = names.iter().position(|known| *known == name).ok_or(word)?;
                let below = number.parse().map_err(|_| word)?;
                open.push(self.nodes.len());
                let yes = self.nodes.len() as u32 + 1;
                self.nodes.push(Node { feature: feature as u32, below, next: [0, yes] });
                continue;
            }
            let (leaf, at) = (word.parse().map_err(|_| word)?, self.nodes.len() as u32);
            self.nodes.push(Node { feature: 0, below: leaf, next: [at, at] });
            match open.pop() {
                Some(question) => self.nodes[question].next[0] = at + 1,
                None => return Ok(()),
            }
        }
    }

    /// The scores of candidates, each with a number for every name.
    pub fn scores(&self, candidates: &[&[f32]]) -> Vec<f32> {
        let mut scores = vec![0.0; candidates.len()];
        for (candidates, scores) in candidates.chunks(ABREAST).zip(scores.chunks_mut(ABREAST)) {
            for &root in &self.roots {
                let mut places = [root; ABREAST];
                let places = &mut places[..candidates.len()];
                let mut moved = true;
                while moved {
                    moved = false;
                    for (place, features) in places.iter_mut().zip(candidates) {
                        let node = &self.nodes[*place as usize];
                        let yes = features[node.feature as usize] < node.below;
                        let next = node.next[usize::from(yes)];
                        moved |= next != *place;
                        *place = next;
                    }
                }
                for (score, place) in scores.iter_mut().zip(places) {
                    *score += self.nodes[*place as usize].below;
                }
            }
        }
        scores
    }
}

/// Scores as probabilities, in place: those of one turn sum to one.
pub fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        // `libm`'s own arithmetic, the same on every machine.
        *score = libm::expf(*score - most);
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_leads_to_its_leaf() {
        let forest = Forest::read("# two trees\na<1 b<2.5 0.5 -1 3\n10\n", &["a", "b"]).unwrap();
        let [a, b, c]: [&[f32]; 3] = [&[0.0, 2.0], &[0.0, 2.5], &[1.0, 0.0]];
        assert_eq!(forest.scores(&[a, b, c]), [10.5, 9.0, 13.0]);
        assert_eq!(forest.scores(&[c; ABREAST + 1]), [13.0; ABREAST + 1]);
        assert!(forest.scores(&[]).is_empty());
    }

    #[test]
    fn what_is_no_tree_is_refused_with_its_place() {
        for (text, told) in
            [("a<1 2", "line 1: \"the end\""), ("1 2", "line 1: \"2\""), ("\nc<1 0 0", "line 2: \"c<1\"")]
        {
            let error = Forest::read(text, &["a"]).unwrap_err();
            assert!(error.starts_with(told), "{error}");
        }
    }

    #[test]
    fn probabilities_sum_to_one() {
        let mut scores = [1.0, 2.0, -100.0];
        softmax(&mut scores);
        assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-6 && scores[1] > 0.7);
    }
}
