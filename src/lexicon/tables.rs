//! The words that are not spoken as they are spelled.
//!
//! Every table is in small letters; a word is looked up by what it is written like in small letters.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Marks that may stand between a sentence's stop and the space behind it.
pub(super) const CLOSERS: &[char] =
    &['"', '\'', '”', '’', '»', '«', '›', '‹', '“', '‘', '„', ')', ']', '}', '*', '_', '~', '`', '>', '」', '』', '）'];

/// Abbreviations that stand before a name, so that their full stop never ends a sentence.
const TITLES: &[(&str, &str)] = &[
    ("mr", "Mister"),
    ("mrs", "Missus"),
    ("ms", "Miz"),
    ("messrs", "Messers"),
    ("mme", "Madame"),
    ("mlle", "Mademoiselle"),
    ("dr", "Doctor"),
    ("prof", "Professor"),
    ("rev", "Reverend"),
    ("revd", "Reverend"),
    ("hon", "Honorable"),
    ("fr", "Father"),
    ("st", "Saint"),
    ("ste", "Saint"),
    ("mt", "Mount"),
    ("capt", "Captain"),
    ("cpt", "Captain"),
    ("lt", "Lieutenant"),
    ("lieut", "Lieutenant"),
    ("cmdr", "Commander"),
    ("cdr", "Commander"),
    ("col", "Colonel"),
    ("gen", "General"),
    ("maj", "Major"),
    ("adm", "Admiral"),
    ("sgt", "Sergeant"),
    ("cpl", "Corporal"),
    ("pvt", "Private"),
    ("pte", "Private"),
    ("gov", "Governor"),
    ("pres", "President"),
    ("sen", "Senator"),
    ("insp", "Inspector"),
    ("supt", "Superintendent"),
    ("det", "Detective"),
    ("vs", "versus"),
    ("viz", "namely"),
    ("approx", "approximately"),
    ("cf", "compare"),
    ("e.g", "for example"),
    ("i.e", "that is"),
];

/// Abbreviations that may end a sentence, which they do before a capital.
const ENDERS: &[(&str, &str)] = &[
    ("jr", "Junior"),
    ("sr", "Senior"),
    ("jnr", "Junior"),
    ("snr", "Senior"),
    ("esq", "Esquire"),
    ("etc", "et cetera"),
    ("inc", "Incorporated"),
    ("ltd", "Limited"),
    ("corp", "Corporation"),
    ("bros", "Brothers"),
    ("ave", "Avenue"),
    ("blvd", "Boulevard"),
    ("rd", "Road"),
    ("dept", "Department"),
    ("govt", "government"),
    ("jan", "January"),
    ("feb", "February"),
    ("aug", "August"),
    ("sept", "September"),
    ("oct", "October"),
    ("nov", "November"),
    ("dec", "December"),
];

/// Abbreviations that count for something only before a number.
const NUMBERED: &[(&str, &str)] = &[
    ("no", "number"),
    ("nos", "numbers"),
    ("nr", "number"),
    ("p", "page"),
    ("pp", "pages"),
    ("pg", "page"),
    ("vol", "volume"),
    ("vols", "volumes"),
    ("ch", "chapter"),
    ("chap", "chapter"),
    ("fig", "figure"),
    ("figs", "figures"),
    ("sec", "section"),
    ("art", "article"),
    ("ep", "episode"),
    ("pt", "part"),
    ("bk", "book"),
    ("apt", "apartment"),
    ("rte", "route"),
    ("hwy", "highway"),
    ("ca", "circa"),
];

/// Common words that begin sentences: after `U.S.A.` or `Plan B.` they show that the stop ends one.
const BEGINNERS: &str = "the a an this that these those there here he she it they we you i his her its their our my your \
    but and or so then now when where what who why how if in on at as by for from with no yes not oh ah well still yet \
    after before once until while one some every all nobody nothing everyone everything only even just perhaps maybe \
    i'm i'd i'll i've he's she's it's they're we're you're that's there's what's don't didn't was were is are did do had";

