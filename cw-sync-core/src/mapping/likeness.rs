//! Names and domains in the form in which two are taken for the same.

/// Words at the end of a name that say in what legal form a company is.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "eg",
    "ev",
    "gbr",
    "gmbh",
    "inc",
    "incorporated",
    "kg",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "pc",
    "plc",
    "pllc",
    "pty",
    "sa",
    "sarl",
    "sas",
    "se",
    "spa",
    "srl",
    "ug",
];

/// Hosts of everybody's mail: they say nothing of a company.
const EVERYBODYS: &[&str] = &[
    "aol.com",
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.com",
    "me.com",
    "msn.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "yahoo.com",
];

/// The words of a name: one case, no accents, no punctuation, `&` as a word, without a leading
/// article and the legal form. A name that is nothing but those keeps them.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut text = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            '.' | '\'' | '’' | '`' | '\u{300}'..='\u{36f}' => {}
            '&' | '+' => text.push_str(" and "),
            'ß' => text.push_str("ss"),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            letter if letter.is_alphanumeric() => text.push(plain(letter)),
            _ => text.push(' '),
        }
    }
    let all: Vec<&str> = text.split_whitespace().collect();
    let mut kept = &all[..];
    if let ["the", rest @ ..] = kept
        && !rest.is_empty()
    {
        kept = rest;
    }
    while let [rest @ .., last] = kept
        && !rest.is_empty()
        && (LEGAL_FORMS.contains(last) || *last == "and")
    {
        kept = rest;
    }
    kept.iter().map(|&word| word.to_owned()).collect()
}

/// A letter without its accent, as far as Latin names go.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// The domain that a web address, a mail address or a bare domain names. `None`: it names none, or
/// everybody's.
pub(super) fn domain(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let text = text.split_once("://").map_or(&*text, |(_, rest)| rest);
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let host = host.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let is_label = |label: &str| {
        let is_letter = |c: char| c.is_alphanumeric() || c == '-';
        !label.is_empty() && label.chars().all(is_letter)
    };
    let top = host.rsplit_once('.').map(|(_, top)| top);
    // A name like `Birch 2.0` or an IP address is no domain.
    let top = top.filter(|top| top.len() > 1 && !top.chars().any(|c| c.is_ascii_digit()));
    let is_domain = top.is_some() && host.split('.').all(is_label);
    (is_domain && !EVERYBODYS.contains(&host)).then(|| host.to_owned())
}

/// Whether two names are close: the same words in another order, a slip of the pen, or one with
/// words that the other leaves out.
pub(super) fn is_close(one: &[String], other: &[String]) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    let letters: usize = short.iter().map(|word| word.chars().count()).sum();
    let all_in = !short.is_empty() && short.iter().all(|word| long.contains(word));
    if all_in && (short.len() > 1 || letters > 5) {
        return true;
    }
    let (one, other) = (one.join(" "), other.join(" "));
    let slips = letters / 6;
    slips > 0 && distance(&one, &other, slips).is_some()
}

/// How many slips of the pen lie between two names, if not more than `most`: a letter too many, too
/// few or another, or two neighbours swapped.
fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    // A row per letter of the one, a column per letter of the other, each with one in front.
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (row, letter) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, theirs) in other.iter().enumerate() {
            let above = |up: usize, left: usize| {
                let line = rows.get((row + 1).checked_sub(up)?)?;
                line.get((column + 1).checked_sub(left)?).copied()
            };
            let other_letter = above(1, 1).map(|steps| steps + usize::from(letter != theirs));
            let too_few = above(1, 0).map(|steps| steps + 1);
            let too_many = line.last().map(|steps| steps + 1);
            let before = |letters: &[char], at: usize| letters.get(at.checked_sub(1)?).copied();
            let crossed =
                before(&one, row) == Some(*theirs) && before(&other, column) == Some(*letter);
            let swapped = above(2, 2).filter(|_| crossed).map(|steps| steps + 1);
            let ways = [other_letter, too_few, too_many, swapped];
            line.extend(ways.into_iter().flatten().min());
        }
        rows.push(line);
    }
    let distance = rows.last()?.last().copied()?;
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_whatever_case_punctuation_and_legal_form() {
        for (name, expected) in [
            ("Birch Dental", "birch dental"),
            ("  BIRCH   dental, Inc. ", "birch dental"),
            ("The Birch-Dental L.L.C.", "birch dental"),
            ("Müller & Söhne GmbH & Co. KG", "muller and sohne"),
            ("Smith & Sons", "smith and sons"),
            ("O'Neill Ltd", "oneill"),
            ("Straße AG", "strasse"),
            ("Mu\u{308}ller", "muller"),
            ("The Co", "co"),
            ("The", "the"),
            ("株式会社", "株式会社"),
            ("…", ""),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn a_domain_is_found_in_what_people_write() {
        for (text, expected) in [
            (
                "https://www.Birch.example/contact?x=1",
                Some("birch.example"),
            ),
            ("birch.example:8443", Some("birch.example")),
            ("info@birch.example", Some("birch.example")),
            ("birch.example.", Some("birch.example")),
            ("mail.birch.example", Some("mail.birch.example")),
            ("someone@gmail.com", None),
            ("Birch Dental", None),
            ("Birch 2.0", None),
            ("192.0.2.1", None),
            ("", None),
            ("..", None),
        ] {
            assert_eq!(domain(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn close_is_a_slip_or_a_word_more() {
        for (one, other, close) in [
            ("Birch Dental", "Dental Birch", true),
            ("Birch Dental", "Birch Dental Group", true),
            ("Birch Dental", "Brich Dental", true),
            ("Birch Dental", "Birch Dentla", true),
            ("Evergreen", "Evergreen Landscaping", true),
            ("Birch", "Birch Dental", false),
            ("Oak", "Oat", false),
            ("Birch Dental", "Birch Legal", false),
            ("", "Birch", false),
            ("…", "…", false),
        ] {
            let found = is_close(&words(one), &words(other));
            assert_eq!(found, close, "{one} / {other}");
            assert_eq!(
                is_close(&words(other), &words(one)),
                close,
                "{other} / {one}"
            );
        }
    }
}
