//! What kinds of words there are, as far as attribution looks at them: closed lists, each with its reason.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A set of word kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds(u32);

impl Kinds {
    /// `said`, `asked`: its subject speaks when it stands beside a quotation.
    pub const SPEECH: Self = Self(1);
    /// `thought`, `wondered`: its subject thinks.
    pub const THINK: Self = Self(1 << 1);
    /// `looked`, `nodded`, `was`: a finite verb that often has a person as its subject.
    pub const VERB: Self = Self(1 << 2);
    /// `in`, `with`: what follows is no subject.
    pub const PREPOSITION: Self = Self(1 << 3);
    /// `and`, `when`: a new clause may begin after it.
    pub const CONJUNCTION: Self = Self(1 << 4);
    /// `the`, `a`, `his`: a description begins.
    pub const DETERMINER: Self = Self(1 << 5);
    /// `softly`, `then`: may stand between a subject and its verb.
    pub const ADVERB: Self = Self(1 << 6);
    /// `he`, `him`, `his`.
    pub const HE: Self = Self(1 << 7);
    /// `she`, `her`.
    pub const SHE: Self = Self(1 << 8);
    /// `they`, `them`, `their`.
    pub const THEY: Self = Self(1 << 9);
    /// `I`, `me`, `my`.
    pub const I: Self = Self(1 << 10);
    /// `he`, `she`, `they`, `I`: a pronoun in the form of a subject.
    pub const SUBJECT: Self = Self(1 << 11);
    /// `his`, `her`, `my`: a pronoun that begins a description.
    pub const POSSESSIVE: Self = Self(1 << 12);
    /// `Mr`, `Lady`: a title before a name; with [`Kinds::MALE`] or [`Kinds::FEMALE`] where it tells.
    pub const TITLE: Self = Self(1 << 13);
    /// Tells a man or boy.
    pub const MALE: Self = Self(1 << 14);
    /// Tells a woman or girl.
    pub const FEMALE: Self = Self(1 << 15);
    /// `mother`, `uncle`.
    pub const KIN: Self = Self(1 << 16);
    /// `girl`, `waiter`, `voice`: the head of a description of a person.
    pub const PERSON: Self = Self(1 << 17);
    /// Stands with a capital although it names nobody: `Monday`, `English`, `Heavens`.
    pub const NO_NAME: Self = Self(1 << 18);
    /// A first name, with its usual gender.
    pub const FIRST_NAME: Self = Self(1 << 19);
    /// `voice`, `tone`: what belongs to it speaks.
    pub const VOICE: Self = Self(1 << 20);
    /// `first`, `other`, `older`: tells two people of one description apart.
    pub const CONTRAST: Self = Self(1 << 21);
    /// A child's word or a child.
    pub const YOUNG: Self = Self(1 << 22);
    /// An old person's.
    pub const OLD: Self = Self(1 << 23);
    /// `had`, `would`, `did`: stands between subject and verb.
    pub const AUXILIARY: Self = Self(1 << 24);
    /// `saying`, `asking`: a form of a verb of speech that needs another verb's subject.
    pub const SAYING: Self = Self(1 << 25);
    /// `man`, `girl`, `voice`: so common that an adjective makes another person of it.
    pub const GENERIC: Self = Self(1 << 27);
    /// `first`, `second`: tells people apart by the order in which they came.
    pub const ORDINAL: Self = Self(1 << 26);

    /// Whether the word is of any of these kinds.
    pub fn any(self, kinds: Kinds) -> bool {
        self.0 & kinds.0 != 0
    }

    const fn and(self, other: Kinds) -> Self {
        Self(self.0 | other.0)
    }
}

impl std::ops::BitOr for Kinds {
    type Output = Kinds;
    fn bitor(self, other: Kinds) -> Kinds {
        self.and(other)
    }
}

impl std::ops::BitOrAssign for Kinds {
    fn bitor_assign(&mut self, other: Kinds) {
        *self = self.and(other);
    }
}

const MAN: Kinds = Kinds::PERSON.and(Kinds::MALE);
const WOMAN: Kinds = Kinds::PERSON.and(Kinds::FEMALE);