/// Titles that also stand without a full stop, the British way.
const UNDOTTED: &[&str] = &[
    "Mr", "Mrs", "Ms", "Messrs", "Mme", "Mlle", "Dr", "Prof", "Rev", "Revd", "St", "Ste", "Mt", "Capt", "Lt", "Sgt",
    "Cpl", "Col", "Gen", "Maj", "Fr", "Pvt", "Pte", "Jr", "Sr",
];

/// Abbreviations with stops inside, without the last stop.
const DOTTED: &[(&str, &str)] = &[
    ("a.m", "ay M"),
    ("p.m", "P M"),
    ("e.g", "for example"),
    ("i.e", "that is"),
    ("a.k.a", "also known as"),
    ("ph.d", "P H D"),
    ("m.d", "M D"),
    ("q.e.d", "Q E D"),
];

/// Initialisms that look like words, and are never shouted words.
const ALWAYS_SPELLED: &str = "fbi cia usa ussr uk eu tv ufo dna dvd cd pc ai ceo cfo cto faq diy aka asap atm bbc bmw \
    cpr cv dj er esp gps hiv hq hr iq irs iv kgb lapd led llc lsd mba mc mia mit mp mri msg nba nfl nbc nyc nypd obgyn \
    pa phd pi pdf pow pr ps psi pta ptsd pvc rip rpm rv sos suv tnt ucla un url usb vcr vip vp wc www abc cbs cnn espn \
    nsa mi ap api oj ot acdc eta etd emt icu omg lol wtf btw idk imo brb gmo rna tba tbd";

/// Initialisms that are words as well: letters only where nobody shouts.
const SPELLED_ALONE: &str = "us it id pa er am pm ad ac dc la ms ma mc ap pi mi pow rip led un ai pr ps";

/// What stands in front of a number that counts: `Chapter IV`, `Part II`, `World War II`.
const SECTIONS: &str = "chapter part book act scene volume canto section stanza verse appendix episode letter number war \
    title article phase stage level class type mark grade rank tier figure plate table act page season series no vol \
    apollo gemini saturn rocky";

/// Words that follow a numeral rather than the pronoun `I`: `Part I of the story`.
const AFTER_SECTION: &str = "of and is was to in the ends begins opens closes or from by as at for";

/// Kings, popes and other rulers whose numbers are ranks.
const REGNAL: &str = "henry louis charles philip george edward pius william richard ptolemy john paul nicholas frederick james \
    alfonso ivan napoleon leo gregory catherine elizabeth mary alexander peter innocent clement benedict urban sixtus julius \
    ramses rameses darius xerxes artaxerxes otto christian gustav haakon olaf harald ferdinand joseph francis franz victor \
    umberto carol wilhelm friedrich edmund ethelred robert david malcolm margaret anne kenneth constantine theodosius \
    justinian basil michael mehmed murad selim suleiman pedro afonso sancho juan carlos felipe";

/// Titles in front of a ruler's name.
const RULERS: &str = "king queen pope emperor empress tsar tsarina czar kaiser sultan shah prince princess duke duchess baron \
    baroness count countess archduke pharaoh";

/// What stands in front of a letter that is a name: `Plan A`.
const LETTERED: &str = "plan vitamin group team class type exhibit section grade hepatitis room building block level option \
    gate terminal wing deck bay sector unit point side";

/// What stands in front of a number that is a name: `Room 101`, `Flight 209`.
const LABELLED: &str = "room flight route highway interstate apartment apt suite bus unit cell locker gate area page channel \
    extension studio ward warehouse hangar building house";

/// What stands in front of a year.
const BEFORE_YEAR: &str = "in since by until till from year circa around before after during of early late mid summer winter \
    spring autumn fall";

/// The months in order.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Months as they are written short.
const SHORT_MONTHS: &str = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec";

/// A currency's names.
pub(super) struct Currency {
    sign: &'static str,
    pub unit: &'static str,
    pub units: &'static str,
    pub cent: &'static str,
    pub cents: &'static str,
}

