//! Where a CWM instance is, and which of its codebases answers.

use crate::config::ConfigError;
use crate::http::{address, is_loopback};
use serde::Deserialize;
use std::fmt;
use url::Url;

/// Cloud hosts whose REST API lives on a host of its own, `api-` in front (cwm-api §1).
const CLOUD_HOSTS: [&str; 6] = [
    "na.myconnectwise.net",
    "eu.myconnectwise.net",
    "au.myconnectwise.net",
    "aus.myconnectwise.net",
    "za.myconnectwise.net",
    "staging.connectwisedev.com",
];

/// What all hosts of CWM's cloud end in, production, sandbox and staging.
const CLOUD_DOMAINS: [&str; 2] = [".myconnectwise.net", ".connectwisedev.com"];

/// The codebase that every server answers to: natively when self-hosted, as a router in the cloud.
const GENERIC_CODEBASE: &str = "v4_6_release";

/// A CWM server: scheme, host and port.
///
/// Made from what a person types: `na.myconnectwise.net`, `https://cw.partner.example:8443`, also
/// with CWM's own API path behind it, as it is often pasted. Any other path is refused, since a
/// path that is doubled later makes CWM answer `Cannot route` (cwm-api §1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    root: Url,
}

impl Site {
    /// Reads a site.
    ///
    /// # Errors
    ///
    /// For what is no host, a path that is not CWM's, credentials in the URL, or plain `http` to
    /// anything but loopback unless `allow_plain_http`.
    pub fn parse(text: &str, allow_plain_http: bool) -> Result<Self, ConfigError> {
        let refuse = |site: &str, reason: String| ConfigError::Site {
            site: site.to_owned(),
            reason,
        };
        // An address that is refused is not repeated: it may hold credentials.
        let mut root =
            address(text, allow_plain_http).map_err(|error| refuse("", error.to_string()))?;
        let place = host_and_port(&root);
        if !is_cwm_path(root.path()) {
            let reason = format!("it has a path; give the host only: {place}");
            return Err(refuse(&place, reason));
        }
        root.set_path("/");
        Ok(Self { root })
    }

    /// Host, and port if it is not the scheme's own: how the site is named in messages.
    pub fn name(&self) -> String {
        host_and_port(&self.root)
    }

    /// What is equal for all ways to write this server: the host in small letters without the
    /// scheme, a port that is the scheme's own, a dot at its end, or the cloud's `api-` in front.
    pub fn identity(&self) -> String {
        let host = self.root.host_str().unwrap_or_default();
        let host = without_api(host.strip_suffix('.').unwrap_or(host));
        let port = self.root.port();
        port.map_or(host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// What is equal for all ways to write a company id of this server, and differs for another's.
    pub fn identity_of(&self, company: &str) -> String {
        format!("{}/{}", self.identity(), company.trim().to_lowercase())
    }

    /// Whether the server is on this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.root)
    }

    /// Whether a codebase only routes here: in the cloud the literal one stands before the real ones,
    /// and answers wrong keys in ways of its own (cwm-api §2).
    pub(crate) fn only_routes(&self, codebase: &Codebase) -> bool {
        let host = self.root.host_str().unwrap_or_default();
        codebase.0 == GENERIC_CODEBASE && CLOUD_DOMAINS.iter().any(|of| host.ends_with(of))
    }

    /// Whether an address is on this server: its own host or, in the cloud, the twin of it, which
    /// differs by `api-` in front. Scheme and port must be the same.
    pub(crate) fn serves(&self, url: &Url) -> bool {
        let name = |url: &Url| without_api(url.host_str().unwrap_or_default()).to_owned();
        name(url) == name(&self.root)
            && url.scheme() == self.root.scheme()
            && url.port_or_known_default() == self.root.port_or_known_default()
    }

    /// Where codebase discovery asks. It needs no authentication.
    pub(crate) fn company_info_url(&self, company: &str) -> Url {
        let mut url = self.root.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.clear().extend(["login", "companyinfo", company]);
        }
        url
    }

    /// The root of the REST API, `…/{codebase}/apis/3.0`, without a trailing slash. A cloud host
    /// gets its `api-` twin when the codebase is a cloud one (cwm-api §1).
    pub(crate) fn api_root(&self, codebase: &Codebase) -> Url {
        let mut url = self.root.clone();
        let host = self.root.host_str().unwrap_or_default();
        if codebase.0 != GENERIC_CODEBASE && CLOUD_HOSTS.contains(&host) {
            // A listed host with `api-` in front is a valid host.
            let _ = url.set_host(Some(&format!("api-{host}")));
        }
        url.set_path(&format!("/{}/apis/3.0", codebase.0));
        url
    }
}