/// The lists. A word may stand in several.
const LISTS: &[(Kinds, &str)] = &[
    (
        Kinds::SPEECH,
        "said say says asked ask asks replied reply replies answered answer answers cried cry cries exclaimed exclaims \
         shouted shouts yelled yells whispered whispers muttered mutters murmured murmurs mumbled mumbles called calls \
         added adds continued continues observed observes remarked remarks returned rejoined retorted retorts \
         responded responds declared declares announced announces demanded demands inquired enquired inquires \
         questioned suggested suggests explained explains insisted insists protested protests interrupted interrupts \
         interposed repeated repeats echoed echoes agreed agrees admitted admits confessed confesses begged begs \
         pleaded pleads urged urges ordered orders commanded commands warned warns hissed hisses growled growls \
         snarled snarls barked barks snapped snaps roared roars bellowed bellows screamed screams shrieked shrieks \
         screeched howled wailed wails moaned moans groaned groans sobbed sobs gasped gasps panted sighed sighs \
         breathed breathes croaked croaks rasped rasps drawled drawls stammered stammers stuttered stutters faltered \
         laughed laughs chuckled chuckles giggled giggles grinned snorted snorts scoffed scoffs sneered sneers jeered \
         teased teases joked jokes mocked quipped boasted bragged lied sang sings chanted chorused recited read reads \
         quoted prayed swore cursed vowed promised promises assured assures reassured conceded allowed acknowledged \
         affirmed asserted maintained argued argues objected corrected corrects countered counters parried complained \
         complains grumbled grumbles whined whines whimpered whimpers blurted blurts burst ejaculated vociferated \
         volunteered ventured ventures offered offers proposed hinted implied informed informs reported reports told \
         tells concluded concludes finished finishes began begins resumed resumes proceeded pursued went goes chimed \
         chirped chirps piped squeaked squeaks squealed cooed purred crooned twittered bleated brayed hooted grunted \
         grunts huffed puffed wheezed coughed spat blared boomed thundered rumbled gurgled spluttered sputtered \
         soliloquized soliloquised mused muses reflected reasoned pronounced pronounces stated states commented \
         comments noted notes speculated guessed guesses supposed greeted greets welcomed thanked apologized \
         apologised soothed comforted consoled coaxed cajoled encouraged prompted pressed prodded persisted invited \
         challenged accused accuses charged threatened taunted gloated crowed cheered applauded entreated implored \
         beseeched appealed pleaded lamented mourned bewailed rambled babbled gabbled prattled chattered rattled \
         opined advised advises counselled cautioned reminded reminds recalled remembered translated spoke speaks \
         speak talked bade bid hollered holler shot put threw flung murmur breathed deadpanned intoned managed \
         manages considered ended interjected inserted supplied amended clarified elaborated enthused fumed gushed \
         rasped relented surmised tutted urged yelped yelps mouthed signed typed texted wrote writes bawled queried queries accosted quavered chided sniffed gulped choked cackled \
         tittered simpered lisped blustered hazarded marvelled remonstrated reproved scolded shrilled stormed \
         ejaculates quoth",
    ),
    (
        Kinds::THINK,
        "thought thinks think wondered wonders wonder mused reflected reasoned realized realised decided figured \
         remembered recalled told asked",
    ),
    (
        Kinds::VERB,
        "appeared appears approached are arose ate awoke backed bared beamed beat became began begins beheld bent \
         besought bet bit bled blew blinked blinks blushed bore bought bound bowed bred broke brought built burned \
         burnt came can carried caught chose circled clapped clasped clenched closed closes clung clutched cocked \
         collapsed coloured comes could couldn't crept cried crossed crouched curtsied cut darted dashed dealt did \
         didn't do does doesn't drank dreamt drew dropped drops dropt drove ducked dug entered enters eyed fed feels \
         fell felt fiddled fidgeted fingered fled flew flinched flushed folded followed follows forbade forgave \
         forgot fought found frowned frowns froze gave gazed gazes gestured gets gives glanced glances glared glares \
         goes got grabbed grew grimaced grinned gulped had hadn't has hated have heard hears held hesitated hesitates \
         hid hit holds hugged hunched hung hurried hurt inclined is isn't jabbed jerked joined jumped keeps kept \
         kicked kissed knelt knew knocked knows laid laughed lay leads leaned leans leant leapt learnt leaves led \
         left lent let licked lifted lifts liked lit looked looks lost loved lowered made makes marched may means \
         meant met might moved moves must narrowed nodded nods opened opens overheard paced paid paled passed patted \
         paused pauses peered perched plucked pointed points poked poured propped pulled pulls pushed pushes put puts \
         quit raised raises ran rang rapped reached reaches retreated returned rises rode rolled rose rubbed runs \
         rushed sank sat saw scowled scrambled scraped scratched scurried seemed seems sees seized sent set settled \
         sewed shakes shall shifted shivered shone shook should shoved shrank shrugged shrugs shuddered shut sighed \
         sits slammed slapped slept slid slipped slumped slung smelt smiled smiles smirked smoked snatched sneered \
         sniffed snuggled sold sought sped spent spilt split sprang spread spun squeezed squinted stalked stamped \
         stands stank stared stares started starts stepped steps stept stiffened stirred stole stood stopped stops \
         stopt straightened stretched strode stroked strolled strove struck stuck stung surveyed swallowed swam \
         swayed swept swung takes tapped taught thinks thought threw thrust tilted tipped took tore tossed touched \
         trailed trembled tried tries trod tugged turned turns twirled twisted understood undertook waited waits \
         walked walks wandered wanted wants was wasn't watched watches waved went wept were wheeled whipped whirled \
         widened will winced winked wiped withdrew woke won wondered wore would wouldn't wrinkled wrung",
    ),
    (
        Kinds::AUXILIARY,
        "had has have was is were did does do would could should might must can will may shall be been being having \
         couldn't didn't wouldn't hadn't",
    ),
    (
        Kinds::PREPOSITION,
        "in on at to of with without from by for into onto upon over under above below behind beside besides between \
         among amongst through throughout during before after since until till toward towards against about around \
         across along near inside outside within off out up down past beyond beneath despite like than as except",
    ),
    (
        Kinds::CONJUNCTION,
        "and but or nor so yet then while when as because if though although since until till where who which that \
         whom whose before after",
    ),
    (Kinds::DETERMINER, "the a an this that these those one another some any every each both no either neither"),
    (Kinds::DETERMINER.and(Kinds::POSSESSIVE), "his her my our their its your"),
    (
        Kinds::ADVERB,
        "then now soon also just only even still never ever always often at once again presently instead too almost \
         already finally suddenly quickly slowly softly quietly gently merely simply quite rather here there back \
         meanwhile perhaps however therefore thus next first last later afterwards aloud out up down off on over \
         away forward together alone not half all",
    ),
    (Kinds::HE.and(Kinds::SUBJECT).and(Kinds::MALE), "he"),
    (Kinds::HE.and(Kinds::MALE), "him his himself"),
    (Kinds::SHE.and(Kinds::SUBJECT).and(Kinds::FEMALE), "she"),
    (Kinds::SHE.and(Kinds::FEMALE), "her hers herself"),
    (Kinds::THEY.and(Kinds::SUBJECT), "they"),
    (Kinds::THEY, "them their theirs themselves"),
    (Kinds::I.and(Kinds::SUBJECT), "i"),
    (Kinds::I, "me my mine myself"),
    (
        Kinds::TITLE.and(Kinds::MALE),
        "mr mister sir lord monsieur m herr signor senor señor don baron duke earl king prince squire père marquis marquess comte vicomte viscount",
    ),
    (
        Kinds::TITLE.and(Kinds::FEMALE),
        "mrs miss ms missus mistress lady madame madam mme mlle mademoiselle frau fraulein signora signorina dame \
         countess duchess queen princess baroness señora señorita marchioness marquise comtesse vicomtesse",
    ),
    (
        Kinds::TITLE,
        "dr doctor captain capt colonel col major general gen lieutenant lt professor prof rev reverend inspector \
         detective officer agent admiral judge justice sergeant sgt corporal private constable president senator \
         governor master mayor bishop deacon father brother sister mother saint st uncle aunt cousin grandfather grandmother \
         old young little poor dear warden count coach chief commander chancellor counsellor headmaster dean nurse",
    ),
    (MAN.and(Kinds::TITLE), "uncle father brother count grandfather headmaster"),
    (WOMAN.and(Kinds::TITLE), "aunt auntie mother sister grandmother"),
    (
        Kinds::KIN.and(MAN),
        "father dad daddy papa da pa baba papi abba appa abuelo nonno opa tío granddad grandad gramps brother uncle son grandfather grandpa grandson nephew husband father-in-law \
         son-in-law brother-in-law stepfather godfather widower fiancé",
    ),
    (
        Kinds::KIN.and(WOMAN),
        "mother mom mum mummy mommy mama mamma ma mam maman mutti mami mẹ amma ammi eomma abuela abuelita nonna oma tía gran nana sister aunt auntie daughter grandmother grandma granny nan niece \
         wife mother-in-law daughter-in-law sister-in-law stepmother godmother widow fiancée",
    ),
    (Kinds::KIN.and(Kinds::PERSON), "cousin child parent baby twin spouse"),
    (Kinds::OLD, "grandfather grandpa grandmother grandma granny nan elderly aged"),
    (Kinds::YOUNG, "boy girl child lad lass kid baby toddler son daughter youngster schoolboy schoolgirl"),
    (
        MAN,
        "man boy gentleman fellow lad guy chap youth king prince lord duke earl baron monk priest friar abbot \
         policeman fisherman clergyman workman footman coachman postman salesman foreman landlord host waiter barman \
         butler steward actor wizard bull stag rooster stallion gander bachelor groom emperor squire knight parson \
         vicar curate deacon bishop sailor soldier porter",
    ),
    (
        WOMAN,
        "woman girl lady lass queen princess duchess countess nun abbess maid housemaid housekeeper hostess landlady \
         waitress barmaid actress witch mare hen cow doe vixen bride governess spinster matron nurse dame mistress \
         postmistress schoolmistress seamstress heiress empress charwoman lioness nanny",
    ),
    (
        Kinds::PERSON,
        "person stranger intruder visitor guest figure speaker voice captain colonel major general sergeant \
         lieutenant corporal doctor professor teacher student pupil lawyer attorney judge officer constable inspector \
         detective driver conductor clerk cook baker butcher tailor miller farmer shepherd gardener servant secretary \
         assistant manager boss chief leader guard guide hunter merchant trader pirate prisoner thief robber beggar \
         neighbour neighbor friend companion comrade enemy rival partner lover patient physician surgeon scholar \
         writer author poet artist painter singer musician editor reporter journalist dispatcher pilot engineer \
         mechanic scientist apprentice traveller traveler passenger customer shopkeeper chemist innkeeper bartender \
         warden witness youngster elder creature beast animal dragon pony unicorn pegasus alicorn mare wolf fox bear \
         cat dog hare rabbit mouse rat otter badger owl raven crow heron fish caterpillar duck bird horse lion tiger \
         robot android machine computer ghost spirit demon angel god goddess elf dwarf giant troll goblin vampire \
         rector archdeacon proprietor marquis marchioness interloper invader alien mayor minister ambassador president senator master mistress kid teen teenager adult \
         concierge chauffeur magistrate messenger dean chancellor hatter turtle gryphon dormouse \
         footman sheriff deputy bailiff coroner undertaker blacksmith carpenter barber peddler pedlar landowner \
         reptile equine hermit oracle sage priestess prophet operator receptionist agent commander admiral cadet \
         recruit trooper hacker medic paramedic coach referee captive hostage newcomer bystander onlooker",
    ),
    (
        Kinds::GENERIC,
        "man woman boy girl lady gentleman fellow voice person child guy figure brother sister lad lass chap youth kid \
         son daughter cousin aunt uncle",
    ),
    (Kinds::ORDINAL, "first second third fourth"),
    (Kinds::SAYING, "saying telling speaking singing"),
    (
        Kinds::VOICE,
        "voice voices tone words reply answer whisper murmur shout cry response question remark comment exclamation rejoinder observation",
    ),
    (
        Kinds::CONTRAST,
        "first second third fourth other older elder younger taller shorter fat thin tall short blond blonde old young \
         red-haired big little small large one-eyed bearded dark fair left right nearest larger smaller latter former",
    ),
    (
        Kinds::NO_NAME,
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august \
         september october november december spring summer autumn winter english french german italian spanish \
         american british irish scottish scotch welsh russian chinese japanese indian european african roman greek \
         latin dutch christian catholic protestant jewish jew bible god gods god's lord heaven heavens hell christ \
         jesus providence goodness gracious oh ah well yes no hello hullo hey good-bye goodbye ok okay please thanks \
         thank chapter book part volume prologue epilogue london paris england france america europe rome germany \
         italy spain scotland ireland wales india china russia york boston chicago street road avenue square park \
         hall house church river lake mountain hill county city town village inn hotel station bridge castle abbey \
         north south east west northern southern eastern western christmas easter michaelmas i i'm i'll i've i'd \
         what why when where who how which whose that this these those there here the a an and but or nor for so yet \
         if then than as at by in of on to up it its it's he she they we you his her their our your my mine him them \
         us me do does did is are was were be been have has had will would shall should can could may might must not \
         now never ever always still just only even also too very quite rather perhaps maybe indeed certainly surely \
         really truly nothing nobody everything everybody everyone something somebody someone anything anybody all \
         both each every some any such one two three four five six seven eight nine ten come go look listen see wait \
         stop let don't can't won't didn't isn't let's that's what's there's come take give tell poor dear old young \
         little good great nonsense mind damn curse bless alas hush hurrah bravo pray ladies gentlemen everybody \
         morning evening night afternoon today tomorrow yesterday tonight because after before though although while \
         since until unless whether from with without under over again once o ha ho eh um uh hm hmm er well \
         mr mrs miss ms sir madam ma'am madame monsieur mademoiselle yeah yep yup nope nah gosh wow jeez whoa ow ouch \
         agh argh ugh aye nay eh hmm mhm shh alright sure sorry right fine true false so-so",
    ),
];

