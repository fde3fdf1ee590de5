#!/usr/bin/env python3
"""Writes voices with the very graphs of Piper's and Kokoro's own exporters, and weights that are chance.

    python3 neural_export.py piper medium OUT.onnx [--speakers 904]    # 63 MB, as Piper's "medium"; also high, small
    python3 neural_export.py kokoro full OUT.onnx VOICES.bin           # 326 MB, as Kokoro-82M; also small
    python3 neural_export.py reference MODEL.onnx OUT.f32 1 0 20 0 2   # onnxruntime's sound of these ids, without noise

The network code is that of the packages `piper-tts` (`piper.train.vits`) and `kokoro` (`kokoro.model`) from PyPI, exported as
their authors do (opset 15 and 17). `neural_model.py` needs less and writes smaller graphs of the same shape; these have all
operators. Chance is seeded: the same versions write the same bytes. Kokoro's own noise is replaced by a fixed one in its
graph, so that two runtimes can be compared; Piper's is a scale of 0.

    pip install torch==2.4.1 transformers==4.44.2 onnx onnxruntime scipy loguru huggingface_hub attrs 'numpy<2.3'
    pip install --no-deps piper-tts kokoro pathvalidate

`reference` needs `numpy` and `onnxruntime` alone.
"""
import argparse, importlib.util, json, pathlib, sys, tempfile, types
import numpy as np

SYMBOLS = 256
STYLE = 256
# Sizes of the network: Piper's `ModelConfig` and `ModelAudioConfig`. What is small has every part once.
PIPER = {
    "small": dict(width=8, filter=12, heads=2, layers=1, resblock="2", kernels=(3,), dilations=((1, 2),),
                  rates=(8, 8, 4), first=16, ups=(16, 16, 8)),
    "medium": dict(width=192, filter=768, heads=2, layers=6, resblock="2", kernels=(3, 5, 7),
                   dilations=((1, 2), (2, 6), (3, 12)), rates=(8, 8, 4), first=256, ups=(16, 16, 8)),
    "high": dict(width=192, filter=768, heads=2, layers=6, resblock="1", kernels=(3, 7, 11),
                 dilations=((1, 3, 5),) * 3, rates=(8, 8, 2, 2), first=512, ups=(16, 16, 4, 4)),
}
# The `config.json` of Kokoro-82M.
KOKORO = {
    "small": dict(hidden_dim=16, n_layer=1, first=16, kernels=[3], dilations=[[1, 3, 5]], plbert=dict(
        hidden_size=24, embedding_size=16, num_attention_heads=2, intermediate_size=32, num_hidden_layers=1)),
    "full": dict(hidden_dim=512, n_layer=3, first=512, kernels=[3, 7, 11], dilations=[[1, 3, 5]] * 3, plbert=dict(
        hidden_size=768, num_attention_heads=12, intermediate_size=2048, num_hidden_layers=12)),
}


def piper(size, speakers):
    """The network as `piper.train.export_onnx` readies it, and its example inputs."""
    import torch
    from piper.train.vits.models import SynthesizerTrn
    s = PIPER[size]
    net = SynthesizerTrn(
        n_vocab=SYMBOLS, spec_channels=513, segment_size=32, inter_channels=s["width"], hidden_channels=s["width"],
        filter_channels=s["filter"], n_heads=s["heads"], n_layers=s["layers"], kernel_size=3, p_dropout=0.1,
        resblock=s["resblock"], resblock_kernel_sizes=s["kernels"], resblock_dilation_sizes=s["dilations"],
        upsample_rates=s["rates"], upsample_initial_channel=s["first"], upsample_kernel_sizes=s["ups"],
        n_speakers=speakers, gin_channels=0 if speakers == 1 else (512 if size != "small" else 8))
    del net.enc_q  # Only for training.
    with torch.no_grad():
        # Training begins with flows that do nothing and a generator that whispers.
        for name, weights in net.named_parameters():
            if name.endswith("post.weight") or "conv_flows" in name and name.endswith("proj.weight"):
                weights.normal_(0, 0.05)
            if name.startswith("dec.conv_post"):
                weights.normal_(0, 0.5)
            if name == "dp.flows.0.m":
                weights.fill_(-1.5)  # Four frames or five to a phoneme, as speech has.
    net.eval()
    net.dec.remove_weight_norm()

    def infer_forward(text, text_lengths, scales, sid=None):
        return net.infer(text, text_lengths, noise_scale=scales[0], length_scale=scales[1], noise_scale_w=scales[2],
                         sid=sid)[0].unsqueeze(1)

    net.forward = infer_forward
    ids = torch.randint(low=0, high=SYMBOLS, size=(1, 50), dtype=torch.long)
    sid = torch.LongTensor([0]) if speakers > 1 else None
    return net, (ids, torch.LongTensor([50]), torch.FloatTensor([0.667, 1.0, 0.8]), sid)


