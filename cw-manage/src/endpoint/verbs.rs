use super::{
    Countable, Creatable, Deletable, Gettable, List, Listable, Operation, Patchable, PathArgs,
    Replaceable, Resource,
};
use crate::client::{Call, Client};
use crate::error::Result;
use crate::http::Response;
use crate::model::{Model, New};
use crate::patch::Patch;
use crate::query::Condition;
use crate::types::Id;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// A collection of records at a path: `cwm.finance().agreements()`.
pub struct Collection<R> {
    client: Client,
    args: PathArgs,
    of: PhantomData<fn() -> R>,
}

/// One thing at a path: a record of a collection, `cwm.finance().agreements().id(42)`, or what
/// stands alone there, `cwm.system().info()`.
pub struct Single<R> {
    client: Client,
    args: PathArgs,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> Collection<R> {
    pub(crate) fn at(client: Client, args: PathArgs) -> Self {
        Self {
            client,
            args,
            of: PhantomData,
        }
    }

    /// One record of the collection, by id.
    pub fn id(&self, id: impl Into<Id<R::Model>>) -> Single<R> {
        Single::at(self.client.clone(), self.args.with(id.into()))
    }

    /// A collection whose path continues this one's without a record between.
    pub(crate) fn beside<S: Resource>(&self) -> Collection<S> {
        Collection::at(self.client.clone(), self.args.clone())
    }

    /// Lists the records: all of them, as a stream, unless a single page is asked for.
    pub fn list(&self) -> List<R>
    where
        R: Listable,
    {
        List::of(self.client.clone(), self.args.clone())
    }

    /// Counts the records that meet a condition; `None` counts all.
    ///
    /// # Errors
    ///
    /// When the call fails.
    pub async fn count(&self, condition: Option<&Condition<R::Model>>) -> Result<u64>
    where
        R: Countable,
    {
        #[derive(Deserialize)]
        struct Count {
            count: u64,
        }
        let mut call = call(&R::COUNT, &self.args);
        if let Some(condition) = condition {
            call.query
                .push(("conditions", condition.as_str().to_owned()));
        }
        let count: Count = read(&self.client, call).await?;
        Ok(count.count)
    }

    /// Creates a record and returns it as CWM stored it, defaults filled in.
    ///
    /// Never repeated when its fate is unknown: CWM has no idempotency keys.
    ///
    /// # Errors
    ///
    /// When CWM refuses it, or no answer came back. If [`Error::may_have_happened`], look for the
    /// record before trying again.
    ///
    /// [`Error::may_have_happened`]: crate::Error::may_have_happened
    pub async fn create(&self, record: &New<R::Model>) -> Result<R::Model>
    where
        R: Creatable,
    {
        let call = call(&R::CREATE, &self.args);
        let body = record.body();
        write(&self.client, call, body).await
    }
}

impl<R: Resource> Single<R> {
    pub(crate) fn at(client: Client, args: PathArgs) -> Self {
        Self {
            client,
            args,
            of: PhantomData,
        }
    }

    /// A collection below this record.
    pub(crate) fn below<S: Resource>(&self) -> Collection<S> {
        Collection::at(self.client.clone(), self.args.clone())
    }

    /// Reads it.
    ///
    /// # Errors
    ///
    /// When the call fails; [`Error::is_not_found`](crate::Error::is_not_found) when there is no
    /// such record.
    pub async fn get(&self) -> Result<R::Model>
    where
        R: Gettable,
    {
        read(&self.client, call(&R::GET, &self.args)).await
    }

    /// Reads it, or `None` if there is no such record.
    ///
    /// # Errors
    ///
    /// When the call fails in another way.
    pub async fn get_opt(&self) -> Result<Option<R::Model>>
    where
        R: Gettable,
    {
        match self.get().await {
            Ok(record) => Ok(Some(record)),
            // Only CWM's own word proves absence; a gateway's 404 does not.
            Err(error) if error.is_not_found() && error.code() == Some("NotFound") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Changes parts of it and returns it as CWM stored it. CWM validates the whole record again,
    /// also what the patch does not touch (cwm-api §5).
    ///
    /// # Errors
    ///
    /// When CWM refuses it, or no answer came back.
    pub async fn patch(&self, patch: &Patch<R::Model>) -> Result<R::Model>
    where
        R: Patchable,
    {
        write(&self.client, call(&R::PATCH, &self.args), patch.to_json()).await
    }

    /// Replaces it whole: what is not set goes back to its default.
    ///
    /// # Errors
    ///
    /// When CWM refuses it, or no answer came back.
    pub async fn replace(&self, record: &New<R::Model>) -> Result<R::Model>
    where
        R: Replaceable,
    {
        write(&self.client, call(&R::REPLACE, &self.args), record.body()).await
    }

    /// Deletes it.
    ///
    /// # Errors
    ///
    /// When CWM refuses it, or no answer came back.
    pub async fn delete(&self) -> Result<()>
    where
        R: Deletable,
    {
        self.client
            .execute(call(&R::DELETE, &self.args))
            .await
            .map(drop)
    }
}

pub(super) fn call(operation: &Operation, args: &PathArgs) -> Call {
    Call::new(
        operation.method.clone(),
        operation.path,
        args.fill(operation.path),
    )
}

async fn read<T: DeserializeOwned>(client: &Client, call: Call) -> Result<T> {
    let context = client.context(&call);
    let answer = client.execute(call).await?;
    decode(client, &context, &answer)
}

async fn write<M: Model>(
    client: &Client,
    mut call: Call,
    body: Result<Vec<u8>, serde_json::Error>,
) -> Result<M> {
    let context = client.context(&call);
    let body = body.map_err(|error| {
        context.error(
            crate::ErrorKind::Encode,
            format!("the {} cannot be written as JSON: {error}", M::NAME),
        )
    })?;
    call.body = Some(body);
    let answer = client.execute(call).await?;
    decode(client, &context, &answer)
}

fn decode<T: DeserializeOwned>(
    client: &Client,
    context: &crate::error::Context,
    answer: &Response,
) -> Result<T> {
    serde_json::from_slice(answer.body())
        .map_err(|source| context.unreadable(answer, client.redactor(), &source))
}

// Written out because a derive would ask the same of `R`, which is only a label.
impl<R> Clone for Collection<R> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            args: self.args.clone(),
            of: PhantomData,
        }
    }
}

impl<R> Clone for Single<R> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            args: self.args.clone(),
            of: PhantomData,
        }
    }
}

impl<R> std::fmt::Debug for Collection<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Collection")
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}

impl<R> std::fmt::Debug for Single<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Single")
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}
