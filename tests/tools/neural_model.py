#!/usr/bin/env python3
"""Writes voices of Piper's and Kokoro's shape (and compares runtimes on it): the graph is real, the weights are chance.

No publisher's voice is needed to test an engine: what matters is that inputs, outputs, operators and sizes are those of a
real one. The same seed writes the same bytes. Needs `numpy` and `onnx` from PyPI, and `onnxruntime` for `reference`.

    python3 neural_model.py piper tiny tests/fixtures/neural/tiny-piper.onnx
    python3 neural_model.py piper tiny tests/fixtures/neural/tiny-cast.onnx --speakers 3
    python3 neural_model.py piper medium medium.onnx                # 63 MB, as Piper's "medium"
    python3 neural_model.py kokoro tests/fixtures/neural/tiny-kokoro.onnx tests/fixtures/neural/tiny-voices.bin
    python3 neural_model.py reference MODEL.onnx OUT.f32 1 0 20 0 2  # onnxruntime's sound of these ids, without noise
"""
import argparse, json, pathlib
import numpy as np
import onnx
from onnx import TensorProto as T, helper as h, numpy_helper

SYMBOLS = (
    "_^$ !'(),-.:;?abcdefhijklmnopqrstuvwxyzæçðøħŋœǀǁǂǃɐɑɒɓɔɕɖɗɘəɚɛɜɞɟɠɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟʡʢʲ"
    "ˈˌːˑ˞βθχᵻⱱ0123456789\u0327\u0303\u032a\u032f\u0329ʰˤε↓#\"↑\u033a\u033bgʦX\u031d\u030aɝʷ"
)
RATE = 22050


