//! Parses conditions into a tree. Names and types are not checked here: `bind` does that.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use rust_decimal::Decimal;

use super::lexer::{Token, tokens};

/// A value written in a condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    /// Quoted text.
    Text(String),
    /// A number.
    Number(Decimal),
    /// `true` or `false`.
    Boolean(bool),
    /// A date or a moment in brackets.
    Moment(DateTime<Utc>),
    /// `null`.
    Null,
}

/// A comparison sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What is asked of the value at a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    /// Compares with a literal.
    Compare(Sign, Literal),
    /// Has this text in it.
    Contains(String),
    /// Matches this pattern.
    Like(String),
    /// Is one of these.
    In(Vec<Literal>),
}

/// A parsed condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expr {
    /// All of these hold.
    And(Vec<Expr>),
    /// One of these holds.
    Or(Vec<Expr>),
    /// A test of one path, turned round by a `not` before its operator.
    Test {
        path: String,
        test: Test,
        negated: bool,
    },
}

/// Parentheses deeper than this are refused, so that a hostile text cannot exhaust the stack.
const DEEPEST: usize = 64;

/// Parses a whole condition.
///
/// # Errors
///
/// A message that says what was expected.
pub(super) fn parse(text: &str) -> Result<Expr, String> {
    let mut parser = Parser {
        tokens: tokens(text)?,
        at: 0,
        depth: 0,
    };
    let expr = parser.any()?;
    match parser.next() {
        None => Ok(expr),
        Some(token) => Err(format!(
            "Unexpected {} after the condition.",
            name(Some(&token))
        )),
    }
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    /// Takes the next token if it is this keyword, in any letter case.
    fn keyword(&mut self, word: &str) -> bool {
        let found = matches!(
            self.tokens.get(self.at),
            Some(Token::Word(found)) if found.eq_ignore_ascii_case(word)
        );
        self.at += usize::from(found);
        found
    }

    /// Terms joined by `or`. `and` binds closer; what the real server does is not documented.
    fn any(&mut self) -> Result<Expr, String> {
        let mut terms = vec![self.all()?];
        while self.keyword("or") {
            terms.push(self.all()?);
        }
        Ok(join(terms, Expr::Or))
    }

    fn all(&mut self) -> Result<Expr, String> {
        let mut terms = vec![self.term()?];
        while self.keyword("and") {
            terms.push(self.term()?);
        }
        Ok(join(terms, Expr::And))
    }

    fn term(&mut self) -> Result<Expr, String> {
        match self.next() {
            Some(Token::Open) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err("The condition is nested too deeply.".to_owned());
                }
                let inner = self.any()?;
                self.depth -= 1;
                self.expect(&Token::Close)?;
                Ok(inner)
            }
            Some(Token::Word(path)) => self.test(path),
            other => Err(format!(
                "Expected a field name, not {}.",
                name(other.as_ref())
            )),
        }
    }

    fn test(&mut self, path: String) -> Result<Expr, String> {
        if path.split('/').any(str::is_empty) {
            return Err(format!("'{path}' is not a field name."));
        }
        let negated = self.keyword("not");
        let test = if self.keyword("contains") {
            Test::Contains(self.text("contains")?)
        } else if self.keyword("like") {
            Test::Like(self.text("like")?)
        } else if self.keyword("in") {
            Test::In(self.values()?)
        } else {
            match self.next() {
                Some(Token::Sign(sign)) if !negated => {
                    let value = self.next();
                    Test::Compare(sign_of(sign), literal(value)?)
                }
                other => {
                    let found = name(other.as_ref());
                    return Err(format!("Expected an operator after {path}, not {found}."));
                }
            }
        };
        Ok(Expr::Test {
            path,
            test,
            negated,
        })
    }

    fn text(&mut self, operator: &str) -> Result<String, String> {
        match self.next() {
            Some(Token::Text(text)) => Ok(text),
            other => {
                let found = name(other.as_ref());
                Err(format!(
                    "Expected a quoted text after {operator}, not {found}."
                ))
            }
        }
    }

    fn values(&mut self) -> Result<Vec<Literal>, String> {
        self.expect(&Token::Open)?;
        let mut values = Vec::new();
        loop {
            let value = self.next();
            values.push(literal(value)?);
            match self.next() {
                Some(Token::Comma) => {}
                Some(Token::Close) => return Ok(values),
                other => {
                    let found = name(other.as_ref());
                    return Err(format!("Expected a comma or a parenthesis, not {found}."));
                }
            }
        }
    }

    fn expect(&mut self, want: &Token) -> Result<(), String> {
        let got = self.next();
        if got.as_ref() == Some(want) {
            return Ok(());
        }
        Err(format!(
            "Expected {}, not {}.",
            name(Some(want)),
            name(got.as_ref())
        ))
    }
}

fn join(mut terms: Vec<Expr>, make: fn(Vec<Expr>) -> Expr) -> Expr {
    if terms.len() == 1 {
        terms.remove(0)
    } else {
        make(terms)
    }
}

fn sign_of(sign: &str) -> Sign {
    match sign {
        "!=" => Sign::NotEqual,
        "<" => Sign::Less,
        "<=" => Sign::LessOrEqual,
        ">" => Sign::Greater,
        ">=" => Sign::GreaterOrEqual,
        _ => Sign::Equal,
    }
}

