//! The program `dramatis`: everything it does is in the library.

fn main() -> std::process::ExitCode {
    dramatis::cli::main()
}
