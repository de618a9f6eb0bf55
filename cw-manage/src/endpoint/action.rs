use super::verbs::{call, decode};
use super::{Download, DownloadStream, Operation, PathArgs, Upload};
use crate::client::{Call, Client};
use crate::error::{Context, ErrorKind, Result, Violation};
use crate::http::{HeaderValue, Incoming, Response, header};
use crate::model::{Model, New, replacement};
use crate::patch::Patch;
use crate::types::Id;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// An operation that is none of the generic verbs, being put together.
///
/// Nothing is sent when the body cannot be written, or holds what CWM would refuse.
#[derive(Debug)]
pub(crate) struct Action {
    client: Client,
    call: Call,
    refused: Option<Refused>,
}

/// Why a body is not sent.
#[derive(Debug)]
pub(crate) enum Refused {
    Unwritable(String),
    Invalid(Vec<Violation>),
}

/// A body as JSON, checked against what CWM's documentation says.
pub(super) fn checked<M: Model>(record: &New<M>) -> Result<Value, Refused> {
    conforming::<M>(record.body())
}

/// A record that was read, as JSON that replaces it, checked alike.
fn checked_replacement<M: Model>(record: &M) -> Result<Value, Refused> {
    conforming::<M>(replacement(record))
}

fn conforming<M: Model>(body: Result<Value, serde_json::Error>) -> Result<Value, Refused> {
    let body = body.map_err(|error| unwritable::<M>(&error))?;
    match M::SCHEMA.violations(&body) {
        violations if violations.is_empty() => Ok(body),
        violations => Err(Refused::Invalid(violations)),
    }
}

pub(super) fn unwritable<M: Model>(error: &serde_json::Error) -> Refused {
    Refused::Unwritable(format!(
        "the {} cannot be written as JSON: {error}",
        M::NAME
    ))
}

pub(super) fn bytes(body: &Value) -> Result<Vec<u8>, Refused> {
    serde_json::to_vec(body).map_err(|error| Refused::Unwritable(error.to_string()))
}

/// A patch as JSON, checked like a record.
pub(super) fn checked_patch<M: Model>(patch: &Patch<M>) -> Result<Vec<u8>, Refused> {
    let body = patch.to_json().map_err(|error| unwritable::<M>(&error))?;
    let violations: Vec<_> = patch
        .values()
        .flat_map(|(path, value)| M::SCHEMA.unpatchable(path, value))
        .collect();
    if violations.is_empty() {
        Ok(body)
    } else {
        Err(Refused::Invalid(violations))
    }
}

/// All of them, or everything that is wrong with any of them.
fn all(bodies: impl Iterator<Item = Result<Value, Refused>>) -> Result<Value, Refused> {
    let mut values = Vec::new();
    let mut violations = Vec::new();
    for (number, body) in bodies.enumerate() {
        match body {
            Ok(value) => values.push(value),
            Err(Refused::Invalid(found)) => violations.extend(found.into_iter().map(|mut one| {
                let field = one.field.take().unwrap_or_default();
                one.field = Some(format!("{number}/{field}"));
                one
            })),
            Err(unwritable) => return Err(unwritable),
        }
    }
    if violations.is_empty() {
        Ok(Value::Array(values))
    } else {
        Err(Refused::Invalid(violations))
    }
}

#[allow(dead_code, reason = "which of them are needed depends on the sections")]
impl Action {
    pub(crate) fn new(client: Client, args: &PathArgs, operation: &Operation) -> Self {
        Self {
            call: call(operation, args),
            client,
            refused: None,
        }
    }

    fn with(mut self, body: Result<Vec<u8>, Refused>) -> Self {
        match body {
            Ok(body) => self.call.body = Some(body.into()),
            Err(refused) => self.refused = Some(refused),
        }
        self
    }

    /// One record.
    pub(crate) fn body<M: Model>(self, record: &New<M>) -> Self {
        self.with(checked(record).and_then(|body| bytes(&body)))
    }

    /// A record that was read, to replace it.
    pub(crate) fn replacement<M: Model>(self, record: &M) -> Self {
        self.with(checked_replacement(record).and_then(|body| bytes(&body)))
    }

