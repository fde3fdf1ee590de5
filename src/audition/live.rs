//! Speaking through the desktop's own speech service, where the program was built with it: nothing is recorded.

use super::Act;
use crate::voice::Voice;
use anyhow::Result;

/// Says an act's lines through the desktop's speech service in whatever voice that has, as high and as fast as `voice` is
/// against the plain one, and waits until they were heard. Gives how many lines were.
///
/// # Errors
/// A [`crate::note::Note`] where the service is not there or stops, and where the program was built without it.
pub fn say(act: &Act, voice: &Voice) -> Result<usize> {
    service::say(act, voice)
}

#[cfg(not(any(feature = "system-voice", windows, target_os = "macos")))]
mod service {
    use super::{Act, Result, Voice};
    use crate::note::Note;

    pub(super) fn say(_act: &Act, _voice: &Voice) -> Result<usize> {
        Err(Note::error("this build does not speak through the desktop's speech service")
            .hint(
                "build it with `cargo install --path . --features system-voice` (on Debian that needs \
                 `apt install libspeechd-dev libclang-dev`), or leave out `--live` and listen to the WAV",
            )
            .into())
    }
}

#[cfg(any(feature = "system-voice", windows, target_os = "macos"))]
mod service {
    use super::{Act, Result, Voice};
    use crate::engine::Direction;
    use crate::note::Note;
    use crate::units::semitones_to_ratio;
    use crate::voice::Builtin;
    use std::fmt::Display;
    use std::sync::mpsc;
    use std::time::Duration;
    use tts::Tts;

    /// How long a line may take to begin, and how long a character of it may last.
    const BEGIN: Duration = Duration::from_secs(15);
    const CHARACTER: Duration = Duration::from_millis(250);

    pub(super) fn say(act: &Act, voice: &Voice) -> Result<usize> {
        let mut service = Tts::default().map_err(absent)?;
        let able = service.supported_features();
        let (sender, ended) = mpsc::channel();
        if able.utterance_callbacks {
            let finished = sender.clone();
            service.on_utterance_end(Some(Box::new(move |_| _ = finished.send(())))).map_err(absent)?;
            service.on_utterance_stop(Some(Box::new(move |_| _ = sender.send(())))).map_err(absent)?;
        }
        let mut heard = 0;
        for line in act.lines.iter().filter(|line| line.spoken && line.text.contains(char::is_alphanumeric)) {
            let (pitch, pace) = against_plain(&voice.builtin, &line.direction);
            if able.rate {
                let (usual, most) = (service.normal_rate(), service.max_rate());
                service.set_rate(steps(pace, usual, service.min_rate(), most)).map_err(stopped)?;
            }
            if able.pitch {
                let (usual, most) = (service.normal_pitch(), service.max_pitch());
                service.set_pitch(steps(pitch, usual, service.min_pitch(), most)).map_err(stopped)?;
            }
            service.speak(line.text.as_str(), false).map_err(stopped)?;
            let patience = BEGIN + CHARACTER * u32::try_from(line.text.chars().count()).unwrap_or(u32::MAX).min(10_000);
            if able.utterance_callbacks {
                ended.recv_timeout(patience).map_err(|_| stopped("it did not finish a line in time"))?;
            } else {
                wait(&service, patience)?;
            }
            heard += 1;
        }
        Ok(heard)
    }

    /// Waits by asking, for services that do not call back.
    fn wait(service: &Tts, patience: Duration) -> Result<()> {
        const LOOK: Duration = Duration::from_millis(50);
        let mut waited = LOOK;
        std::thread::sleep(LOOK);
        while service.is_speaking().map_err(stopped)? {
            if waited > patience {
                return Err(stopped("it did not finish a line in time").into());
            }
            std::thread::sleep(LOOK);
            waited += LOOK;
        }
        Ok(())
    }

    /// How much higher and faster a line of a voice is than the plain voice's.
    fn against_plain(voice: &Builtin, direction: &Direction) -> (f32, f32) {
        let plain = Builtin::default();
        let pitch = voice.pitch_hz / plain.pitch_hz * semitones_to_ratio(direction.pitch_semitones);
        (pitch, voice.pace / plain.pace * direction.pace)
    }

    /// A factor in a service's own measure, of which we know the usual value and the ends: a double is the upper end, a
    /// half the lower.
    fn steps(factor: f32, usual: f32, least: f32, most: f32) -> f32 {
        let octaves = factor.log2().clamp(-1.0, 1.0);
        if octaves > 0.0 { usual + octaves * (most - usual) } else { usual + octaves * (usual - least) }
    }

    fn absent(cause: impl Display) -> Note {
        Note::error(format!("the desktop's speech service is not there: {cause}")).hint(
            "on Linux that is speech-dispatcher: try `spd-say hello`; or leave out `--live` and listen to the WAV",
        )
    }

    fn stopped(cause: impl Display) -> Note {
        Note::error(format!("the desktop's speech service stopped: {cause}"))
            .hint("try `spd-say hello` on Linux; or leave out `--live` and listen to the WAV")
    }
}
