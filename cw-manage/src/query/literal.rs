use crate::types::{Decimal, Id, date};
use chrono::{DateTime, NaiveDate, Utc};

/// A value that may stand beside a field of type `V` in a condition.
#[diagnostic::on_unimplemented(
    message = "a CWM field of type `{V}` cannot be compared with `{Self}`",
    label = "this is no `{V}`"
)]
pub trait Literal<V> {
    /// The value in CWM's notation, quoted and escaped.
    fn literal(self) -> String;
}

/// A text in CWM's notation: double quotes, with `"` and `\` escaped (cwm-api §4.2).
pub fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

impl Literal<String> for &str {
    fn literal(self) -> String {
        quote(self)
    }
}

impl Literal<String> for String {
    fn literal(self) -> String {
        quote(&self)
    }
}

impl Literal<String> for &String {
    fn literal(self) -> String {
        quote(self)
    }
}

impl Literal<bool> for bool {
    fn literal(self) -> String {
        self.to_string()
    }
}

impl Literal<DateTime<Utc>> for DateTime<Utc> {
    fn literal(self) -> String {
        format!("[{}]", date::format(self))
    }
}

impl Literal<DateTime<Utc>> for NaiveDate {
    fn literal(self) -> String {
        format!("[{self}]")
    }
}

impl<T> Literal<Id<T>> for Id<T> {
    fn literal(self) -> String {
        self.to_string()
    }
}

macro_rules! numbers {
    ($($field:ty: $($value:ty),+;)+) => {$($(
        impl Literal<$field> for $value {
            fn literal(self) -> String {
                self.to_string()
            }
        }
    )+)+};
}

numbers! {
    i32: i32;
    i64: i32, i64;
    Decimal: Decimal, i32, i64;
}
