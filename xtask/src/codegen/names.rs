//! From CWM's names to Rust's, and to words for the documentation.

const KEYWORDS: [&str; 39] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "type", "unsafe",
    "use", "where", "while", "yield",
];

/// The words of a name: `invoiceCCEmailAddress` is `invoice`, `CC`, `Email`, `Address`. Digits
/// belong to the word before them; a plural of capitals (`SLAs`) is one word.
pub(super) fn split(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let after = chars.get(at + 1);
        let plural_of_capitals = after == Some(&'s')
            && chars
                .get(at + 2)
                .is_none_or(|next| !next.is_ascii_lowercase())
            && before.is_some_and(char::is_ascii_uppercase);
        let starts = c.is_ascii_uppercase()
            && match before {
                Some(before) if before.is_ascii_uppercase() => {
                    after.is_some_and(char::is_ascii_lowercase) && !plural_of_capitals
                }
                Some(_) => true,
                None => false,
            };
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// `snake_case`, not a keyword: `type` is `type_`.
pub(super) fn snake(name: &str) -> String {
    let snake = split(name)
        .iter()
        .map(|word| word.to_ascii_lowercase())
        .collect::<Vec<_>>()
        .join("_");
    if KEYWORDS.contains(&snake.as_str()) {
        format!("{snake}_")
    } else if snake.is_empty() || snake.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{snake}")
    } else {
        snake
    }
}

/// `SCREAMING_SNAKE_CASE`.
pub(super) fn screaming(name: &str) -> String {
    let snake = snake(name);
    snake.trim_end_matches('_').to_ascii_uppercase()
}

/// A type's name: first letters up, the others as CWM has them.
pub(super) fn pascal(name: &str) -> String {
    let pascal: String = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .map(upper_first)
        .collect();
    match pascal.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "Self_".to_owned(),
        _ if pascal.starts_with(|c: char| c.is_ascii_digit()) => format!("N{pascal}"),
        _ => pascal,
    }
}

fn upper_first(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

/// What serde's `rename_all = "camelCase"` makes of a field.
pub(super) fn serde_camel(snake: &str) -> String {
    let mut camel = String::new();
    for word in snake.split('_') {
        if camel.is_empty() {
            camel.push_str(word);
        } else {
            camel.push_str(&upper_first(word));
        }
    }
    camel
}

/// The name in words: `managementReportSetup` is `management report setup`. Capitals stay:
/// `SLA`, `CCEmail`.
pub(super) fn words(name: &str) -> String {
    let words: Vec<_> = split(name)
        .into_iter()
        .map(|word| {
            let shout = word.len() > 1
                && word
                    .trim_end_matches('s')
                    .chars()
                    .all(|c| !c.is_ascii_lowercase());
            if shout {
                word
            } else {
                word.to_ascii_lowercase()
            }
        })
        .collect();
    words.join(" ")
}

/// One of what the words name: `company statuses` is `company status`.
pub(super) fn singular(words: &str) -> String {
    let keep = [
        "status", "address", "class", "process", "news", "analysis", "access", "business",
    ];
    let (head, last) = words
        .rsplit_once(' ')
        .map_or((None, words), |(head, last)| (Some(head), last));
    let one = if keep.iter().any(|keep| last.ends_with(keep)) {
        last.to_owned()
    } else if let Some(stem) = last.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) = ["sses", "uses", "xes", "shes", "ches"]
        .iter()
        .find(|end| last.ends_with(**end))
        .and_then(|_| last.strip_suffix("es"))
    {
        stem.to_owned()
    } else {
        last.strip_suffix('s').unwrap_or(last).to_owned()
    };
    head.map_or(one.clone(), |head| format!("{head} {one}"))
}

/// With its article: `an agreement`.
pub(super) fn a(words: &str) -> String {
    let vowel = words.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O'])
        || (words.starts_with('u') && !words.starts_with("us") && !words.starts_with("un"))
        || words.starts_with("un") && !words.starts_with("uni")
        || ["SLA", "RMA", "LDAP", "SSO", "M365"]
            .iter()
            .any(|word| words.starts_with(word));
    format!("{} {words}", if vowel { "an" } else { "a" })
}

/// The first letter up.
pub(super) fn sentence(words: &str) -> String {
    upper_first(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust_names() {
        let cases = [
            ("id", "id", "ID"),
            ("customerPO", "customer_po", "CUSTOMER_PO"),
            (
                "invoiceCCEmailAddress",
                "invoice_cc_email_address",
                "INVOICE_CC_EMAIL_ADDRESS",
            ),
            (
                "userDefinedField10",
                "user_defined_field10",
                "USER_DEFINED_FIELD10",
            ),
            ("connectWiseID", "connect_wise_id", "CONNECT_WISE_ID"),
            ("type", "type_", "TYPE"),
            ("SLAs", "slas", "SLAS"),
            ("RMADispositions", "rma_dispositions", "RMA_DISPOSITIONS"),
            ("m365ContactSync", "m365_contact_sync", "M365_CONTACT_SYNC"),
            ("scheduled_End", "scheduled_end", "SCHEDULED_END"),
            ("companyTypeIDs", "company_type_ids", "COMPANY_TYPE_IDS"),
        ];
        for (name, field, constant) in cases {
            assert_eq!(snake(name), field);
            assert_eq!(screaming(name), constant);
        }
        assert_eq!(pascal("billCustomer"), "BillCustomer");
        assert_eq!(pascal("Contract2Weeks"), "Contract2Weeks");
        assert_eq!(pascal("some-thing 2"), "SomeThing2");
        assert_eq!(pascal("2nd"), "N2nd");
    }

    #[test]
    fn camel_case_is_serdes() {
        assert_eq!(serde_camel("address_line1"), "addressLine1");
        assert_eq!(serde_camel("customer_po"), "customerPo");
    }

    #[test]
    fn names_become_words() {
        assert_eq!(words("managementReportSetup"), "management report setup");
        assert_eq!(words("SLAReference"), "SLA reference");
        let cases = [
            ("company statuses", "company status"),
            ("companies", "company"),
            ("agreement types", "agreement type"),
            ("addresses", "address"),
            ("processes", "process"),
            ("boxes", "box"),
            ("info", "info"),
        ];
        for (many, one) in cases {
            assert_eq!(singular(many), one);
        }
        assert_eq!(a("agreement"), "an agreement");
        assert_eq!(a("user defined field"), "a user defined field");
        assert_eq!(a("unit of measure"), "a unit of measure");
    }
}
