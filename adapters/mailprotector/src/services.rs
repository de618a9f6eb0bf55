//! Mailprotector's services, by the names that their API has given them over time.

/// A service of Mailprotector's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// What this adapter calls it: what product mappings name.
    pub name: &'static str,
    /// Other spellings that were seen.
    pub also: &'static [&'static str],
    /// Whether Mailprotector no longer sells it: it is listed for partners who still have it, and
    /// takes no new mapping (MP-10).
    pub deprecated: bool,
}

const fn service(name: &'static str, also: &'static [&'static str]) -> Service {
    Service {
        name,
        also,
        deprecated: false,
    }
}

const fn deprecated(name: &'static str, also: &'static [&'static str]) -> Service {
    Service {
        name,
        also,
        deprecated: true,
    }
}

/// The services that are known. One that is not is called by its letters in small.
pub const SERVICES: [Service; 12] = [
    service("CloudFilter", &["CloudFilter Email Security"]),
    service("CloudMail", &[]),
    service("SafeSend", &["SafeSend Outbound"]),
    service("Bracket", &["Bracket Email Encryption"]),
    service("BracketBundle", &[]),
    service("ContinuityBundle", &[]),
    service("XtraMail", &[]),
    service("SecureStore", &[]),
    service("Shield", &[]),
    deprecated("Exchange+ Basic", &[]),
    deprecated("Exchange+ Advanced", &[]),
    deprecated("Exchange+ Premium", &[]),
];

/// The known service of a name, in any spelling: case, blanks and `+` or `plus` do not matter.
fn known(name: &str) -> Option<&'static Service> {
    let wanted = letters(name);
    SERVICES.iter().find(|service| {
        let mut names = std::iter::once(&service.name).chain(service.also);
        names.any(|name| letters(name) == wanted)
    })
}

/// What a service is called, in whichever spelling it comes. One that is not known is called by what
/// all spellings have in common, `newthing` for `New-Thing`: a mapping of one of them would not fit
/// the next, and its line would go down to 0.
pub(crate) fn name(service: &str) -> String {
    match (known(service), letters(service)) {
        (Some(known), _) => known.name.to_owned(),
        (None, letters) if letters.is_empty() => service.to_owned(),
        (None, letters) => letters,
    }
}

/// What two spellings of one service have in common.
fn letters(name: &str) -> String {
    let name = name.replace('+', "plus").to_lowercase();
    name.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_service_are_one() {
        for (spelling, name) in [
            ("CloudFilter Email Security", Some("CloudFilter")),
            ("cloud_filter", Some("CloudFilter")),
            ("safesend outbound", Some("SafeSend")),
            ("bracket", Some("Bracket")),
            ("Exchange+ Premium", Some("Exchange+ Premium")),
            ("exchange_plus_premium", Some("Exchange+ Premium")),
            ("bracket bundle", Some("BracketBundle")),
            ("Continuity-Bundle", Some("ContinuityBundle")),
            ("Filter", None),
            ("", None),
        ] {
            assert_eq!(
                known(spelling).map(|service| service.name),
                name,
                "{spelling}"
            );
        }
    }

    #[test]
    fn a_service_that_is_not_known_has_one_name_in_all_spellings() {
        for spelling in [
            "New-Thing+",
            "new thing+",
            "NewThing Plus",
            "new_thing_plus",
        ] {
            assert_eq!(name(spelling), "newthingplus", "{spelling}");
        }
        assert_eq!(name("Cloud Filter"), "CloudFilter");
        assert_eq!(name("***"), "***");
    }

    #[test]
    fn no_spelling_is_two_services() {
        let names = SERVICES
            .iter()
            .flat_map(|service| std::iter::once(&service.name).chain(service.also));
        let all: Vec<_> = names.map(|name| letters(name)).collect();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
    }
}
