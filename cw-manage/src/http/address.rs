use url::{Host, Url};

/// Why an address is refused. The text never repeats the address: it may hold credentials.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// No URL, or one without a host.
    #[error("it is no host name or URL ({0})")]
    NotAUrl(String),
    /// User or password in the URL.
    #[error("it holds credentials; give them as settings of their own, not in the URL")]
    Credentials,
    /// A query or fragment.
    #[error("it has a query or a fragment")]
    Query,
    /// Plain `http` to another machine.
    #[error(
        "plain http would send the keys in the clear; use https, or allow plain http explicitly"
    )]
    PlainHttp,
    /// Neither `https` nor `http`.
    #[error("the scheme {0} is neither https nor http")]
    Scheme(String),
}

/// Reads the address of an API as people type it: with or without `https://`, blanks around it.
///
/// # Errors
///
/// For what is no URL, credentials, a query, and plain `http` to anything but this machine unless
/// `allow_plain_http`.
pub fn address(text: &str, allow_plain_http: bool) -> Result<Url, AddressError> {
    let text = text.trim();
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&with_scheme).map_err(|error| AddressError::NotAUrl(error.to_string()))?;
    match url.scheme() {
        "https" => {}
        "http" if allow_plain_http || is_loopback(&url) => {}
        "http" => return Err(AddressError::PlainHttp),
        other => return Err(AddressError::Scheme(other.to_owned())),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressError::Credentials);
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(AddressError::Query);
    }
    Ok(url)
}

/// Whether an address is on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}
