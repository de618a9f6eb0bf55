//! Where MySonicWall is.

use super::{ConfigError, DEFAULT_URL, invalid};
use url::{Host, Url};

/// The address below which the API's paths begin. No message repeats it: it may hold credentials.
pub(super) fn root(text: &str, allow_plain_http: bool) -> Result<Url, ConfigError> {
    let refuse = |reason: &str| {
        invalid(
            "base URL",
            format!("{reason}; give it in code or as SONICWALL_URL, such as {DEFAULT_URL}"),
        )
    };
    let text = text.trim();
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url =
        Url::parse(&with_scheme).map_err(|error| refuse(&format!("it is no URL ({error})")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse(
            "it holds credentials; the API key is a setting of its own",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("it has a query or a fragment"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_plain_http || is_loopback(&url) => Ok(url),
        "http" => Err(refuse(
            "plain http would send the API key in the clear; use https, or allow plain http \
             explicitly",
        )),
        _ => Err(refuse("its scheme is neither https nor http")),
    }
}

pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