/// Common first names with their usual gender, as censuses of English-speaking countries list them. They make a
/// person of a word with a capital; the long lists of [`super::genders`] only tell a gender of whoever is a person anyway.
const FIRST_NAMES_MALE: &str = "aaron adam alan albert alec alex alexander alfred allan andrew andy anthony antonio \
    archie archibald arnold arthur barney ben benjamin bernard bertie bill billy bob bobby brad brandon brian bruce \
    carl carlos cecil charles charley charlie chris christian christopher clarence claude clifford colin craig cyril \
    dale dan daniel danny dave david dean dennis derek dick dirk don donald doug douglas duncan earl ed eddie edgar \
    edmund eduardo edward edwin eli elliot eric ernest ethan eugene evan felix ferdinand francis frank franklin fred \
    freddie frederick gabriel gary gavin geoff geoffrey george gerald gilbert giles glen gordon graham greg gregory guy \
    hal harold harry harvey hector henry herbert herman horace howard hubert hugh hugo humphrey ian isaac ivan jack \
    jacob jake james jason jasper jeff jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jonas jonathan jose \
    joseph josh joshua juan julian julius justin keith ken kenneth kevin kurt lance larry laurence lawrence leo leon \
    leonard leopold leslie lewis liam lionel louis lucas luke malcolm marcus mario mark marshall martin marvin matt \
    matthew maurice max maxwell michael miguel mike miles mitch morris nathan nathaniel ned neil nicholas nick nigel \
    noah norman oliver oscar oswald otto owen patrick paul pedro percival percy peter phil philip pierre ralph randy \
    raoul raphael ray raymond reginald rex richard rick rob robert robin rod roderick rodney roger roland ron ronald \
    rory ross roy rufus rupert russell ryan sam samuel scott sean sebastian seth sidney simon spencer stan stanley \
    stephen steve steven stuart sydney ted terence terry theodore thomas tim timothy toby todd tom tommy tony trevor \
    victor vincent vernon wallace walter warren wayne wilfred will william willie winston zachary";
