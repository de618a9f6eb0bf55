//! The posts that wait, and those that were made.

use std::collections::VecDeque;

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

/// The list of posts keeps this many; then the oldest are forgotten.
const LONGEST: usize = 10_000;

/// The posts that wait, and those that were made.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// What the request that is being answered calls for: post, body, signature.
    drafts: Vec<(CallbackPost, String, String)>,
    posts: VecDeque<CallbackPost>,
    /// How many posts were forgotten.
    forgotten: usize,
    queue: mpsc::UnboundedSender<Letter>,
    /// How many posts are not done yet.
    open: watch::Sender<usize>,
    resets: u64,
}

impl Outbox {
    /// An empty outbox, and where its letters come out.
    pub(crate) fn new() -> (Self, Letters) {
        let (queue, letters) = mpsc::unbounded_channel();
        (Self::empty(queue, watch::Sender::new(0), 0), letters)
    }

    /// An empty outbox in place of this one. What still waits is not posted.
    pub(crate) fn after_reset(&self) -> Self {
        Self::empty(self.queue.clone(), self.open.clone(), self.resets + 1)
    }

    fn empty(
        queue: mpsc::UnboundedSender<Letter>,
        open: watch::Sender<usize>,
        resets: u64,
    ) -> Self {
        Self {
            drafts: Vec::new(),
            posts: VecDeque::new(),
            forgotten: 0,
            queue,
            open,
            resets,
        }
    }

    /// The posts since the start or the last reset, the last 10,000 of them.
    pub(crate) fn posts(&self) -> &VecDeque<CallbackPost> {
        &self.posts
    }

    /// Tells how many posts are not done yet.
    pub(crate) fn open(&self) -> watch::Receiver<usize> {
        self.open.subscribe()
    }

    /// The id of the next message.
    pub(super) fn next_message(&self) -> String {
        let number = (self.forgotten + self.posts.len() + self.drafts.len()) as u64 + 1;
        Uuid::from_u64_pair(self.resets << 16 | 0x4000, 0x8000_0000_0000_0000 | number).to_string()
    }

    /// Writes a post that goes out if the request comes to a good end.
    pub(super) fn draft(&mut self, post: CallbackPost, body: String, signature: String) {
        self.drafts.push((post, body, signature));
    }

    /// A request has come to its end: its posts go out, or none of them.
    pub(crate) fn settle(&mut self, is_done: bool) {
        for (post, body, signature) in std::mem::take(&mut self.drafts) {
            if is_done {
                self.send(post, body, signature);
            }
        }
    }

    fn send(&mut self, post: CallbackPost, body: String, signature: String) {
        let letter = Letter {
            at: self.forgotten + self.posts.len(),
            resets: self.resets,
            url: post.url.clone(),
            body,
            signature,
        };
        self.posts.push_back(post);
        if self.posts.len() > LONGEST {
            self.posts.pop_front();
            self.forgotten += 1;
        }
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
        if !self.wants(letter) {
            return;
        }
        let at = letter.at.checked_sub(self.forgotten);
        if let Some(post) = at.and_then(|at| self.posts.get_mut(at)) {
            post.statuses.push(status);
        }
    }

    /// A letter has been posted, or nobody wants it any more.
    pub(super) fn done(&self) {
        self.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn post(outbox: &Outbox) -> CallbackPost {
        CallbackPost {
            callback_id: 1,
            message_id: outbox.next_message(),
            url: String::new(),
            action: String::new(),
            kind: String::new(),
            id: 1,
            statuses: Vec::new(),
        }
    }

    #[test]
    fn the_oldest_posts_are_forgotten_and_attempts_find_theirs() {
        let (mut outbox, mut letters) = Outbox::new();
        for _ in 0..LONGEST + 2 {
            outbox.draft(post(&outbox), String::new(), String::new());
        }
        outbox.settle(true);
        assert_eq!(outbox.posts().len(), LONGEST);
        let all: Vec<Letter> = std::iter::from_fn(|| letters.try_recv().ok()).collect();
        for at in [0, 2, LONGEST + 1] {
            outbox.tried(&all[at], Some(200));
        }
        let tried = outbox.posts().iter().map(|post| post.statuses.len());
        assert_eq!(tried.sum::<usize>(), 2);
        assert_eq!(outbox.posts()[0].statuses, [Some(200)]);
        let messages: BTreeSet<_> = outbox.posts().iter().map(|post| &post.message_id).collect();
        assert_eq!(messages.len(), LONGEST);
    }

    #[test]
    fn what_came_to_nothing_is_not_sent() {
        let (mut outbox, mut letters) = Outbox::new();
        outbox.draft(post(&outbox), String::new(), String::new());
        outbox.settle(false);
        outbox.settle(true);
        assert!(letters.try_recv().is_err());
        assert_eq!(*outbox.open().borrow(), 0);
    }
}
