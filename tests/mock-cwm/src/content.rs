//! The body of an answer on its way out.

use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, SizeHint};

use crate::service::Dropped;

/// A body, whole or cut off in its middle.
#[derive(Debug)]
pub(crate) enum Content {
    /// All of it.
    Whole(Full<Bytes>),
    /// It promises its whole length and ends early: with the rest there are the bytes that are still
    /// sent, then none.
    Cut {
        /// What is promised.
        promised: u64,
        /// What is still to be sent.
        rest: Option<Bytes>,
    },
}

impl Content {
    /// The first half of a body that promises all of it.
    pub(crate) fn cut(mut body: Bytes) -> Self {
        let promised = body.len() as u64;
        body.truncate(body.len() / 2);
        Self::Cut {
            promised,
            rest: Some(body),
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
            Self::Cut { rest, .. } => match rest.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                // An error right away would overtake the bytes in the connection's buffer, which
                // are sent when the body has to wait.
                None => Poll::Ready(Some(Err(Dropped))),
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
