//! The version in the `Accept` header (cwm-api §3).

use std::cmp::Ordering;

use crate::answer::Refusal;
use crate::switches::Switches;

/// A release such as 2025.16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Release {
    year: u16,
    number: u16,
}

impl Release {
    fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once('.')?;
        let whole = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || !whole(year) || !whole(number) {
            return None;
        }
        Some(Self {
            year: year.parse().ok()?,
            number: number.parse().ok()?,
        })
    }
}

/// Checks the version that a client asks for. None gives the latest; one that is newer than the
/// server gives the latest too.
///
/// # Errors
///
/// The refusal of a version that is too old or makes no sense, unless the switches let it pass.
pub(crate) fn check(accept: Option<&str>, switches: &Switches) -> Result<(), Refusal> {
    let Some(asked) = accept.and_then(version) else {
        return Ok(());
    };
    let oldest = Release::parse(&switches.oldest_version);
    let order = Release::parse(asked).map(|release| oldest.cmp(&Some(release)));
    let message = match order {
        Some(Ordering::Less | Ordering::Equal) => return Ok(()),
        Some(Ordering::Greater) => format!("Version {asked} is no longer supported."),
        None => format!("{asked} is not a version."),
    };
    match switches.bad_version {
        200 => Ok(()),
        status => Err(Refusal::new(status, "ConnectWiseApi", message)),
    }
}

/// The version parameter of CWM's media type.
fn version(accept: &str) -> Option<&str> {
    let kinds = accept.split(',').map(|kind| kind.split(';').map(str::trim));
    for mut kind in kinds {
        let ours = kind
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case("application/vnd.connectwise.com+json"));
        let mut pairs = kind.filter_map(|pair| pair.split_once('='));
        let found = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("version"));
        if let (true, Some((_, value))) = (ours, found) {
            return Some(value.trim().trim_matches('"'));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_taken_or_refused() {
        let vendor =
            |version: &str| format!("application/vnd.connectwise.com+json; version={version}");
        let switches = Switches::default();
        let fine = [
            "application/json".to_owned(),
            "*/*".to_owned(),
            "application/json; version=nonsense".to_owned(),
            vendor("2019.1"),
            vendor("2025.16"),
            vendor("2099.1"),
            vendor("\"2025.1\""),
            format!("text/html, {}", vendor("2025.1")),
        ];
        for accept in fine {
            assert!(check(Some(&accept), &switches).is_ok(), "{accept}");
        }
        assert!(check(None, &switches).is_ok());
        for version in ["2018.5", "3.0.0", "latest", "2025", "2025.x", ""] {
            let accept = vendor(version);
            assert_eq!(
                check(Some(&accept), &switches).unwrap_err().status,
                400,
                "{version}"
            );
            let lenient = Switches {
                bad_version: 200,
                ..Switches::default()
            };
            assert!(check(Some(&accept), &lenient).is_ok());
        }
    }
}
