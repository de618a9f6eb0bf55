//! Many records in one request: CWM answers 207 with an outcome for each (cwm-api §8).

use super::action::Action;
use super::{Operation, Resource, Single};
use crate::error::{Context, Error, Result};
use crate::http::Redactor;
use crate::model::{Model, New};
use crate::types::Id;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// Rows per request, where there are more. CWM names no limit; each request has a time limit.
const ROWS: usize = 100;

/// A record that exists, as it is to become.
type Numbered<M> = (Id<M>, New<M>);

/// A resource that takes many records in one request.
pub trait Bulked: Resource {
    /// What the rows are.
    type Row: Model;
}

/// A bulk resource that creates records.
pub trait BulkCreatable: Bulked {
    /// The operation behind it.
    const CREATE_ROWS: Operation;
}

/// A bulk resource that replaces records.
pub trait BulkReplaceable: Bulked {
    /// The operation behind it.
    const REPLACE_ROWS: Operation;
}

/// A bulk resource that deletes records.
pub trait BulkDeletable: Bulked {
    /// The operation behind it.
    const DELETE_ROWS: Operation;
}

#[allow(unused_macros, reason = "unused without any section")]
macro_rules! bulked {
    ($resource:ty, $row:ty, $path:literal: $($verb:ident $constant:ident = $method:ident),+) => {
        impl Bulked for $resource {
            type Row = $row;
        }

        $(impl $verb for $resource {
            const $constant: Operation = Operation::$method($path);
        })+
    };
}

#[cfg(feature = "company")]
bulked!(
    crate::api::company::ConfigurationsBulk, crate::model::Configuration,
    "/company/configurations/bulk":
    BulkCreatable CREATE_ROWS = post, BulkReplaceable REPLACE_ROWS = put,
    BulkDeletable DELETE_ROWS = delete
);

#[cfg(feature = "procurement")]
bulked!(
    crate::api::procurement::PurchaseordersLineitemsBulk, crate::model::PurchaseOrderLineItem,
    "/procurement/purchaseorders/{parentId}/lineitems/bulk":
    BulkCreatable CREATE_ROWS = post, BulkReplaceable REPLACE_ROWS = put,
    BulkDeletable DELETE_ROWS = delete
);

#[cfg(feature = "system")]
bulked!(
    crate::api::system::MembersManagedDeviceAccountsBulk, crate::model::ManagedDeviceAccount,
    "/system/members/{parentId}/managedDeviceAccounts/bulk":
    BulkReplaceable REPLACE_ROWS = put, BulkDeletable DELETE_ROWS = delete
);

/// What became of each row of a bulk request, in the order in which they were given.
///
/// A row is a success only if CWM says so of it. A row that the answer leaves out, or of which it
/// says two things, is an error that [may have happened]; so is every row of a request that nobody
/// answered. Rows behind a request that failed are not sent, and say so.
///
/// [may have happened]: crate::Error::may_have_happened
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "a row may have failed although the request succeeded"]
pub struct BulkOutcome<M> {
    /// A row for each input: the record as far as CWM's answer holds it, or why not.
    pub rows: Vec<Result<Option<M>>>,
}

impl<M> BulkOutcome<M> {
    /// Whether every row is a success.
    pub fn is_complete(&self) -> bool {
        self.rows.iter().all(Result::is_ok)
    }

    /// The rows that failed, with their place in the input.
    pub fn failed(&self) -> impl Iterator<Item = (usize, &Error)> {
        let rows = self.rows.iter().enumerate();
        rows.filter_map(|(place, row)| Some((place, row.as_ref().err()?)))
    }

    /// The rows whose fate is unknown, with their place in the input: look before sending them
    /// again.
    pub fn unknown(&self) -> impl Iterator<Item = (usize, &Error)> {
        self.failed().filter(|(_, error)| error.may_have_happened())
    }
}

impl<R: Bulked> Single<R> {
    /// Creates records, 100 per request.
    ///
    /// All are checked before the first is sent. A request that fails ends it.
    ///
    /// # Errors
    ///
    /// When a row is one that CWM would refuse; its place stands before the field. Then nothing was
    /// sent. All that happens later is in the rows.
    pub async fn create_rows(&self, rows: &[New<R::Row>]) -> Result<BulkOutcome<R::Row>>
    where
        R: BulkCreatable,
    {
        let request = |rows: &[New<R::Row>]| self.request(&R::CREATE_ROWS).bodies(rows);
        self.in_chunks(rows, request).await
    }

    /// Replaces records whole, 100 per request; see [`Single::create_rows`].
    ///
    /// # Errors
    ///
    /// As [`Single::create_rows`].
    pub async fn replace_rows(&self, rows: &[Numbered<R::Row>]) -> Result<BulkOutcome<R::Row>>
    where
        R: BulkReplaceable,
    {
        let request = |rows: &[Numbered<R::Row>]| self.request(&R::REPLACE_ROWS).records(rows);
        self.in_chunks(rows, request).await
    }

