//! The body of an answer on its way out.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::service::Dropped;

/// A body, whole or cut off in its middle.
#[derive(Debug)]
pub(crate) enum Content {
    /// All of it.
    Whole(Full<Bytes>),
    /// It promises its whole length and ends early.
    Cut {
        /// What is promised.
        promised: u64,
        /// What is sent of it; none once that is done.
        half: Option<Bytes>,
        /// An error right away would overtake the bytes that wait in the connection's buffer, and
        /// the client would get nothing at all.
        pause: Pin<Box<Sleep>>,
    },
}

impl Content {
    /// The first half of a body that promises all of it.
    pub(crate) fn cut(mut body: Bytes) -> Self {
        let promised = body.len() as u64;
        body.truncate(body.len() / 2);
        Self::Cut {
            promised,
            half: Some(body),
            pause: Box::pin(sleep(Duration::from_millis(20))),
        }
    }
}

impl Body for Content {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        match self.get_mut() {
            Self::Whole(body) => Pin::new(body)
                .poll_frame(context)
                .map_err(|never| match never {}),
            Self::Cut { half, pause, .. } => match half.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                None => pause.as_mut().poll(context).map(|()| Some(Err(Dropped))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(body) => body.is_end_stream(),
            Self::Cut { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(body) => body.size_hint(),
            Self::Cut { promised, .. } => SizeHint::with_exact(*promised),
        }
    }
}