def export_piper(size, path, speakers):
    import torch
    net, example = piper(size, speakers)
    torch.onnx.export(
        model=net, args=example, f=path, opset_version=15, input_names=["input", "input_lengths", "scales", "sid"],
        output_names=["output"], dynamic_axes={"input": {0: "batch_size", 1: "phonemes"},
                                               "input_lengths": {0: "batch_size"}, "output": {0: "batch_size", 2: "time"}})
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    from neural_model import config
    text = json.dumps(config(speakers), ensure_ascii=False, indent=1)
    pathlib.Path(str(path) + ".json").write_text(text + "\n", encoding="utf-8")


def kokoro(size):
    """`KModel` without its package's other half (which wants a G2P), and its example inputs."""
    import torch
    folder = pathlib.Path(importlib.util.find_spec("kokoro").origin).parent
    package = types.ModuleType("kokoro")
    package.__path__ = [str(folder)]
    sys.modules["kokoro"] = package
    if size == "small":
        # The decoder has its widths written into it.
        decoder = sys.modules["kokoro.istftnet"] = types.ModuleType("kokoro.istftnet")
        source = (folder / "istftnet.py").read_text()
        for wide, narrow in (("1024", "24"), ("512", "16"), (" 64", " 8")):
            source = source.replace(wide, narrow)
        exec(source, decoder.__dict__)
    from kokoro.model import KModel, KModelForONNX
    s = KOKORO[size]
    config = dict(
        vocab={}, n_token=178, hidden_dim=s["hidden_dim"], style_dim=STYLE // 2, n_layer=s["n_layer"], max_dur=50,
        dropout=0.2, n_mels=80, text_encoder_kernel_size=5, plbert=dict(max_position_embeddings=512, dropout=0.1, **s["plbert"]),
        istftnet=dict(upsample_kernel_sizes=[20, 12], upsample_rates=[10, 6], gen_istft_hop_size=5, gen_istft_n_fft=20,
                      resblock_dilation_sizes=s["dilations"], resblock_kernel_sizes=s["kernels"],
                      upsample_initial_channel=s["first"]))
    with tempfile.NamedTemporaryFile() as empty:
        torch.save({}, empty.name)
        model = KModel("hexgrad/Kokoro-82M", config=config, model=empty.name, disable_complex=True)
    with torch.no_grad():
        # Durations near what speech has: the sum of 50 sigmoids is 5 frames where their bias is -2.2.
        for name, weights in model.predictor.duration_proj.named_parameters():
            weights.fill_(-2.2) if name.endswith("bias") else None
        # A voice of 150 Hz: from chance come pitches whose phases no 32-bit float can hold.
        model.predictor.F0_proj.weight.mul_(0.1)
        model.predictor.F0_proj.bias.fill_(150)
        # The last layer's numbers are exponents.
        model.decoder.generator.conv_post.weight_g.mul_(0.03)
    example = (torch.randint(1, 178, (1, 48), dtype=torch.long), torch.randn(1, STYLE) * 0.3, torch.ones(1))
    return KModelForONNX(model).eval(), example


