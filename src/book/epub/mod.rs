//! The reader for EPUB 2 and 3: an archive of pages, the order to read them in, and a table of contents.

mod chapters;
mod contents;
mod matter;
mod package;

use super::archive::{self, Archive};
use super::markup::page::Page;
use super::markup::{Flow, Kind, Sheet, Tree, imports, site};
use super::{Cover, File, Reading, decode, front};
use crate::note::Note;
use anyhow::Result;
use contents::Entry;
use matter::Matter;
use package::{Item, Package};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::rc::Rc;

/// Reads an EPUB.
///
/// # Errors
/// A [`Note`] when it is damaged, protected, or has nothing to read.
pub(super) fn read(file: &File<'_>) -> Result<Reading> {
    let archive = Archive::open(file.path, file.bytes)?;
    refuse_protected(&archive, file.path)?;
    let mut notes = Vec::new();
    let mut package = package::package(&archive, file.path, &mut notes)?;
    let entries = table_of_contents(&archive, &mut package)?;
    let (flow, documents) = texts(&archive, &package, file, &mut notes)?;
    let cover = cover(&archive, &package);
    let place = super::Source { path: file.path.to_owned(), offset_bytes: 0 };
    let chapters = chapters::chapters(flow, &documents, &entries, &package, file.options, &place);
    let Package { title, author, language, series, description, date, .. } = package;
    Ok(Reading { title, author, language, series, description, date, cover, chapters, notes })
}

/// A document of the spine, read.
struct Document {
    path: String,
    /// Its first piece.
    first: usize,
    /// Which piece each `id` stands in or before.
    anchors: HashMap<String, usize>,
}

/// Fonts that are only scrambled, which hides no word: the algorithms of the IDPF and of Adobe.
const FONT_SCRAMBLING: [&str; 2] = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

/// Says so when a book's texts are encrypted.
fn refuse_protected(archive: &Archive<'_>, path: &Path) -> Result<()> {
    let Some(encryption) = package::xml(archive, "META-INF/encryption.xml")? else { return Ok(()) };
    let mut methods = encryption.elements().filter(|element| element.local() == "encrypteddata").map(|data| {
        let method = data.inside().find(|node| node.local() == "encryptionmethod");
        method.and_then(|method| method.attr("algorithm")).unwrap_or_default()
    });
    if methods.all(|method| FONT_SCRAMBLING.contains(&method)) {
        return Ok(());
    }
    Err(Note::error("this EPUB is protected by DRM: its texts are encrypted, and only its shop's programs read them")
        .at(path)
        .hint("ask the shop or the publisher for a copy without protection")
        .into())
}

/// The table of contents: `nav`, or the NCX where that says more; learns what the landmarks say on the way.
fn table_of_contents(archive: &Archive<'_>, package: &mut Package) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    if let Some(nav) = package.nav.clone()
        && let Some(tree) = html(archive, &nav)?
    {
        entries = contents::of_nav(&tree, &nav);
        package.guide.extend(contents::landmarks(&tree, &nav));
    }
    if entries.is_empty()
        && let Some(ncx) = &package.ncx
        && let Some(tree) = package::xml(archive, ncx)?
    {
        entries = contents::of_ncx(&tree, ncx);
    }
    Ok(entries)
}

fn html(archive: &Archive<'_>, name: &str) -> Result<Option<Tree>> {
    let Some(bytes) = archive.read(name)? else { return Ok(None) };
    Ok(decode::decode_page(Path::new(name), &bytes).ok().map(|decoded| Tree::html(&decoded.text)))
}

/// Reads the documents of the spine, one after the other, into one text.
fn texts(
    archive: &Archive<'_>,
    package: &Package,
    file: &File<'_>,
    notes: &mut Vec<Note>,
) -> Result<(Flow, Vec<Document>)> {
    let mut flow = Flow::default();
    let mut documents = Vec::new();
    let mut sheets: HashMap<String, Rc<str>> = HashMap::new();
    let mut seen = HashSet::new();
    let mut missing = Vec::new();
    let mut beside = Vec::new();
    for item in &package.spine {
        if !seen.insert(item.path.clone()) {
            continue;
        }
        if !item.linear {
            beside.push(item);
            continue;
        }
        let Some(tree) = document(archive, item, notes)? else {
            missing.push(item.path.as_str());
            continue;
        };
        let sheet = sheet(archive, &tree, &item.path, &mut sheets)?;
        let parts = site::parts(&tree);
        let kind = kind(package, &item.path, file);
        let first = flow.pieces.len();
        Page { tree: &tree, sheet: &sheet, options: file.options, parts: &parts, kind }.read(0, &mut flow);
        if documents.len() < FRONT_DOCUMENTS && front::mark_particulars(&flow.text, &mut flow.pieces, first) {
            flow.anchors.clear();
        }
        documents.push(Document { path: item.path.clone(), first, anchors: std::mem::take(&mut flow.anchors) });
    }
    notes.extend(missing_note(&missing, file.path));
    notes.extend(beside_note(archive, &beside, file)?);
    Ok((flow, documents))
}

