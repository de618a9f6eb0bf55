//! Reads forms with files: `multipart/form-data`.

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// The name of its field.
    pub name: String,
    /// The name of its file, where it is one.
    pub file_name: Option<String>,
    /// What kind of file it is.
    pub content_type: Option<String>,
    /// What is in it, byte for byte.
    pub content: &'a [u8],
}

/// The parts of a body, or nothing where it is no whole form of this kind.
pub(crate) fn parts<'a>(content_type: &str, body: &'a [u8]) -> Option<Vec<Part<'a>>> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameter(parameters, "boundary").filter(|boundary| !boundary.is_empty())?;
    let line = format!("--{boundary}");
    // What stands before the first boundary is not looked at.
    let mut rest = match body.strip_prefix(line.as_bytes()) {
        Some(rest) => rest,
        None => split(body, format!("\r\n{line}").as_bytes())?.1,
    };
    let line = format!("\r\n{line}");
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        // Spaces may stand between a boundary and the end of its line.
        let (padding, after) = split(rest, b"\r\n")?;
        if !padding.iter().all(|byte| matches!(byte, b' ' | b'\t')) {
            return None;
        }
        let (whole, next) = split(after, line.as_bytes())?;
        parts.push(part(whole)?);
        rest = next;
    }
}

fn part(whole: &[u8]) -> Option<Part<'_>> {
    let (head, content) = match whole.strip_prefix(b"\r\n") {
        Some(content) => (&[][..], content),
        None => split(whole, b"\r\n\r\n")?,
    };
    let head = String::from_utf8_lossy(head);
    let header = |wanted: &str| {
        let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        lines
            .filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.trim().to_owned())
            .next()
    };
    let disposition = header("content-disposition")?;
    let (kind, parameters) = disposition.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("form-data") {
        return None;
    }
    let plain = parameter(parameters, "filename").map(unescaped);
    let extended = parameter(parameters, "filename*");
    let extended = extended.and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, escaped) = rest.split_once('\'')?;
        let is_utf8 = charset.eq_ignore_ascii_case("utf-8");
        is_utf8.then(|| decoded(escaped))
    });
    Some(Part {
        name: unescaped(parameter(parameters, "name")?),
        file_name: extended.or(plain),
        content_type: header("content-type"),
        content,
    })
}

/// What stands before and after the first occurrence of a separator.
fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let first = *separator.first()?;
    let mut from = 0;
    loop {
        let at = from + bytes.get(from..)?.iter().position(|byte| *byte == first)?;
        if let Some(rest) = bytes[at..].strip_prefix(separator) {
            return Some((&bytes[..at], rest));
        }
        from = at + 1;
    }
}

/// The value of a header's parameter: a word, or a text in quotes.
fn parameter(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => {
                let (value, after) = quoted_text(quoted)?;
                let after = after.split_once(';').map_or("", |(_, after)| after);
                (value, after)
            }
            None => {
                let (value, after) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), after)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// The text up to the closing quote, and what follows that. A backslash takes a quote or another
/// backslash as it is; before anything else it stands for itself, as in a path of Windows.
fn quoted_text(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match (letter, letters.peek()) {
            ('"', _) => return Some((value, &text[at + 1..])),
            ('\\', Some((_, next @ ('"' | '\\')))) => {
                value.push(*next);
                letters.next();
            }
            _ => value.push(letter),
        }
    }
    None
}

/// Browsers write a quote and the end of a line in a name with percent signs, and no other letter.
fn unescaped(name: String) -> String {
    ["%22", "%0D", "%0A"]
        .into_iter()
        .zip(["\"", "\r", "\n"])
        .fold(name, |name, (escape, letter)| name.replace(escape, letter))
}

/// A text without its percent escapes.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = text
            .get(at + 1..at + 3)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (byte, hex) {
            (b'%', Some(value)) => {
                plain.push(value);
                at += 3;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(boundary: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (disposition, content) in parts {
            let head =
                format!("--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body
    }

    #[test]
    fn names_are_read_in_all_their_forms() {
        let cases = [
            (r#"name="file"; filename="a b.txt""#, Some("a b.txt")),
            (r#"name=file; filename=plain.txt"#, Some("plain.txt")),
            (
                r#"name="file"; filename="say \"hi\".txt""#,
                Some("say \"hi\".txt"),
            ),
            (
                r#"name="file"; filename="say %22hi%22.txt""#,
                Some("say \"hi\".txt"),
            ),
            (
                r#"name="file"; filename="C:\temp\a;b.txt""#,
                Some("C:\\temp\\a;b.txt"),
            ),
            (
                r#"name="file"; filename="x.txt"; filename*=UTF-8''gr%C3%BCn%20.txt"#,
                Some("grün .txt"),
            ),
            (r#"filename="5%.txt"; name="file""#, Some("5%.txt")),
            (r#"name="file""#, None),
        ];
        for (disposition, want) in cases {
            let body = form("b", &[(disposition, b"x")]);
            let parts = parts("multipart/form-data; boundary=b", &body).unwrap();
            assert_eq!(parts[0].name, "file", "{disposition}");
            assert_eq!(parts[0].file_name.as_deref(), want, "{disposition}");
        }
    }

    #[test]
    fn what_is_no_whole_form_is_refused() {
        let body = form("b", &[(r#"name="a""#, b"1")]);
        let whole = "multipart/form-data; boundary=\"b\"";
        assert_eq!(parts(whole, &body).unwrap()[0].content, b"1");
        assert!(parts("application/json; boundary=b", &body).is_none());
        assert!(parts("multipart/form-data", &body).is_none());
        assert!(parts("multipart/form-data; boundary=c", &body).is_none());
        assert!(parts(whole, &body[..body.len() - 6]).is_none());
        assert!(parts(whole, b"").is_none());
        assert_eq!(parts(whole, b"--b--").map(|parts| parts.len()), Some(0));
        let nameless = form("b", &[("x=1", b"1")]);
        assert!(parts(whole, &nameless).is_none());
    }

    proptest! {
        #[test]
        fn any_bytes_come_through(contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..4)) {
            let boundary = "5d1f0a2b9c";
            let sent: Vec<(&str, &[u8])> = contents.iter().map(|content| (r#"name="f"; filename="f""#, &**content)).collect();
            let body = form(boundary, &sent);
            let read = parts(&format!("multipart/form-data; boundary={boundary}"), &body).unwrap();
            let read: Vec<_> = read.into_iter().map(|part| part.content.to_vec()).collect();
            prop_assert_eq!(read, contents);
        }

        #[test]
        fn no_body_makes_it_panic(body in prop::collection::vec(prop::sample::select(b"-b\r\n:;=\"\\% ".to_vec()), 0..60), kind in "multipart/form-data; ?boundary=[b\"]{0,3}") {
            let _ = parts(&kind, &body);
        }
    }
}
