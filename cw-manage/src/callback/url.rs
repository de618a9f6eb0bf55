use crate::http::{AddressError, address};
use url::Url;

/// The end of a URL after which CWM writes the record's id (cwm-api §7).
const END: &str = "recordId=";

/// Where CWM is to post: an `https` URL that ends in `recordId=`, as ConnectWise recommends, since
/// CWM appends the record's id and the action to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackUrl(Url);

/// Why CWM is not to post there. The text never repeats the URL: it may hold a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the callback URL cannot be used: {0}")]
pub struct CallbackUrlError(String);

impl CallbackUrl {
    /// Reads a URL. The ending is added where it is not there.
    ///
    /// # Errors
    ///
    /// For what is no URL, credentials or a fragment in it, and plain `http` to another machine.
    pub fn parse(text: &str) -> Result<Self, CallbackUrlError> {
        let (place, query) = match text.trim().split_once('?') {
            Some((place, query)) => (place, query),
            None => (text, ""),
        };
        let mut url = address(place, false).map_err(|error| {
            CallbackUrlError(match error {
                AddressError::PlainHttp => {
                    "customers' data would travel in the clear; use https".to_owned()
                }
                AddressError::Query => "it has a fragment".to_owned(),
                other => other.to_string(),
            })
        })?;
        if query.contains('#') {
            return Err(CallbackUrlError("it has a fragment".to_owned()));
        }
        let query = own(query);
        let ending = match query {
            "" => END.to_owned(),
            query => format!("{query}&{END}"),
        };
        url.set_query(Some(&ending));
        Ok(Self(url))
    }

    /// The URL as CWM gets it.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    #[cfg(feature = "system")]
    /// Whether a URL that CWM holds is this one, with or without the ending.
    pub(crate) fn is(&self, held: &str) -> bool {
        Self::parse(held).is_ok_and(|held| held == *self)
    }
}

/// A query without the ending.
fn own(query: &str) -> &str {
    let query = query.strip_suffix(END).unwrap_or(query);
    query.strip_suffix('&').unwrap_or(query)
}

impl std::fmt::Display for CallbackUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_url_ends_where_the_id_goes() {
        let cases = [
            (
                "https://v.example/hooks",
                "https://v.example/hooks?recordId=",
            ),
            ("v.example/hooks?", "https://v.example/hooks?recordId="),
            (
                "https://V.example/h?t=1",
                "https://v.example/h?t=1&recordId=",
            ),
            (
                "https://v.example/h?t=1&recordId=",
                "https://v.example/h?t=1&recordId=",
            ),
            ("http://127.0.0.1:9/h", "http://127.0.0.1:9/h?recordId="),
        ];
        for (text, expected) in cases {
            let url = CallbackUrl::parse(text).unwrap();
            assert_eq!(url.as_str(), expected, "{text}");
            assert_eq!(CallbackUrl::parse(url.as_str()), Ok(url), "{text}");
        }
    }

    #[test]
    fn what_cwm_should_not_post_to_is_refused() {
        for (text, expected) in [
            ("http://v.example/h", "use https"),
            ("ftp://v.example/h", "neither https nor http"),
            ("https://u:hunter2@v.example/h", "credentials"),
            ("https://v.example/h#x", "fragment"),
            ("https://v.example/h?a#x", "fragment"),
            ("", "no host name"),
        ] {
            let error = CallbackUrl::parse(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn another_query_is_another_url() {
        let url = CallbackUrl::parse("https://v.example/h?tenant=1").unwrap();
        for (held, same) in [
            ("https://v.example/h?tenant=1", true),
            ("https://V.EXAMPLE/h?tenant=1&recordId=", true),
            ("https://v.example/h?tenant=12&recordId=", false),
            ("https://v.example/h/x?tenant=1", false),
            ("http://v.example/h?tenant=1", false),
            ("nonsense", false),
        ] {
            assert_eq!(url.is(held), same, "{held}");
        }
    }
}
