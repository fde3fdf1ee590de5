//! The words that this room looks at: verbs of saying and thinking, naming words, verb forms that tell a tense.
//!
//! The lists are closed classes (articles, prepositions, auxiliaries) or the common members of open ones; none is meant
//! to be complete, and each rule that uses one says what a missing word costs.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Deref;
use std::sync::LazyLock;

/// A set of words: one bit of the table that holds them all, so that a word is looked up once however many sets ask.
#[derive(Clone, Copy)]
pub(super) struct Words(u64);

impl Words {
    /// Whether a word, as [`lower`] gives it, is in the set.
    pub(super) fn has(self, word: &str) -> bool {
        classes(word).any(self)
    }
}

/// The sets that a word is in.
#[derive(Clone, Copy)]
pub(super) struct Classes(u64);

impl Classes {
    /// Whether the word is in a set.
    pub(super) fn any(self, words: Words) -> bool {
        self.0 & words.0 != 0
    }
}

/// The sets that a word, as [`lower`] gives it, is in.
pub(super) fn classes(word: &str) -> Classes {
    Classes(TABLE.get(word).copied().unwrap_or(0))
}

/// FNV-1a: short words hash in a few cycles, and the table's words are fixed, so nobody can make them collide.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Every word of every list, with the bits of the lists it is in.
static TABLE: LazyLock<HashMap<&'static str, u64, BuildHasherDefault<Fnv>>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, u64, BuildHasherDefault<Fnv>> = HashMap::default();
    for (words, text) in LISTS {
        for word in text.split_whitespace() {
            *table.entry(word).or_default() |= words.0;
        }
    }
    table
});

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $text:literal;)*) => {
        #[allow(clippy::upper_case_acronyms, non_camel_case_types)]
        enum Bit { $($name),* }
        $($(#[$doc])* pub(super) const $name: Words = Words(1 << Bit::$name as u32);)*
        const LISTS: &[(Words, &str)] = &[$(($name, $text)),*];
    };
}

words! {
    /// Verbs of saying in the past tense, as they stand in a tag.
    SAID: "said asked replied answered cried called shouted yelled screamed shrieked whispered murmured muttered mumbled
        growled snarled snapped hissed roared bellowed barked exclaimed declared announced added continued went
        repeated echoed agreed protested objected insisted demanded inquired enquired begged pleaded urged suggested
        offered observed remarked commented noted explained told informed warned advised admitted confessed confirmed
        stated responded returned rejoined retorted countered interrupted interjected interposed broke began started
        finished concluded resumed pursued proceeded persisted spoke sighed groaned moaned gasped panted breathed
        sobbed wailed whimpered whined sniffed sniffled laughed chuckled giggled chortled snorted scoffed sneered jeered
        teased joked quipped drawled stammered stuttered faltered blurted croaked rasped purred cooed crooned chirped
        piped squeaked squealed shrilled trilled sang chanted intoned recited read pronounced ejaculated vociferated
        thundered boomed blared blaired howled hollered hailed greeted assured promised vowed swore lied boasted
        complained grumbled griped bemoaned lamented mourned corrected reminded prompted put threw chimed ventured
        volunteered allowed conceded acknowledged affirmed denied contradicted maintained argued reasoned quoted
        ordered commanded directed instructed bade implored beseeched entreated coaxed soothed comforted reassured
        apologised apologized thanked welcomed queried questioned quizzed prodded pressed probed wondered mused
        reflected thought opined supposed guessed hazarded speculated chorused yelped spat grunted mouthed signed
        coughed choked hiccupped gulped swallowed smiled grinned beamed nodded shrugged frowned scowled";

    /// Verbs of saying in any other form.
    SAY: "say says saying ask asks asking reply replies replying answer answers answering cry cries crying call calls
        calling shout shouts shouting yell yells yelling scream screams screaming whisper whispers whispering murmur
        murmurs murmuring mutter mutters muttering mumble mumbles mumbling growl growls growling snap snaps snapping
        hiss hisses hissing roar roars roaring exclaim exclaims exclaiming declare declares declaring announce announces
        announcing add adds adding continue continues continuing repeat repeats repeating echo echoes echoing agree
        agrees agreeing insist insists insisting demand demands demanding explain explains explaining tell tells telling
        inform informs informing warn warns warning respond responds responding retort retorts retorting begin begins
        beginning speak speaks speaking sigh sighs sighing groan groans groaning gasp gasps gasping sob sobs sobbing
        laugh laughs laughing chant chants chanting blurt blurts suggest suggests offer offers admit admits
        confess confesses protest protests plead pleads urge urges greet greets wonder wonders promise promises
        interrupt interrupts conclude concludes return returns whine whines purr purrs blurting ejaculate ejaculates
        ejaculating go goes going remark remarks remarking observe observes observing";

    /// What somebody does between two sentences of talk, in the present tense.
    GESTURES: "swallows nods shrugs sighs smiles laughs looks turns shakes points glances stops pauses coughs wipes lifts
        leans grins frowns blinks squints waves winks snorts sniffs hesitates breathes folds scratches rubs clears gulps
        listens stares gazes chuckles giggles yawns whistles kneels stands sits steps crosses raises drops";

    /// Verbs of thinking, in the forms a tag uses.
    THOUGHT: "thought wondered mused pondered reflected realized realised decided figured thinks wonders muses ponders reflects thinking wondering musing";

    /// Verbs that make a thought of what stands beside them when their object is the same person.
    TOLD: "asked told asks tells ask tell remind reminded reminds assured promised scolded warned said";

    /// What makes the object the same person.
    SELF: "himself herself themselves themself itself myself yourself ourselves oneself";

    /// Words that announce a name, a word or a written text: what is quoted after them is mentioned, not said.
    NAMING: "named titled entitled labelled labeled marked inscribed engraved termed dubbed nicknamed christened
        spelled spelt pronounced headed captioned subtitled phrase phrases word words term terms expression name names
        nickname title titles motto slogan sign signs label notice caption heading inscription headline poster song
        hymn ballad tune book novel poem play film movie episode chapter article essay letter letters reading so-called
        proverb adjective noun verb password codeword epithet";

    /// Words after which a quotation is part of the sentence's grammar: articles, possessives, prepositions, forms of
    /// "be" and "have", modals, and a few that qualify.
    EMBEDDING: "the a an this that these those his her its my your our their some any every each no such another other
        of in on at to for from with without by about as like than into onto under over through between beyond behind
        before after against among during towards toward upon off out up down around near per via de
        be is are was were been being am isn't aren't wasn't weren't become became becoming seem seemed look looked
        feel felt sound sounded remain remained stay stayed turn turned get got gets getting
        have has had having do does did can could will would shall should may might must ought cannot can't couldn't
        won't wouldn't shouldn't didn't don't doesn't hadn't hasn't haven't not never only just merely really quite
        rather very too so more most less least all both either neither nor if because since although though whether
        while when where which whose who whom what how why there he she they it we i you him them us me one own
        little good old new big small great large first last same usual whole real true simply almost still already
        even ever again";

    /// Subjects that "say" only in writing.
    WRITTEN: "sign sticker board card label notice plaque poster banner placard mat doormat note letter message text
        email telegram shirt t-shirt badge button mug cover page headline headlines caption inscription graffiti
        billboard screen display newspaper tattoo bumper headstone
        gravestone tombstone map list memo subtitle readout";

    /// Faces and gestures that "say" something without a word.
    MUTE: "eyes eye look looks glance glances gaze smile expression face eyebrows eyebrow posture silence tone shrug nod";

    /// What "was the ..." makes a tag of: `"No," was her quiet reply.`
    ANSWERS: "reply answer response remark comment rejoinder retort assurance exclamation question inquiry cry greeting
        verdict address thought";

    /// Verbs of singing: a title stands beside them.
    SUNG: "sing sang singing sung";

    /// Verbs of "as he put it", which make a saying of what follows.
    PUT: "put expressed express called call say says said saying goes";

    /// Words that keep a verb of saying before them from reaching the quotation: `they said it was "mamaliga"`.
    CUT_OFF: "that of the a an was is were be been being in on from as by into than like about for or";

    /// What stands before "to say" when nothing is said: `as if to say`, `he wanted to say`.
    WISHES: "if though much wanted wished wishing wants seemed seem seems longed able tempted ready meant like dared
        unable easy tongue lips";

    /// Words that stand for a subject in front of a verb.
    PRONOUNS: "he she they i we you it";

    /// Words that begin a description: "the old man", "his mother".
    DETERMINERS: "the a an his her my their our your its one some somebody someone another both each this that these
        those two three four several many everybody everyone nobody neither either";

    /// Determiners that need a noun before they can be a subject.
    ARTICLES: "the a an his her my their our your its";

    /// First words of English elisions; the quote mark before them is an apostrophe.
    ELISIONS: "tis twas twere twill twould twon't twasn't em im er is ere er's e's e til till cause cos coz cuz bout
        round neath gainst n un uns nuff nother specially spect fraid ow ome ouse orse ead eard ere's ave aven't ad
        adn't alf and ard eh appen s t d ll re ve m kay sup scuse spose tude zat cept fore mongst pon";

    /// Words that an apostrophe cuts short: `a bit o' bother`.
    CLIPPED: "o th wi i ol lil fo mo t an";

    /// Auxiliaries of the past.
    PAST_AUX: "was were wasn't weren't had hadn't did didn't twas twere twasn't";

    /// Auxiliaries and modals of the present and future.
    PRESENT_AUX: "am is are isn't aren't ain't do does don't doesn't has hasn't have haven't can can't cannot will won't
        shall shan't may i'm let's gonna gotta wanna";

    /// Modals that serve both past and present narration.
    NEUTRAL: "would wouldn't could couldn't should shouldn't might mightn't must mustn't ought oughtn't";

    /// Hosts whose "'s" is "is" or "has" rather than a possessive.
    IS_HOSTS: "it he she that there here what who where how when why this everything nothing something anything";

    /// Past forms that do not end in "ed" and are nothing else often enough to mislead.
    PAST: "said went came took gave got made saw knew thought felt looked found stood sat ran told asked heard kept held
        brought began turned seemed became fell wrote spoke broke caught drew drove ate fought flew forgot froze grew
        hung laid led left lent lost meant met paid rode rang rose sang sank sent shook shone shot shut slept slid slunk
        sold sought spent spun sprang stole stuck strode struck swam swept swore swung taught tore threw understood woke
        won wore wound built bent bought blew bled chose clung crept dealt dug dreamt drank fled flung forgave ground
        knelt leapt learnt lit shrank smelt sped spilt split spat stank stung strove swelled wept withdrew lay bore beat
        arose awoke bit bound bred burnt dared fed hid overheard overcame overtook undertook upset sprung sunk rent";

    /// Words in "ed" that are no past tense.
    NOT_PAST: "need indeed seed feed speed weed deed breed bleed greed hundred sacred naked wicked red bed shed exceed
        proceed succeed embed beloved ragged rugged crooked jagged wretched wed reed creed heed infrared
        bloodshed sled aforesaid";

    /// Words before which a form in "ed" is a participle or an adjective.
    PARTICIPLE: "a an the my your his her its our their this that these those very so too more most be been being is are
        was were am has have having get gets got getting it's he's she's that's i've you've we've they've i'm you're
        we're they're who's there's what's never-yet well half newly freshly by of with in as all both some any no";

    /// Subjects whose verb shows no "s" in the present.
    PLAIN: "i you we they";

    /// What may stand between a subject and its verb.
    ADVERBS: "just never always all both also still only even really already often sometimes then now soon ever once
        perhaps maybe not quite almost hardly barely finally simply afterwards at last";

    /// First-person words.
    FIRST: "i i'm i've i'll i'd me my mine myself";

    /// Second-person words.
    SECOND: "you you're you've you'll you'd your yours yourself yourselves";

    /// Third-person words that name somebody.
    THIRD: "he she they him her them his their hers theirs himself herself themselves he's she's they're they've he'd
        she'd they'd he'll she'll they'll";

    /// Cries that open a direct thought.
    CRIES: "oh ah aw ugh gah argh god gods damn dammit hell crap shit no yes please great okay ok wow whoa man boy
        gosh heavens lord christ jesus bloody hey come";

    /// Verbs of writing, as in `"..." was engraved upon it`.
    WRITTEN_ON: "written engraved inscribed printed stamped painted scrawled carved scratched embroidered stitched etched
        chalked tattooed embossed";

    /// Nouns that speak of the thought just told: "The question would not leave."
    ECHOES: "question thought thoughts words idea realization realisation conclusion notion";
}

/// A word as the sets hold it.
#[derive(Clone, Copy)]
pub(super) struct Low {
    bytes: [u8; LONGEST_WORD_BYTES],
    len: usize,
}

/// No word of the lists is longer, and no rule looks at a longer one.
const LONGEST_WORD_BYTES: usize = 24;

impl Deref for Low {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or("")
    }
}

