//! Mailprotector's calls. Every failure says what happened and what to check, and holds no key.

use crate::config::{ConfigError, MailprotectorConfig, invalid};
use crate::wire::{Page, Row, row};
use cw_manage::http::{
    Failure, HeaderValue, HttpClient, HttpError, Redactor, Request, Response, header,
};
use cw_sync_core::source::SourceError;
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use url::Url;

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

/// Pages of one list before it counts as endless.
const MAX_PAGES: u32 = 10_000;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: HttpClient,
    root: Url,
    authorization: HeaderValue,
    redactor: Redactor,
    page_size: u32,
}

impl Client {
    pub(crate) fn new(config: MailprotectorConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.is_loopback())
            .build()?;
        let bearer = SecretString::from(format!("Bearer {}", config.api_key.expose_secret()));
        let mut authorization = HeaderValue::from_str(bearer.expose_secret())
            .map_err(|_| invalid("apiKey", "it fits no header"))?;
        authorization.set_sensitive(true);
        Ok(Self {
            http,
            root: config.root,
            authorization,
            redactor: Redactor::new([config.api_key]),
            page_size: config.page_size,
        })
    }

    /// All rows of a list: every page, or an error. The list is complete when it has as many rows
    /// as every page says there are in all.
    pub(crate) async fn list<T: DeserializeOwned>(
        &self,
        path: &[&str],
    ) -> Result<Vec<Row<T>>, SourceError> {
        let url = self.url(path);
        let (mut rows, mut announced) = (Vec::new(), None);
        for number in 1..=MAX_PAGES {
            let mut page_url = url.clone();
            page_url
                .query_pairs_mut()
                .append_pair("page", &number.to_string())
                .append_pair("per_page", &self.page_size.to_string());
            let page: Page = self.get(&page_url).await?;
            let items = page
                .items
                .ok_or_else(|| self.malformed(&url, "items are missing"))?;
            let total = page
                .total
                .ok_or_else(|| self.malformed(&url, "total is missing"))?;
            if *announced.get_or_insert(total) != total {
                return Err(self.malformed(&url, "the list changed while it was read; try again"));
            }
            let empty = items.is_empty();
            rows.extend(items.into_iter().map(row));
            let read = rows.len() as u64;
            if read == total {
                return Ok(rows);
            }
            if empty || read > total {
                let reason = format!("{read} rows came, where {total} were announced; try again");
                return Err(self.malformed(&url, &reason));
            }
        }
        Err(self.malformed(&url, "the list has no end"))
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without the key, on
    /// one line, not too long.
    pub(crate) fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.root.clone();
        // The configuration takes http and https only, which always have a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    async fn get<T: DeserializeOwned>(&self, url: &Url) -> Result<T, SourceError> {
        let request = Request::get(url.clone())
            .secret_header(header::AUTHORIZATION, self.authorization.clone())
            .header(header::ACCEPT, HeaderValue::from_static("application/json"));
        let answer = self.http.send(&request).await;
        let answer = answer.map_err(|error| self.unanswered(&error))?;
        // The status is asked first: a body says nothing against it.
        if !answer.status().is_success() {
            return Err(self.refusal(url, &answer));
        }
        serde_json::from_slice(answer.body()).map_err(|error| {
            self.malformed(url, &format!("the answer is not as it should be: {error}"))
        })
    }

    fn refusal(&self, url: &Url, answer: &Response) -> SourceError {
        let status = answer.status().as_u16();
        let said = String::from_utf8_lossy(answer.body());
        let tell = |check: &str| {
            let place = url.path();
            self.tidy(&format!(
                "GET {place}: status {status}; {check}; the answer says: {said}"
            ))
        };
        match status {
            401 => SourceError::Unauthorized(tell("check that the API key is right")),
            403 => SourceError::Unauthorized(tell("check the API key's rights")),
            408 | 429 | 500..=599 => SourceError::Unavailable(tell("try again later")),
            _ => SourceError::Refused(tell("check the settings, and that the tenant still exists")),
        }
    }

    fn unanswered(&self, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            Failure::Redirect { .. } => {
                SourceError::Refused(format!("{text}; check `baseUrl`, no redirect is followed"))
            }
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }

    fn malformed(&self, url: &Url, reason: &str) -> SourceError {
        SourceError::Malformed(self.tidy(&format!("GET {}: {reason}", url.path())))
    }
}
