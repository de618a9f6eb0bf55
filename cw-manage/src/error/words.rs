//! What a body says, in the words of a message.

use crate::http::Redactor;

/// Why JSON cannot be read. The parser quotes the value that it stumbles over.
pub(super) fn why(redactor: &Redactor, source: &serde_json::Error) -> String {
    one_line(&redactor.excerpt(&source.to_string()))
}

pub(super) fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

pub(super) fn is_html(body: &str) -> bool {
    body.trim_start().starts_with('<')
}

/// What a body that is no error of CWM's says: a web page by its title, a text by its first line.
pub(super) fn gist(body: &str) -> String {
    let text = if is_html(body) {
        title(body).unwrap_or("an HTML page")
    } else if body.starts_with('{') {
        ""
    } else {
        body.lines()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default()
    };
    match text.split_whitespace().collect::<Vec<_>>().join(" ") {
        text if text.is_empty() => "no message".to_owned(),
        text => text.chars().take(200).collect(),
    }
}

fn title(html: &str) -> Option<&str> {
    // Lower-casing ASCII moves no byte.
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let length = lower[start..].find("</title>")?;
    Some(&html[start..start + length])
}

/// Whether CWM's words for a 500 are those of an overload, which passes by itself (cwm-api §6).
pub(crate) fn tells_of_timeout(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("timeout") || text.contains("timed out")
}
