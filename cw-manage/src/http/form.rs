//! `multipart/form-data`.

/// A body with its media type.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
}

impl From<Vec<u8>> for Body {
    /// JSON, already serialised.
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            content_type: "application/json".to_owned(),
            bytes,
        }
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({}, {} bytes)", self.content_type, self.bytes.len())
    }
}

/// A form with fields and files.
#[derive(Default)]
pub struct Form {
    parts: Vec<Part>,
}

struct Part {
    head: String,
    bytes: Vec<u8>,
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
            bytes: value.as_bytes().to_vec(),
        });
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, name: &str, file_name: &str, content_type: &str, bytes: &[u8]) -> Self {
        self.parts.push(Part {
            head: format!(
                "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                escape(name),
                escape(file_name),
                content_type.replace(['\r', '\n'], " "),
            ),
            bytes: bytes.to_vec(),
        });
        self
    }

    /// The body. Its boundary occurs in no part.
    pub fn into_body(self) -> Body {
        let boundary = self.boundary();
        let mut bytes = Vec::new();
        for part in &self.parts {
            bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            bytes.extend_from_slice(part.head.as_bytes());
            bytes.extend_from_slice(&part.bytes);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Body {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            bytes,
        }
    }

    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("----form-part-boundary-{number:016}");
            let found = |bytes: &[u8]| {
                bytes
                    .windows(boundary.len())
                    .any(|w| w == boundary.as_bytes())
            };
            if !self
                .parts
                .iter()
                .any(|part| found(&part.bytes) || found(part.head.as_bytes()))
            {
                return boundary;
            }
            number += 1;
        }
    }
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
    fn a_form_is_parts_between_boundaries() {
        let body = Form::default()
            .field("recordId", "42")
            .file("file", "a\"b\r\n.txt", "text/plain", b"\x00\xff")
            .into_body();
        let boundary = body.content_type.split_once("boundary=").unwrap().1;
        let mut expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"recordId\"\r\n\r\n42\r\n--{boundary}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n"
        )
        .into_bytes();
        expected.extend_from_slice(b"\x00\xff");
        expected.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        assert_eq!(body.bytes, expected);
    }

    #[test]
    fn a_part_that_holds_the_boundary_gets_another() {
        let first = Form::default().field("a", "x").into_body();
        let boundary = first
            .content_type
            .split_once("boundary=")
            .unwrap()
            .1
            .to_owned();
        let second = Form::default().field("a", &boundary).into_body();
        assert!(!second.content_type.ends_with(&boundary));
    }
}
