//! tmp
#![allow(clippy::print_stdout)]
fn main() {
    for a in std::env::args().skip(1) {
        let t = std::time::Instant::now();
        match dramatis::book::read(std::path::Path::new(&a)) {
            Ok(b) => {
                println!("=== {a} {:?} | {:?} | {} | {:?} | cover {:?} {:?}", b.title, b.author, b.language, b.series, b.cover.as_ref().map(|c| (c.media_type, c.bytes.len())), t.elapsed());
                for n in &b.notes { println!("{n}"); }
                for c in &b.chapters {
                    println!("{}. {:?} {} words", c.number, c.title, c.text.split_whitespace().count());
                    if std::env::var("FULL").is_ok() {
                        for k in &c.blocks { let w: Vec<_> = c.text[k.span.clone()].split_whitespace().collect(); println!("   {:?}{}: {}", k.kind, if k.gap_before {" GAP"} else {""}, w.iter().take(14).cloned().collect::<Vec<_>>().join(" ")); }
                    }
                }
                if let Ok(p) = std::env::var("TEXT") { std::fs::write(format!("{p}/{}.txt", std::path::Path::new(&a).file_name().unwrap().to_string_lossy()), b.chapters.iter().map(|c| c.text.as_str()).collect::<String>()).unwrap(); }
            }
            Err(e) => println!("=== {a} ERR {e:#}"),
        }
    }
}