/// A word with small ASCII letters and straight apostrophes; empty when it is too long for any list.
pub(super) fn lower(word: &str) -> Low {
    let mut low = Low { bytes: [0; LONGEST_WORD_BYTES], len: 0 };
    if word.is_ascii() && word.len() <= LONGEST_WORD_BYTES {
        low.bytes[..word.len()].copy_from_slice(word.as_bytes());
        low.bytes[..word.len()].make_ascii_lowercase();
        low.len = word.len();
        return low;
    }
    for c in word.chars() {
        let c = if c == '’' { '\'' } else { c.to_ascii_lowercase() };
        if low.len + c.len_utf8() > LONGEST_WORD_BYTES {
            return Low { len: 0, ..low };
        }
        c.encode_utf8(&mut low.bytes[low.len..]);
        low.len += c.len_utf8();
    }
    low
}

/// The words of a text with their byte offsets: runs of letters and digits, with apostrophes and hyphens inside.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() && letter(text, at) == 0 {
            at += width(text, at);
        }
        let start = at;
        while at < text.len() {
            let len = match letter(text, at) {
                0 => joiner(text, at).filter(|len| letter(text, at + len) > 0).unwrap_or(0),
                len => len,
            };
            if len == 0 {
                break;
            }
            at += len;
        }
        if start < at { Some((start, text.get(start..at)?)) } else { None }
    })
}

