//! Learns who says a line from labelled texts, and measures how well.
//!
//! ```text
//! cargo run --release --example train-attribution -- FOLDER...                  # src/attribute/ranker/*.txt anew
//! cargo run --release --example train-attribution -- --held-out OUT FOLDER...   # OUT/NAME.jsonl, to be scored
//! ```
//!
//! A folder holds `NAME/text.txt` with `NAME/quotes.jsonl` and `NAME/characters.json`, or is one such text itself; or it
//! holds marked stories, `NAME.story`, as the folder `stories` beside this program does.
//! With `--held-out`, the texts are dealt into `--folds` (6 unless told otherwise) and each is attributed by a ranker that
//! has learned from the other folds alone. `--author WORD,WORD=NAME` keeps together the texts whose folder names hold one of the
//! words, so that no author is on both sides; together they teach as much as two texts. `--without PREFIX,...` hides
//! features, `--given` lets the texts' lists of characters be known beforehand.

#![allow(clippy::print_stdout)] // A program.
#![allow(missing_docs)]

mod boost;
mod gold;
mod marked;

use anyhow::{Context, Result, bail};
use boost::{Data, Settings, grow};
use dramatis::attribute::Known;
use dramatis::attribute::learn::{self, Forest, Lesson, Ranker, Seen, first_names, kept, later_names};
use dramatis::book::Book;
use dramatis::segment::{Segment, Style, split};
use dramatis::{book, script};
use gold::Gold;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What the forest of each look is grown with, and its file.
const LOOKS: [(Settings, &str); 2] = [(FIRST, "first.txt"), (LATER, "second.txt")];
const FIRST: Settings =
    Settings { trees: 200, leaves: 28, rate: 0.09, least: 2.0, ridge: 3.0, features: 0.4, groups: 0.7 };
const LATER: Settings =
    Settings { trees: 700, leaves: 36, rate: 0.03, least: 3.0, ridge: 4.0, features: 0.3, groups: 0.6 };

struct Options {
    folders: Vec<PathBuf>,
    held_out: Option<PathBuf>,
    folds: usize,
    authors: Vec<(Vec<String>, String)>,
    without: Vec<String>,
    given: bool,
}

/// A labelled text.
struct Text {
    name: String,
    author: String,
    /// One chapter alone.
    excerpt: bool,
    fold: usize,
    book: Book,
    segments: Vec<Vec<Segment>>,
    gold: Rc<Gold>,
    lesson: Lesson,
    /// For each turn, over all chapters, the share that each of its people should have; and its weight.
    targets: Vec<Vec<f32>>,
    weights: Vec<f32>,
}

fn main() -> Result<()> {
    let options = options()?;
    let mut texts = read(&options)?;
    deal(&mut texts, options.folds);
    let mut rankers: Vec<Vec<String>> = vec![Vec::new(); options.folds];
    let mut seen: Vec<Option<Seen>> = texts.iter().map(|_| None).collect();
    for (look, (settings, file)) in LOOKS.iter().enumerate() {
        let names = if look == 0 { first_names() } else { later_names() };
        let hidden: Vec<bool> =
            names.iter().map(|name| options.without.iter().any(|prefix| name.starts_with(prefix.as_str()))).collect();
        let learn = |learns: &dyn Fn(&Text) -> bool| learn(&texts, &seen, learns, settings, &names, &hidden);
        let last = look + 1 == LOOKS.len();
        if options.held_out.is_none() {
            let path = Path::new("src/attribute/ranker").join(file);
            std::fs::write(path, HEAD.to_owned() + &learn(&|_| true))?;
            if last {
                return Ok(());
            }
        }
        // Each text as seen by a look that has not learned from it.
        let mut shares: Vec<Vec<Vec<Vec<f32>>>> = texts.iter().map(|_| Vec::new()).collect();
        for (fold, ranker) in rankers.iter_mut().enumerate() {
            let model = learn(&|text| text.fold != fold);
            let forest = Forest::read(&model, &names).map_err(anyhow::Error::msg)?;
            for (at, text) in texts.iter().enumerate().filter(|(_, text)| text.fold == fold) {
                shares[at] = text.lesson.look(&forest, seen[at].as_ref());
            }
            ranker.push(model);
            eprintln!("{file}, fold {} of {}", fold + 1, options.folds);
        }
        if !last {
            if look == 0 {
                texts.iter_mut().zip(&mut shares).for_each(|(text, shares)| text.prune(shares));
            }
            seen = texts.iter().zip(&shares).map(|(text, shares)| Some(text.lesson.context(shares))).collect();
        }
    }
    let out = options.held_out.as_deref().context("shipped rankers are written above")?;
    std::fs::create_dir_all(out)?;
    for (fold, looks) in rankers.iter().enumerate() {
        let looks: Vec<&str> = looks.iter().map(String::as_str).collect();
        let ranker = Ranker::read(&looks).map_err(anyhow::Error::msg)?;
        for text in texts.iter().filter(|text| text.fold == fold && !text.excerpt) {
            write(text, &ranker, out, options.given)?;
        }
    }
    Ok(())
}

