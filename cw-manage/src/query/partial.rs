//! Partial reads: a caller's own struct names the fields that are asked for.

use super::FieldPath;
use crate::model::{Model, Wire};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Map, Value};
use std::marker::PhantomData;

/// Some fields of a record. [`partial!`](crate::partial) declares them.
pub trait Partial: Sized + Send + 'static {
    /// The record that they are of.
    type Of: Model;

    /// The names of the fields, as they are asked for.
    fn fields() -> Vec<String>;

    /// Takes the fields out of a row.
    ///
    /// # Errors
    ///
    /// Names the field that is missing or that cannot be read.
    fn read(row: &PartialRow<Self::Of>) -> Result<Self, serde_json::Error>;
}

/// A row of which some fields were asked for.
pub struct PartialRow<M> {
    fields: Map<String, Value>,
    of: PhantomData<fn() -> M>,
}

/// What can hold a field of type `V`: `V` itself, which makes the field required, or an option.
#[diagnostic::on_unimplemented(
    message = "a CWM field of type `{V}` cannot be read into `{Self}`",
    label = "this is neither `{V}` nor an option of it"
)]
pub trait Reads<V>: Sized {
    /// The value, or an error if there must be one.
    #[doc(hidden)]
    fn of(value: Option<V>) -> Option<Self>;
}

impl<V> Reads<V> for V {
    fn of(value: Option<V>) -> Option<Self> {
        value
    }
}

impl<V> Reads<V> for Option<V> {
    fn of(value: Option<V>) -> Option<Self> {
        Some(value)
    }
}

impl<M: Model> PartialRow<M> {
    /// A field, by its path.
    ///
    /// # Errors
    ///
    /// When it is not set although it must be, or is not what it should be.
    pub fn get<V, T>(&self, field: FieldPath<M, V>) -> Result<T, serde_json::Error>
    where
        V: Wire + DeserializeOwned,
        T: Reads<V>,
    {
        let names = names::<M, V>(&field);
        let mut path = names.iter();
        let value = path.next().and_then(|name| self.fields.get(*name));
        let value = path.fold(value, |value, name| value?.get(*name));
        let value = value.cloned().unwrap_or_default();
        let read = V::from_wire(value).map_err(|error| named(&names, &error))?;
        T::of(read).ok_or_else(|| named(&names, &"required, and not set"))
    }
}

fn named(names: &[&str], what: &dyn std::fmt::Display) -> serde_json::Error {
    serde_json::Error::custom(format_args!("{}: {what}", names.join("/")))
}

/// Where a field stands in a row. What CWM filters by on top, such as `lastUpdated`, it sends in
/// `_info`.
fn names<M: Model, V>(field: &FieldPath<M, V>) -> Vec<&'static str> {
    match field.names() {
        [name @ ("lastUpdated" | "dateEntered" | "updatedBy" | "enteredBy")]
            if M::SCHEMA.field(name).is_none() =>
        {
            vec!["_info", name]
        }
        names => names.to_vec(),
    }
}

/// The name by which a field is asked for. `_info` is asked for whole: that it can be had in parts
/// is not known.
#[doc(hidden)]
pub fn asked<M: Model, V>(field: &FieldPath<M, V>) -> String {
    match names::<M, V>(field).as_slice() {
        ["_info", ..] => "_info".to_owned(),
        names => names.join("/"),
    }
}

/// The `fields` parameter. A list needs the id to tell its rows apart.
pub(crate) fn parameter<P: Partial>() -> String {
    let id = P::Of::SCHEMA.field("id").map(|field| field.name.to_owned());
    let mut names: Vec<String> = Vec::new();
    for name in id.into_iter().chain(P::fields()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(",")
}

/// Reads a row.
pub(crate) fn read<P: Partial>(json: &[u8]) -> Result<P, serde_json::Error> {
    P::read(&PartialRow {
        fields: serde_json::from_slice(json)?,
        of: PhantomData,
    })
}

// Fields hold customer data.
impl<M> std::fmt::Debug for PartialRow<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.fields.keys().collect();
        f.debug_tuple("PartialRow").field(&names).finish()
    }
}

/// Declares a struct that holds some fields of a record. Each field says where it comes from: a
/// constant of the record, and further constants after `/`.
///
/// ```
/// use cw_manage::model::{Addition, IvItemReference};
/// use cw_manage::{Decimal, Id};
///
/// cw_manage::partial! {
///     /// What a line bills.
///     #[derive(Debug, Clone)]
///     pub struct Line of Addition {
///         id: Id<Addition> = ID,
///         quantity: Decimal = QUANTITY,
///         product: String = PRODUCT / IvItemReference::IDENTIFIER,
///         ends: Option<chrono::DateTime<chrono::Utc>> = CANCELLED_DATE,
///         changed: chrono::DateTime<chrono::Utc> = LAST_UPDATED,
///         by: Option<String> = UPDATED_BY,
///     }
/// }
///
/// # async fn demo(cwm: cw_manage::Client) -> cw_manage::Result<()> {
/// let additions = cwm.finance().agreements().id(42).additions();
/// let lines: Vec<Line> = additions.list().select::<Line>().all().await?;
/// let line: Line = additions.id(7).get_as().await?;
/// # Ok(())
/// # }
/// ```
///
/// An `Option` may be unset. What is no option is required: a row without it is a
/// [`BadRow`](crate::ErrorKind::BadRow) that names the field.
///
/// A type that does not fit the field does not compile:
///
/// ```compile_fail,E0277
/// use cw_manage::model::Addition;
/// cw_manage::partial! { struct Line of Addition { quantity: String = QUANTITY } }
/// ```
///
/// Nor does a field that the record does not have:
///
/// ```compile_fail,E0599
/// use cw_manage::{Decimal, model::Addition};
/// cw_manage::partial! { struct Line of Addition { amount: Decimal = AMOUNT } }
/// ```
///
/// Nor are its fields taken for another record's:
///
/// ```compile_fail,E0271
/// use cw_manage::{Decimal, model::Addition};
/// cw_manage::partial! { struct Line of Addition { quantity: Decimal = QUANTITY } }
/// fn demo(cwm: cw_manage::Client) {
///     cwm.company().companies().list().select::<Line>();
/// }
/// ```
#[macro_export]
macro_rules! partial {
    (
        $(#[$meta:meta])*
        $visible:vis struct $name:ident of $model:ident {
            $(
                $(#[$field_meta:meta])*
                $field_visible:vis $field:ident: $type:ty =
                    $first:ident $(/ $reference:ident::$next:ident)*
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        $visible struct $name {
            $($(#[$field_meta])* $field_visible $field: $type,)+
        }

        impl $crate::query::Partial for $name {
            type Of = $model;

            fn fields() -> ::std::vec::Vec<::std::string::String> {
                #[allow(unused_imports)]
                use $crate::model::Record as _;
                ::std::vec![
                    $($crate::query::asked(&(*<$model>::$first)$(.then($reference::$next))*),)+
                ]
            }

            fn read(
                row: &$crate::query::PartialRow<$model>,
            ) -> ::std::result::Result<Self, $crate::query::PartialError> {
                #[allow(unused_imports)]
                use $crate::model::Record as _;
                ::std::result::Result::Ok(Self {
                    $($field: row.get((*<$model>::$first)$(.then($reference::$next))*)?,)+
                })
            }
        }
    };
}