def stilled(path):
    """Kokoro's random starting phases become zeros, and its noise numbers that look random and are counted: without any,
    the phase of the empty parts of its spectrum would be that of rounding errors. For the same reason its spectrum's
    phases go through a sine and count as much as they are heard: the last bit of a sum decides whether one is pi or minus
    pi, and the network reads them as numbers."""
    import onnx
    from onnx import TensorProto as T, helper as h, numpy_helper
    model = onnx.load(path)
    weights = dict(zero=np.zeros(1, np.float32), one=np.ones(1, np.float32), axis1=np.array(1, np.int64),
                   axis2=np.array(2, np.int64), nine=np.array([9], np.float32), k1=np.array([1237], np.int32),
                   m1=np.array([65537], np.int32), k2=np.array([32749], np.int32), m2=np.array([4099], np.int32),
                   m3=np.array([8191], np.int32), half=np.array([4095], np.float32))
    model.graph.initializer.extend(numpy_helper.from_array(value, "still_" + name) for name, value in weights.items())
    made_by = {name: node.op_type for node in model.graph.node for name in node.output}
    nodes = []
    for node in model.graph.node:
        if node.op_type == "Concat" and [made_by.get(name) for name in node.input] == ["Sqrt", "Where"]:
            nodes.append(h.make_node("Sin", [node.input[1]], ["still_sine"]))
            nodes.append(h.make_node("Mul", [node.input[0], "still_sine"], ["still_phase"]))
            node.input[1] = "still_phase"
        if node.op_type == "RandomUniformLike":
            node.CopyFrom(h.make_node("Mul", [node.input[0], "still_zero"], list(node.output)))
        if node.op_type != "RandomNormalLike":
            nodes.append(node)
            continue
        last = node.input[0]
        steps = [("Mul", last, "zero"), ("Add", None, "one"), ("CumSum", "1", "axis1"), ("CumSum", "1", "axis2"),
                 ("Mul", "2", "nine"), ("Add", None, "=3"), ("Cast", None, T.INT32), ("Mul", None, "k1"),
                 ("Mod", None, "m1"), ("Mul", None, "k2"), ("Mod", None, "m2"), ("Mul", None, "=10"), ("Mod", None, "m3"),
                 ("Cast", None, T.FLOAT), ("Div", None, "half"), ("Sub", None, "one")]
        name = lambda step: f"{node.output[0]}_{step}"
        for step, (kind, first, second) in enumerate(steps):
            first = name(step - 1) if first is None else name(int(first)) if first.isdigit() else first
            out = [node.output[0] if step == len(steps) - 1 else name(step)]
            if kind == "Cast":
                nodes.append(h.make_node(kind, [first], out, to=second))
            else:
                second = name(int(second[1:])) if second.startswith("=") else "still_" + second
                nodes.append(h.make_node(kind, [first, second], out))
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    pathlib.Path(path).write_bytes(model.SerializeToString(deterministic=True))


def export_kokoro(size, path, voices):
    import torch
    net, example = kokoro(size)
    torch.onnx.export(net, args=example, f=path, export_params=True, opset_version=17, do_constant_folding=True,
                      input_names=["input_ids", "style", "speed"], output_names=["waveform", "duration"],
                      dynamic_axes={"input_ids": {1: "tokens"}, "waveform": {0: "samples"}, "duration": {0: "tokens"}})
    stilled(path)
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    from neural_model import kokoro_voices
    kokoro_voices(voices)


def reference(model, ids, threads=1):
    """onnxruntime's sound of ids with all noise at 0; Kokoro's style is the row (i % 7 - 3) / 10 at column i."""
    import onnxruntime as ort
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    session = ort.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    style = np.array([[(i % 7 - 3) / 10 for i in range(STYLE)]], np.float32)
    known = {"input": np.array([ids], np.int64), "input_lengths": np.array([len(ids)], np.int64),
             "scales": np.array([0, 1, 0], np.float32), "sid": np.array([0], np.int64),
             "input_ids": np.array([ids], np.int64), "style": style, "speed": np.ones(1, np.float32)}
    return session.run(None, {i.name: known[i.name] for i in session.get_inputs()})[0].astype("<f4").ravel()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("piper")
    one.add_argument("size", choices=PIPER)
    one.add_argument("path")
    one.add_argument("--speakers", type=int, default=1)
    two = kinds.add_parser("kokoro")
    two.add_argument("size", choices=KOKORO)
    two.add_argument("path")
    two.add_argument("voices")
    refer = kinds.add_parser("reference")
    refer.add_argument("model")
    refer.add_argument("out")
    refer.add_argument("ids", type=int, nargs="+")
    a = parser.parse_args()
    if a.kind == "reference":
        return pathlib.Path(a.out).write_bytes(reference(a.model, a.ids).tobytes())
    import torch
    torch.manual_seed(7)
    if a.kind == "piper":
        return export_piper(a.size, a.path, a.speakers)
    export_kokoro(a.size, a.path, a.voices)


if __name__ == "__main__":
    main()
