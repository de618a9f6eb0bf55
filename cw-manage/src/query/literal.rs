use crate::types::{Decimal, Id, date};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

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

/// The pattern of a `like` that matches exactly this text, whatever wildcards it looks like.
///
/// `[[]` is documented; that `_`, `%` and `*` lose their meaning in brackets too is how SQL Server
/// reads them (cwm-api §4.2).
pub fn literal_pattern(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | '%' | '_' | '*') {
            pattern.extend(['[', c, ']']);
        } else {
            pattern.push(c);
        }
    }
    pattern
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

/// CWM's instants are whole seconds: a fraction is dropped.
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

/// The value of a custom field may be any of these.
macro_rules! custom_values {
    ($($value:ty as $field:ty),+ $(,)?) => {$(
        impl Literal<Value> for $value {
            fn literal(self) -> String {
                Literal::<$field>::literal(self)
            }
        }
    )+};
}

custom_values! {
    &str as String,
    String as String,
    bool as bool,
    i32 as i64,
    i64 as i64,
    Decimal as Decimal,
    DateTime<Utc> as DateTime<Utc>,
    NaiveDate as DateTime<Utc>,
}