class Graph:
    """Collects nodes and weights; every method gives the name of its result."""

    def __init__(self, seed):
        self.nodes, self.weights, self.chance = [], [], np.random.default_rng(seed)

    def op(self, kind, *inputs, outputs=1, **attributes):
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(h.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def const(self, array):
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(array), name))
        return name

    def floats(self, *shape, gain=1.0):
        fan = int(np.prod(shape[1:])) or 1
        return self.const((self.chance.standard_normal(shape) * gain / np.sqrt(fan)).astype(np.float32))

    def ints(self, *values):
        return self.const(np.array(values, np.int64))

    def number(self, value):
        return self.const(np.array(value, np.float32))

    def conv(self, x, before, after, kernel, dilation=1, gain=1.0):
        pad = dilation * (kernel - 1) // 2
        bias = self.const(np.zeros(after, np.float32))
        return self.op("Conv", x, self.floats(after, before, kernel, gain=gain), bias, kernel_shape=[kernel],
                       pads=[pad, pad], dilations=[dilation])

    def up(self, x, before, after, kernel, rate):
        weights = self.const((self.chance.standard_normal((before, after, kernel)) * 1.4
                              / np.sqrt(before * kernel / rate)).astype(np.float32))
        return self.op("ConvTranspose", x, weights, kernel_shape=[kernel], strides=[rate],
                       pads=[(kernel - rate) // 2] * 2)

    def norm(self, x):
        """Over channels (axis 1), spelt out as older exporters do."""
        centred = self.op("Sub", x, self.op("ReduceMean", x, axes=[1]))
        spread = self.op("ReduceMean", self.op("Pow", centred, self.number(2.0)), axes=[1])
        return self.op("Div", centred, self.op("Sqrt", self.op("Add", spread, self.number(1e-5))))

    def scale(self, scales, index):
        return self.op("Gather", scales, self.const(np.array(index, np.int64)), axis=0)


SIZES = {
    # hidden, filter, encoder layers, flows, flow layers, first channels of the generator, its rates, kernels, blocks
    "tiny": dict(hidden=16, filter=24, layers=1, flows=1, flow_layers=1, first=32, rates=[8, 8, 4], kernels=[16, 16, 8],
                 blocks=[3]),
    "medium": dict(hidden=192, filter=768, layers=6, flows=4, flow_layers=4, first=256, rates=[8, 8, 4],
                   kernels=[16, 16, 8], blocks=[3, 5, 7]),
}


def attention(g, x, hidden):
    q, k, v = (g.conv(x, hidden, hidden, 1) for _ in range(3))
    weights = g.op("MatMul", g.op("Transpose", q, perm=[0, 2, 1]), k)
    weights = g.op("Softmax", g.op("Div", weights, g.number(np.sqrt(hidden))), axis=-1)
    return g.conv(g.op("MatMul", v, g.op("Transpose", weights, perm=[0, 2, 1])), hidden, hidden, 1)


def piper(size, speakers, seed):
    s, g = SIZES[size], Graph(seed)
    hidden = s["hidden"]
    # Text encoder: [1, T] -> [1, hidden, T].
    x = g.op("Transpose", g.op("Gather", g.floats(256, hidden, gain=np.sqrt(hidden)), "input", axis=0), perm=[0, 2, 1])
    length = g.op("Gather", g.op("Shape", "input"), g.ints(1), axis=0)
    scalar = lambda name: g.op("Squeeze", name, g.ints(0))
    places = g.op("Range", g.const(np.array(0, np.int64)), scalar(length), g.const(np.array(1, np.int64)))
    mask = g.op("Cast", g.op("Less", g.op("Unsqueeze", places, g.ints(0)),
                             g.op("Unsqueeze", "input_lengths", g.ints(1))), to=T.FLOAT)
    mask = g.op("Unsqueeze", mask, g.ints(1))
    for _ in range(s["layers"]):
        x = g.norm(g.op("Add", x, attention(g, x, hidden)))
        y = g.op("Relu", g.conv(x, hidden, s["filter"], 3))
        x = g.norm(g.op("Add", x, g.conv(y, s["filter"], hidden, 3)))
    x = g.op("Mul", x, mask)
    if speakers > 1:
        voice = g.op("Unsqueeze", g.op("Gather", g.floats(speakers, hidden, gain=4.0), "sid", axis=0), g.ints(2))
        x = g.op("Add", x, voice)
    mean, log_spread = g.op("Split", g.conv(x, hidden, 2 * hidden, 1), outputs=2, axis=1)
    # Durations: [1, 1, T].
    y = g.op("Relu", g.conv(x, hidden, hidden, 3))
    noise = g.op("Mul", g.op("RandomNormalLike", mask), g.scale("scales", 2))
    logs = g.op("Add", g.op("Mul", g.op("Tanh", g.conv(y, hidden, 1, 1)), g.number(0.5)), g.number(1.0))
    logs = g.op("Add", logs, g.op("Mul", noise, g.number(0.3)))
    w = g.op("Mul", g.op("Mul", g.op("Exp", logs), mask), g.scale("scales", 1))
    frames = g.op("Ceil", w)
    # Each phoneme's row as many times as it has frames: [1, F, T] x [1, T, hidden].
    ends = g.op("CumSum", frames, g.const(np.array(2, np.int64)))
    total = g.op("Clip", g.op("ReduceSum", frames, g.ints(0, 1, 2), keepdims=0), g.number(1.0))
    at = g.op("Range", g.number(0.0), total, g.number(1.0))
    at = g.op("Unsqueeze", at, g.ints(0, 2))
    before = g.op("Less", at, ends)
    after = g.op("Not", g.op("Less", at, g.op("Sub", ends, frames)))
    path = g.op("Cast", g.op("And", before, after), to=T.FLOAT)
    spread = lambda name: g.op("Transpose", g.op("MatMul", path, g.op("Transpose", name, perm=[0, 2, 1])), perm=[0, 2, 1])
    mean, log_spread = spread(mean), spread(log_spread)
    noise = g.op("Mul", g.op("RandomNormalLike", mean), g.op("Exp", g.op("Tanh", log_spread)))
    z = g.op("Add", mean, g.op("Mul", noise, g.scale("scales", 0)))
    # Flows: gated convolutions.
    for _ in range(s["flows"]):
        y = z
        for _ in range(s["flow_layers"]):
            a, b = g.op("Split", g.conv(y, hidden, 2 * hidden, 5), outputs=2, axis=1)
            gated = g.op("Mul", g.op("Tanh", a), g.op("Sigmoid", b))
            keep, skip = g.op("Split", g.conv(gated, hidden, 2 * hidden, 1), outputs=2, axis=1)
            y = g.op("Add", g.op("Add", y, keep), skip)
        z = g.norm(g.op("Add", z, y))
    # HiFi-GAN: [1, hidden, F] -> [1, 1, F * 256].
    channels = s["first"]
    y = g.conv(z, hidden, channels, 7)
    for rate, kernel in zip(s["rates"], s["kernels"]):
        y = g.up(g.op("LeakyRelu", y, alpha=0.1), channels, channels // 2, kernel, rate)
        channels //= 2
        sums = None
        for block in s["blocks"]:
            r = y
            for dilation in (1, 3):
                r = g.op("Add", r, g.conv(g.op("LeakyRelu", r, alpha=0.1), channels, channels, block, dilation, 0.7))
            sums = r if sums is None else g.op("Add", sums, r)
        y = g.op("Div", sums, g.number(float(len(s["blocks"]))))
    y = g.op("Tanh", g.conv(g.op("LeakyRelu", y, alpha=0.01), channels, 1, 7, gain=0.15))
    g.nodes.append(h.make_node("Unsqueeze", [y, g.ints(1)], ["output"]))
    inputs = [h.make_tensor_value_info("input", T.INT64, ["batch_size", "phonemes"]),
              h.make_tensor_value_info("input_lengths", T.INT64, ["batch_size"]),
              h.make_tensor_value_info("scales", T.FLOAT, [3])]
    inputs += [h.make_tensor_value_info("sid", T.INT64, ["batch_size"])] if speakers > 1 else []
    return g, inputs, [h.make_tensor_value_info("output", T.FLOAT, ["batch_size", 1, 1, "time"])]


def kokoro(seed):
    """Kokoro's inputs and outputs around a small network: style in two halves, whole durations, 600 samples a frame."""
    g, hidden = Graph(seed), 16
    x = g.op("Transpose", g.op("Gather", g.floats(178, hidden, gain=4.0), "input_ids", axis=0), perm=[0, 2, 1])
    timbre, manner = g.op("Split", "style", outputs=2, axis=1)
    layer = lambda half: g.op("Unsqueeze", g.op("MatMul", half, g.floats(128, hidden, gain=3.0)), g.ints(2))
    x = g.op("Add", g.norm(g.op("Add", x, attention(g, x, hidden))), layer(manner))
    logs = g.op("Sigmoid", g.conv(g.op("Relu", g.conv(x, hidden, hidden, 3)), hidden, 1, 1))
    frames = g.op("Div", g.op("Mul", logs, g.number(6.0)), "speed")
    frames = g.op("Clip", g.op("Round", frames), g.number(1.0))
    ends = g.op("CumSum", frames, g.const(np.array(2, np.int64)))
    at = g.op("Range", g.number(0.0), g.op("ReduceSum", frames, g.ints(0, 1, 2), keepdims=0), g.number(1.0))
    at = g.op("Unsqueeze", at, g.ints(0, 2))
    after = g.op("Not", g.op("Less", at, g.op("Sub", ends, frames)))
    path = g.op("Cast", g.op("And", g.op("Less", at, ends), after), to=T.FLOAT)
    y = g.op("MatMul", path, g.op("Transpose", x, perm=[0, 2, 1]))
    y = g.op("Add", g.op("Transpose", y, perm=[0, 2, 1]), layer(timbre))
    for before, after, kernel, rate in ((16, 16, 20, 10), (16, 8, 12, 6), (8, 4, 20, 10)):
        y = g.up(g.op("LeakyRelu", y, alpha=0.1), before, after, kernel, rate)
    y = g.op("Add", y, g.op("Mul", g.op("RandomNormalLike", y), g.number(0.01)))
    y = g.op("Tanh", g.conv(y, 4, 1, 7, gain=0.2))
    g.nodes.append(h.make_node("Squeeze", [y, g.ints(0, 1)], ["waveform"]))
    inputs = [h.make_tensor_value_info("input_ids", T.INT64, ["batch_size", "tokens"]),
              h.make_tensor_value_info("style", T.FLOAT, ["batch_size", 256]),
              h.make_tensor_value_info("speed", T.FLOAT, [1])]
    return g, inputs, [h.make_tensor_value_info("waveform", T.FLOAT, ["samples"])]


def kokoro_voices(path):
    """Two voices as `voices-v1.0.bin` holds them; rows alike, so that the archive is small."""
    chance = np.random.default_rng(3)
    voices = {name: np.tile(chance.standard_normal((1, 1, 256)).astype(np.float32) * 0.3, (510, 1, 1))
              for name in ("af_anna", "bm_otto")}
    np.savez_compressed(path, **voices)
    pathlib.Path(str(path) + ".npz").rename(path)


def config(speakers):
    voices = {f"person-{i}": i for i in range(speakers)} if speakers > 1 else {}
    return {"audio": {"sample_rate": RATE, "quality": "test"}, "espeak": {"voice": "en-us"}, "phoneme_type": "espeak",
            "num_symbols": 256, "num_speakers": speakers, "speaker_id_map": voices, "hop_length": 256,
            "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
            "phoneme_id_map": {symbol: [i] for i, symbol in enumerate(SYMBOLS)}}


def write(graph, inputs, outputs, path):
    body = h.make_graph(graph.nodes, "voice", inputs, outputs, graph.weights)
    model = h.make_model(body, opset_imports=[h.make_opsetid("", 15)], producer_name="dramatis tests", ir_version=8)
    onnx.checker.check_model(model)
    pathlib.Path(path).write_bytes(model.SerializeToString(deterministic=True))


def reference(model, out, ids, threads=1):
    """onnxruntime's sound of ids with all noise at 0, as raw little-endian floats."""
    import onnxruntime as ort
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    feed = {"input": np.array([ids], np.int64), "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([0, 1, 0], np.float32)}
    if "sid" in [i.name for i in session.get_inputs()]:
        feed["sid"] = np.array([0], np.int64)
    sound = session.run(None, feed)[0].astype("<f4").ravel()
    pathlib.Path(out).write_bytes(sound.tobytes())
    print(f"{len(sound)} samples, rms {np.sqrt((sound ** 2).mean()):.4f}, peak {np.abs(sound).max():.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    make = kinds.add_parser("piper")
    make.add_argument("size", choices=SIZES)
    make.add_argument("path")
    make.add_argument("--speakers", type=int, default=1)
    make.add_argument("--seed", type=int, default=7)
    small = kinds.add_parser("kokoro")
    small.add_argument("path")
    small.add_argument("voices")
    refer = kinds.add_parser("reference")
    refer.add_argument("path")
    refer.add_argument("out")
    refer.add_argument("ids", type=int, nargs="+")
    a = parser.parse_args()
    if a.kind == "reference":
        return reference(a.path, a.out, a.ids)
    if a.kind == "kokoro":
        kokoro_voices(a.voices)
        return write(*kokoro(5), a.path)
    write(*piper(a.size, a.speakers, a.seed), a.path)
    text = json.dumps(config(a.speakers), ensure_ascii=False, indent=1)
    pathlib.Path(a.path + ".json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