const CURRENCIES: &[Currency] = &[
    Currency { sign: "$", unit: "dollar", units: "dollars", cent: "cent", cents: "cents" },
    Currency { sign: "£", unit: "pound", units: "pounds", cent: "penny", cents: "pence" },
    Currency { sign: "€", unit: "euro", units: "euros", cent: "cent", cents: "cents" },
    Currency { sign: "¥", unit: "yen", units: "yen", cent: "sen", cents: "sen" },
    Currency { sign: "₹", unit: "rupee", units: "rupees", cent: "paisa", cents: "paise" },
    Currency { sign: "¢", unit: "cent", units: "cents", cent: "cent", cents: "cents" },
];

/// A unit of measure.
pub(super) struct Unit {
    sign: &'static str,
    pub one: &'static str,
    pub many: &'static str,
    /// Apart from its number it is another word (`in`, `m`, `am`).
    pub only_glued: bool,
}

const fn unit_of(sign: &'static str, one: &'static str, many: &'static str, only_glued: bool) -> Unit {
    Unit { sign, one, many, only_glued }
}

const UNITS: &[Unit] = &[
    unit_of("mm", "millimeter", "millimeters", false),
    unit_of("cm", "centimeter", "centimeters", false),
    unit_of("m", "meter", "meters", true),
    unit_of("km", "kilometer", "kilometers", false),
    unit_of("in", "inch", "inches", true),
    unit_of("ft", "foot", "feet", false),
    unit_of("yd", "yard", "yards", false),
    unit_of("yds", "yard", "yards", false),
    unit_of("mi", "mile", "miles", false),
    unit_of("mg", "milligram", "milligrams", false),
    unit_of("g", "gram", "grams", true),
    unit_of("kg", "kilogram", "kilograms", false),
    unit_of("kgs", "kilogram", "kilograms", false),
    unit_of("oz", "ounce", "ounces", false),
    unit_of("lb", "pound", "pounds", false),
    unit_of("lbs", "pound", "pounds", false),
    unit_of("ml", "milliliter", "milliliters", false),
    unit_of("cl", "centiliter", "centiliters", false),
    unit_of("l", "liter", "liters", true),
    unit_of("gal", "gallon", "gallons", true),
    unit_of("ms", "millisecond", "milliseconds", true),
    unit_of("sec", "second", "seconds", false),
    unit_of("secs", "second", "seconds", false),
    unit_of("min", "minute", "minutes", false),
    unit_of("mins", "minute", "minutes", false),
    unit_of("h", "hour", "hours", true),
    unit_of("hr", "hour", "hours", false),
    unit_of("hrs", "hour", "hours", false),
    unit_of("yr", "year", "years", false),
    unit_of("yrs", "year", "years", false),
    unit_of("mph", "mile an hour", "miles an hour", false),
    unit_of("kph", "kilometer an hour", "kilometers an hour", false),
    unit_of("km/h", "kilometer an hour", "kilometers an hour", false),
    unit_of("hz", "hertz", "hertz", false),
    unit_of("khz", "kilohertz", "kilohertz", false),
    unit_of("mhz", "megahertz", "megahertz", false),
    unit_of("ghz", "gigahertz", "gigahertz", false),
    unit_of("kb", "kilobyte", "kilobytes", false),
    unit_of("mb", "megabyte", "megabytes", false),
    unit_of("gb", "gigabyte", "gigabytes", false),
    unit_of("tb", "terabyte", "terabytes", false),
    unit_of("kw", "kilowatt", "kilowatts", false),
    unit_of("k", "thousand", "thousand", true),
    unit_of("bn", "billion", "billion", true),
];

