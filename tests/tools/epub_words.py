#!/usr/bin/env python3
"""Counts the words of EPUBs with another extractor (ebooklib, Beautiful Soup), to compare the reader with.

Usage: epub_words.py FOLDER_OF_TEXTS BOOK.epub ...
FOLDER_OF_TEXTS holds what the reader made of each book, as BOOK.epub.txt. Needs `pip install ebooklib beautifulsoup4 lxml`;
where pandoc is there, its count stands in a third column.
"""
import collections, pathlib, re, shutil, subprocess, sys, warnings
from bs4 import BeautifulSoup
from ebooklib import epub

warnings.filterwarnings("ignore")
UNREAD = "script style head title svg math object iframe audio video noscript canvas button select textarea template img rt rp".split()


def words(text):
    text = re.sub(r"[*\\_\u00ad\u200b\ufeff]", "", text)
    return re.findall(r"\w+", text)


def texts(path):
    book, seen = epub.read_epub(path, {"ignore_ncx": False}), set()
    for name, linear in book.spine:
        item = book.get_item_with_id(name)
        if item is None or linear == "no" or "svg" in item.media_type or name in seen:
            continue
        seen.add(name)
        soup = BeautifulSoup(item.content, "html.parser")
        for element in soup(UNREAD):
            element.decompose()
        for element in soup.find_all(attrs={"epub:type": re.compile(r"\b(noteref|pagebreak|backlink)\b")}):
            element.decompose()
        hidden = [{"hidden": True}, {"style": re.compile(r"display:\s*none")}]
        for element in [element for one in hidden for element in soup.find_all(attrs=one)]:
            element.decompose()
        yield soup.get_text()


def pandocs(path):
    if shutil.which("pandoc") is None:
        return "-"
    run = subprocess.run(["pandoc", "-f", "epub", "-t", "plain", "--wrap=none", path], capture_output=True, text=True)
    return len(words(run.stdout))


print(f"{'book':50} {'ours':>7} {'bs4':>7} {'':>8}  {'pandoc':>7}  words more and less than bs4")
for path in sys.argv[2:]:
    name = pathlib.Path(path).name
    ours_file = pathlib.Path(sys.argv[1], name + ".txt")
    ours = words(ours_file.read_text()) if ours_file.exists() else []
    try:
        theirs = words(" ".join(texts(path)))
    except Exception as cause:
        print(f"{name:50} {len(ours):7} {'-':>7} {'-':>8}  {pandocs(path):>7}  ebooklib: {type(cause).__name__}")
        continue
    a, b = collections.Counter(ours), collections.Counter(theirs)
    share = 100 * (len(ours) - len(theirs)) / max(1, len(theirs))
    more, less = (a - b).most_common(5), (b - a).most_common(5)
    print(f"{name:50} {len(ours):7} {len(theirs):7} {share:+6.2f} %  {pandocs(path):>7}  +{more or ''} -{less or ''}")
