#!/usr/bin/env python3
"""How far our phonemes are from those of Piper's own program, which its voices were taught on.

    python3 tests/tools/phonemes.py FOLDER_OF_TEXTS [COUNT] [--show N] [--from N] [--voice en-us]

Takes COUNT (500) sentences spread evenly over the texts, beginning with sentence N of all (0), has `cargo run --example phonemes` and `piper-tts` (PyPI) turn
the same spoken words into phonemes, and prints the edit rate over code points and over phones (a letter with its marks;
punctuation and stress left out), and which differences are most frequent.
"""
import argparse, collections, pathlib, re, subprocess, unicodedata
from piper.phonemize_espeak import EspeakPhonemizer

STRESS = "ˈˌ"
STOPS = set(".,;:!?-")


def sentences(folder, count, first=0):
    found = []
    for path in sorted(pathlib.Path(folder).rglob("*.txt")):
        text = re.sub(r"\s+", " ", path.read_text(encoding="utf-8", errors="replace").replace("_", ""))
        found += [s for s in re.findall(r"[A-Z“\"][^.!?]{15,300}[.!?]+[”\"]?", text)]
    step = max(1, len(found) // count)
    return found[first % step::step][:count]


def ours(lines, voice):
    run = subprocess.run(["cargo", "run", "-q", "--example", "phonemes", "--", voice], input="\n".join(lines), text=True,
                         stdout=subprocess.PIPE, check=True)
    return [line.split("\t") for line in run.stdout.splitlines()]


def phones(ipa):
    """Letters with their marks, without stress and punctuation."""
    out = []
    for c in unicodedata.normalize("NFD", ipa):
        if c in STRESS or c in STOPS or c.isspace():
            continue
        if out and (unicodedata.combining(c) or c in "ːˑʲʰ˞̃"):
            out[-1] += c
        else:
            out.append(c)
    return out


def edits(a, b):
    """The cheapest list of (from, to) that makes a into b."""
    rows = [[j for j in range(len(b) + 1)]]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(rows[-1][j - 1] + (x != y), rows[-1][j] + 1, row[-1] + 1))
        rows.append(row)
    i, j, out = len(a), len(b), []
    while i or j:
        if i and j and rows[i][j] == rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            if a[i - 1] != b[j - 1]:
                out.append((a[i - 1], b[j - 1]))
            i, j = i - 1, j - 1
        elif i and rows[i][j] == rows[i - 1][j] + 1:
            out.append((a[i - 1], "-"))
            i -= 1
        else:
            out.append(("-", b[j - 1]))
            j -= 1
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("count", type=int, nargs="?", default=500)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--voice", default="en-us")
    a = parser.parse_args()
    theirs = EspeakPhonemizer()
    totals, kinds, stress, whole = collections.Counter(), collections.Counter(), 0, 0
    pairs = ours(sentences(a.folder, a.count, a.first), a.voice)
    for spoken, mine in pairs:
        mine = unicodedata.normalize("NFD", re.sub(r"\([^)]*\)", "", mine)).strip()
        piper = " ".join("".join(part) for part in theirs.phonemize(a.voice, spoken)).strip()
        totals["points"] += len(piper)
        difference = edits(piper, mine)
        totals["point edits"] += len(difference)
        totals["stress edits"] += sum(1 for pair in difference if set(pair) & set(STRESS))
        totals["stop edits"] += sum(1 for pair in difference if set(pair) & (STOPS | {" "}))
        reference = phones(piper)
        totals["phones"] += len(reference)
        difference = edits(reference, phones(mine))
        totals["phone edits"] += len(difference)
        totals["glide edits"] += sum(1 for x, y in difference if x.replace("ʲ", "") == y.replace("ʲ", ""))
        kinds.update(difference)
        whole += piper == mine
        if piper != mine and a.show > 0:
            a.show -= 1
            print(f"{spoken}\n  piper {piper}\n  ours  {mine}")
    print(f"{len(pairs)} sentences, {whole} the same to the last code point")
    print(f"phones      {totals['phones']:7}  edits {totals['phone edits']:5}  {totals['phone edits'] / totals['phones']:.2%}")
    print(f"            without the glide ʲ, which eSpeak NG writes from 1.52 on: "
          f"{(totals['phone edits'] - totals['glide edits']) / totals['phones']:.2%}")
    print(f"code points {totals['points']:7}  edits {totals['point edits']:5}  {totals['point edits'] / totals['points']:.2%}"
          f"  (stress {totals['stress edits']}, stops and spaces {totals['stop edits']})")
    for (before, after), count in kinds.most_common(15):
        print(f"  {count:4}  {before} -> {after}")


if __name__ == "__main__":
    main()