/// Interjections and other sounds, with every run of a letter cut to one (but `oo` kept), and how they are spelled for a
/// synthesizer that would name their letters.
const SOUNDS: &[(&str, &str)] = &[
    ("hm", "hum"),
    ("m", "mum"),
    ("hrm", "hurm"),
    ("hmph", "humph"),
    ("hmpf", "humph"),
    ("mhm", "mm-hmm"),
    ("mph", "umph"),
    ("sh", "shush"),
    ("sht", "shut"),
    ("pft", "fft"),
    ("pf", "puff"),
    ("pst", "pist"),
    ("tsk", "tisk"),
    ("tch", "tish"),
    ("tut", "tut"),
    ("uh", "uh"),
    ("uhm", "um"),
    ("um", "um"),
    ("ur", "er"),
    ("er", "er"),
    ("erm", "erm"),
    ("ah", "ah"),
    ("ahem", "uhem"),
    ("oh", "oh"),
    ("ooh", "ooh"),
    ("ow", "ow"),
    ("aw", "aw"),
    ("ew", "ew"),
    ("ugh", "ugh"),
    ("agh", "aagh"),
    ("argh", "argh"),
    ("gr", "gurr"),
    ("br", "burr"),
    ("bz", "buzz"),
    ("bzt", "buzzt"),
    ("z", "zuzz"),
    ("ng", "ung"),
    ("ngh", "ung"),
    ("nh", "nuh"),
    ("heh", "heh"),
    ("hehe", "heh heh"),
    ("hehehe", "heh heh heh"),
    ("woah", "whoa"),
    ("whoa", "whoa"),
    ("s'up", "sup"),
    ("ok", "okay"),
    ("o.k", "okay"),
];

/// Common words whose double letters a writer may draw out: `pleeease`, `sooo`, `weeell`.
const DOUBLES: &str = "all ball bell bill book boo boom boot bee been beer beep cool call cheer cheese creep cry deep deer \
    door dull eel egg fall feel fell feet fill food fool foot free full good goodness goof green hell hello hill hood hoot \
    hurry jeez kill keep kiss knee less loose look loom loop loss mall mess mood moon moo miss need noon oops pass poor pool \
    pull push queen really road roof room root sleep see seem seen seed sheep shoo shoot sell sleepy smooth soon speed spell \
    spoon still steel stool street sweet sweetie swell tall teen tell three too took tool tooth tree toot till viva weed week \
    weep well will whoop whee wheel woo wood wool yell zoo zoom bull boss call dress grass guess glass mess press stress cross \
    happy funny silly sorry pretty carry marry berry merry daddy mommy mummy puppy bunny kitty buddy daddy nanny granny little \
    bottle middle apple butter better letter matter bitter summer dinner hammer hobby ladder bigger stop butt off stuff cliff \
    huff puff buzz fizz fuzz jazz razz pizza yippee yahoo coffee toffee agree degree geez peel reel heel kneel feed bleed \
    freedom freeze squeeze breeze sneeze cheesy creepy weepy sleeping feeling needed goodbye goodnight looking cooking";

/// Onsets that Flite says with `uh` behind them as a syllable and does not spell; `bruh` and `struh` it does.
const SAFE_ONSETS: &str =
    "b bl ch d dr f fl fr g gl gr h j k kl kr kw l m n p pl pr r s sh sk sl sm sn sp st sw t th tr tw v w y z";

/// Consonants that may begin an English word.
const ONSETS: &str = "b bl br c ch chr cl cr d dr dw f fl fr g gh gl gn gr h j k kh kl kn kr l m n p ph phr pl pr ps qu q r rh s \
    sc sch scr sh shr sk sl sm sn sp sph spl spr sq squ st str sv sw t th thr tr ts tw v w wh wr x y z zh";

/// Consonants that may end one, two and more.
const CODAS: &str = "bs bt ch ck cks cs ct cts dd ds dge dth ff ffs ft fts ghs ght ghts gh gg gs ks lb lbs lch ld lds lf lk lks ll \
    lls lm lms lp lps ls lt lth lts lve mb mbs mm mn mp mps mpt ms nch nd nds ng ngs nk nks nn ns nt nth nts nx ph phs ps pt \
    pts rb rbs rc rch rd rds rf rfs rg rk rks rl rld rls rm rms rn rns rp rps rr rs rsh rst rt rth rts sh sk sks sm sms sp sps \
    ss st sts tch th ths ts tt tz wd wk wl wls wn wns ws x xt zz bb pp tts ckle rns tzs";

