//! Files coming down.

use crate::error::{Context, Result};
use crate::http::{Incoming, Response};
use bytes::Bytes;
use futures::stream::{BoxStream, Stream, StreamExt};
use std::pin::Pin;
use std::task::Poll;

/// A file as CWM sent it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Download {
    /// The file's bytes, unchanged.
    pub bytes: Vec<u8>,
    /// The file's name, if CWM says it.
    pub file_name: Option<String>,
    /// The media type, if CWM says it.
    pub content_type: Option<String>,
}

/// A file as CWM sends it: a stream of its bytes, unchanged, of any size.
///
/// An error ends the stream, and a file that was cut short is one. Each pause has the time limit of
/// one attempt ([`TimeLimits`](crate::http::TimeLimits)); the whole has none.
#[non_exhaustive]
pub struct DownloadStream {
    /// The file's name, if CWM says it.
    pub file_name: Option<String>,
    /// The media type, if CWM says it.
    pub content_type: Option<String>,
    /// The size in bytes, if CWM says it.
    pub size: Option<u64>,
    bytes: BoxStream<'static, Result<Bytes>>,
}

#[allow(dead_code, reason = "unused without any section")]
impl Download {
    pub(super) fn of(answer: Response) -> Self {
        Self {
            file_name: file_name(&answer),
            content_type: answer.header("content-type").map(str::to_owned),
            bytes: answer.into_body(),
        }
    }
}

#[allow(dead_code, reason = "unused without any section")]
impl DownloadStream {
    pub(super) fn of(incoming: Incoming, context: Context) -> Self {
        let head = incoming.head();
        Self {
            file_name: file_name(head),
            content_type: head.header("content-type").map(str::to_owned),
            size: incoming.size(),
            bytes: incoming
                .into_stream()
                .map(move |chunk| chunk.map_err(|source| context.interrupted(source)))
                .boxed(),
        }
    }
}

impl Stream for DownloadStream {
    type Item = Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.bytes.as_mut().poll_next(cx)
    }
}

// The bytes are a customer's.
impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

impl std::fmt::Debug for DownloadStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DownloadStream")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

#[allow(dead_code, reason = "unused without any section")]
fn file_name(answer: &Response) -> Option<String> {
    name_in(answer.header("content-disposition")?)
}

/// The file's name out of `attachment; filename="a b.pdf"`; the quotes are optional (cwm-api §9).
/// A name only: folders in front of it are dropped, so that it can be joined to a path.
fn name_in(disposition: &str) -> Option<String> {
    let plain = parameter(disposition, "filename=")?;
    let name = match plain.strip_prefix('"') {
        Some(quoted) => {
            let mut name = String::new();
            let mut chars = quoted.chars();
            while let Some(c) = chars.next() {
                match c {
                    '"' => break,
                    '\\' => name.extend(chars.next()),
                    c => name.push(c),
                }
            }
            name
        }
        None => plain
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned(),
    };
    let name = name.rsplit(['/', '\\', ':']).next().unwrap_or_default();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// What follows a parameter's name; names are read in any case, and not inside quotes.
fn parameter<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let mut quoted = false;
    for (at, c) in header.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                let rest = header[at + 1..].trim_start();
                if rest
                    .get(..name.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(name))
                {
                    return rest.get(name.len()..).map(str::trim_start);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_read_with_and_without_quotes() {
        let cases = [
            ("attachment; filename=report.pdf", Some("report.pdf")),
            (
                "attachment; FileName=\"a; b \\\"c\\\".pdf\"; size=3",
                Some("a; b \"c\".pdf"),
            ),
            ("attachment;filename=a b.pdf; x=y", Some("a b.pdf")),
            (
                "attachment; note=\"; filename=no\"; filename=yes",
                Some("yes"),
            ),
            ("attachment; filename=", None),
            ("attachment; filename=../../etc/passwd", Some("passwd")),
            ("attachment; filename=C:\\x\\y.txt", Some("y.txt")),
            ("attachment; filename=a/..", None),
            ("inline", None),
        ];
        for (header, expected) in cases {
            assert_eq!(name_in(header).as_deref(), expected, "{header}");
        }
    }
}
