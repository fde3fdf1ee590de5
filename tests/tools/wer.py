#!/usr/bin/env python3
"""How many words a recogniser loses, voice by voice.

    cargo run --release --example voice-distances -- --wav DIR
    python3 -m venv target/wer && target/wer/bin/pip install pocketsphinx
    target/wer/bin/python tests/tools/wer.py DIR tests/tools/sentences.txt

DIR holds a folder for each voice, and in it 01.wav, 02.wav ... (16 kHz, mono, 16 bits), one for each line of the
reference text. Prints a Markdown table: the word error rate of each voice, and over that of the voice `plain`.
"""

import re
import sys
import wave
from multiprocessing import Pool
from pathlib import Path

from pocketsphinx import Decoder


def words(text):
    return re.sub(r"[^a-z' ]", " ", text.lower()).split()


def edits(reference, heard):
    """Words changed, added or left out."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(reference, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(diagonal + (word != other), row[j] + 1, row[j - 1] + 1)
    return row[-1]


def heard(decoder, path):
    with wave.open(str(path)) as sound:
        samples = sound.readframes(sound.getnframes())
    decoder.start_utt()
    decoder.process_raw(samples, full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    return words(hypothesis.hypstr) if hypothesis else []


def measure(task):
    folder, reference = task
    decoder = Decoder(samprate=16000, loglevel="FATAL")
    wrong = sum(edits(words(line), heard(decoder, folder / f"{n:02}.wav")) for n, line in enumerate(reference, 1))
    return folder.name, wrong / sum(len(words(line)) for line in reference)


def main():
    folder, text = Path(sys.argv[1]), Path(sys.argv[2])
    reference = text.read_text().splitlines()
    tasks = [(voice, reference) for voice in sorted(folder.iterdir()) if voice.is_dir()]
    with Pool() as pool:
        rates = dict(pool.map(measure, tasks, chunksize=1))
    plain = rates.get("plain")
    print("| voice | WER | against plain |\n|---|---|---|")
    for voice, rate in sorted(rates.items(), key=lambda item: item[1]):
        print(f"| {voice} | {rate:.3f} | {f'{rate / plain:.2f}' if plain else '-'} |")


if __name__ == "__main__":
    main()
