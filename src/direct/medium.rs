//! What a voice is heard through.

use super::attached::{Piece, Role};
use super::words::{Word, affirmed, listed, main_clause};
use crate::engine::Medium;

/// Ways to say what a voice comes through: the words must stand one after another; `*` is any word, `/` parts words of
/// which one stands there. `into the receiver` is the near end and stands in no row.
const WAYS: &[(Medium, &str)] = &[
    (Medium::Phone, "voice on/at the phone/line/telephone"),
    (Medium::Phone, "voice on/at the other/far end"),
    (Medium::Phone, "on/from the other/far end of the phone/line/call"),
    (Medium::Phone, "voice on/from the other/far end"),
    (Medium::Phone, "on the other end"),
    (Medium::Phone, "over/through/from the phone/line/telephone/receiver/handset/earpiece/cell/cellphone/mobile"),
    (
        Medium::Phone,
        "the phone/receiver/handset/earpiece/telephone said/says/asked/squawked/crackled/repeated/answered",
    ),
    (Medium::Phone, "voice in the/his/her/my receiver/earpiece/phone"),
    (Medium::Phone, "over/through the voicemail"),
    (
        Medium::Radio,
        "over/through/from/on the radio/intercom/comm/comms/com/walkie-talkie/loudspeaker/speaker/speakers/headset/tannoy/pa/megaphone/transmitter",
    ),
    (Medium::Radio, "over/through/from his/her/my/their radio/intercom/comm/comms/walkie-talkie/headset/speaker"),
    (
        Medium::Radio,
        "the/a radio/intercom/comm/comms/loudspeaker/speaker/speakers/walkie-talkie/tannoy said/says/crackled/crackles/squawked/blared/announced/barked/repeated/asked/answered",
    ),
    (
        Medium::Radio,
        "said/crackled/squawked/repeated/announced/asked/answered the radio/intercom/comm/comms/loudspeaker/speaker/tannoy/dispatcher",
    ),
    (Medium::Radio, "voice on the radio/intercom/loudspeaker/speaker/comm/comms"),
    (
        Medium::Muffled,
        "through/behind/beyond the door/wall/barrier/doorway/floor/ceiling/window/glass/curtain/hatch/partition/floorboards",
    ),
    (Medium::Muffled, "through/behind the * door/wall/barrier/window/glass/hatch/curtain"),
    (
        Medium::Radio,
        "the/a radio/intercom/loudspeaker/walkie-talkie/comm on/in his/her/the/my * crackled/squawked/hissed/buzzed",
    ),
    (Medium::Radio, "radio/intercom/loudspeaker/walkie-talkie/comm crackled/squawked"),
    (Medium::Muffled, "from/on the other/far side of the door/wall/barrier/window/glass"),
    (Medium::Muffled, "from the other/next/adjoining room"),
    (Medium::Muffled, "from inside/within the *"),
    (
        Medium::Muffled,
        "from under/underneath/beneath the/his/her/a blanket/blankets/covers/bed/quilt/duvet/sheets/helmet/mask/hood/rubble/floor/floorboards",
    ),
    (Medium::Muffled, "came/was/sounded muffled"),
    (Medium::Muffled, "muffled/stifled voice/reply/answer/shout/cry/response"),
    (Medium::Muffled, "into the/his/her/my pillow/pillows/blanket/hands/sleeve/scarf/shoulder"),
    (Medium::Mind, "in/into/inside his/her/my/their head/mind/skull/heads/minds"),
    (Medium::Mind, "said/spoke/sent/thought telepathically"),
];

/// What a piece of narration says a voice comes through.
pub(super) fn of(piece: &Piece) -> Option<Medium> {
    let reach = if piece.role == Role::Voice { 0..piece.words.len() } else { main_clause(&piece.words) };
    let found = reach.into_iter().find_map(|at| {
        let way = WAYS.iter().find(|(_, way)| fits(way, &piece.words[at..]))?;
        (affirmed(&piece.words, at) > 0.0).then_some((way.0, at))
    })?;
    let (medium, at) = found;
    // `he said, looking through the window`, `he looked at the door behind her`: what is seen, not what is heard.
    let sees = piece.words[..at].iter().any(|word| listed(SEEING, &word.lower));
    // A beat is about what is done, unless it is the apparatus that does it.
    let fits_role = piece.role != Role::Beat || matches!(medium, Medium::Radio | Medium::Phone);
    (fits_role && (!sees || medium == Medium::Phone)).then_some(medium)
}

/// Verbs of what a speaker does that have a door or a wall in them too.
const SEEING: &str = "looking looked peering peered staring stared gazing gazed walking walked stepping stepped coming going \
    went pushing pushed climbing climbed glancing glanced pointing pointed gesturing nodding nodded disappearing \
    disappeared vanished vanishing slipping slipped ducking ducked hiding hid watching watched moving moved appearing \
    appeared emerging emerged putting put thrusting thrust poking poked stood standing leaning leaned turning turned running ran";

fn fits(way: &str, words: &[Word]) -> bool {
    let mut words = words.iter();
    way.split_ascii_whitespace()
        .all(|part| words.next().is_some_and(|word| part == "*" || part.split('/').any(|one| one == word.lower)))
}