    /// Several records.
    pub(crate) fn bodies<M: Model>(self, records: &[New<M>]) -> Self {
        self.with(all(records.iter().map(checked)).and_then(|body| bytes(&body)))
    }

    /// Several records that exist, each with its id.
    pub(crate) fn records<M: Model>(self, records: &[(Id<M>, New<M>)]) -> Self {
        let records = records.iter().map(|(id, record)| {
            let mut body = checked(record)?;
            if let Value::Object(fields) = &mut body {
                fields.insert("id".to_owned(), id.get().into());
            }
            Ok(body)
        });
        self.with(all(records).and_then(|body| bytes(&body)))
    }

    /// A patch.
    pub(crate) fn patch<M: Model>(self, patch: &Patch<M>) -> Self {
        self.with(checked_patch(patch))
    }

    /// A form with a file.
    pub(crate) fn upload(mut self, upload: &Upload) -> Self {
        self.call.body = upload.to_body();
        if self.call.body.is_none() {
            let words = "the file was sent before and can be read once only; open it anew";
            self.refused = Some(Refused::Unwritable(words.to_owned()));
        }
        self
    }

    /// A body that was put together elsewhere.
    pub(super) fn json_of(self, body: Result<Value, serde_json::Error>) -> Self {
        let unwritable = |error: serde_json::Error| Refused::Unwritable(error.to_string());
        self.with(body.map_err(unwritable).and_then(|body| bytes(&body)))
    }

    /// Any JSON.
    pub(crate) fn json(self, json: &Value) -> Self {
        self.with(bytes(json))
    }

    /// Says why it is not sent, if it is not.
    pub(super) fn ready(&self) -> Result<Context> {
        let context = self.client.context(&self.call);
        match &self.refused {
            Some(Refused::Unwritable(words)) => Err(context.error(ErrorKind::Encode, words)),
            Some(Refused::Invalid(violations)) => Err(context.invalid(violations.clone())),
            None => Ok(context),
        }
    }

    /// Sends it.
    pub(super) async fn send(self) -> Result<(Client, Context, Response)> {
        let context = self.ready()?;
        let answer = self.client.execute(self.call).await?;
        Ok((self.client, context, answer))
    }

    /// Sends it and reads the answer.
    pub(crate) async fn read<T: DeserializeOwned>(self) -> Result<T> {
        let (client, context, answer) = self.send().await?;
        decode(&client, &context, &answer)
    }

    /// Sends it and reads the answer twice: as a record, and as the JSON that it came as.
    pub(super) async fn read_with_json<T: DeserializeOwned>(self) -> Result<(T, Value)> {
        let (client, context, answer) = self.send().await?;
        Ok((
            decode(&client, &context, &answer)?,
            decode(&client, &context, &answer)?,
        ))
    }

    /// Sends it; the answer says nothing.
    pub(crate) async fn done(self) -> Result<()> {
        self.send().await.map(drop)
    }

    /// Sends it; the answer may be any JSON, or nothing.
    pub(crate) async fn untyped(self) -> Result<Value> {
        let (client, context, answer) = self.send().await?;
        if answer.body().iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::Null);
        }
        decode(&client, &context, &answer)
    }

    /// Sends it; the answer is a file.
    pub(crate) async fn bytes(self) -> Result<Download> {
        let (context, incoming) = self.open().await?;
        let answer = incoming.whole().await;
        answer
            .map(Download::of)
            .map_err(|source| context.interrupted(source))
    }

    /// Sends it; the answer is a file, read as it comes.
    pub(crate) async fn stream(self) -> Result<DownloadStream> {
        let (context, incoming) = self.open().await?;
        Ok(DownloadStream::of(incoming, context))
    }

    async fn open(mut self) -> Result<(Context, Incoming)> {
        let context = self.ready()?;
        // A file that is packed on the way has no known size.
        let identity = HeaderValue::from_static("identity");
        self.call.headers.push((header::ACCEPT_ENCODING, identity));
        let incoming = self.client.open(self.call).await?;
        Ok((context, incoming))
    }
}