/// The first line of a forest's file.
const HEAD: &str =
    "# Learned by examples/train-attribution: one tree a line, `feature<number` the question, then yes, then no.\n";

impl Text {
    /// Leaves out whom later looks do not weigh.
    fn prune(&mut self, shares: &mut [Vec<Vec<f32>>]) {
        let turns = self.lesson.chapters.iter_mut().flatten().zip(shares.iter_mut().flatten());
        for (at, (turn, shares)) in turns.enumerate() {
            let kept = kept(shares);
            let target = &mut self.targets[at];
            keep(&mut turn.people, &kept);
            keep(&mut turn.features, &kept);
            keep(&mut turn.priors, &kept);
            keep(target, &kept);
            keep(shares, &kept);
            if target.iter().sum::<f32>() == 0.0 {
                self.weights[at] = 0.0;
            }
        }
    }
}

fn keep<T>(list: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    list.retain(|_| kept.next().copied().unwrap_or(true));
}

fn options() -> Result<Options> {
    let mut options = Options {
        folders: Vec::new(),
        held_out: None,
        folds: 6,
        authors: Vec::new(),
        without: Vec::new(),
        given: false,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value"));
        match word.as_str() {
            "--held-out" => options.held_out = Some(value()?.into()),
            "--folds" => options.folds = value()?.parse()?,
            "--without" => options.without = value()?.split(',').map(str::to_owned).collect(),
            "--given" => options.given = true,
            "--author" => {
                let value = value()?;
                let (words, name) = value.split_once('=').context("--author WORD,WORD=NAME")?;
                options.authors.push((words.split(',').map(str::to_owned).collect(), name.to_owned()));
            }
            flag if flag.starts_with("--") => bail!("no option {flag}"),
            folder => options.folders.push(folder.into()),
        }
    }
    if options.folders.is_empty() || options.folds < 2 {
        bail!("usage: train-attribution [--held-out OUT] [--folds N] [--author WORD,...=NAME]... FOLDER...");
    }
    Ok(options)
}

fn read(options: &Options) -> Result<Vec<Text>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in &options.folders {
        if folder.join("text.txt").exists() {
            paths.push(folder.clone());
            continue;
        }
        let listed = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        let marked = |path: &Path| path.extension().is_some_and(|ending| ending == "story");
        let all = listed.filter_map(|entry| Some(entry.ok()?.path()));
        paths.extend(all.filter(|path| path.join("text.txt").exists() || marked(path)));
    }
    paths.sort();
    let mut texts = Vec::new();
    for path in &paths {
        texts.extend(text(path, options)?);
    }
    Ok(texts)
}

/// A text, and after it some of its chapters, each as a book of its own: stories come by the chapter too.
fn text(path: &Path, options: &Options) -> Result<Vec<Text>> {
    let name = path.file_stem().context("a text with a name")?.to_string_lossy().into_owned();
    let (book, gold) = if path.is_dir() {
        (book::read(&path.join("text.txt"))?, Gold::read(path)?)
    } else {
        let story = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let (text, gold) = marked::read(&story).with_context(|| path.display().to_string())?;
        (book::from_text(&name, &text), gold)
    };
    let gold = Rc::new(gold);
    let author = options
        .authors
        .iter()
        .find(|(words, _)| words.iter().any(|word| name.contains(word.as_str())))
        .map_or_else(|| name.clone(), |(_, author)| author.clone());
    let mut books = vec![book];
    if books[0].chapters.len() > 1 {
        let whole = books[0].clone();
        let chapters = whole.chapters.iter().step_by(EXCERPT_STEP);
        books.extend(chapters.map(|chapter| Book { chapters: vec![chapter.clone()], ..whole.clone() }));
    }
    let texts = books.into_iter().enumerate().map(|(at, book)| learnable(&name, &author, at > 0, book, &gold, options));
    Ok(texts.collect())
}

/// Every how many chapters one is learned from as a book of its own.
const EXCERPT_STEP: usize = 2;

fn learnable(name: &str, author: &str, excerpt: bool, book: Book, gold: &Rc<Gold>, options: &Options) -> Text {
    let style = Style::of(&book);
    let segments: Vec<_> = book.chapters.iter().map(|chapter| split(chapter, &style)).collect();
    let known = if options.given { gold.known() } else { Known::default() };
    let lesson = learn::lesson(&book, &segments, &known);
    let of = gold.characters_of(&lesson.people);
    let mut starts: Vec<(usize, usize)> =
        gold.quotations.iter().enumerate().map(|(at, one)| (one.start + 1, at)).collect();
    starts.sort_unstable();
    let (mut targets, mut weights) = (Vec::new(), Vec::new());
    for turn in lesson.chapters.iter().flatten() {
        let mut target = vec![0.0f32; turn.people.len()];
        let mut labelled = 0;
        for span in &turn.spans {
            let from = starts.partition_point(|(start, _)| *start < span.start);
            for (_, at) in starts[from..].iter().take_while(|(start, _)| *start < span.end) {
                let quotation = &gold.quotations[*at];
                let Some(speaker) = &quotation.speaker else { continue };
                labelled += 1;
                for (target, person) in target.iter_mut().zip(&turn.people) {
                    let name = of[*person as usize].map(|character| &gold.characters[character].name);
                    let right = name.is_some_and(|name| name == speaker || quotation.accept.contains(name));
                    *target += f32::from(u8::from(right));
                }
            }
        }
        let sum: f32 = target.iter().sum();
        target.iter_mut().for_each(|share| *share /= sum.max(1.0));
        weights.push(if sum > 0.0 { (labelled as f32).min(2.0) } else { 0.0 });
        targets.push(target);
    }
    let (name, author, gold) = (name.to_owned(), author.to_owned(), Rc::clone(gold));
    Text { name, author, excerpt, fold: 0, book, segments, gold, lesson, targets, weights }
}

