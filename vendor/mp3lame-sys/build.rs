//! Builds LAME with a C compiler alone, in the same way on every system: plain C, no instructions of one processor, so that
//! the same sound gives the same bytes everywhere.

const SOURCES: [&str; 19] = [
    "bitstream", "encoder", "fft", "gain_analysis", "id3tag", "lame", "newmdct", "presets", "psymodel", "quantize",
    "quantize_pvt", "reservoir", "set_get", "tables", "takehiro", "util", "vbrquantize", "VbrTag", "version",
];

fn main() {
    let mut build = cc::Build::new();
    build.warnings(false).include("lame-3.100/include").include("lame-3.100/libmp3lame");
    for source in SOURCES {
        build.file(format!("lame-3.100/libmp3lame/{source}.c"));
    }
    // What `configure` would find on any system with C89.
    build.define("STDC_HEADERS", "1").define("HAVE_ERRNO_H", "1").define("HAVE_FCNTL_H", "1").define("HAVE_LIMITS_H", "1");
    build.define("HAVE_STRCHR", "1").define("HAVE_MEMCPY", "1").define("HAVE_STDINT_H", "1");
    build.define("ieee754_float32_t", "float").define("ieee754_float64_t", "double");
    build.define("LAME_LIBRARY_BUILD", "1");
    build.compile("mp3lame");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=lame-3.100");
}
