//! Cuts a conditions text into tokens.

/// One token of the conditions language.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A name, a path of names with `/` between them, or a keyword.
    Word(String),
    /// Text in single or double quotes, without its escapes.
    Text(String),
    /// What stands between square brackets.
    Bracketed(String),
    /// A number as it was written.
    Number(String),
    /// A comparison sign.
    Sign(&'static str),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
}

/// Longer signs first, so that `<=` is not read as `<`.
const SIGNS: [&str; 6] = ["!=", "<=", ">=", "=", "<", ">"];

/// Cuts `text` into tokens.
///
/// # Errors
///
/// A message that names the place where no token begins or one does not end.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '(' => (Token::Open, &rest[1..]),
            ')' => (Token::Close, &rest[1..]),
            ',' => (Token::Comma, &rest[1..]),
            '"' | '\'' => quoted(first, &rest[1..])?,
            '[' => bracketed(&rest[1..])?,
            '0'..='9' | '+' | '-' | '.' => number(rest)?,
            _ if is_word(first) => word(rest),
            _ => match SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
                Some(sign) => (Token::Sign(sign), &rest[sign.len()..]),
                None => return Err(format!("Unexpected character '{first}' in the condition.")),
            },
        };
        found.push(token);
        rest = after.trim_start();
    }
    Ok(found)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '/'
}

fn word(rest: &str) -> (Token, &str) {
    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    (Token::Word(rest[..end].to_owned()), &rest[end..])
}

fn number(rest: &str) -> Result<(Token, &str), String> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.');
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let text = &rest[..end];
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let valid = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().filter(|b| *b == b'.').count() <= 1;
    if valid {
        Ok((Token::Number(text.to_owned()), &rest[end..]))
    } else {
        Err(format!("'{text}' is not a number."))
    }
}

fn bracketed(rest: &str) -> Result<(Token, &str), String> {
    let end = rest.find(']').ok_or("A '[' is never closed.")?;
    Ok((
        Token::Bracketed(rest[..end].trim().to_owned()),
        &rest[end + 1..],
    ))
}

/// Reads up to the closing quote. Which escape the server knows is not settled (cwm-api §4.2), so
/// both are read: a backslash before a quote or a backslash, and a doubled quote. A backslash
/// before anything else stands for itself, as in a Windows path.
fn quoted(quote: char, rest: &str) -> Result<(Token, &str), String> {
    let mut text = String::new();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        match (c, next) {
            ('\\', Some(escaped @ ('\\' | '"' | '\''))) => {
                text.push(escaped);
                chars.next();
            }
            (c, Some(doubled)) if c == quote && doubled == quote => {
                text.push(quote);
                chars.next();
            }
            (c, _) if c == quote => return Ok((Token::Text(text), &rest[at + 1..])),
            (c, _) => text.push(c),
        }
    }
    Err(format!("A {quote} is never closed."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> Token {
        Token::Text(s.into())
    }

    #[test]
    fn escapes_of_both_kinds_are_read() {
        let cases = [
            (r#""plain""#, "plain"),
            (r#""a\"b""#, "a\"b"),
            (r#""a""b""#, "a\"b"),
            (r"'it''s'", "it's"),
            (r"'it\'s'", "it's"),
            (r#""a'b""#, "a'b"),
            (r#""C:\dir""#, r"C:\dir"),
            (r#""a\\b""#, r"a\b"),
            (r#""""#, ""),
        ];
        for (source, want) in cases {
            assert_eq!(tokens(source), Ok(vec![text(want)]), "{source}");
        }
    }

    #[test]
    fn a_condition_falls_into_its_parts() {
        let got = tokens("Board/Id<=-3.50 and x in(1,'b')").unwrap();
        let want = vec![
            Token::Word("Board/Id".into()),
            Token::Sign("<="),
            Token::Number("-3.50".into()),
            Token::Word("and".into()),
            Token::Word("x".into()),
            Token::Word("in".into()),
            Token::Open,
            Token::Number("1".into()),
            Token::Comma,
            text("b"),
            Token::Close,
        ];
        assert_eq!(got, want);
    }

    #[test]
    fn what_is_no_token_is_named() {
        for source in ["a ~ 1", "a = \"open", "a = [2020", "a = 1.2.3", "a = -"] {
            assert!(tokens(source).is_err(), "{source}");
        }
    }
}