const FIRST_NAMES_FEMALE: &str = "abigail ada adela adelaide adele agatha agnes alexandra alice alicia alison amanda amelia \
    amy andrea angela angelina anita ann anna annabel anne annie antonia audrey augusta barbara beatrice becky bella \
    bertha bess bessie beth betsy betty beverly brenda bridget camilla carla carol caroline carrie catherine cathy \
    cecilia celia charity charlotte chloe christina christine clara clarissa claudia constance cora cordelia cynthia \
    daisy daphne deborah delia denise diana dinah dolly dora dorothea dorothy edith edna effie eileen elaine eleanor \
    elena elinor eliza elizabeth ella ellen elsie emily emma erica esmeralda esther ethel eunice eva eve evelyn fanny \
    felicity fiona flora florence frances freda gail georgia georgiana georgina geraldine gertrude gloria grace greta \
    gwen gwendolen hannah harriet hazel heather helen helena henrietta hester hilda holly hope ida imogen ingrid irene \
    iris isabel isabella isobel ivy jackie jane janet janice jean jeanne jemima jennifer jenny jess jessica jessie jill \
    joan joanna josephine joy joyce judith judy julia juliana julie juliet june karen kate katharine katherine kathleen \
    kathy katie kay kelly kitty laura lauren lavinia leah leila lena leonora letitia lilian lillian lily linda lisa liz \
    lizzie lois lottie louisa louise lucia lucinda lucretia lucy lydia mabel madeleine maggie marcia margaret margery \
    maria marian marianne marie marilla marilyn marion marjorie martha mary matilda maud maude maureen may meg melanie \
    melissa mercy mildred millicent millie minnie miranda miriam moira molly mona monica muriel myra myrtle nan nancy \
    naomi natalie natasha nell nellie nina nora norah olga olive olivia opal pamela pansy patience patricia patty paula \
    pauline pearl peggy penelope penny philippa phoebe phyllis polly priscilla prudence rachel rebecca rhoda rita \
    roberta rosa rosalie rosalind rosamond rosamund rose rosemary rosie ruby ruth sabrina sally samantha sandra sara \
    sarah selina serena sharon sheila shirley silvia sonia sophia sophie stella stephanie sue susan susanna susannah \
    suzanne sylvia tabitha teresa tess thelma theresa tilly tina ursula valerie vanessa vera veronica victoria viola \
    violet virginia vivian wendy wilhelmina winifred winnie yvonne zoe";

