//! Gradient-boosted decision trees that learn to rank: in each group one candidate (or a few) is right.
//!
//! The loss is the cross entropy of a softmax over the group, as in ListNet (Cao and others, 2007); the trees grow best
//! leaf first over histograms of binned features, as in LightGBM (Ke and others, 2017). Everything is added in a fixed
//! order, so that the same data gives the same trees on every machine and with any number of threads.

use rayon::prelude::*;

/// Bins a feature's values are put in.
const BINS: usize = 64;

/// What a forest is grown with.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub trees: usize,
    pub leaves: usize,
    pub rate: f64,
    /// The least sum of second derivatives in a leaf.
    pub least: f64,
    /// Added to it where a leaf's value is taken: keeps small leaves small.
    pub ridge: f64,
    /// Share of the features that each tree may ask about.
    pub features: f64,
    /// Share of the groups that each tree learns from.
    pub groups: f64,
}

/// Candidates in groups.
pub struct Data {
    /// Values by feature, then by row.
    columns: Vec<Vec<u8>>,
    /// For each feature the thresholds between its bins.
    edges: Vec<Vec<f32>>,
    /// First row of each group, and the end after the last.
    bounds: Vec<usize>,
    /// The score that each row begins with.
    priors: Vec<f32>,
    /// What each row should have: the shares of a group sum to one.
    target: Vec<f32>,
    weight: Vec<f32>,
}

impl Data {
    /// `rows` holds the features of all candidates, one after the other; groups of weight 0 teach nothing.
    pub fn new(rows: &[Vec<f32>], bounds: Vec<usize>, priors: Vec<f32>, target: Vec<f32>, weight: Vec<f32>) -> Self {
        let count = rows.first().map_or(0, Vec::len);
        let (columns, edges) = (0..count)
            .into_par_iter()
            .map(|feature| {
                let values: Vec<f32> = rows.iter().map(|row| row[feature]).collect();
                let edges = edges(&values);
                (values.iter().map(|&value| edges.partition_point(|&edge| edge <= value) as u8).collect(), edges)
            })
            .unzip();
        Self { columns, edges, bounds, priors, target, weight }
    }
}

/// Thresholds that cut values into at most [`BINS`] bins of like size.
fn edges(values: &[f32]) -> Vec<f32> {
    let step = (values.len() / 50_000).max(1);
    let mut sample: Vec<f32> = values.iter().copied().step_by(step).collect();
    sample.sort_by(f32::total_cmp);
    let mut distinct = sample.clone();
    distinct.dedup();
    let middle = |a: f32, b: f32| round((a + b) / 2.0, a, b);
    if distinct.len() <= BINS {
        return distinct.windows(2).map(|pair| middle(pair[0], pair[1])).collect();
    }
    let mut edges: Vec<f32> = (1..BINS)
        .filter_map(|bin| {
            let value = sample[bin * sample.len() / BINS];
            let at = distinct.partition_point(|&other| other < value);
            (at > 0).then(|| middle(distinct[at - 1], distinct[at]))
        })
        .collect();
    edges.dedup();
    edges
}

/// A number of few digits between two others: a model is read by people too.
fn round(value: f32, low: f32, high: f32) -> f32 {
    (0..7)
        .map(|digits| {
            let scale = 10f64.powi(digits);
            ((f64::from(value) * scale).round() / scale) as f32
        })
        .find(|short| *short > low && *short <= high)
        .unwrap_or(high)
}

/// A question or a leaf of a growing tree.
#[derive(Clone)]
enum Node {
    Ask { feature: usize, bin: usize, yes: usize, no: usize },
    Leaf(f64),
}

/// A leaf that may still be split.
struct Open {
    node: usize,
    rows: Vec<u32>,
    histograms: Vec<Vec<[f64; 2]>>,
    sum: [f64; 2],
    best: Option<(f64, usize, usize)>,
}

