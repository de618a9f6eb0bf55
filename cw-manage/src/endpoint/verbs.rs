use super::action::Action;
use super::filters::Filters;
use super::query::count_requests;
use super::{
    Countable, Creatable, Deletable, Gettable, List, Listable, Operation, Parameter, Patchable,
    PathArgs, QueryValue, Replaceable, Resource, Searchable,
};
use crate::client::{Call, Client};
use crate::error::Result;
use crate::http::Response;
use crate::model::New;
use crate::patch::Patch;
use crate::query::scope::Carrier;
use crate::query::{Condition, Partial, parameter};
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

    /// Lists the records: all of them, as a stream, unless a single page is asked for.
    pub fn list(&self) -> List<R>
    where
        R: Listable,
    {
        List::of(self.client.clone(), self.args.clone(), R::LIST)
    }

    /// Lists the records like [`Collection::list`], with the filter in the body: for filters that
    /// are too long for a URL.
    pub fn search(&self) -> List<R>
    where
        R: Searchable,
    {
        List::of(self.client.clone(), self.args.clone(), R::SEARCH)
    }

    /// Counts the records that meet a condition; `None` counts all. A condition that makes a URL
    /// too long is counted in parts, as a [`List`] is read. [`List::count`] takes conditions on
    /// elements of lists and on custom fields as well.
    ///
    /// # Errors
    ///
    /// When the call fails.
    pub async fn count(&self, condition: Option<&Condition<R::Model>>) -> Result<u64>
    where
        R: Countable,
    {
        let mut filters = Filters::default();
        if let Some(condition) = condition {
            filters.add(Carrier::Conditions, condition.clone().into_expr());
        }
        counted(&self.client, &R::COUNT, &self.args, &filters).await
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
        Action::new(self.client.clone(), &self.args, &R::CREATE)
            .body(record)
            .read()
            .await
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

    /// Reads only the fields that `P` has; see [`partial!`](crate::partial).
    ///
    /// # Errors
    ///
    /// As [`Single::get`]; also when a required field is not set.
    pub async fn get_as<P: Partial<Of = R::Model>>(&self) -> Result<P>
    where
        R: Gettable,
    {
        let mut call = call(&R::GET, &self.args);
        call.query.push(("fields", parameter::<P>()));
        let context = self.client.context(&call);
        let answer = self.client.execute(call).await?;
        crate::query::read(answer.body())
            .map_err(|source| context.unreadable(&answer, self.client.redactor(), &source))
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
        Action::new(self.client.clone(), &self.args, &R::PATCH)
            .patch(patch)
            .read()
            .await
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
        Action::new(self.client.clone(), &self.args, &R::REPLACE)
            .body(record)
            .read()
            .await
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
    let mut call = Call::new(
        operation.method.clone(),
        operation.path,
        args.fill(operation.path),
    );
    call.query.clone_from(&args.query);
    call.reads = operation.reads;
    call
}

async fn read<T: DeserializeOwned>(client: &Client, call: Call) -> Result<T> {
    let context = client.context(&call);
    let answer = client.execute(call).await?;
    decode(client, &context, &answer)
}

/// Adds up the counts of the parts of a filter.
pub(super) async fn counted(
    client: &Client,
    operation: &Operation,
    args: &PathArgs,
    filters: &Filters,
) -> Result<u64> {
    #[derive(Deserialize)]
    struct Count {
        count: u64,
    }
    let calls = count_requests(operation, args, filters).map_err(|violation| {
        let context = client.context(&call(operation, args));
        context.invalid(vec![violation])
    })?;
    let mut sum = 0;
    for call in calls {
        let part: Count = read(client, call).await?;
        sum += part.count;
    }
    Ok(sum)
}

pub(super) fn decode<T: DeserializeOwned>(
    client: &Client,
    context: &crate::error::Context,
    answer: &Response,
) -> Result<T> {
    serde_json::from_slice(answer.body())
        .map_err(|source| context.unreadable(answer, client.redactor(), &source))
}

/// What both handles can do.
macro_rules! handle {
    ($handle:ident) => {
        #[allow(dead_code, reason = "which of them are needed depends on the sections")]
        impl<R: Resource> $handle<R> {
            /// The same with a query parameter that this resource alone has.
            #[must_use]
            pub fn with<V: QueryValue>(
                &self,
                parameter: Parameter<R, V>,
                value: impl Into<V>,
            ) -> Self {
                let mut args = self.args.clone();
                value.into().add_to(parameter.name(), &mut args.query);
                Self::at(self.client.clone(), args)
            }

            /// A collection whose path continues this one's.
            pub(crate) fn collection<S: Resource>(&self) -> Collection<S> {
                Collection::at(self.client.clone(), self.args.place())
            }

            /// A single thing whose path continues this one's.
            pub(crate) fn single<S: Resource>(&self) -> Single<S> {
                Single::at(self.client.clone(), self.args.place())
            }

            /// A single thing whose path continues this one's with a value.
            pub(crate) fn single_at<S: Resource>(&self, value: impl ToString) -> Single<S> {
                Single::at(self.client.clone(), self.args.place().with(value))
            }

            pub(super) fn client(&self) -> &Client {
                &self.client
            }

            pub(super) fn args(&self) -> &PathArgs {
                &self.args
            }

            /// An operation that is none of the verbs.
            pub(crate) fn action(&self, operation: &Operation) -> Action {
                Action::new(self.client.clone(), &self.args, operation)
            }
        }
    };
}

handle!(Collection);
handle!(Single);

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