/// Words that Flite would spell or misread without the apostrophes it drops.
const RESPELLED: &[(&str, &str)] = &[
    ("'cause", "cuz"),
    ("'cos", "cuz"),
    ("'cuz", "cuz"),
    ("'til", "till"),
    ("'im", "imm"),
    ("'n'", "and"),
    ("'n", "and"),
    ("n'", "and"),
    ("'e", "ee"),
    ("o'", "o"),
    ("cap'n", "cap'n"),
    ("fo'c'sle", "foke-sul"),
    ("fo'c's'le", "foke-sul"),
    ("bo'sun", "bosun"),
    ("bos'n", "bosun"),
    ("'s", "'s"),
];

/// Faces made of punctuation.
const EMOTICONS: &str = ":) :( :D :P :p ;) ;( ;D ;P :-) :-( :-D :-P ;-) :'( :'D :3 <3 </3 XD xD D: ^_^ ^^ >:( >:) >_< \
    -_- T_T o_o O_o o_O O_O ._. =) =( =D =P :/ :-/ :| :-| :O :o :-O \\o/ ;_; QAQ UwU uwu OwO owo :] :[ B-) 8) <333";

/// How certain it is that capitals are read letter by letter.
pub(super) enum Initialism {
    /// They are no word.
    Always,
    /// They are a word too, when shouted.
    Alone,
}

type Table = LazyLock<HashMap<&'static str, &'static str>>;
type Words = LazyLock<HashSet<&'static str>>;

static TITLE: Table = LazyLock::new(|| TITLES.iter().copied().collect());
static ENDER: Table = LazyLock::new(|| ENDERS.iter().copied().collect());
static NUMBER: Table = LazyLock::new(|| NUMBERED.iter().copied().collect());
static SOUND: Table = LazyLock::new(|| SOUNDS.iter().copied().collect());
static BEGINNER: Words = LazyLock::new(|| words(BEGINNERS));
static ALWAYS: Words = LazyLock::new(|| words(ALWAYS_SPELLED));
static ALONE: Words = LazyLock::new(|| words(SPELLED_ALONE));
static SECTION: Words = LazyLock::new(|| words(SECTIONS));
static KING: Words = LazyLock::new(|| words(REGNAL));
static RULER: Words = LazyLock::new(|| words(RULERS));
static DOUBLE: Words = LazyLock::new(|| words(DOUBLES));
static ONSET: Words = LazyLock::new(|| words(ONSETS));
static CODA: Words = LazyLock::new(|| words(CODAS));
static EMOTICON: Words = LazyLock::new(|| words(EMOTICONS));

fn words(list: &'static str) -> HashSet<&'static str> {
    list.split_whitespace().collect()
}

fn listed(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_whitespace().any(|listed| listed == word)
}

fn found(list: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    list.iter().find(|(key, _)| *key == word).map(|(_, said)| *said)
}

/// What a title or another abbreviation whose stop never ends a sentence says.
pub(super) fn title(lower: &str) -> Option<&'static str> {
    TITLE.get(lower).copied()
}

/// Whether a full stop behind this word (in small letters) never ends a sentence.
pub(super) fn is_title(lower: &str) -> bool {
    TITLE.contains_key(lower)
}

/// Whether a title is one without a full stop too.
pub(super) fn is_undotted(word: &str) -> bool {
    word.len() <= 6 && UNDOTTED.contains(&word)
}

/// What an abbreviation says whose stop may end a sentence.
pub(super) fn ender(lower: &str) -> Option<&'static str> {
    ENDER.get(lower).copied()
}

/// What an abbreviation says before a number.
pub(super) fn numbered(lower: &str) -> Option<&'static str> {
    NUMBER.get(lower).copied()
}

/// Whether this word (in small letters) is an abbreviation before a number.
pub(super) fn is_numbered(lower: &str) -> bool {
    NUMBER.contains_key(lower)
}

/// What an abbreviation with stops inside says.
pub(super) fn dotted(lower: &str) -> Option<&'static str> {
    found(DOTTED, lower)
}

