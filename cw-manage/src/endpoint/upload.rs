//! Files going up.

use crate::http::{Body, Content, Form, Progress, ProgressFn};
use crate::model::{Model, New};
use serde_json::Value;
use std::sync::Arc;

/// A file to be sent, with the fields of the form around it.
///
/// The file is not copied: bytes at hand are shared, a stream is read while it is sent.
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
#[derive(Clone)]
pub struct Upload {
    fields: Vec<(String, String)>,
    file: Option<File>,
}

#[derive(Clone)]
struct File {
    name: String,
    content_type: String,
    content: Content,
    progress: Option<ProgressFn>,
}

impl Upload {
    /// A file: bytes, or a [`Content`] made of a stream or a reader.
    ///
    /// A stream goes out once. It is sent again only where no connection stood and nothing of it was
    /// read; after any other failure the upload is spent, and made anew by the caller.
    pub fn file(name: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            fields: Vec::new(),
            file: Some(File {
                name: name.into(),
                content_type: "application/octet-stream".to_owned(),
                content: content.into(),
                progress: None,
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

    /// Tells how much of the file was handed to the connection, after each piece of it. An attempt
    /// that is repeated begins at zero again.
    #[must_use]
    pub fn progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        if let Some(file) = &mut self.file {
            file.progress = Some(Arc::new(told));
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

    /// The form. `None` when the file was sent before and cannot be read again.
    #[allow(dead_code, reason = "unused without any section")]
    pub(super) fn to_body(&self) -> Option<Body> {
        let mut form = Form::default();
        for (name, value) in &self.fields {
            form = form.field(name, value);
        }
        if let Some(file) = &self.file {
            let content = file.content.clone();
            let progress = file.progress.clone();
            form = form.watched_file("file", &file.name, &file.content_type, content, progress);
        }
        Some(form.into_body()).filter(|body| !body.is_spent())
    }
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("Upload")
            .field("fields", &names)
            .field("file", &self.file.as_ref().map(|file| &file.content))
            .finish()
    }
}