    /// Deletes records, 100 per request; see [`Single::create_rows`].
    ///
    /// # Errors
    ///
    /// As [`Single::create_rows`].
    pub async fn delete_rows(&self, ids: &[Id<R::Row>]) -> Result<BulkOutcome<R::Row>>
    where
        R: BulkDeletable,
    {
        let request = |ids: &[Id<R::Row>]| {
            let ids: Vec<_> = ids.iter().map(|id| id.get()).collect();
            self.request(&R::DELETE_ROWS)
                .json(&serde_json::json!({ "ids": ids }))
        };
        self.in_chunks(ids, request).await
    }

    fn request(&self, operation: &Operation) -> Action {
        Action::new(self.client().clone(), self.args(), operation)
    }

    async fn in_chunks<T>(
        &self,
        input: &[T],
        request: impl Fn(&[T]) -> Action,
    ) -> Result<BulkOutcome<R::Row>> {
        request(input).ready()?;
        let mut rows = Vec::with_capacity(input.len());
        for chunk in input.chunks(ROWS) {
            match request(chunk).send().await {
                Ok((client, context, answer)) => {
                    let chunk = read(answer.body(), chunk.len(), &context, client.redactor());
                    // An attempt before this one may have done what this one finds done.
                    let fate = |error: Error| match answer.after_unknown() {
                        true => error.after_unknown_write(),
                        false => error,
                    };
                    rows.extend(chunk.into_iter().map(|row| row.map_err(fate)));
                }
                Err(error) => {
                    let unsent = error.clone().unsent();
                    rows.extend(chunk.iter().map(|_| Err(error.clone())));
                    rows.resize_with(input.len(), || Err(unsent.clone()));
                    break;
                }
            }
        }
        Ok(BulkOutcome { rows })
    }
}

#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    payload: Option<Vec<Row<'a>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    original_index: Option<usize>,
    success: Option<bool>,
    status_code: Option<u16>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    error: Option<Value>,
}

/// Assigns the rows of an answer to those that were sent.
fn read<M: Model>(
    body: &[u8],
    sent: usize,
    context: &Context,
    redactor: &Redactor,
) -> Vec<Result<Option<M>>> {
    let all = |error: Error| (0..sent).map(|_| Err(error.clone())).collect();
    let answer: Answer = match serde_json::from_slice(body) {
        Ok(answer) => answer,
        Err(source) => return all(context.part_unreadable(redactor, &source)),
    };
    let payload = answer.payload.unwrap_or_default();
    // An index that was never sent: whose rows the others are is anyone's guess.
    if payload
        .iter()
        .any(|row| row.original_index.is_none_or(|index| index >= sent))
    {
        return all(context.unsaid("the answer names rows that were not sent"));
    }
    let mut rows: Vec<Vec<Row>> = (0..sent).map(|_| Vec::new()).collect();
    for row in payload {
        if let Some(rows) = row.original_index.and_then(|index| rows.get_mut(index)) {
            rows.push(row);
        }
    }
    let outcome = |rows: Vec<Row>| match <[Row; 1]>::try_from(rows) {
        Ok([row]) => outcome(&row, context, redactor),
        Err(none) if none.is_empty() => Err(context.unsaid("the answer leaves this row out")),
        Err(_) => Err(context.unsaid("the answer has several outcomes for this row")),
    };
    rows.into_iter().map(outcome).collect()
}

fn outcome<M: Model>(row: &Row, context: &Context, redactor: &Redactor) -> Result<Option<M>> {
    let good = row.status_code.map(|status| (200..300).contains(&status));
    let error = row.error.as_ref().filter(|error| !error.is_null());
    match (row.success, good, error) {
        (Some(true), Some(true) | None, None) => row
            .data
            .filter(|data| data.get() != "null")
            .map(|data| serde_json::from_str(data.get()))
            .transpose()
            .map_err(|source| context.part_unreadable(redactor, &source)),
        (Some(false), Some(false) | None, error) | (None, Some(false), error) => {
            let words = error.unwrap_or(&Value::Null);
            Err(context.part_refused(row.status_code, words, redactor))
        }
        _ => Err(context.unsaid("the answer contradicts itself about this row")),
    }
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use crate::api::OPERATIONS;
    use crate::api::company::ConfigurationsBulk;
    use crate::api::procurement::PurchaseordersLineitemsBulk;
    use crate::api::system::MembersManagedDeviceAccountsBulk;

    #[test]
    fn the_operations_are_the_documents() {
        for operation in [
            ConfigurationsBulk::CREATE_ROWS,
            ConfigurationsBulk::REPLACE_ROWS,
            ConfigurationsBulk::DELETE_ROWS,
            PurchaseordersLineitemsBulk::CREATE_ROWS,
            PurchaseordersLineitemsBulk::REPLACE_ROWS,
            PurchaseordersLineitemsBulk::DELETE_ROWS,
            MembersManagedDeviceAccountsBulk::REPLACE_ROWS,
            MembersManagedDeviceAccountsBulk::DELETE_ROWS,
        ] {
            let mut known = OPERATIONS.iter().flat_map(|(_, of)| of.iter());
            let known = known.any(|of| of.contains(&operation));
            assert!(known, "{operation:?}");
        }
    }
}