/// Deals the authors into folds, those with the most quotations first, each to the fold that has the fewest so far.
fn deal(texts: &mut [Text], folds: usize) {
    let mut authors: Vec<(usize, String)> = Vec::new();
    for text in texts.iter().filter(|text| !text.excerpt) {
        match authors.iter_mut().find(|(_, author)| *author == text.author) {
            Some((count, _)) => *count += text.gold.quotations.len(),
            None => authors.push((text.gold.quotations.len(), text.author.clone())),
        }
    }
    authors.sort_by(|a, b| b.cmp(a));
    let mut sizes = vec![0; folds];
    for (count, author) in &authors {
        let fold = (0..folds).min_by_key(|&fold| (sizes[fold], fold)).unwrap_or_default();
        sizes[fold] += count;
        texts.iter_mut().filter(|text| text.author == *author).for_each(|text| text.fold = fold);
    }
    // An author of many books teaches as much as one of two.
    for at in 0..texts.len() {
        let books = texts.iter().filter(|text| text.author == texts[at].author && !text.excerpt).count() as f32;
        let short = texts[at].gold.quotations.len() < SHORT;
        let share = (2.0 / books).min(1.0) * if short { SHORT_WEIGHT } else { 1.0 };
        texts[at].weights.iter_mut().for_each(|weight| *weight *= share);
    }
}

/// Texts with fewer quotations than this are chapters and beginnings; they are as many as novels, and far shorter.
const SHORT: usize = 150;
/// What a turn of theirs counts for.
const SHORT_WEIGHT: f32 = 1.5;

/// Grows the forest of a look over the texts it may learn from.
fn learn(
    texts: &[Text],
    seen: &[Option<Seen>],
    learns: &dyn Fn(&Text) -> bool,
    settings: &Settings,
    names: &[&str],
    hidden: &[bool],
) -> String {
    let mut rows = Rows::default();
    for (text, seen) in texts.iter().zip(seen).filter(|(text, _)| learns(text)) {
        let mut seen = seen.iter().flatten().flatten();
        for (at, turn) in text.lesson.chapters.iter().flatten().enumerate() {
            let seen = seen.next();
            let features = turn.features.iter().enumerate().map(|(one, features)| match seen {
                Some(seen) => [&features[..], &seen[one]].concat(),
                None => features.clone(),
            });
            rows.add(features, &turn.priors, &text.targets[at], text.weights[at]);
        }
    }
    rows.grow(names, settings, hidden)
}

#[derive(Default)]
struct Rows {
    rows: Vec<Vec<f32>>,
    bounds: Vec<usize>,
    priors: Vec<f32>,
    targets: Vec<f32>,
    weights: Vec<f32>,
}

impl Rows {
    fn add(&mut self, features: impl Iterator<Item = Vec<f32>>, priors: &[f32], targets: &[f32], weight: f32) {
        if weight > 0.0 {
            self.bounds.push(self.rows.len());
            self.rows.extend(features);
            self.priors.extend(priors);
            self.targets.extend(targets);
            self.weights.push(weight);
        }
    }

    fn grow(mut self, names: &[&str], settings: &Settings, hidden: &[bool]) -> String {
        self.bounds.push(self.rows.len());
        for row in &mut self.rows {
            row.iter_mut().zip(hidden).filter(|(_, hidden)| **hidden).for_each(|(value, _)| *value = 0.0);
        }
        let data = Data::new(&self.rows, self.bounds, self.priors, self.targets, self.weights);
        drop(self.rows);
        grow(&data, names, settings)
    }
}

/// What `dramatis script --format jsonl` would print with this ranker.
fn write(text: &Text, ranker: &Ranker, out: &Path, given: bool) -> Result<()> {
    let known = if given { text.gold.known() } else { Known::default() };
    let attributed = learn::attribute_with(&text.book, &text.segments, &known, ranker);
    let scripts: Vec<_> = text
        .book
        .chapters
        .iter()
        .zip(text.segments.iter().zip(&attributed.chapters))
        .map(|(chapter, (segments, attributions))| {
            script::build(chapter, segments, attributions, &[], &script::Options::default())
        })
        .collect();
    let mut file = std::io::BufWriter::new(std::fs::File::create(out.join(format!("{}.jsonl", text.name)))?);
    script::jsonl(&mut file, &text.book, &scripts, &attributed)?;
    Ok(file.flush()?)
}
