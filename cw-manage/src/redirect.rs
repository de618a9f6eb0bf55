//! What a redirect means, and what to configure instead. Redirects are never followed (lessons
//! §5.1).

use url::Url;

/// What to do about a redirect of a request to `asked`, to the origin `target`.
pub(crate) fn advice(asked: &Url, target: Option<&str>) -> String {
    let host = asked.host_str().unwrap_or_default();
    let Some(target) = target.and_then(|target| Url::parse(target).ok()) else {
        return format!("check that `{host}` is the host that people log in to");
    };
    let other = target.host_str().unwrap_or_default();
    if target.scheme() == "http" && asked.scheme() == "https" {
        return format!(
            "it leads to plain http, where the keys could be read on the way: check the proxy \
             before `{host}`"
        );
    }
    if target.scheme() == "https" && asked.scheme() == "http" && other == host {
        let port = target.port().map(|port| format!(":{port}"));
        let port = port.unwrap_or_default();
        return format!("the server wants https: configure the site `https://{host}{port}`");
    }
    if other == host && target.origin() == asked.origin() {
        return format!(
            "it leads elsewhere on `{host}`, as to a sign-in page: check the keys, the company id \
             and the client id"
        );
    }
    if Some(other) == host.strip_prefix("api-") {
        return format!(
            "`{other}` is for people, the API is at `{host}`: check the codebase, or leave it to \
             discovery"
        );
    }
    if Some(host) == other.strip_prefix("api-") {
        return format!(
            "`{host}` is for people, the API is at `{other}`: leave the codebase to discovery, or \
             configure the site `{other}`"
        );
    }
    let at = target
        .port()
        .map_or(other.to_owned(), |port| format!("{other}:{port}"));
    format!("if this CWM has moved there, configure the site `{at}`; no keys were sent to it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_the_redirect_means_and_what_to_configure() {
        let cases = [
            (
                "http://cw.example",
                Some("https://cw.example"),
                "configure the site `https://cw.example`",
            ),
            (
                "http://cw.example:8080",
                Some("https://cw.example:8443"),
                "configure the site `https://cw.example:8443`",
            ),
            (
                "https://cw.example",
                Some("http://cw.example"),
                "check the proxy before `cw.example`",
            ),
            (
                "https://cw.example:8443",
                Some("https://cw.example:8443"),
                "sign-in page: check the keys",
            ),
            (
                "https://na.myconnectwise.net",
                Some("https://api-na.myconnectwise.net"),
                "configure the site `api-na.myconnectwise.net`",
            ),
            (
                "https://api-na.myconnectwise.net",
                Some("https://na.myconnectwise.net"),
                "check the codebase",
            ),
            (
                "https://na.myconnectwise.net",
                Some("https://eu.myconnectwise.net"),
                "configure the site `eu.myconnectwise.net`",
            ),
            (
                "https://cw.example",
                Some("https://cw.example:8443"),
                "configure the site `cw.example:8443`",
            ),
            ("https://cw.example", None, "people log in to"),
            ("https://cw.example", Some("null"), "people log in to"),
        ];
        for (asked, target, expected) in cases {
            let words = advice(&Url::parse(asked).unwrap(), target);
            assert!(words.contains(expected), "{asked} to {target:?}: {words}");
        }
    }
}
