//! `preview --live`: the desktop's own speech service.

use crate::session::Session;

#[test]
#[cfg(not(any(feature = "system-voice", windows, target_os = "macos")))]
fn a_build_without_the_desktops_speech_says_how_to_get_it() {
    let session = Session::new();
    let run = session.run(["preview", "--live", "harbour"]).exit(1);
    run.says("this build does not speak through the desktop").says("--features system-voice").says("libspeechd-dev");
    assert_eq!(session.files(), ["dramatis.toml"]);
}

#[test]
#[cfg(feature = "system-voice")]
fn the_desktops_speech_service_says_a_voices_lines() {
    let running = std::process::Command::new("spd-say").args(["--wait", "ready"]).status();
    if !running.is_ok_and(|status| status.success()) {
        eprintln!("speech-dispatcher does not run: skipped");
        return;
    }
    let output = Session::new().command(&["preview", "--live", "harbour"]).output().expect("it starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("by the desktop's speech service"));
}
