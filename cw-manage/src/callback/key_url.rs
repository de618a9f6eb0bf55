use crate::http::is_loopback;
use crate::site::{Codebase, Site};
use url::Url;

/// Why a key is not fetched from where a callback says. Nothing was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyUrlError {
    /// The payload names no address.
    #[error("the callback names no key; its CWM is too old to sign, or it is no callback")]
    Missing,
    /// No URL, or one with credentials or a fragment.
    #[error("the key's address is none")]
    Unreadable,
    /// Neither `https` nor on this machine.
    #[error("the key's address is not https")]
    Insecure,
    /// On a server that is not this client's.
    #[error("the key's address is on another server than the CWM of this client")]
    OtherServer,
    /// Not the path of a callback key.
    #[error("the key's address is not that of a callback key")]
    OtherPath,
    /// The key of another company: on a shared server anybody can have one.
    #[error("the key is of another company than this client's")]
    OtherCompany,
}

/// The address of a key, if it is of this server and this company.
///
/// `https://{host}/{codebase}//system/callbackkey/index.rails?companyName=…&id=…` (cwm-api §7).
pub(super) fn checked(text: &str, site: &Site, companies: &[String]) -> Result<Url, KeyUrlError> {
    let url = Url::parse(text).map_err(|_| KeyUrlError::Unreadable)?;
    let credentials = !url.username().is_empty() || url.password().is_some();
    if credentials || url.fragment().is_some() {
        return Err(KeyUrlError::Unreadable);
    }
    if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url)) {
        return Err(KeyUrlError::Insecure);
    }
    if !site.serves(&url) {
        return Err(KeyUrlError::OtherServer);
    }
    let segments: Vec<_> = url
        .path()
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    match segments.as_slice() {
        [codebase, "system", "callbackkey", "index.rails"]
            if Codebase::parse(codebase).is_some() => {}
        _ => return Err(KeyUrlError::OtherPath),
    }
    // Each name once, and no other: servers differ in which of two values they take.
    let (mut company, mut id) = (None, None);
    for (name, value) in url.query_pairs() {
        let place = match &*name {
            "companyName" => &mut company,
            "id" => &mut id,
            _ => return Err(KeyUrlError::OtherPath),
        };
        if place.replace(value).is_some() {
            return Err(KeyUrlError::OtherPath);
        }
    }
    let company = company.ok_or(KeyUrlError::OtherCompany)?;
    if id.is_none() {
        return Err(KeyUrlError::OtherPath);
    }
    let ours = companies
        .iter()
        .any(|ours| ours.eq_ignore_ascii_case(&company));
    ours.then_some(url).ok_or(KeyUrlError::OtherCompany)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(site: &str, text: &str) -> Result<Url, KeyUrlError> {
        checked(
            text,
            &Site::parse(site, true).unwrap(),
            &["acme".to_owned()],
        )
    }

    #[test]
    fn the_keys_of_this_server_and_company_are_fetched() {
        let key = "system/callbackkey/index.rails?companyName=Acme&id=5e1d";
        for (site, start) in [
            (
                "na.myconnectwise.net",
                "https://na.myconnectwise.net/v2025_1//",
            ),
            (
                "na.myconnectwise.net",
                "https://api-na.myconnectwise.net/v2025_1/",
            ),
            (
                "api-na.myconnectwise.net",
                "https://na.myconnectwise.net/v2025_1//",
            ),
            ("cw.example:8443", "https://CW.example:8443/v4_6_release//"),
            ("http://127.0.0.1:81", "http://127.0.0.1:81/v2025_1//"),
        ] {
            let text = format!("{start}{key}");
            assert!(check(site, &text).is_ok(), "{site}: {text}");
        }
    }

    #[test]
    fn no_other_address_gets_the_keys_of_this_client() {
        use KeyUrlError::*;
        let fine = "v2025_1//system/callbackkey/index.rails?companyName=acme&id=1";
        let on = |start: &str| format!("{start}{fine}");
        let host = |rest: &str| format!("https://cw.example/{rest}");
        for (text, expected) in [
            (on("http://169.254.169.254/"), Insecure),
            (on("http://cw.example/"), Insecure),
            (on("ftp://cw.example/"), Insecure),
            (on("https://evil.example/"), OtherServer),
            (on("https://cw.example.evil.example/"), OtherServer),
            (on("https://cw.example:444/"), OtherServer),
            (on("https://api-cw.example/"), OtherServer),
            (on("http://127.0.0.1/"), OtherServer),
            (on("https://cw.example@evil.example/"), Unreadable),
            (on("https://u:p@cw.example/"), Unreadable),
            (host("latest/meta-data"), OtherPath),
            (host("v2025_1/apis/3.0/system/info"), OtherPath),
            (
                host("v2025_1/x/../system/callbackkey/index.rails/more?companyName=acme&id=1"),
                OtherPath,
            ),
            (
                host("x/system/callbackkey/index.rails?companyName=acme&id=1"),
                OtherPath,
            ),
            (
                host("v2025_1/system/callbackkey/index.rails?companyName=acme"),
                OtherPath,
            ),
            (
                host("v2025_1/system/callbackkey/index.rails?companyName=acme&id=1&x=1"),
                OtherPath,
            ),
            (
                host(
                    "v2025_1/system/callbackkey/index.rails?companyName=acme&companyName=evil&id=1",
                ),
                OtherPath,
            ),
            (
                host("v2025_1/system/callbackkey/index.rails?companyName=evil&id=1"),
                OtherCompany,
            ),
            (
                host("v2025_1/system/callbackkey/index.rails?id=1"),
                OtherCompany,
            ),
            ("nonsense".to_owned(), Unreadable),
        ] {
            assert_eq!(check("cw.example", &text), Err(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_of_this_server(text in "(https?://)?[a-z.@:/0-9#?=&%\\\\]{0,60}") {
            if let Ok(url) = check("cw.example", &text) {
                prop_assert_eq!(url.host_str(), Some("cw.example"));
            }
        }
    }
}
