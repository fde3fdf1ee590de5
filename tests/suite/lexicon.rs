//! Text as it is spoken.

#![allow(clippy::unwrap_used)]

use dramatis::engine::check_ipa;
use dramatis::lexicon::{Pronunciations, Register, cardinal, ordinal, sentences, speak};
use proptest::prelude::*;

fn prose(text: &str) -> String {
    speak(text, Register::Prose, &Pronunciations::new()).text
}

fn heading(text: &str) -> String {
    speak(text, Register::Heading, &Pronunciations::new()).text
}

/// Checks rows of `input => output`, and says of all that fail what they gave.
fn check(read: fn(&str) -> String, table: &str) {
    let rows = table.lines().map(str::trim).filter(|row| !row.is_empty());
    let wrong: Vec<String> = rows
        .map(|row| row.split_once(" => ").unwrap_or_else(|| panic!("a row without an arrow: {row}")))
        .filter(|(input, output)| read(input) != *output)
        .map(|(input, output)| format!("{input}\n     want {output}\n      got {}", read(input)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn numbers_are_words() {
    check(
        prose,
        "
        0 => zero
        7 dwarfs => seven dwarfs
        13 => thirteen
        21 guns => twenty-one guns
        40 days => forty days
        100 years => one hundred years
        101 => one hundred one
        999 => nine hundred ninety-nine
        1,234 fish => one thousand two hundred thirty-four fish
        20,000 leagues => twenty thousand leagues
        1,000,000 => one million
        3,000,000,001 => three billion one
        12500 => twelve thousand five hundred
        -5 degrees => minus five degrees
        It was −5. => It was minus five.
        +3 => plus three
        ~20 people => about twenty people
        3.14 => three point one four
        0.5 => zero point five
        .5 => point five
        1,234.56 => one thousand two hundred thirty-four point five six
        007 => double oh seven
        05 => zero five
        1st place => first place
        2nd => second
        3rd => third
        21st century => twenty-first century
        the 1,000th time => the one thousandth time
        the 12th's => the twelfth's
        on the 5th' => on the fifth
        12-year-old => twelve year old
        20-30 men => twenty to thirty men
        １２ => twelve
        ",
    );
}

#[test]
fn fractions_shares_and_measures_are_words() {
    check(
        prose,
        "
        ½ => one half
        2½ cups => two and a half cups
        3 1/4 miles => three and a quarter miles
        1/2 => one half
        3/4 cup => three quarters cup
        2/3 of them => two thirds of them
        5/8 => five eighths
        24/7 => twenty-four seven
        9/11 => nine eleven
        50/50 => fifty fifty
        50% => fifty percent
        3.5 % => three point five percent
        10-20% => ten to twenty percent
        20°C => twenty degrees Celsius
        98.6°F => ninety-eight point six degrees Fahrenheit
        45° => forty-five degrees
        5kg => five kilograms
        1 kg => one kilogram
        10 km away => ten kilometers away
        a 10-km run => a ten kilometer run
        60 mph => sixty miles an hour
        5 min. later => five minutes later
        6'2\" tall => six foot two tall
        4x4 => four by four
        10x => ten times
        16:9 => sixteen to nine
        2 + 2 = 4 => two plus two equals four
        5² => five squared
        2 in. => two in.
        I have 2 in here. => I have two in here.
        ",
    );
}

#[test]
fn years_times_and_dates_are_read_as_such() {
    check(
        prose,
        "
        in 1984 => in nineteen eighty-four
        1900 => nineteen hundred
        1905 => nineteen oh five
        in 1066 => in ten sixty-six
        2000 => two thousand
        2005 => two thousand five
        2024 => twenty twenty-four
        1984 votes => one thousand nine hundred eighty-four votes
        1500 => fifteen hundred
        the 1900s => the nineteen hundreds
        the 1980's => the nineteen eighties
        the '90s => the nineties
        his 20s => his twenties
        the class of '84 => the class of eighty-four
        1914-18 => nineteen fourteen to eighteen
        1914–1918 => nineteen fourteen to nineteen eighteen
        1999-2003 => nineteen ninety-nine to two thousand three
        3:05 => three oh five
        12:30 => twelve thirty
        3:00 => three o'clock
        15:00 hours => fifteen hundred hours
        at 3:05 p.m. he left => at three oh five P M he left
        At 5 p.m. Then he slept. => At five P M. Then he slept.
        7 am => seven ay M
        I am 7. => I am seven.
        7pm => seven P M
        8:35 P. M., on => eight thirty-five P M, on
        3.30 p.m. => three thirty P M.
        the 9.10 train => the nine ten train
        May 3rd, 1921 => May third, nineteen twenty-one
        May 3 => May third
        on 3 May => on the third of May
        the 3rd May => the third of May
        on 1st June 1815 => on the first of June eighteen fifteen
        the 4th of July => the fourth of July
        Dec. 25 => December twenty-fifth
        2021-05-03 => May third, twenty twenty-one
        3/4/1921 => three four, nineteen twenty-one
        May 3 ships come? => May three ships come?
        ",
    );
}

#[test]
fn money_is_read_with_its_unit_behind() {
    check(
        prose,
        "
        $5 => five dollars
        $1 => one dollar
        $5.50 => five dollars and fifty cents
        $0.01 => one cent
        $1,250 => one thousand two hundred fifty dollars
        $1.5 million => one point five million dollars
        a $5 bill => a five dollar bill
        a $2 million house => a two million dollar house
        $10-$20 => ten to twenty dollars
        $5k => five thousand dollars
        £1 => one pound
        £3 10s => three pounds, ten shillings
        £3 10s 6d => three pounds, ten shillings, six pence
        £2.50 => two pounds and fifty pence
        €20 => twenty euros
        ¥500 => five hundred yen
        50¢ => fifty cents
        20p => twenty pence
        the $ => the dollars
        ",
    );
}

#[test]
fn names_with_figures_and_telephone_numbers_are_read_in_pieces() {
    check(
        prose,
        "
        No. 5 => number five
        no. 12 is => number twelve is
        No. It isn't. => No. It isn't.
        pp. 12-15 => pages twelve to fifteen
        #3 => number three
        Room 101 => Room one oh one
        Flight 209 => Flight two oh nine
        R2-D2 => R two D two
        C-3PO => C three P O
        an MP3 => an M P three
        H2O => H two O
        B12 => B twelve
        F-16 => F sixteen
        3rd-floor => third floor
        call 911 => call nine one one
        911 cats => nine hundred eleven cats
        555-0123 => five five five, zero one two three
        (212) 555-0199 => two one two, five five five, zero one nine nine
        +442079460958 => four four two zero seven nine four six zero nine five eight
        v1.0.2 => one point zero point two
        ",
    );
}

#[test]
fn abbreviations_are_words_and_their_stops_no_ends() {
    check(
        prose,
        "
        Mr. Voss and Mrs. Lamb. => Mister Voss and Missus Lamb.
        Mr Brody, Mrs Lamb => Mister Brody, Missus Lamb
        Ms. Doe => Miz Doe
        Dr. Wu => Doctor Wu
        5 Oak Dr. => five Oak Drive.
        Main St. was empty. => Main Street was empty.
        St. Mary's => Saint Mary's
        St Mary's on 42nd St. => Saint Mary's on forty-second Street.
        Prof. Lee, Capt. Ames, Lt. Roe, Col. Fox, Gen. Orr, Sgt. Poe => Professor Lee, Captain Ames, Lieutenant Roe, Colonel Fox, General Orr, Sergeant Poe
        the Rev. James => the Reverend James
        Hon. Judge Fry => Honorable Judge Fry
        Sam Vane Jr. was there. => Sam Vane Junior was there.
        Sam Vane Sr. => Sam Vane Senior.
        J. Vane, Esq. => J Vane, Esquire.
        M. Dupont, Mme. Roux and Mlle. Roux => Monsieur Dupont, Madame Roux and Mademoiselle Roux
        cats, dogs, etc. and more => cats, dogs, et cetera and more
        and so on, etc. The end. => and so on, et cetera. The end.
        e.g. this, i.e. that => for example this, that is that
        cats vs. dogs => cats versus dogs
        the general and the col => the general and the col
        J. R. Smith => J R Smith
        U.S.A. => U S ay.
        The U.S. Army => The U S Army
        the F.B.I. came => the F B I came
        It was I. Then he went. => It was I. Then he went.
        a Ph.D. in => a P H D in
        9 a.m. => nine ay M.
        P.S. Burn this. => P S Burn this.
        Jan. and Feb. 3 => January and February third
        Ok, o.k., OK => Okay, okay, okay
        Wm. Hale => William Hale
        ",
    );
}

#[test]
fn capitals_are_shouted_words_or_letters() {
    check(
        prose,
        "
        STOP! => stop!
        WAKE UP!! => wake up!
        so many PIES! => so many pies!
        I'M SICK OF IT! => I'm sick of it!
        GIVE US IT! => give us it!
        IT'S OVER => it's over
        the FBI and the CIA => the F B I and the C I ay
        the US => the U S
        NASA and NATO => nasa and nato
        the KGB's men => the K G B's men
        two TVs and a PhD => two T V's and a P H D
        MR. BROWN SAID => Mister brown said
        JOHN => john
        R&D => R and D
        Plan A is an A. A cat. => Plan ay is an ay. A cat.
        the ER => the E R
        WWII => World War two
        ",
    );
}

#[test]
fn roman_numerals_count_where_they_are_numerals() {
    check(
        prose,
        "
        Henry VIII => Henry the eighth
        Louis XIV's hat => Louis the fourteenth's hat
        King Charles I of England => King Charles the first of England
        Charles I know. => Charles I know.
        World War II => World War two
        Part II of it => Part two of it
        In Part I of it => In Part one of it
        the part I like => the part I like
        Tobias Vane III => Tobias Vane the third
        Rocky IV => Rocky four
        XVI => sixteen
        I => I
        the civil MIX => the civil mix
        Vol. ii => volume two
        act ii, scene iv of it => act two, scene four of it
        ",
    );
    check(
        heading,
        "
        CHAPTER IV. => Chapter four.
        — Chapter Forty-Seven — => Chapter Forty-Seven.
        --- The Far Bank --- => The Far Bank.
        I => one.
        III. The Return => three. The Return.
        vi. cold soup => six. cold soup.
        PART THE SECOND: IN WHICH I LEAVE => Part The Second: In Which I Leave.
        I Am Here => I Am Here.
        Chapter I. I Arrive => Chapter one. I Arrive.
        Act V, Scene ii => Act five, Scene two.
        1984 => nineteen eighty-four.
        # 3. Title => three. Title.
        Why? => Why?
        ",
    );
    assert_eq!([heading("* * *"), prose("⁂"), prose("!?."), prose(" \n")], ["", "", "", ""]);
}

#[test]
fn stammers_stretches_and_sounds_are_speakable() {
    check(
        prose,
        "
        Wh-what? => wuh what?
        I-I'm here => I I'm here
        S-surely => suh surely
        H-Hold!! => huh Hold!
        b-but th-that's => buh but thuh that's
        D-d-don't => duh duh don't
        k-know, w-who, w-write => nuh know, huh who, ruh write
        Cla-Clarissa => Cla Clarissa
        a-and e-even i-it => ah and eh even ih it
        re-read, co-op, T-shirt => re-read, co-op, T-shirt
        Wh— => wuh,
        B-but— I— => buh but, I,
        Mr. B— came => Mister B, came
        Nooooo! => No!
        sooo => so
        Waaaait => Wait
        pleeeease => please
        weeell => well
        toooo => too
        No-o-o! => No!
        Ye-e-es => Yes
        AAAARGH! => argh!
        Hmm => Hmm
        hmmmm... => hmm.
        Mm-hm => Mm-hmm
        Shhhh! => Shh!
        Pfft => Pfft
        Uhhh => Uh
        HMPH! => hmph!
        Tsk, tsk. => Tsk, tsk.
        S'up, mate? => Sup, mate?
        goin' nothin' => goin nothin
        'tis 'em the boys' o'clock => tis em the boys o'clock
        a-going, a-ha, half-a-dozen => a going, aha, half a dozen
        well-known => well-known
        ",
    );
}

#[test]
fn punctuation_is_pauses_and_intonation() {
    check(
        prose,
        "
        “Hello,” => Hello,
        \"Are you sure?\" => Are you sure?
        What?! => What?
        WHAT?!?! => what?
        No!!! => No!
        What‽ => What?
        It's... blue => It's, blue
        Hmm... Uhh... No => Hmm. Uh. No
        ... I can't say => I can't say
        Well… => Well.
        And what if—? => And what if?
        if he— => if he,
        no — maybe – ok => no, maybe, okay
        plums—and apples—rolling => plums, and apples, rolling
        She (the dog) ran. => She, the dog, ran.
        Go! (Now.) => Go! Now.
        wait . . . what => wait, what
        'It's Tuesday,' => It's Tuesday,
        «Bonjour» => Bonjour
        ;;; yes;; no => yes; no
        one,two => one two
        end.Next => end. Next
        and/or => and or
        ",
    );
}

#[test]
fn ornaments_and_markup_are_silent() {
    check(
        prose,
        "
        I ❤️ you 😀! => I you!
        👩‍👩‍👧 family => family
        Hi :) there ^_^ => Hi there
        T_T no => no
        **bold** and _it_ and un*believ*able => bold and it and unbelievable
        <i>so</i> <b>much</b> => so much
        <Can you hear me?> => Can you hear me?
        Tom &amp; Jerry &#8212; yes&hellip; => Tom and Jerry, yes.
        a&nbsp;b => a b
        [a link](https://example.com) => a link
        ![picture](cat.png) text => text
        a fact[1] and[12] more => a fact and more
        foo@bar.com => foo at bar dot com
        https://www.example.com/page1 => example dot com slash page one
        see notes.txt => see notes dot txt
        #blessed #ThisIsIt => hashtag blessed hashtag This Is It
        @sam => at sam
        fish & chips => fish and chips
        100% => one hundred percent
        so\u{ad}ft zero\u{200b}width => soft zerowidth
        ♪ la la ♪ => la la
        Hiii~ => Hi
        ",
    );
}

#[test]
fn letters_lose_their_accents() {
    check(
        prose,
        "
        café, naïve, façade => cafe, naive, facade
        Cà and Chị => Ca and Chi
        Æsop and ænima => Aesop and aenima
        straße, Øre, Łódź => strasse, Ore, Lodz
        cafe\u{301} => cafe
        ﬁne ﬂow => fine flow
        ＡＢＣ => ay B C
        Москва => Moskva
        Αθήνα => Athena
        ʼtis’ => tis
        ",
    );
}

fn own(pairs: &[(&str, &str)]) -> Pronunciations {
    pairs.iter().map(|(word, said)| ((*word).to_owned(), (*said).to_owned())).collect()
}

#[test]
fn a_books_own_pronunciations_come_before_everything_else() {
    let own = own(&[
        ("Rhea", "Ree-ah"),
        ("Rhea Vance", "Ree-ah Vanss"),
        ("Chloé", "/kloi/"),
        ("No. 5", "nope"),
        ("McRae", "Mac Ray"),
        ("Jean-Luc", "Zhon Luke"),
        ("T'Pol", "Tuh Paul"),
        ("SPQR", "spucker"),
        ("1984", "the book"),
    ]);
    let said = |text| speak(text, Register::Prose, &own);
    for (text, expected) in [
        ("Rhea's dog", "Ree-ah's dog"),
        ("RHEA! rhea? Rheaa.", "Ree-ah! Ree-ah? Rheaa."),
        ("Rhea Vance, Rhea\nVance. Rhea, Vance", "Ree-ah Vanss, Ree-ah Vanss. Ree-ah, Vance"),
        ("Rhea Vance’s", "Ree-ah Vanss's"),
        ("R-Rhea?", "ruh Ree-ah?"),
        ("McRae, mcrae", "Mac Ray, mcrae"),
        ("jean-luc and Jean Luc", "Zhon Luke and Jean Luc"),
        ("T’Pol", "Tuh Paul"),
        ("SPQR spqr", "spucker spqr"),
        ("in 1984 and 1985", "in the book and nineteen eighty-five"),
        ("“Chloé! The soup is on.”", "Chloe! The soup is on."),
    ] {
        assert_eq!(said(text).text, expected, "{text}");
    }
    assert_eq!(
        said("Chloé's, Chloé.").phonemes,
        [("Chloe".to_owned(), "kloi".to_owned()), ("Chloe's".to_owned(), "kloiz".to_owned())]
    );
    assert_eq!(said("Nobody here").phonemes, []);
}

#[test]
fn sounds_without_letters_to_say_them_come_with_phonemes_the_engine_knows() {
    let sounds = "Hmm. Mmm. Shh. Pfft. Psst. Tsk. Grr. Brr. Zzz. Ugh. Agh. Argh. Ow. Ew. Hmph. Mm-hm. Ngh. Tch. Bzzt. Pshaw. \
        m'self somep'n outta lemme hiya coulda woulda shoulda goin' bein' nothin' thousandth oughtn't mightn't cap'n whisht";
    let spoken = speak(sounds, Register::Prose, &Pronunciations::new());
    assert!(spoken.phonemes.len() > 25, "{:?}", spoken.phonemes);
    for (word, ipa) in &spoken.phonemes {
        assert_eq!(check_ipa(ipa), Ok(()), "{word}");
        assert!(spoken.text.split([' ', '.']).any(|token| token == word), "{word} in {}", spoken.text);
    }
}

/// A number in words, written another way than the program does it: from the top, by names of powers.
fn plainly(number: u64) -> String {
    const NAMES: [(u64, &str); 6] = [
        (1_000_000_000_000_000, "quadrillion"),
        (1_000_000_000_000, "trillion"),
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ];
    const ONES: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen";
    const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
    if let Some((size, name)) = NAMES.iter().find(|(size, _)| number >= *size) {
        let rest = if !number.is_multiple_of(*size) { format!(" {}", plainly(number % size)) } else { String::new() };
        return format!("{} {name}{rest}", plainly(number / size));
    }
    match number {
        0..20 => ONES.split_whitespace().nth(number as usize).unwrap().to_owned(),
        _ => {
            let tens = TENS.split_whitespace().nth(number as usize / 10 - 2).unwrap();
            if !number.is_multiple_of(10) { format!("{tens}-{}", plainly(number % 10)) } else { tens.to_owned() }
        }
    }
}

#[test]
fn small_numbers_and_ranks_are_spelled_right() {
    for number in 0..=12_000 {
        assert_eq!(cardinal(number), plainly(number));
    }
    let ranks = ["first", "second", "third", "fourth", "fifth", "eighth", "ninth", "twelfth", "twentieth", "hundred"];
    for (number, rank) in [1, 2, 3, 4, 5, 8, 9, 12, 20].into_iter().zip(ranks) {
        assert_eq!(ordinal(&cardinal(number)), rank);
    }
    assert_eq!(ordinal("one hundred thirty-second"), "one hundred thirty-secondth");
}

fn cut(text: &str, limit_bytes: usize) -> Vec<&str> {
    sentences(text, limit_bytes).into_iter().map(|span| &text[span]).collect()
}

#[test]
fn sentences_end_where_a_reader_would_say_so() {
    #[rustfmt::skip]
    let table: &[(&str, &[&str])] = &[
        ("", &[]),
        ("  \n ", &[]),
        ("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"]),
        ("Mr. Hale met Dr. Wu. They spoke.", &["Mr. Hale met Dr. Wu.", "They spoke."]),
        ("J. R. Smith came. He sat.", &["J. R. Smith came.", "He sat."]),
        ("It was I. Then I left.", &["It was I.", "Then I left."]),
        ("The U.S. Army came. It left the U.S.A. Then it rained.", &["The U.S. Army came.", "It left the U.S.A.", "Then it rained."]),
        ("“Stop!” she said. “Now?” He ran.", &["“Stop!” she said.", "“Now?”", "He ran."]),
        ("Well... maybe. Well... Maybe not.", &["Well... maybe.", "Well...", "Maybe not."]),
        ("What?! No way!! (Really.) Yes.", &["What?!", "No way!!", "(Really.)", "Yes."]),
        ("See No. 5 on p. 12. No. He won't.", &["See No. 5 on p. 12.", "No.", "He won't."]),
        ("It costs 3.50. Cheap.", &["It costs 3.50.", "Cheap."]),
        ("We met at 5 p.m. sharp, e.g. on time.", &["We met at 5 p.m. sharp, e.g. on time."]),
        ("A title\n\nA line\nthat goes on. End", &["A title", "A line\nthat goes on.", "End"]),
        ("Élan. Évora fell. Ça va.", &["Élan.", "Évora fell.", "Ça va."]),
        ("*Go.* **Now.** End", &["*Go.*", "**Now.**", "End"]),
        ("今日は。元気？はい", &["今日は。", "元気？", "はい"]),
    ];
    for (text, expected) in table {
        assert_eq!(cut(text, 1000), *expected, "{text:?}");
    }
}

#[test]
fn a_sentence_over_the_limit_is_cut_at_a_clause_then_at_a_space_then_anywhere() {
    assert_eq!(cut("one two three, four five six", 20), ["one two three,", "four five six"]);
    assert_eq!(cut("one two three four five", 10), ["one two", "three four", "five"]);
    assert_eq!(cut("ééééé", 5), ["éé", "éé", "é"]);
    assert_eq!(cut("ab", 0), ["a", "b"]);
}

/// Texts that look like stories gone wrong: words, figures, marks and odd characters in any order.
fn story_like() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "I",
        "a",
        "A",
        "Mr",
        "St",
        "the",
        "Wh",
        "no",
        "NO",
        "XIV",
        "iv",
        "II",
        "Henry",
        "Chapter",
        "May",
        "p.m",
        "U.S",
        "$",
        "£",
        "5",
        "12",
        "1984",
        "3.14",
        "1,000",
        "10s",
        "6d",
        "st",
        "th",
        "s",
        "km",
        "%",
        "°",
        "½",
        "²",
        ":",
        ";",
        ",",
        ".",
        "...",
        "…",
        "—",
        "--",
        "-",
        "–",
        "?",
        "!",
        "'",
        "’",
        "\"",
        "“",
        "”",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "i>",
        "&",
        "amp;",
        "*",
        "_",
        "#",
        "@",
        "/",
        "\\",
        "~",
        "+",
        "=",
        "^",
        "é",
        "ß",
        "Æ",
        "你",
        "Ω",
        "😀",
        "\u{200d}",
        "\u{301}",
        "\u{ad}",
        "\u{f0000}",
        "\u{e000}",
        "\u{0}",
        "\n",
        "\r\n",
        "\t",
        " ",
        " ",
        " ",
        "Rhea",
        "’s",
        "'s",
        "www.",
        "http://",
        "com",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn whatever_is_spoken_is_plain_words_and_marks(text in prop_oneof![any::<String>(), story_like()], is_heading: bool) {
        let own = own(&[("Rhea", "Ree 2 é"), ("é", "/e/"), ("5", "five \"x\""), ("你", "/ni/")]);
        let register = if is_heading { Register::Heading } else { Register::Prose };
        let spoken = speak(&text, register, &own).text;
        prop_assert!(spoken.bytes().all(|b| b.is_ascii_alphabetic() || b" .,;:?!-'".contains(&b)), "{:?}", spoken);
        prop_assert!(!spoken.contains("  "), "{:?}", spoken);
        prop_assert_eq!(spoken.trim(), &spoken);
        for (at, _) in spoken.match_indices(['.', ',', ';', ':', '?', '!']) {
            prop_assert!(at > 0 && spoken.as_bytes()[at - 1].is_ascii_alphabetic(), "{:?}", spoken);
            prop_assert!(spoken[at + 1..].is_empty() || spoken[at + 1..].starts_with(' '), "{:?}", spoken);
        }
    }

    #[test]
    fn what_is_spoken_is_spoken_alike_the_second_time(text in "[a-z]{1,9}( [a-z]{2,9}){0,9}[.!?]") {
        let once = prose(&text);
        prop_assert_eq!(prose(&once), once);
    }

    #[test]
    fn numbers_up_to_a_quadrillion_are_spelled_right(number in prop_oneof![0..=1_000_000_000_000_000u64, 0..1_000_000u64]) {
        prop_assert_eq!(cardinal(number), plainly(number));
    }

    #[test]
    fn numbers_with_commas_are_spelled_like_those_without(number in 10_000..999_999_999u64) {
        let digits = number.to_string();
        let groups: Vec<String> = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
        prop_assert_eq!(prose(&groups.join(",")), plainly(number));
    }

    #[test]
    fn sentences_are_in_order_and_hold_everything_that_is_not_white_space(
        text in prop_oneof![any::<String>(), story_like()],
        limit in 0usize..60,
    ) {
        let mut at = 0;
        for span in sentences(&text, limit) {
            prop_assert!(at <= span.start && !span.is_empty());
            prop_assert!(text[at..span.start].trim().is_empty());
            prop_assert_eq!(text[span.clone()].trim(), &text[span.clone()]);
            prop_assert!(span.len() <= limit.max(4));
            at = span.end;
        }
        prop_assert!(text[at..].trim().is_empty());
    }
}