fn literal(token: Option<Token>) -> Result<Literal, String> {
    match token {
        Some(Token::Text(text)) => Ok(Literal::Text(text)),
        Some(Token::Number(text)) => text
            .parse()
            .map(Literal::Number)
            .map_err(|_| format!("The number {text} is out of range.")),
        Some(Token::Bracketed(text)) => moment(&text)
            .map(Literal::Moment)
            .ok_or_else(|| format!("'{text}' was not recognized as a valid DateTime.")),
        Some(Token::Word(word)) => match word.to_ascii_lowercase().as_str() {
            "true" => Ok(Literal::Boolean(true)),
            "false" => Ok(Literal::Boolean(false)),
            "null" => Ok(Literal::Null),
            _ => Err(format!("Expected a value, not {word}.")),
        },
        other => Err(format!("Expected a value, not {}.", name(other.as_ref()))),
    }
}

/// A date, or a moment with or without a zone. Without one it is UTC.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.to_utc());
    }
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(date.and_time(NaiveTime::MIN).and_utc());
    }
    [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
    ]
    .iter()
    .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    .map(|moment| moment.and_utc())
}

fn name(token: Option<&Token>) -> String {
    match token {
        None => "the end of the condition".to_owned(),
        Some(Token::Word(word)) => word.clone(),
        Some(Token::Text(text)) => format!("the text '{text}'"),
        Some(Token::Bracketed(text)) => format!("[{text}]"),
        Some(Token::Number(number)) => number.clone(),
        Some(Token::Sign(sign)) => (*sign).to_owned(),
        Some(Token::Open) => "'('".to_owned(),
        Some(Token::Close) => "')'".to_owned(),
        Some(Token::Comma) => "','".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Short form of a tree, to compare by eye.
    fn show(expr: &Expr) -> String {
        let list = |terms: &[Expr]| terms.iter().map(show).collect::<Vec<_>>().join(" ");
        match expr {
            Expr::And(terms) => format!("(and {})", list(terms)),
            Expr::Or(terms) => format!("(or {})", list(terms)),
            Expr::Test { path, negated, .. } => {
                format!("{}{path}", if *negated { "!" } else { "" })
            }
        }
    }

    #[test]
    fn trees_have_the_right_shape() {
        let cases = [
            ("a=1", "a"),
            ("a=1 and b=2 and c=3", "(and a b c)"),
            ("a=1 or b=2 and c=3", "(or a (and b c))"),
            ("(a=1 OR b=2) And c=3", "(and (or a b) c)"),
            (
                "Summary Not Contains \"x\" or b in (1, 2)",
                "(or !Summary b)",
            ),
            ("a not like '%x' and b NOT IN ('c')", "(and !a !b)"),
            ("((a = null))", "a"),
        ];
        for (source, want) in cases {
            assert_eq!(show(&parse(source).unwrap()), want, "{source}");
        }
    }

    #[test]
    fn literals_keep_their_type() {
        let day = |text: &str| Literal::Moment(moment(text).unwrap());
        let cases = [
            ("'x'", Literal::Text("x".into())),
            ("-2.50", Literal::Number("-2.50".parse().unwrap())),
            ("TRUE", Literal::Boolean(true)),
            ("False", Literal::Boolean(false)),
            ("null", Literal::Null),
            ("[2026-04-01]", day("2026-04-01T00:00:00Z")),
            ("[2026-04-01T10:00:00Z]", day("2026-04-01T10:00:00Z")),
            ("[2026-04-01T10:00:00]", day("2026-04-01T10:00:00Z")),
        ];
        for (source, want) in cases {
            let got = parse(&format!("a = {source}")).unwrap();
            let Expr::Test {
                test: Test::Compare(Sign::Equal, literal),
                ..
            } = got
            else {
                panic!("{source}")
            };
            assert_eq!(literal, want);
        }
    }

    #[test]
    fn nonsense_is_refused() {
        let cases = [
            "",
            "a",
            "a =",
            "= 1",
            "a = b",
            "a = 1 b = 2",
            "(a = 1",
            "a = 1)",
            "a in 1",
            "a in ()",
            "a in (1",
            "a like 5",
            "a contains [2020-01-01]",
            "not a = 1",
            "a not = 1",
            "a//b = 1",
            "/a = 1",
            "a = 1 and",
            "a = [tomorrow]",
        ];
        for source in cases {
            assert!(parse(source).is_err(), "{source}");
        }
        let deep = format!("{}a=1{}", "(".repeat(5000), ")".repeat(5000));
        assert!(parse(&deep).is_err());
    }

    proptest! {
        #[test]
        fn any_text_survives_escaping(text: String, single: bool) {
            let quote = if single { '\'' } else { '"' };
            let escaped = text
                .replace('\\', r"\\")
                .replace(quote, &format!("\\{quote}"));
            let doubled = text
                .replace('\\', r"\\")
                .replace(quote, &format!("{quote}{quote}"));
            for literal in [escaped, doubled] {
                let got = parse(&format!("name = {quote}{literal}{quote}"));
                let want = Test::Compare(Sign::Equal, Literal::Text(text.clone()));
                prop_assert_eq!(got, Ok(Expr::Test { path: "name".into(), test: want, negated: false }));
            }
        }

        #[test]
        fn no_text_crashes_the_parser(text: String) {
            let _ = parse(&text);
        }
    }
}
