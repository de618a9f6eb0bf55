//! The `like` operator: SQL Server's wildcards, and `*`.

/// A pattern of `like`, ready to match. Letter case does not matter.
///
/// `%` and `*` stand for any text, `_` for one character, `[a-z]` for one of a set, `[^a-z]` for
/// one outside of it; `[[]` is a bracket. That `_` and sets are wildcards is inferred from the
/// documented `[[]` (cwm-api §4.2).
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pattern(Vec<Piece>);

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Text,
    One,
    Char(char),
    Set {
        negated: bool,
        ranges: Vec<(char, char)>,
    },
}

impl Pattern {
    /// Reads a pattern. Every text is one.
    pub(super) fn new(text: &str) -> Self {
        let chars: Vec<char> = text.to_lowercase().chars().collect();
        let mut pieces = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            let (piece, length) = match chars[at] {
                '%' | '*' => (Piece::Text, 1),
                '_' => (Piece::One, 1),
                '[' => set(&chars[at + 1..]).unwrap_or((Piece::Char('['), 1)),
                c => (Piece::Char(c), 1),
            };
            pieces.push(piece);
            at += length;
        }
        Self(pieces)
    }

    /// Whether the whole text matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.to_lowercase().chars().collect();
        let pieces = &self.0;
        let (mut at, mut piece) = (0, 0);
        // Where to go on if the text that the last `%` has taken turns out too short.
        let mut retry: Option<(usize, usize)> = None;
        while at < text.len() {
            match pieces.get(piece) {
                Some(Piece::Text) => {
                    retry = Some((piece, at));
                    piece += 1;
                }
                Some(single) if single.is(text[at]) => {
                    at += 1;
                    piece += 1;
                }
                _ => match retry {
                    Some((wild, from)) => {
                        retry = Some((wild, from + 1));
                        at = from + 1;
                        piece = wild + 1;
                    }
                    None => return false,
                },
            }
        }
        pieces[piece..].iter().all(|piece| *piece == Piece::Text)
    }
}

impl Piece {
    fn is(&self, c: char) -> bool {
        match self {
            Self::Text => false,
            Self::One => true,
            Self::Char(want) => c == *want,
            Self::Set { negated, ranges } => {
                ranges.iter().any(|(low, high)| (*low..=*high).contains(&c)) != *negated
            }
        }
    }
}

/// Reads a set whose `[` has been passed; gives its length with both brackets. A set that is never
/// closed is none.
fn set(after: &[char]) -> Option<(Piece, usize)> {
    let negated = after.first() == Some(&'^');
    let start = usize::from(negated);
    // The first character belongs to the set even if it is a `]`.
    let end = (start + 1..after.len()).find(|at| after[*at] == ']')?;
    let mut ranges = Vec::new();
    let mut inside = &after[start..end];
    loop {
        match inside {
            [low, '-', high, rest @ ..] => {
                ranges.push((*low, *high));
                inside = rest;
            }
            [one, rest @ ..] => {
                ranges.push((*one, *one));
                inside = rest;
            }
            [] => return Some((Piece::Set { negated, ranges }, end + 2)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_sql_server() {
        let cases = [
            ("birch", "Birch", true),
            ("birch", "Birch Dental", false),
            ("bir%", "Birch Dental", true),
            ("*dental", "Birch Dental", true),
            ("%ch%den%", "Birch Dental", true),
            ("%", "", true),
            ("_irch", "birch", true),
            ("_irch", "irch", false),
            ("[a-c]irch", "Birch", true),
            ("[^a-c]irch", "Birch", false),
            ("[[]x]", "[x]", true),
            ("100[%]", "100%", true),
            ("100[%]", "1000", false),
            ("a[b", "a[b", true),
            ("%aab", "aaab", true),
            ("ä%", "Äpfel", true),
        ];
        for (pattern, text, want) in cases {
            assert_eq!(
                Pattern::new(pattern).matches(text),
                want,
                "{pattern} / {text}"
            );
        }
    }
}
