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

/// The services that are known. One that is not is billed under its own name, if it is mapped.
pub const SERVICES: [Service; 10] = [
    service("CloudFilter", &["CloudFilter Email Security"]),
    service("CloudMail", &[]),
    service("SafeSend", &["SafeSend Outbound"]),
    service("Bracket", &["Bracket Email Encryption"]),
    service("XtraMail", &[]),
    service("SecureStore", &[]),
    service("Shield", &[]),
    deprecated("Exchange+ Basic", &[]),
    deprecated("Exchange+ Advanced", &[]),
    deprecated("Exchange+ Premium", &[]),
];

/// The known service of a name, in any spelling: case, blanks and `+` or `plus` do not matter.
pub(crate) fn known(name: &str) -> Option<&'static Service> {
    let wanted = letters(name);
    SERVICES.iter().find(|service| {
        let mut names = std::iter::once(&service.name).chain(service.also);
        names.any(|name| letters(name) == wanted)
    })
}

/// What two spellings of one service have in common.
pub(crate) fn letters(name: &str) -> String {
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
            ("BracketBundle", None),
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
    fn no_spelling_is_two_services() {
        let names = SERVICES
            .iter()
            .flat_map(|service| std::iter::once(&service.name).chain(service.also));
        let all: Vec<_> = names.map(|name| letters(name)).collect();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
    }
}
