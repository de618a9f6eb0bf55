//! Custom fields and configuration questions: lists of answers, told apart by id.
//!
//! CWM wants the whole list, and an answer that is left out may be kept or cleared (cwm-api §5): so
//! the list as read is merged and sent whole, each answer explicit. Captions are labels that people
//! change (lessons §5.11); ids are the keys.

use super::{Op, Patch};
use crate::model::quirk::answers;
use crate::model::{CustomFieldValue, Model, Wire};
use crate::query::Field;
use crate::types::Id;
use serde_json::Value;

/// An element of a list of answers: [`CustomFieldValue`] and, with feature `company`,
/// `ConfigurationQuestion`.
pub trait Answered: Model + sealed::Sealed {
    /// What tells answers apart.
    type Key: Wire;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::model::CustomFieldValue {}
    #[cfg(feature = "company")]
    impl Sealed for crate::model::ConfigurationQuestion {}
}

impl Answered for CustomFieldValue {
    type Key = Id<CustomFieldValue>;
}

#[cfg(feature = "company")]
impl Answered for crate::model::ConfigurationQuestion {
    /// `questionId`.
    type Key = i32;
}

impl<M> Patch<M> {
    /// Answers a custom field or a configuration question, by its id.
    ///
    /// `as_read` is the record's list as it was just read: all of it is sent, with this answer in
    /// place. Several calls change several answers. A list that was not read, or that has no such
    /// id, is an error when the patch is sent.
    ///
    #[cfg_attr(feature = "company", doc = "```")]
    #[cfg_attr(not(feature = "company"), doc = "```ignore")]
    /// use cw_manage::{model::Company, patch::Patch};
    ///
    /// let company: Company = serde_json::from_str(
    ///     r#"{"customFields": [{"id": 1, "value": "T-100"}, {"id": 2, "value": null}]}"#,
    /// )?;
    /// let patch = Patch::new().answer(Company::CUSTOM_FIELDS, &company.custom_fields, 2, "gold");
    /// assert_eq!(
    ///     String::from_utf8(patch.to_json()?)?,
    ///     concat!(
    ///         r#"[{"op":"replace","path":"customFields","#,
    ///         r#""value":[{"id":1,"value":"T-100"},{"id":2,"value":"gold"}]}]"#,
    ///     )
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn answer<A: Answered>(
        mut self,
        list: Field<M, Vec<A>>,
        as_read: &Option<Vec<A>>,
        id: impl Into<A::Key>,
        answer: impl Wire,
    ) -> Self {
        let given = id.into().to_wire().and_then(|id| {
            let answer = answer.to_wire()?;
            Ok(Some((id, answer)))
        });
        if let Err(why) = given
            .map_err(|error| error.to_string())
            .and_then(|given| self.merge(list, as_read.as_deref(), given))
        {
            self.refuse(list.name(), why);
        }
        self
    }

    /// Empties a custom field or a configuration question, by its id; see [`Patch::answer`].
    #[must_use]
    pub fn clear_answer<A: Answered>(
        self,
        list: Field<M, Vec<A>>,
        as_read: &Option<Vec<A>>,
        id: impl Into<A::Key>,
    ) -> Self {
        self.answer(list, as_read, id, Value::Null)
    }

    /// Sends a list of answers as it was read. CWM is seen to refuse some patches of records with
    /// custom fields that do not carry them (cwm-api §5).
    #[must_use]
    pub fn keep_answers<A: Answered>(
        mut self,
        list: Field<M, Vec<A>>,
        as_read: &Option<Vec<A>>,
    ) -> Self {
        if let Err(why) = self.merge(list, as_read.as_deref(), None) {
            self.refuse(list.name(), why);
        }
        self
    }

    fn merge<A: Answered>(
        &mut self,
        list: Field<M, Vec<A>>,
        as_read: Option<&[A]>,
        answer: Option<(Value, Value)>,
    ) -> Result<(), String> {
        let of = answers(A::NAME).ok_or("no list of answers")?;
        let pending = self.ops.iter().position(|op| op.path == list.name());
        let (place, mut elements) = match pending {
            Some(place) => (place, elements(self.ops[place].value.take())),
            None => {
                let read = as_read.ok_or("not in the record as read; read it whole first")?;
                let elements: Result<Vec<_>, _> = read.iter().map(Wire::to_wire).collect();
                let elements = elements.map_err(|error| error.to_string())?;
                self.ops.push(Op::replace(list.name(), Value::Null));
                (self.ops.len() - 1, elements)
            }
        };
        let unknown = of.overlay(&mut elements, answer.into_iter().collect());
        self.ops[place] = Op::replace(list.name(), Value::Array(elements));
        match unknown.first() {
            None => Ok(()),
            Some((id, _)) => Err(format!("the record as read has none with id {id}")),
        }
    }
}

fn elements(value: Option<Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(elements)) => elements,
        _ => Vec::new(),
    }
}
