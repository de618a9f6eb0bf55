//! The posts that wait, and those that were made.

use serde::Serialize;
use tokio::sync::{mpsc, watch};
use uuid::Uuid;

/// One callback that was posted, or is going to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallbackPost {
    /// The id of the registered callback.
    pub callback_id: i64,
    /// The same for all attempts.
    pub message_id: String,
    /// Where it goes, with the record's id and the action.
    pub url: String,
    /// `added`, `updated` or `deleted`.
    pub action: String,
    /// The type of record, such as `ticket`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The record's id.
    pub id: i64,
    /// The status of each attempt so far; none where there was no answer in time.
    pub statuses: Vec<Option<u16>>,
}

/// What is to be posted.
#[derive(Debug)]
pub(crate) struct Letter {
    /// Where its post is in the list of all.
    pub at: usize,
    /// Since how many resets.
    pub resets: u64,
    pub url: String,
    pub body: String,
    pub signature: String,
}

/// Where letters come out, in the order in which they were sent.
pub(crate) type Letters = mpsc::UnboundedReceiver<Letter>;

/// The posts that wait, and those that were made.
#[derive(Debug)]
pub(crate) struct Outbox {
    posts: Vec<CallbackPost>,
    queue: mpsc::UnboundedSender<Letter>,
    /// How many posts are not done yet.
    open: watch::Sender<usize>,
    resets: u64,
}

impl Outbox {
    /// An empty outbox, and where its letters come out.
    pub(crate) fn new() -> (Self, Letters) {
        let (queue, letters) = mpsc::unbounded_channel();
        let outbox = Self {
            posts: Vec::new(),
            queue,
            open: watch::Sender::new(0),
            resets: 0,
        };
        (outbox, letters)
    }

    /// An empty outbox in place of this one. What still waits is not posted.
    pub(crate) fn after_reset(&self) -> Self {
        Self {
            posts: Vec::new(),
            queue: self.queue.clone(),
            open: self.open.clone(),
            resets: self.resets + 1,
        }
    }

    /// All posts since the start or the last reset.
    pub(crate) fn posts(&self) -> &[CallbackPost] {
        &self.posts
    }

    /// Tells how many posts are not done yet.
    pub(crate) fn open(&self) -> watch::Receiver<usize> {
        self.open.subscribe()
    }

    /// The id of the next message.
    pub(super) fn next_message(&self) -> String {
        let number = self.posts.len() as u64 + 1;
        Uuid::from_u64_pair(self.resets << 16 | 0x4000, 0x8000_0000_0000_0000 | number).to_string()
    }

    /// Sends a post on its way.
    pub(super) fn send(&mut self, post: CallbackPost, body: String, signature: String) {
        let letter = Letter {
            at: self.posts.len(),
            resets: self.resets,
            url: post.url.clone(),
            body,
            signature,
        };
        self.posts.push(post);
        self.open.send_modify(|open| *open += 1);
        if self.queue.send(letter).is_err() {
            // Nobody posts: the mock has no server, or it is going down.
            self.done();
        }
    }

    /// Whether a letter is still wanted.
    pub(super) fn wants(&self, letter: &Letter) -> bool {
        self.resets == letter.resets
    }

    /// Notes an attempt.
    pub(super) fn tried(&mut self, letter: &Letter, status: Option<u16>) {
        if let Some(post) = self
            .posts
            .get_mut(letter.at)
            .filter(|_| self.resets == letter.resets)
        {
            post.statuses.push(status);
        }
    }

    /// A letter has been posted, or nobody wants it any more.
    pub(super) fn done(&self) {
        self.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}
