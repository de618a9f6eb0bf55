use crate::model::Model;
use serde_json::Value;

/// A value that a query parameter can have.
pub trait QueryValue {
    /// Adds it to a query. An object adds its fields, each under its own name.
    fn add_to(&self, name: &'static str, query: &mut Vec<(&'static str, String)>);
}

macro_rules! plain {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn add_to(&self, name: &'static str, query: &mut Vec<(&'static str, String)>) {
                query.push((name, self.to_string()));
            }
        }
    )+};
}

plain!(String, i64, bool);

impl<M: Model> QueryValue for M {
    fn add_to(&self, _: &'static str, query: &mut Vec<(&'static str, String)>) {
        // A model whose values JSON cannot hold adds nothing; none that is a parameter has such.
        let Ok(Value::Object(mut fields)) = serde_json::to_value(self) else {
            return;
        };
        for field in M::FIELDS {
            match fields.remove(field.name) {
                None | Some(Value::Null) => {}
                Some(Value::String(text)) => query.push((field.name, text)),
                Some(other) => query.push((field.name, other.to_string())),
            }
        }
    }
}