/// A page of a story's particulars is among the first.
const FRONT_DOCUMENTS: usize = 4;

/// A document of the spine as a tree; `None` when it is not there, or is no page.
fn document(archive: &Archive<'_>, item: &Item, notes: &mut Vec<Note>) -> Result<Option<Tree>> {
    if item.media_type == "image/svg+xml" || item.media_type.starts_with("image/") {
        // A page that is a drawing has no words that are read.
        return Ok(archive.has(&item.path).then(|| Tree::html("")));
    }
    let Some(bytes) = archive.read(&item.path)? else { return Ok(None) };
    let Ok(decoded) = decode::decode_page(Path::new(&item.path), &bytes) else { return Ok(None) };
    notes.extend(decoded.notes);
    Ok(Some(Tree::html(&decoded.text)))
}

/// The style sheets that a page names, and its own.
fn sheet(archive: &Archive<'_>, tree: &Tree, name: &str, known: &mut HashMap<String, Rc<str>>) -> Result<Sheet> {
    let mut sheet = Sheet::default();
    for element in tree.elements().filter(|element| matches!(element.local(), "link" | "style")) {
        if element.local() == "style" {
            element.inside().for_each(|node| sheet.add(node.own_text()));
            continue;
        }
        let Some(href) = element.attr("href").filter(|_| element.has("rel", "stylesheet")) else { continue };
        let (path, _) = archive::href(archive::folder(name), href);
        let css = style(archive, &path, known)?;
        for imported in imports(&css) {
            let (path, _) = archive::href(archive::folder(&path), &imported);
            sheet.add(&style(archive, &path, known)?);
        }
        sheet.add(&css);
    }
    Ok(sheet)
}

/// A style sheet; empty when it is not there.
fn style(archive: &Archive<'_>, path: &str, known: &mut HashMap<String, Rc<str>>) -> Result<Rc<str>> {
    if let Some(css) = known.get(path) {
        return Ok(css.clone());
    }
    let bytes = archive.read(path)?.unwrap_or_default();
    let css: Rc<str> = String::from_utf8_lossy(&bytes).into();
    known.insert(path.to_owned(), css.clone());
    Ok(css)
}

/// What a document is as a whole, as far as the guide, the landmarks and its name say.
fn kind(package: &Package, path: &str, file: &File<'_>) -> Kind {
    let told = package.guide.iter().filter(|((document, fragment), _)| document == path && fragment.is_empty());
    let told = told.map(|(_, word)| matter::of_type(word, file.options.footnotes)).find(|told| *told != Matter::Story);
    let is_nav = package.nav.as_deref() == Some(path);
    match told.unwrap_or_else(|| matter::of_file(path, file.options.footnotes)) {
        // A book of one document is not its own cover, whatever the guide says.
        Matter::Left(kind) if package.spine.len() > 2 => kind,
        _ if is_nav => Kind::Contents,
        _ => Kind::Text,
    }
}

fn missing_note(missing: &[&str], path: &Path) -> Option<Note> {
    let first = missing.first()?;
    let count = missing.len();
    let message = match count {
        1 => format!("`{first}` is in the reading order, and is not in the file or no page; it was passed over"),
        _ => format!("{count} documents of the reading order are not in the file or no pages, the first `{first}`"),
    };
    Some(Note::warning(message).at(path).hint("get a whole copy of it"))
}

/// What stands beside the reading order is left out; one is told of it when it has words.
fn beside_note(archive: &Archive<'_>, beside: &[&Item], file: &File<'_>) -> Result<Option<Note>> {
    let mut words = 0;
    for item in beside.iter().take(50) {
        let Some(tree) = html(archive, &item.path)? else { continue };
        let mut flow = Flow::default();
        let (sheet, parts) = (Sheet::default(), HashMap::new());
        Page { tree: &tree, sheet: &sheet, options: file.options, parts: &parts, kind: Kind::Text }.read(0, &mut flow);
        words += flow.text.split_whitespace().count();
    }
    let message = format!("pages that stand beside the reading order (linear=\"no\") were left out: {words} words");
    Ok((words > 20).then(|| Note::info(message).at(file.path)))
}

/// The picture on the front: the one that the package names, else the first on the page that the guide calls the cover.
fn cover(archive: &Archive<'_>, package: &Package) -> Option<Cover> {
    let on_page = || {
        let ((page, _), _) = package.guide.iter().find(|(_, word)| word == "cover")?;
        let tree = html(archive, page).ok()??;
        let image = tree.elements().find(|element| matches!(element.local(), "img" | "image"))?;
        let href = image.attr("src").or(image.local_attr("href"))?;
        Some(archive::href(archive::folder(page), href).0)
    };
    let bytes = archive.read(&package.cover.clone().or_else(on_page)?).ok()??;
    Some(Cover { media_type: media_type(&bytes)?, bytes })
}

/// What a picture's first bytes say it is.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let known: [(&[u8], &'static str); 3] =
        [(b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif")];
    let found = known.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind);
    found.or(webp.then_some("image/webp"))
}
