//! Files going up and coming down.

use crate::http::{Body, Form, Response};
use crate::model::{Model, New};
use serde_json::Value;

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

impl Download {
    #[allow(dead_code, reason = "unused without any section")]
    pub(super) fn of(answer: Response) -> Self {
        let header = |name: &str| answer.header(name).map(str::to_owned);
        Self {
            file_name: header("content-disposition").as_deref().and_then(file_name),
            content_type: header("content-type"),
            bytes: answer.into_body(),
        }
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

/// The file's name out of `attachment; filename="a b.pdf"`; the quotes are optional (cwm-api §9).
fn file_name(disposition: &str) -> Option<String> {
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
    (!name.is_empty()).then_some(name)
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

/// A file to be sent, with the fields of the form around it.
///
/// ```
/// use cw_manage::endpoint::Upload;
///
/// let report = Upload::file("report.pdf", b"%PDF-1.7".to_vec())
///     .content_type("application/pdf")
///     .field("recordType", "Ticket")
///     .field("recordId", 42)
///     .field("title", "Monthly report");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    fields: Vec<(String, String)>,
    file: Option<File>,
}

#[derive(Clone, PartialEq, Eq)]
struct File {
    name: String,
    content_type: String,
    bytes: Vec<u8>,
}

impl Upload {
    /// A file.
    pub fn file(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            fields: Vec::new(),
            file: Some(File {
                name: name.into(),
                content_type: "application/octet-stream".to_owned(),
                bytes: bytes.into(),
            }),
        }
    }

    /// A form without a file, such as a link to a document.
    pub fn form() -> Self {
        Self {
            fields: Vec::new(),
            file: None,
        }
    }

    /// Says what kind of file it is. Default `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        if let Some(file) = &mut self.file {
            file.content_type = media_type.into();
        }
        self
    }

    /// Adds a field of the form.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.fields.push((name.into(), value.to_string()));
        self
    }

    /// Adds the fields that are set in a record, such as a draft of
    #[cfg_attr(
        feature = "system",
        doc = "[`DocumentFormData`](crate::model::DocumentFormData)."
    )]
    #[cfg_attr(not(feature = "system"), doc = "`DocumentFormData`.")]
    ///
    /// # Errors
    ///
    /// When the record cannot be written.
    pub fn fields<M: Model>(mut self, record: &New<M>) -> Result<Self, serde_json::Error> {
        if let Value::Object(fields) = record.body()? {
            for (name, value) in fields {
                let text = match value {
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                self.fields.push((name, text));
            }
        }
        Ok(self)
    }

    #[allow(dead_code, reason = "unused without any section")]
    pub(super) fn to_body(&self) -> Body {
        let mut form = Form::default();
        for (name, value) in &self.fields {
            form = form.field(name, value);
        }
        if let Some(file) = &self.file {
            form = form.file("file", &file.name, &file.content_type, &file.bytes);
        }
        form.into_body()
    }
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("Upload")
            .field("fields", &names)
            .field("bytes", &self.file.as_ref().map(|file| file.bytes.len()))
            .finish()
    }
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
            ("inline", None),
        ];
        for (header, expected) in cases {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }
}