/// How many bytes the letter or digit at an offset has; 0 when none stands there.
fn letter(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => usize::from(byte.is_ascii_alphanumeric()),
        Some(_) => text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .filter(|c| c.is_alphanumeric())
            .map_or(0, char::len_utf8),
        None => 0,
    }
}

/// How many bytes the character at an offset has.
fn width(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(0xC0..=0xDF) => 2,
        Some(0xE0..=0xEF) => 3,
        Some(0xF0..) => 4,
        _ => 1,
    }
}

/// How many bytes the apostrophe or hyphen at an offset has.
fn joiner(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at..)? {
        [b'\'' | b'-', ..] => Some(1),
        [0xE2, 0x80, 0x99, ..] => Some(3),
        _ => None,
    }
}

/// Whether a word begins with a capital.
pub(super) fn capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a text holds a letter or a digit.
pub(super) fn wordy(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The last `limit_bytes` of a text, or a little less so as not to cut a character.
pub(super) fn tail(text: &str, limit_bytes: usize) -> &str {
    let mut from = text.len().saturating_sub(limit_bytes);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

/// The first `limit_bytes` of a text, or a little less so as not to cut a character.
pub(super) fn head(text: &str, limit_bytes: usize) -> &str {
    let mut to = text.len().min(limit_bytes);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[..to]
}
