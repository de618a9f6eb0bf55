//! API members, and what each may do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

/// A kind of access, as CWM's security roles know it (cwm-api §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub enum Right {
    /// GET, and the POSTs that only read.
    Inquire,
    /// POST.
    Add,
    /// PUT and PATCH.
    Edit,
    /// DELETE.
    Delete,
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Inquire, Self::Add, Self::Edit, Self::Delete];

    /// The right that a request needs.
    pub(crate) fn of(method: &str, is_write: bool) -> Self {
        match method {
            _ if !is_write => Self::Inquire,
            "POST" => Self::Add,
            "DELETE" => Self::Delete,
            _ => Self::Edit,
        }
    }
}

/// An API member with keys of its own.
///
/// A new one may do everything. The first [`may`](Self::may) takes that back: from then on it may do
/// only what is said.
///
/// ```
/// use mock_cwm::{ApiMember, Right};
///
/// let member = ApiMember::new("billing", "pub2", "priv2")
///     .may(&[Right::Inquire], "/company/**")
///     .may(&Right::ALL, "/finance/agreements/*/additions");
/// ```
///
/// In a fixture, under the key `apiMembers`:
/// `{"identifier": "billing", "publicKey": "pub2", "privateKey": "priv2", "rights": {"/company/**": ["Inquire"]}}`.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApiMember {
    identifier: String,
    public_key: String,
    private_key: String,
    /// By path pattern. Without any, everything is allowed.
    #[serde(default)]
    rights: Option<BTreeMap<String, BTreeSet<Right>>>,
    #[serde(default)]
    may_impersonate: bool,
}

impl ApiMember {
    /// A member that may do everything but impersonate others.
    pub fn new(identifier: &str, public_key: &str, private_key: &str) -> Self {
        Self {
            identifier: identifier.to_owned(),
            public_key: public_key.to_owned(),
            private_key: private_key.to_owned(),
            rights: None,
            may_impersonate: false,
        }
    }

    /// An integrator login with the right to impersonate members: it may mint their tokens with
    /// `POST /system/members/{identifier}/tokens`.
    pub fn integrator(login: &str, password: &str) -> Self {
        Self {
            may_impersonate: true,
            ..Self::new(login, login, password)
        }
    }

    /// Allows something, and everything else only where that is said too.
    ///
    /// In a pattern `*` stands for one segment of the path and a final `**` for any number of them.
    /// A collection's pattern covers its records and its count.
    #[must_use]
    pub fn may(mut self, rights: &[Right], pattern: &str) -> Self {
        let all = self.rights.get_or_insert_default();
        all.entry(pattern.to_owned()).or_default().extend(rights);
        self
    }

    /// Allows nothing at all.
    #[must_use]
    pub fn may_nothing(mut self) -> Self {
        self.rights = Some(BTreeMap::new());
        self
    }

    /// The name by which `_info` knows it.
    pub(crate) fn identifier(&self) -> &str {
        &self.identifier
    }

    /// Whether these are its keys.
    pub(crate) fn has_keys(&self, public: &str, private: &str) -> bool {
        self.public_key == public && self.private_key == private
    }

    /// Whether it may mint tokens for others.
    pub(crate) fn may_impersonate(&self) -> bool {
        self.may_impersonate
    }

    /// Whether it may do something at an API path.
    pub(crate) fn is_allowed(&self, right: Right, path: &str) -> bool {
        let Some(rights) = &self.rights else {
            return true;
        };
        let mut granted = rights.iter().filter(|(_, rights)| rights.contains(&right));
        granted.any(|(pattern, _)| covers(pattern, path))
    }

    /// The same member with other keys and without the right to impersonate: a token.
    pub(crate) fn with_keys(&self, public: &str, private: &str) -> Self {
        Self {
            rights: self.rights.clone(),
            ..Self::new(&self.identifier, public, private)
        }
    }
}

impl fmt::Debug for ApiMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiMember")
            .field("identifier", &self.identifier)
            .field("rights", &self.rights)
            .field("may_impersonate", &self.may_impersonate)
            .finish_non_exhaustive()
    }
}

/// Whether a pattern covers a path, or the collection that the path names a part of.
fn covers(pattern: &str, path: &str) -> bool {
    let of_collection = path.rsplit_once('/').filter(|(_, last)| {
        let is_id = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        let part = ["count", "search", "info"].iter();
        is_id || part.into_iter().any(|part| last.eq_ignore_ascii_case(part))
    });
    matches(pattern, path) || of_collection.is_some_and(|(path, _)| matches(pattern, path))
}

fn matches(pattern: &str, path: &str) -> bool {
    let mut segments = path.trim_matches('/').split('/');
    let mut wanted = pattern.trim_matches('/').split('/').peekable();
    while let Some(want) = wanted.next() {
        if want == "**" && wanted.peek().is_none() {
            return true;
        }
        match segments.next() {
            Some(found) if want == "*" || want.eq_ignore_ascii_case(found) => {}
            _ => return false,
        }
    }
    segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_paths() {
        let cases = [
            ("/company/companies", "/company/companies", true),
            ("/company/companies", "/Company/Companies/2", true),
            ("/company/companies", "/company/companies/count", true),
            ("/company/companies", "/company/companies/statuses", false),
            ("/company/companies", "/company/companies/statuses/1", false),
            ("/company/companies", "/company", false),
            ("/company/*", "/company/companies", true),
            ("/company/*", "/company/companies/2", true),
            ("/company/*", "/company/companies/2/sites", false),
            ("/company/**", "/company/companies/2/sites", true),
            ("/company/**", "/company", true),
            ("/**", "/finance/agreements", true),
            (
                "/finance/agreements/*/additions",
                "/finance/agreements/21/additions/31",
                true,
            ),
            (
                "/finance/agreements/*/additions",
                "/finance/agreements/21",
                false,
            ),
        ];
        for (pattern, path, want) in cases {
            assert_eq!(covers(pattern, path), want, "{pattern} {path}");
        }
    }

    #[test]
    fn rights_add_up_and_are_not_more_than_said() {
        let all = ApiMember::new("a", "p", "k");
        assert!(all.is_allowed(Right::Delete, "/anything"));
        let some = all
            .may(&[Right::Inquire], "/company/**")
            .may(&[Right::Add, Right::Edit], "/company/companies");
        for (right, path, want) in [
            (Right::Inquire, "/company/contacts", true),
            (Right::Edit, "/company/companies/2", true),
            (Right::Edit, "/company/contacts/2", false),
            (Right::Delete, "/company/companies/2", false),
            (Right::Inquire, "/finance/agreements", false),
        ] {
            assert_eq!(some.is_allowed(right, path), want, "{right:?} {path}");
        }
        assert!(
            !some
                .may_nothing()
                .is_allowed(Right::Inquire, "/company/companies")
        );
    }

    #[test]
    fn keys_are_not_shown() {
        let shown = format!("{:?}", ApiMember::new("a", "publicly", "secretly"));
        assert!(!shown.contains("secretly"), "{shown}");
    }
}
