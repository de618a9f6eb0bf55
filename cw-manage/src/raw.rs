use crate::api;
use crate::client::{Call, Client};
use crate::error::Result;
use crate::http::{Method, Response};

/// A call that the typed tier does not know, with the same authentication, retries and limits.
///
/// ```no_run
/// # async fn demo(cwm: cw_manage::Client) -> cw_manage::Result<()> {
/// use cw_manage::http::Method;
/// let answer = cwm.raw(Method::GET, "/company/companies").query("pageSize", "1").send().await?;
/// println!("{}", answer.text());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct RawRequest {
    client: Client,
    call: Call,
}

impl Client {
    /// Starts a call of any path below `/apis/3.0`, given as it is sent.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let path = format!("/{}", path.into().trim_start_matches('/'));
        RawRequest {
            client: self.clone(),
            call: Call::new(method.clone(), template(&method, &path), path),
        }
    }
}

impl RawRequest {
    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.call.query.push((name, value.into()));
        self
    }

    /// Sets a JSON body, already serialised.
    #[must_use]
    pub fn json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.call.body = Some(body.into().into());
        self
    }

    /// Sends it.
    ///
    /// # Errors
    ///
    /// When no answer came back or its status is an error.
    pub async fn send(self) -> Result<Response> {
        self.client.execute(self.call).await
    }
}

/// The path without ids, for messages and metrics: as it is documented, where it is known. Of an
/// unknown one, what is no plain word counts as an id.
fn template(method: &Method, path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let known = api::OPERATIONS.iter().flat_map(|(_, of)| *of);
    let fits = known.flat_map(|of| *of).filter_map(|operation| {
        let literal = literal_segments(operation.path, path)?;
        (operation.method == *method).then_some((literal, operation.path))
    });
    if let Some((_, template)) = fits.max_by_key(|(literal, _)| *literal) {
        return template.to_owned();
    }
    let word = |segment: &str| segment.bytes().all(|b| b.is_ascii_alphabetic());
    path.split('/')
        .map(|segment| if word(segment) { segment } else { "{id}" })
        .collect::<Vec<_>>()
        .join("/")
}

/// How many segments of a template a path repeats word for word; `None` if it does not fit.
fn literal_segments(template: &str, path: &str) -> Option<usize> {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    let mut literal = 0;
    loop {
        match (template.next(), path.next()) {
            (None, None) => return Some(literal),
            (Some(place), Some(value)) if place.starts_with('{') && !value.is_empty() => {}
            (Some(word), Some(value)) if word.eq_ignore_ascii_case(value) => literal += 1,
            _ => return None,
        }
    }
}

#[cfg(all(test, feature = "system", feature = "company"))]
mod tests {
    use super::*;

    #[test]
    fn a_raw_path_is_shown_without_ids() {
        let cases = [
            ("/company/companies/42", "/company/companies/{id}"),
            ("/company/companies/count", "/company/companies/count"),
            ("/Company/Companies", "/company/companies"),
            (
                "/system/members/jdoe/tokens?x=1",
                "/system/members/{memberIdentifier}/tokens",
            ),
            ("/nowhere/7/a-b/things", "/nowhere/{id}/{id}/things"),
            ("/x", "/x"),
        ];
        for (path, expected) in cases {
            let method = match path.contains("tokens") {
                true => Method::POST,
                false => Method::GET,
            };
            assert_eq!(template(&method, path), expected, "{path}");
        }
    }
}
