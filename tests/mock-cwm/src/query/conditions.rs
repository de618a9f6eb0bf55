//! The conditions language as the mock reads it, for tests of those who write it.

use std::fmt;

use super::like::Pattern;
use super::parser::{self, Expr, Literal, Sign, Test};

/// A condition that was understood. Displays in a form of its own that leaves nothing open: every
/// group in parentheses, texts as Rust literals, numbers without trailing zeros.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition(Expr);

/// Reads a condition. Names and types are not checked.
///
/// # Errors
///
/// Says what was expected.
///
/// ```
/// let read = mock_cwm::conditions::parse("a/b = 'x' AND c not in (1.50, null)")?;
/// assert_eq!(read.to_string(), r#"(a/b = "x" and c not in (1.5, null))"#);
/// # Ok::<(), String>(())
/// ```
pub fn parse(text: &str) -> Result<Condition, String> {
    parser::parse(text).map(Condition)
}

/// Whether a text matches a pattern of `like`.
pub fn like(pattern: &str, text: &str) -> bool {
    Pattern::new(pattern).matches(text)
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_expr(f, &self.0)
    }
}

fn write_expr(f: &mut fmt::Formatter<'_>, expr: &Expr) -> fmt::Result {
    match expr {
        Expr::And(terms) => group(f, " and ", terms),
        Expr::Or(terms) => group(f, " or ", terms),
        Expr::Test {
            path,
            test,
            negated,
        } => {
            let not = if *negated { "not " } else { "" };
            match test {
                Test::Compare(sign, value) => {
                    write!(f, "{path} {} ", symbol(*sign))?;
                    write_literal(f, value)
                }
                Test::Contains(text) => write!(f, "{path} {not}contains {text:?}"),
                Test::Like(text) => write!(f, "{path} {not}like {text:?}"),
                Test::In(values) => {
                    write!(f, "{path} {not}in (")?;
                    for (number, value) in values.iter().enumerate() {
                        f.write_str(if number == 0 { "" } else { ", " })?;
                        write_literal(f, value)?;
                    }
                    f.write_str(")")
                }
            }
        }
    }
}

fn group(f: &mut fmt::Formatter<'_>, word: &str, terms: &[Expr]) -> fmt::Result {
    f.write_str("(")?;
    for (number, term) in terms.iter().enumerate() {
        f.write_str(if number == 0 { "" } else { word })?;
        write_expr(f, term)?;
    }
    f.write_str(")")
}

fn symbol(sign: Sign) -> &'static str {
    match sign {
        Sign::Equal => "=",
        Sign::NotEqual => "!=",
        Sign::Less => "<",
        Sign::LessOrEqual => "<=",
        Sign::Greater => ">",
        Sign::GreaterOrEqual => ">=",
    }
}

fn write_literal(f: &mut fmt::Formatter<'_>, literal: &Literal) -> fmt::Result {
    match literal {
        Literal::Text(text) => write!(f, "{text:?}"),
        Literal::Number(number) => write!(f, "{}", number.normalize()),
        Literal::Boolean(value) => write!(f, "{value}"),
        Literal::Moment(moment) => write!(f, "[{}]", moment.format("%Y-%m-%dT%H:%M:%SZ")),
        Literal::Null => f.write_str("null"),
    }
}
