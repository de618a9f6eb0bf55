//! `multipart/form-data`.

use super::body::{Body, Content, Piece, ProgressFn};
use std::hash::{BuildHasher, RandomState};

/// A form with fields and files.
#[derive(Default)]
pub struct Form {
    parts: Vec<Part>,
}

struct Part {
    head: String,
    piece: Piece,
}

impl Form {
    /// Adds a field.
    #[must_use]
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.parts.push(Part {
            head: format!(
                "Content-Disposition: form-data; name=\"{}\"\r\n\r\n",
                escape(name)
            ),
            piece: Piece::new(value.as_bytes().to_vec().into(), None),
        });
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(
        self,
        name: &str,
        file_name: &str,
        content_type: &str,
        content: impl Into<Content>,
    ) -> Self {
        self.watched_file(name, file_name, content_type, content.into(), None)
    }

    /// Adds a file whose progress is told.
    #[must_use]
    pub(crate) fn watched_file(
        mut self,
        name: &str,
        file_name: &str,
        content_type: &str,
        content: Content,
        progress: Option<ProgressFn>,
    ) -> Self {
        self.parts.push(Part {
            head: format!(
                "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                escape(name),
                escape(file_name),
                content_type.replace(['\r', '\n'], " "),
            ),
            piece: Piece::new(content, progress),
        });
        self
    }

    /// The body. Files are not copied.
    pub fn into_body(self) -> Body {
        self.with_boundary(&boundary())
    }

    fn with_boundary(self, boundary: &str) -> Body {
        let framing = |text: String| Piece::new(text.into_bytes().into(), None);
        let mut pieces = Vec::with_capacity(2 * self.parts.len() + 1);
        let mut start = format!("--{boundary}\r\n");
        for part in self.parts {
            pieces.push(framing(start + &part.head));
            pieces.push(part.piece);
            start = format!("\r\n--{boundary}\r\n");
        }
        let end = match pieces.is_empty() {
            true => format!("--{boundary}--\r\n"),
            false => format!("\r\n--{boundary}--\r\n"),
        };
        pieces.push(framing(end));
        Body::new(format!("multipart/form-data; boundary={boundary}"), pieces)
    }
}

/// 128 random bits: a streamed file cannot be searched for what it must not hold, and nobody who
/// makes a file can know what to put in it.
fn boundary() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("----form-part-boundary-{:016x}{:016x}", random(), random())
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Form({} parts)", self.parts.len())
    }
}

/// A name inside quotes, as browsers write it: it can end neither the quotes nor the line.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_stays_in_its_place() {
        assert_eq!(escape("a\"b\r\n.txt"), "a%22b%0D%0A.txt");
    }

    #[test]
    fn no_two_boundaries_are_the_same() {
        let boundaries: std::collections::HashSet<_> = (0..100).map(|_| boundary()).collect();
        assert_eq!(boundaries.len(), 100);
    }

    #[test]
    fn the_size_is_known_when_every_part_is() {
        let form = || Form::default().field("a", "xyz");
        let frame = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b--\r\n";
        assert_eq!(
            form().with_boundary("b").size(),
            Some(frame.len() as u64 + 3)
        );
        let unsaid = Content::stream(None, futures::stream::empty());
        assert_eq!(form().file("f", "n", "t", unsaid).into_body().size(), None);
    }
}
