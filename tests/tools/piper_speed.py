#!/usr/bin/env python3
"""How fast dramatis and Piper's own program speak the same words with the same model, side by side.

    python3 tests/tools/piper_speed.py MODEL.onnx TEXT.txt PROGRAM [ROUNDS [LIBRARY]]

TEXT has a sentence a line; PROGRAM is the built example `piper_speed`; LIBRARY is onnxruntime's, for a program built with
`--features ort`. Needs `piper-tts` from PyPI, and Linux. Each round runs one after the other on one core and on two, so
that a busy machine is busy for both; the medians are printed: seconds by the clock and of processors' time for a second of
sound, peak memory, and the ratios. Both make the pauses they like, so sound is what each made. Processors' time counts what
a program works, not what it waits for others: it holds on a busy machine too.
"""
import json, os, statistics, subprocess, sys

PIPER = """
import json, resource, sys, time
from piper import PiperVoice
begun = time.time(); voice = PiperVoice.load(sys.argv[1]); list(voice.synthesize("Yes.")); load = time.time() - begun
begun, before, sound = time.time(), time.process_time(), 0
for line in sys.stdin:
    for chunk in voice.synthesize(line.strip()):
        sound += len(chunk.audio_float_array) / chunk.sample_rate
took, worked = time.time() - begun, time.process_time() - before
print(json.dumps(dict(sound_s=sound, took_s=took, cpu_s=worked, load_s=load, peak_kb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)))
"""


def run(command, text, cores):
    command = ["taskset", "-c", ",".join(map(str, cores)), *command]
    out = subprocess.run(command, stdin=open(text), stdout=subprocess.PIPE, text=True, check=True).stdout
    return json.loads(out.splitlines()[-1])


def main():
    model, text, program = sys.argv[1:4]
    rounds, library = int(sys.argv[4]) if len(sys.argv) > 4 else 3, sys.argv[5:6]
    cores = sorted(os.sched_getaffinity(0))
    for count in (1, 2):
        rows = {"dramatis": [], "piper-tts": []}
        for _ in range(rounds):
            rows["dramatis"].append(run([program, model, str(count), *library], text, cores[:count]))
            rows["piper-tts"].append(run([sys.executable, "-c", PIPER, model], text, cores[:count]))
        rate = lambda row, time="took_s": row[time] / row["sound_s"]
        work = lambda row: rate(row, "cpu_s")
        for name, runs in rows.items():
            print(f"{count} core(s)  {name:10} {statistics.median(map(rate, runs)):.3f} s a second of sound "
                  f"({statistics.median(map(work, runs)):.3f} s of processors' time), "
                  f"{statistics.median(r['sound_s'] for r in runs):.1f} s of sound, loads in "
                  f"{statistics.median(r['load_s'] for r in runs):.2f} s, peak {max(r['peak_kb'] for r in runs) // 1000} MB")
        for what, time in (("times as long", rate), ("times the processors' time", work)):
            ratios = [time(a) / time(b) for a, b in zip(rows["dramatis"], rows["piper-tts"])]
            print(f"{count} core(s)  dramatis takes {statistics.median(ratios):.2f} {what} ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    main()