/// Grows a forest; gives it as text, and the scores of all rows.
pub fn grow(data: &Data, names: &[&str], settings: &Settings) -> String {
    let rows = data.target.len();
    let mut scores: Vec<f64> = data.priors.iter().copied().map(f64::from).collect();
    let mut gradients = vec![[0.0f64; 2]; rows];
    let mut random = 0x9E37_79B9_7F4A_7C15u64;
    let mut text = String::new();
    for _ in 0..settings.trees {
        let chosen: Vec<bool> = (0..data.bounds.len() - 1).map(|_| uniform(&mut random) < settings.groups).collect();
        derive(data, &scores, &mut gradients);
        let mut taken = Vec::with_capacity(rows);
        for (group, _) in chosen.iter().enumerate().filter(|(_, chosen)| **chosen) {
            if data.weight[group] > 0.0 {
                taken.extend(data.bounds[group] as u32..data.bounds[group + 1] as u32);
            }
        }
        let features: Vec<usize> =
            (0..data.columns.len()).filter(|_| uniform(&mut random) < settings.features).collect();
        let tree = tree(data, &gradients, taken, &features, settings);
        scores.par_iter_mut().enumerate().for_each(|(row, score)| *score += value(&tree, data, row));
        write(&tree, 0, data, names, &mut text);
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// First and second derivatives of the loss.
fn derive(data: &Data, scores: &[f64], gradients: &mut [[f64; 2]]) {
    for (group, bounds) in data.bounds.windows(2).enumerate() {
        let range = bounds[0]..bounds[1];
        let weight = f64::from(data.weight[group]);
        if weight == 0.0 || range.is_empty() {
            continue;
        }
        let most = scores[range.clone()].iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = scores[range.clone()].iter().map(|score| libm::exp(score - most)).sum();
        for row in range {
            let share = libm::exp(scores[row] - most) / sum;
            gradients[row] =
                [weight * (share - f64::from(data.target[row])), weight * (share * (1.0 - share)).max(1e-3)];
        }
    }
}

fn tree(data: &Data, gradients: &[[f64; 2]], rows: Vec<u32>, features: &[usize], settings: &Settings) -> Vec<Node> {
    let mut nodes = vec![Node::Leaf(0.0)];
    let mut open = vec![leaf(data, gradients, 0, rows, features, None, settings)];
    let mut done: Vec<Open> = Vec::new();
    while open.len() + done.len() < settings.leaves {
        let gain = |leaf: &Open| leaf.best.map_or(f64::NEG_INFINITY, |best| best.0);
        let Some(at) = (0..open.len()).max_by(|&a, &b| gain(&open[a]).total_cmp(&gain(&open[b])).then(b.cmp(&a)))
        else {
            break;
        };
        let parent = open.swap_remove(at);
        let Some((_, feature, bin)) = parent.best else {
            done.push(parent);
            continue;
        };
        let column = &data.columns[feature];
        let (yes, no): (Vec<u32>, Vec<u32>) =
            parent.rows.iter().partition(|&&row| usize::from(column[row as usize]) <= bin);
        let (a, b) = (nodes.len(), nodes.len() + 1);
        nodes[parent.node] = Node::Ask { feature, bin, yes: a, no: b };
        nodes.extend([Node::Leaf(0.0), Node::Leaf(0.0)]);
        // The smaller half is counted, the other is what remains.
        let (small, large) = if yes.len() <= no.len() { ((a, yes), (b, no)) } else { ((b, no), (a, yes)) };
        let first = leaf(data, gradients, small.0, small.1, features, None, settings);
        let second = leaf(data, gradients, large.0, large.1, features, Some((&parent, &first)), settings);
        open.extend([first, second]);
    }
    for leaf in open.into_iter().chain(done) {
        let value = -leaf.sum[0] / (leaf.sum[1] + settings.ridge) * settings.rate;
        nodes[leaf.node] = Node::Leaf((value * 1e4).round() / 1e4);
    }
    nodes
}

fn leaf(
    data: &Data,
    gradients: &[[f64; 2]],
    node: usize,
    rows: Vec<u32>,
    features: &[usize],
    remains: Option<(&Open, &Open)>,
    settings: &Settings,
) -> Open {
    let histograms: Vec<Vec<[f64; 2]>> = match remains {
        Some((parent, sibling)) => parent
            .histograms
            .iter()
            .zip(&sibling.histograms)
            .map(|(all, part)| all.iter().zip(part).map(|(a, b)| [a[0] - b[0], a[1] - b[1]]).collect())
            .collect(),
        None => {
            let here: Vec<[f64; 2]> = rows.iter().map(|&row| gradients[row as usize]).collect();
            features
                .par_iter()
                .map(|&feature| {
                    let column = &data.columns[feature];
                    let mut histogram = vec![[0.0; 2]; data.edges[feature].len() + 1];
                    for (&row, gradient) in rows.iter().zip(&here) {
                        let bin = &mut histogram[usize::from(column[row as usize])];
                        bin[0] += gradient[0];
                        bin[1] += gradient[1];
                    }
                    histogram
                })
                .collect()
        }
    };
    let sum = rows.iter().fold([0.0; 2], |sum, &row| {
        let gradient = gradients[row as usize];
        [sum[0] + gradient[0], sum[1] + gradient[1]]
    });
    let worth = |part: [f64; 2]| part[0] * part[0] / (part[1] + settings.ridge);
    let mut best: Option<(f64, usize, usize)> = None;
    for (histogram, &feature) in histograms.iter().zip(features) {
        let mut below = [0.0; 2];
        for (bin, part) in histogram.iter().enumerate().take(histogram.len() - 1) {
            below = [below[0] + part[0], below[1] + part[1]];
            let above = [sum[0] - below[0], sum[1] - below[1]];
            if below[1] < settings.least || above[1] < settings.least {
                continue;
            }
            let gain = worth(below) + worth(above) - worth(sum);
            if gain > best.map_or(1e-6, |best| best.0) {
                best = Some((gain, feature, bin));
            }
        }
    }
    Open { node, rows, histograms, sum, best }
}

fn value(tree: &[Node], data: &Data, row: usize) -> f64 {
    let mut at = 0;
    loop {
        match tree[at] {
            Node::Leaf(value) => return value,
            Node::Ask { feature, bin, yes, no } => {
                at = if usize::from(data.columns[feature][row]) <= bin { yes } else { no };
            }
        }
    }
}

fn write(tree: &[Node], at: usize, data: &Data, names: &[&str], text: &mut String) {
    match tree[at] {
        Node::Leaf(value) => text.push_str(&format!("{value} ")),
        Node::Ask { feature, bin, yes, no } => {
            text.push_str(&format!("{}<{} ", names[feature], data.edges[feature][bin]));
            write(tree, yes, data, names, text);
            write(tree, no, data, names, text);
        }
    }
}

/// The next number in 0.0..1.0 of a series (SplitMix64).
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut bits = *state;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((bits ^ (bits >> 31)) >> 11) as f64 / (1u64 << 53) as f64
}