/// The scheme, host and port.
impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.root.as_str().trim_end_matches('/'))
    }
}

/// A host of the cloud's API is the twin of the one that people log in to.
fn without_api(host: &str) -> &str {
    let plain = host.strip_prefix("api-");
    let plain = plain.filter(|plain| CLOUD_HOSTS.contains(plain));
    plain.unwrap_or(host)
}

/// Nothing, or CWM's login page or API root, once.
fn is_cwm_path(path: &str) -> bool {
    let segments: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
    match segments.as_slice() {
        [] => true,
        [codebase] => is_codebase(codebase),
        [codebase, "apis"] | [codebase, "apis", "3.0"] => is_codebase(codebase),
        _ => false,
    }
}

fn is_codebase(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text == GENERIC_CODEBASE
        || text
            .strip_prefix('v')
            .and_then(|version| version.split_once('_'))
            .is_some_and(|(year, number)| digits(year) && digits(number))
}

fn host_and_port(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or(host.to_owned(), |port| format!("{host}:{port}"))
}

/// The part of the path that names a tenant's CWM version, such as `v2025_1`. It changes with each
/// upgrade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codebase(String);

impl Codebase {
    /// Reads a codebase as CWM's discovery sends it, with or without a trailing slash; `None` for
    /// anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim().trim_matches('/');
        is_codebase(name).then(|| Self(name.to_owned()))
    }

    /// The name without slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// CWM's answer to discovery, as far as it is needed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CompanyInfo {
    pub(crate) codebase: Option<String>,
}

