#![allow(missing_docs, clippy::print_stdout)]
use std::io::BufRead;
fn main() {
    let heading = std::env::args().any(|a| a == "-h");
    let show = std::env::args().any(|a| a == "-s");
    let own = std::collections::BTreeMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let s = dramatis::lexicon::speak(
            &line,
            if heading { dramatis::lexicon::Register::Heading } else { dramatis::lexicon::Register::Prose },
            &own,
        );
        if show {
            println!("{line}  =>  {}", s.text)
        } else {
            println!("{}", s.text)
        }
        if !s.phonemes.is_empty() {
            println!("   {:?}", s.phonemes)
        }
    }
}
