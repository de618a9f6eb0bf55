//! What is sent: bytes at hand, or a source that can be read once.

use super::pulse::Pulse;
use bytes::Bytes;
use futures::stream::{BoxStream, Stream, StreamExt};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncRead, ReadBuf};

/// How much is handed to the connection at a time, in bytes: the grain of progress and of stalls.
const CHUNK: usize = 64 << 10;

/// A body with its media type. A clone shares the bytes.
#[derive(Clone)]
pub struct Body {
    content_type: String,
    pieces: Vec<Piece>,
}

/// A part of a body, and who is told how much of it is on its way.
#[derive(Clone)]
pub(super) struct Piece {
    content: Content,
    progress: Option<ProgressFn>,
}

/// Where the bytes of a file come from. A clone shares them.
#[derive(Clone)]
pub struct Content(Origin);

#[derive(Clone)]
enum Origin {
    Bytes(Bytes),
    Once(Once),
}

/// How much of a file was handed to the connection, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// So far.
    pub sent: u64,
    /// In all, if known.
    pub total: Option<u64>,
}

pub(crate) type ProgressFn = Arc<dyn Fn(Progress) + Send + Sync>;

impl<T: Into<Bytes>> From<T> for Content {
    /// Bytes at hand, which can be sent again.
    fn from(bytes: T) -> Self {
        Self(Origin::Bytes(bytes.into()))
    }
}

impl Content {
    /// A stream, read while it is sent and never held whole. It can be sent once: no attempt follows
    /// one that has begun to read it.
    ///
    /// With `size`, in bytes, a stream that is shorter or longer is an error and nothing whole is
    /// sent. Without it the body is sent in chunks of unsaid number.
    pub fn stream(
        size: Option<u64>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self(Origin::Once(Once {
            size,
            state: Arc::new(Mutex::new(State::Ready(stream.boxed()))),
        }))
    }

    /// A reader, such as a file; else as [`Content::stream`].
    pub fn reader(size: Option<u64>, reader: impl AsyncRead + Send + 'static) -> Self {
        let mut reader = Box::pin(reader);
        let chunks = async_stream::try_stream! {
            loop {
                let chunk = read_some(reader.as_mut()).await?;
                if chunk.is_empty() {
                    break;
                }
                yield chunk;
            }
        };
        Self::stream(size, chunks)
    }

    /// The size in bytes, if known.
    pub fn size(&self) -> Option<u64> {
        match &self.0 {
            Origin::Bytes(bytes) => Some(bytes.len() as u64),
            Origin::Once(once) => once.size,
        }
    }

    /// Whether it was read already, in part at least, and so cannot be sent.
    pub fn is_spent(&self) -> bool {
        match &self.0 {
            Origin::Bytes(_) => false,
            Origin::Once(once) => !matches!(*once.state(), State::Ready(_)),
        }
    }
}

async fn read_some(mut reader: Pin<&mut (impl AsyncRead + ?Sized)>) -> io::Result<Bytes> {
    let mut space = vec![0; CHUNK];
    let mut buffer = ReadBuf::new(&mut space);
    std::future::poll_fn(|cx| reader.as_mut().poll_read(cx, &mut buffer)).await?;
    let read = buffer.filled().len();
    space.truncate(read);
    Ok(space.into())
}

/// A source that can be read once.
#[derive(Clone)]
struct Once {
    size: Option<u64>,
    state: Arc<Mutex<State>>,
}

enum State {
    Ready(BoxStream<'static, io::Result<Bytes>>),
    Spent,
    /// Why it could not be read to its end.
    Failed(String),
}

impl Once {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(self) -> impl Stream<Item = io::Result<Bytes>> + Send {
        async_stream::try_stream! {
            let taken = std::mem::replace(&mut *self.state(), State::Spent);
            let State::Ready(mut stream) = taken else {
                Err(self.failed("it was sent before; open it anew"))?;
                return;
            };
            let mut read = 0;
            while let Some(chunk) = stream.next().await {
                let chunk = chunk.map_err(|error| self.failed(&error.to_string()))?;
                read += chunk.len() as u64;
                if self.size.is_some_and(|size| read > size) {
                    Err(self.failed("it is longer than was said"))?;
                }
                yield chunk;
            }
            if self.size.is_some_and(|size| read < size) {
                Err(self.failed("it is shorter than was said"))?;
            }
        }
    }

    fn failed(&self, reason: &str) -> io::Error {
        *self.state() = State::Failed(reason.to_owned());
        io::Error::other(reason.to_owned())
    }
}

impl Piece {
    pub(super) fn new(content: Content, progress: Option<ProgressFn>) -> Self {
        Self { content, progress }
    }

    fn read(self, pulse: Pulse) -> impl Stream<Item = io::Result<Bytes>> + Send {
        let total = self.content.size();
        let progress = self.progress;
        let chunks = match self.content.0 {
            Origin::Bytes(bytes) => cut(bytes).map(Ok).boxed(),
            Origin::Once(once) => once.read().boxed(),
        };
        let mut sent = 0;
        chunks.inspect(move |chunk| {
            pulse.beat();
            if let (Ok(chunk), Some(progress)) = (chunk, &progress) {
                sent += chunk.len() as u64;
                progress(Progress { sent, total });
            }
        })
    }
}

/// The bytes in chunks, without a copy.
fn cut(mut bytes: Bytes) -> impl Stream<Item = Bytes> + Send {
    futures::stream::iter(std::iter::from_fn(move || {
        (!bytes.is_empty()).then(|| bytes.split_to(bytes.len().min(CHUNK)))
    }))
}

impl Body {
    pub(super) fn new(content_type: String, pieces: Vec<Piece>) -> Self {
        Self {
            content_type,
            pieces,
        }
    }

    pub(super) fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The size in bytes, if known.
    pub fn size(&self) -> Option<u64> {
        self.pieces.iter().map(|piece| piece.content.size()).sum()
    }

    /// Whether a source in it was read already, so that it cannot be sent.
    pub fn is_spent(&self) -> bool {
        self.pieces.iter().any(|piece| piece.content.is_spent())
    }

    /// Why a source in it could not be read.
    pub(super) fn source_failure(&self) -> Option<String> {
        self.pieces.iter().find_map(|piece| {
            let Origin::Once(once) = &piece.content.0 else {
                return None;
            };
            match &*once.state() {
                State::Failed(reason) => Some(reason.clone()),
                _ => None,
            }
        })
    }

    /// The body for one attempt.
    pub(super) fn outgoing(&self, pulse: &Pulse) -> reqwest::Body {
        if let [
            Piece {
                content: Content(Origin::Bytes(bytes)),
                progress: None,
            },
        ] = &*self.pieces
        {
            return bytes.clone().into();
        }
        let pulse = pulse.clone();
        let pieces = futures::stream::iter(self.pieces.clone());
        reqwest::Body::wrap_stream(pieces.flat_map(move |piece| piece.read(pulse.clone()).boxed()))
    }
}

impl From<Vec<u8>> for Body {
    /// JSON, already serialised.
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(
            "application/json".to_owned(),
            vec![Piece::new(bytes.into(), None)],
        )
    }
}

// What is sent may be a customer's.
impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Content")
            .field("size", &self.size())
            .field("repeatable", &matches!(self.0, Origin::Bytes(_)))
            .finish()
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Body")
            .field("content_type", &self.content_type)
            .field("size", &self.size())
            .finish()
    }
}