impl CompanyInfo {
    /// Reads the answer; `None` is CWM's word for a company that it does not know.
    pub(crate) fn read(body: &[u8]) -> serde_json::Result<Option<Self>> {
        serde_json::from_slice(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_as_people_type_them() {
        let cases = [
            ("na.myconnectwise.net", "https://na.myconnectwise.net/"),
            (
                " https://NA.myconnectwise.net/ ",
                "https://na.myconnectwise.net/",
            ),
            (
                "https://cw.partner.example:8443",
                "https://cw.partner.example:8443/",
            ),
            (
                "https://eu.myconnectwise.net/v4_6_release/apis/3.0/",
                "https://eu.myconnectwise.net/",
            ),
            (
                "https://eu.myconnectwise.net/v2025_1/apis/3.0",
                "https://eu.myconnectwise.net/",
            ),
            ("http://127.0.0.1:8444", "http://127.0.0.1:8444/"),
            ("http://localhost:8444", "http://localhost:8444/"),
            ("http://[::1]:8444", "http://[::1]:8444/"),
        ];
        for (text, expected) in cases {
            let site = Site::parse(text, false).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(site.root.as_str(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_site_is_refused_and_the_message_says_what_to_give() {
        let cases = [
            (
                "https://cw.example/portal",
                "give the host only: cw.example",
            ),
            (
                "https://cw.example/v4_6_release/apis/3.0/v4_6_release/apis/3.0",
                "give the host only: cw.example",
            ),
            (
                "https://cw.example:8443/apis/3.0",
                "give the host only: cw.example:8443",
            ),
            ("https://cw.example/?x=1", "query"),
            ("http://cw.example", "use https"),
            ("http://10.0.0.5", "use https"),
            ("ftp://cw.example", "neither https nor http"),
            ("https://user:hunter2@cw.example", "credentials"),
            ("not a host", "no host name"),
            ("", "no host name"),
        ];
        for (text, expected) in cases {
            let error = Site::parse(text, false).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
        assert!(Site::parse("http://cw.example", true).is_ok());
    }

    fn root(site: &str, codebase: &str) -> String {
        let site = Site::parse(site, false).unwrap();
        let codebase = Codebase::parse(codebase).unwrap();
        site.api_root(&codebase).to_string()
    }

    #[test]
    fn cloud_hosts_get_their_api_twin_for_a_cloud_codebase() {
        for host in [
            "na.myconnectwise.net",
            "eu.myconnectwise.net",
            "au.myconnectwise.net",
            "aus.myconnectwise.net",
            "za.myconnectwise.net",
            "staging.connectwisedev.com",
        ] {
            let twin = format!("https://api-{host}/v2025_1/apis/3.0");
            for typed in [
                host.to_owned(),
                host.to_uppercase(),
                format!("https://{host}/v4_6_release/apis/3.0/"),
                format!("https://{host}:443/v2024_2"),
                format!("api-{host}"),
                format!("https://api-{host}/v2025_1/apis/3.0"),
            ] {
                assert_eq!(root(&typed, "v2025_1/"), twin, "{typed}");
            }
            assert_eq!(
                root(host, "v4_6_release/"),
                format!("https://{host}/v4_6_release/apis/3.0")
            );
        }
    }

    #[test]
    fn a_server_has_one_identity_however_it_is_written() {
        for (typed, identity) in [
            ("NA.myconnectwise.net", "na.myconnectwise.net"),
            ("https://na.myconnectwise.net:443/", "na.myconnectwise.net"),
            (
                "https://api-na.myconnectwise.net/v2025_1/apis/3.0",
                "na.myconnectwise.net",
            ),
            ("na.myconnectwise.net.", "na.myconnectwise.net"),
            ("eu.myconnectwise.net", "eu.myconnectwise.net"),
            ("api-cw.example", "api-cw.example"),
            ("CW.example:8443", "cw.example:8443"),
            ("http://127.0.0.1:8444/", "127.0.0.1:8444"),
        ] {
            let site = Site::parse(typed, false).unwrap();
            assert_eq!(site.identity(), identity, "{typed}");
            let again = Site::parse(&site.to_string(), false).unwrap();
            assert_eq!(again, site, "{typed}");
        }
    }

    #[test]
    fn other_hosts_answer_themselves() {
        for host in [
            "sandbox-na.myconnectwise.net",
            "sandbox-eu.myconnectwise.net",
            "cw.example",
            "cw.example:8443",
            "na.myconnectwise.net.evil.example",
            "xna.myconnectwise.net",
        ] {
            for (codebase, name) in [("v2025_1/", "v2025_1"), ("/v4_6_release/", "v4_6_release")] {
                let expected = format!("https://{host}/{name}/apis/3.0");
                assert_eq!(root(host, codebase), expected);
            }
        }
        assert_eq!(Codebase::parse("../etc"), None);
    }

    #[test]
    fn the_literal_codebase_only_routes_in_the_cloud() {
        let cases = [
            ("na.myconnectwise.net", "v4_6_release", true),
            ("api-eu.myconnectwise.net", "v4_6_release", true),
            ("sandbox-na.myconnectwise.net", "v4_6_release", true),
            ("staging.connectwisedev.com", "v4_6_release", true),
            ("na.myconnectwise.net", "v2025_1", false),
            ("cw.example", "v4_6_release", false),
            ("myconnectwise.net.example", "v4_6_release", false),
        ];
        for (site, codebase, expected) in cases {
            let site = Site::parse(site, false).unwrap();
            let codebase = Codebase::parse(codebase).unwrap();
            assert_eq!(
                site.only_routes(&codebase),
                expected,
                "{site:?} {codebase:?}"
            );
        }
    }

    #[test]
    fn a_company_id_cannot_leave_its_place_in_the_path() {
        let site = Site::parse("cw.example", false).unwrap();
        let url = site.company_info_url("acme/../x?y");
        assert_eq!(
            url.as_str(),
            "https://cw.example/login/companyinfo/acme%2F..%2Fx%3Fy"
        );
    }

    #[test]
    fn company_information_is_read_in_every_known_form() {
        let read = |text: &str| CompanyInfo::read(text.as_bytes());
        assert!(read(" null ").unwrap().is_none());
        for text in [
            r#"{"Codebase":"v2025_1/","IsCloud":true}"#,
            r#"{"Codebase":"v2025_1/","IsCloud":"True","VersionCode":"v2025.1"}"#,
            r#"{"CompanyName":null,"Codebase":"v2025_1/","New":{"a":[1]}}"#,
        ] {
            let info = read(text).unwrap().unwrap();
            assert_eq!(info.codebase.as_deref(), Some("v2025_1/"), "{text}");
        }
        for text in ["", "<html>", "[]", "7", r#"{"Codebase":7}"#] {
            assert!(
                !matches!(read(text), Ok(Some(info)) if info.codebase.is_some()),
                "{text}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn any_company_information_is_read_or_refused(body: Vec<u8>, name: String) {
            let _ = CompanyInfo::read(&body);
            let codebase = Codebase::parse(&name);
            proptest::prop_assert!(codebase.is_none_or(|one| is_codebase(one.as_str())));
            let _ = Site::parse(&name, true);
        }
    }
}