/// Whether a word with a capital is likely to begin a sentence rather than to be a name.
pub(super) fn starts_sentence(word: &str) -> bool {
    BEGINNER.contains(word.to_ascii_lowercase().as_str())
}

/// Whether capitals (given in small letters) are read letter by letter.
pub(super) fn initialism(lower: &str) -> Option<Initialism> {
    if ALONE.contains(lower) {
        return Some(Initialism::Alone);
    }
    ALWAYS.contains(lower).then_some(Initialism::Always)
}

/// Whether a roman numeral behind this word is a number.
pub(super) fn is_section(lower: &str) -> bool {
    SECTION.contains(lower)
}

/// Whether a word can follow `Part I`.
pub(super) fn follows_section(lower: &str) -> bool {
    listed(AFTER_SECTION, lower)
}

/// Whether a numeral behind this name is a rank.
pub(super) fn is_regnal(lower: &str) -> bool {
    KING.contains(lower)
}

/// Whether this is a ruler's title.
pub(super) fn is_ruler(lower: &str) -> bool {
    RULER.contains(lower)
}

/// Whether a single letter behind this word is its name.
pub(super) fn is_lettered(lower: &str) -> bool {
    listed(LETTERED, lower)
}

/// Whether a number of three digits behind this word is read in halves.
pub(super) fn is_labelled(lower: &str) -> bool {
    listed(LABELLED, lower)
}

/// Whether a number of four digits behind this word is a year.
pub(super) fn leads_to_year(lower: &str) -> bool {
    listed(BEFORE_YEAR, lower)
}

/// Whether a word is a month, written out or short.
pub(super) fn is_month(word: &str) -> bool {
    word.len() > 2 && (MONTHS.contains(&word) || listed(SHORT_MONTHS, word))
}

/// Whether a word is a thousand or more.
pub(super) fn is_scale(lower: &str) -> bool {
    matches!(lower, "hundred" | "thousand" | "million" | "billion" | "trillion")
}

/// The currency of a sign.
pub(super) fn currency(sign: &str) -> Option<&'static Currency> {
    CURRENCIES.iter().find(|currency| currency.sign == sign)
}

/// The unit that a sign stands for; capitals count only where two units differ by them.
pub(super) fn unit(sign: &str) -> Option<&'static Unit> {
    let lower = sign.to_ascii_lowercase();
    UNITS.iter().find(|unit| unit.sign == sign).or_else(|| {
        (sign.len() > 1).then(|| UNITS.iter().find(|unit| unit.sign == lower && !unit.only_glued)).flatten()
    })
}

/// How a sound, in the form that [`SOUNDS`] lists, is spelled out.
pub(super) fn sound(canonical: &str) -> Option<&'static str> {
    SOUND.get(canonical).copied()
}

/// Whether a word is spelled with the double letters that it has.
pub(super) fn has_double(lower: &str) -> bool {
    DOUBLE.contains(lower)
}

/// Whether an engine says these consonants with `uh` behind them.
pub(super) fn is_safe_onset(consonants: &str) -> bool {
    listed(SAFE_ONSETS, consonants)
}

/// Whether these consonants can begin a word.
pub(super) fn is_onset(consonants: &str) -> bool {
    consonants.is_empty() || ONSET.contains(consonants)
}

/// Whether these two and more consonants can end a word.
pub(super) fn is_coda(consonants: &str) -> bool {
    CODA.contains(consonants)
}

/// The spelling under which an engine says a word, given as it was written and without its outer apostrophes.
pub(super) fn respelled(written: &str, _clean: &str) -> Option<&'static str> {
    if written.contains('\'') { found(RESPELLED, &written.to_ascii_lowercase()) } else { None }
}

/// Whether a stretch between spaces is a face.
pub(super) fn is_emoticon(chunk: &str) -> bool {
    chunk.len() <= 5
        && !chunk.as_bytes()[0].is_ascii_alphanumeric() | chunk.contains(['_', 'w', 'A', 'D'])
        && EMOTICON.contains(chunk)
}
