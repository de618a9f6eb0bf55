//! A filter as a tree, before it is text. Pure: no types of records, no I/O.

use std::fmt;

/// A condition in CWM's language (cwm-api §4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expr {
    /// A path, an operator, and a value in CWM's notation.
    Test {
        path: String,
        operator: &'static str,
        value: String,
    },
    /// A path and the values that it may, or may not, have. At least one.
    In {
        path: String,
        negated: bool,
        values: Vec<String>,
    },
    /// All of these hold. At least two, none of them an `All`.
    All(Vec<Expr>),
    /// One of these holds. At least two, none of them an `Any`.
    Any(Vec<Expr>),
    /// Text by hand.
    Raw(String),
    /// No record meets it. Stands alone, never inside another.
    Nothing,
    /// Every record meets it. Stands alone, never inside another.
    Everything,
}

impl Expr {
    /// A path that has one of the values, or none of them. CWM has no empty list.
    pub(crate) fn list(path: String, negated: bool, values: Vec<String>) -> Self {
        let mut distinct: Vec<String> = Vec::with_capacity(values.len());
        let mut seen = std::collections::HashSet::new();
        distinct.extend(
            values
                .into_iter()
                .filter(|value| seen.insert(value.clone())),
        );
        match (distinct.is_empty(), negated) {
            (true, false) => Self::Nothing,
            (true, true) => Self::Everything,
            (false, _) => Self::In {
                path,
                negated,
                values: distinct,
            },
        }
    }

    /// Both hold.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, _) | (_, Self::Nothing) => Self::Nothing,
            (Self::Everything, one) | (one, Self::Everything) => one,
            (left, right) => Self::All(terms(left, right, |expr| match expr {
                Self::All(terms) => Ok(terms),
                other => Err(other),
            })),
        }
    }

    /// One of the two holds.
    pub(crate) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Everything, _) | (_, Self::Everything) => Self::Everything,
            (Self::Nothing, one) | (one, Self::Nothing) => one,
            (left, right) => Self::Any(terms(left, right, |expr| match expr {
                Self::Any(terms) => Ok(terms),
                other => Err(other),
            })),
        }
    }

    /// Why it cannot be sent unaltered, if so, with the path that it is about.
    pub(crate) fn unfit(&self) -> Option<(&str, &'static str)> {
        match self {
            Self::Test { path, value, .. } => Some((path, unfit(value)?)),
            Self::In { path, values, .. } => values
                .iter()
                .find_map(|value| Some((&**path, unfit(value)?))),
            Self::All(terms) | Self::Any(terms) => terms.iter().find_map(Self::unfit),
            Self::Raw(_) | Self::Nothing | Self::Everything => None,
        }
    }
}

/// The terms of both sides; a side of the same kind gives its own.
fn terms(left: Expr, right: Expr, open: fn(Expr) -> Result<Vec<Expr>, Expr>) -> Vec<Expr> {
    let mut all = open(left).unwrap_or_else(|one| vec![one]);
    match open(right) {
        Ok(terms) => all.extend(terms),
        Err(one) => all.push(one),
    }
    all
}

/// Why a value in CWM's notation would not arrive as it is, if so.
fn unfit(value: &str) -> Option<&'static str> {
    let folded = |c: char| c.is_control() && c != '\t';
    if value.starts_with('"') && value.contains(folded) {
        return Some("the text holds control characters, which CWM folds or drops (cwm-api §4.6)");
    }
    // A year below 0 or above 9999 has a sign.
    if value.starts_with("[-") || value.starts_with("[+") {
        return Some("the year is outside of 0 to 9999");
    }
    None
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test {
                path,
                operator,
                value,
            } => write!(f, "{path} {operator} {value}"),
            Self::In {
                path,
                negated,
                values,
            } => {
                let not = if *negated { "not " } else { "" };
                write!(f, "{path} {not}in ({})", values.join(", "))
            }
            Self::All(terms) => joined(f, " and ", terms),
            Self::Any(terms) => joined(f, " or ", terms),
            Self::Raw(text) => f.write_str(text),
            // `in ()` is a syntax error; ids start at 1.
            Self::Nothing => f.write_str("id = 0"),
            Self::Everything => f.write_str("id != 0"),
        }
    }
}

/// How CWM ranks `and` against `or` is not documented: parentheses leave nothing to rank.
fn joined(f: &mut fmt::Formatter<'_>, word: &str, terms: &[Expr]) -> fmt::Result {
    for (number, term) in terms.iter().enumerate() {
        if number > 0 {
            f.write_str(word)?;
        }
        match term {
            Expr::All(_) | Expr::Any(_) | Expr::Raw(_) => write!(f, "({term})")?,
            _ => write!(f, "{term}")?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(path: &str) -> Expr {
        Expr::Test {
            path: path.to_owned(),
            operator: "=",
            value: "1".to_owned(),
        }
    }

    #[test]
    fn chains_stay_flat_and_mixtures_are_parenthesised() {
        let both = test("a").and(test("b")).and(test("c").and(test("d")));
        assert_eq!(both.to_string(), "a = 1 and b = 1 and c = 1 and d = 1");
        let mixed = test("a").or(test("b")).and(test("c")).or(test("d"));
        assert_eq!(mixed.to_string(), "((a = 1 or b = 1) and c = 1) or d = 1");
        let raw = Expr::Raw("x = 1 or y = 2".to_owned());
        assert_eq!(raw.to_string(), "x = 1 or y = 2");
        assert_eq!(raw.and(test("a")).to_string(), "(x = 1 or y = 2) and a = 1");
    }

    #[test]
    fn empty_lists_are_decided_here() {
        let list = |negated| Expr::list("a".to_owned(), negated, Vec::new());
        assert_eq!(list(false).and(test("b")), Expr::Nothing);
        assert_eq!(list(false).or(test("b")), test("b"));
        assert_eq!(list(true).and(test("b")), test("b"));
        assert_eq!(list(true).or(test("b")), Expr::Everything);
    }

    #[test]
    fn what_would_not_arrive_is_found_at_any_depth() {
        let with = |value: &str| {
            test("a").or(test("b").and(Expr::Test {
                path: "c".to_owned(),
                operator: "=",
                value: value.to_owned(),
            }))
        };
        for fit in ["\"a\tb\u{2028}é\"", "-1", "[2026-04-01]"] {
            assert_eq!(with(fit).unfit(), None, "{fit}");
        }
        for unfit in [
            "\"a\nb\"",
            "\"\0\"",
            "\"\u{85}\"",
            "[+12026-01-01]",
            "[-0001-01-01]",
        ] {
            assert_eq!(
                with(unfit).unfit().map(|(path, _)| path),
                Some("c"),
                "{unfit:?}"
            );
        }
    }
}