static KINDS: LazyLock<HashMap<&'static str, Kinds>> = LazyLock::new(|| {
    let mut map: HashMap<&'static str, Kinds> = HashMap::new();
    let names =
        [(Kinds::FIRST_NAME | Kinds::MALE, FIRST_NAMES_MALE), (Kinds::FIRST_NAME | Kinds::FEMALE, FIRST_NAMES_FEMALE)];
    for (kinds, list) in LISTS.iter().copied().chain(names) {
        for word in list.split_whitespace() {
            *map.entry(word).or_default() |= kinds;
        }
    }
    map
});

/// What kinds a word is of; `lower` is in lower case with straight apostrophes.
pub fn kinds_of(lower: &str) -> Kinds {
    let mut kinds = KINDS.get(lower).copied().unwrap_or_default();
    // Adverbs of manner are an open class; `family`, `only` and the like do no harm where an adverb may stand.
    if lower.len() > 4 && lower.ends_with("ly") && !kinds.any(Kinds::FIRST_NAME) {
        kinds |= Kinds::ADVERB;
    }
    // `You're`, `They'd`: no name ends so.
    if ["'re", "'ll", "'ve", "'m", "'d", "n't"].iter().any(|ending| lower.ends_with(ending)) {
        kinds |= Kinds::NO_NAME;
    }
    // `ferryman`, `fishwife`: trades are an open class.
    let trades = [("woman", WOMAN), ("wife", WOMAN), ("maid", WOMAN), ("man", MAN)];
    if let Some((ending, person)) = trades.iter().find(|(ending, _)| lower.ends_with(ending))
        && lower.len() > ending.len() + 2
        && !kinds.any(Kinds::NO_NAME | Kinds::FIRST_NAME)
    {
        kinds |= *person;
    }
    if let Some(stem) = lower.strip_suffix("ing")
        && [format!("{stem}ed"), format!("{stem}d")].iter().any(|past| speaks(past))
    {
        kinds |= Kinds::SAYING;
    }
    kinds
}

fn speaks(word: &str) -> bool {
    KINDS.get(word).is_some_and(|kinds| kinds.any(Kinds::SPEECH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_may_be_of_several_kinds() {
        assert!(kinds_of("thought").any(Kinds::THINK));
        assert!(kinds_of("her").any(Kinds::POSSESSIVE) && kinds_of("her").any(Kinds::SHE));
        assert!(kinds_of("softly").any(Kinds::ADVERB));
        assert_eq!(kinds_of("zebra-striped"), Kinds::default());
    }
}
