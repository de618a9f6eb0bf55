use super::Applying;
use super::board::{Board, Open};
use super::cwm::Write;
use super::recover::{Look, look};
use crate::plan::Links;
use crate::report::OutcomeKind;
use crate::store::{Intent, Settlement, StoreError};
use crate::target::{Made, Reply, WriteError};
use crate::trouble::{Subject, Trouble, content};
use std::iter;
use tracing::Instrument;

/// What the lanes work with.
pub(super) struct Run<'a> {
    pub(super) applying: &'a Applying<'a>,
    pub(super) writer: &'a dyn Write,
    pub(super) links: &'a Links,
    pub(super) board: Board<'a>,
}

impl Run<'_> {
    /// Makes the changes at these places, several in one request.
    ///
    /// # Errors
    ///
    /// When the store fails or the lease is lost.
    pub(super) async fn write(&self, places: &[usize]) -> Result<(), StoreError> {
        let changes: Vec<_> = places.iter().map(|at| &self.board.changes[*at]).collect();
        let Applying { store, .. } = self.applying;
        let now = self.applying.clock.now();
        let intents = changes.iter().map(|change| {
            let tenant = change.scope.tenant().cloned();
            Intent::new(self.applying.run, tenant, change.action.clone(), now)
        });
        let intents: Vec<_> = intents.collect();
        let until = now + self.applying.lease_time;
        store.note_all(self.applying.lease, until, &intents).await?;

        let actions: Vec<_> = changes.iter().map(|change| &change.action).collect();
        let made = match actions.as_slice() {
            [action] => vec![self.writer.write(action).instrument(span(&intents)).await],
            all => self.writer.write_all(all).instrument(span(&intents)).await,
        };
        // A result that is missing says as little as an answer that is lost.
        let made = made
            .into_iter()
            .chain(iter::repeat_with(|| Err(WriteError::NoId)));
        for ((place, intent), made) in places.iter().zip(intents).zip(made) {
            self.settle(*place, intent, made).await?;
        }
        Ok(())
    }

    async fn settle(
        &self,
        place: usize,
        intent: Intent,
        made: Result<Made, WriteError>,
    ) -> Result<(), StoreError> {
        let reply = made
            .as_ref()
            .map_or_else(WriteError::reply, |_| Reply::Answered);
        let refused = made
            .as_ref()
            .map_or_else(WriteError::is_refusal, Made::is_not_taken);
        let (settlement, kind) = match made {
            Ok(made) => {
                let record = made.record;
                let kind = match made.complaint {
                    None => OutcomeKind::Applied { record },
                    Some(complaint) => OutcomeKind::Failed {
                        message: format!(
                            "CWM reported success for record {record} and holds something else: \
                             {complaint}; check the record"
                        ),
                    },
                };
                (Settlement::Done(record), kind)
            }
            Err(error) if error.may_have_happened() => {
                let kind = intent.action.kind();
                metrics::counter!("cw_sync_unknown_fates_total", "kind" => kind.name())
                    .increment(1);
                return self.find_out(place, intent, error).await;
            }
            Err(error) => {
                let message = error.to_string();
                let kind = OutcomeKind::Failed {
                    message: message.clone(),
                };
                (Settlement::Failed(message), kind)
            }
        };
        self.board.replied(place, reply);
        self.keep(&intent, &settlement).await?;
        if let (true, OutcomeKind::Failed { message }) = (refused, &kind) {
            self.refused(place, &intent, message);
        }
        self.board.over(place, kind);
        Ok(())
    }

    /// Remembers that CWM refuses this very change.
    fn refused(&self, place: usize, intent: &Intent, message: &str) {
        let change = &self.board.changes[place];
        let trouble = Trouble::first(Subject::of(change), intent.noted_at, message);
        let content = content(&change.action);
        self.board.refused(trouble.with_content(content));
    }

    /// Looks once, at once: lists mostly show a write at once. What is not there yet is looked up
    /// again when all is done.
    async fn find_out(
        &self,
        place: usize,
        intent: Intent,
        error: WriteError,
    ) -> Result<(), StoreError> {
        let look = self.look(&intent, false).await;
        let reply = match &look {
            // A write that is there was answered, and only the answer was lost.
            Look::Settled(Settlement::Done(_)) => Reply::Answered,
            // CWM broke over this write, and is there all the same.
            Look::Settled(_) | Look::NotYet if error.is_own_failure() => Reply::Answered,
            _ => error.reply(),
        };
        self.board.replied(place, reply);
        match look {
            Look::Settled(settlement) => self.close(place, &intent, &error, &settlement).await,
            Look::NotYet | Look::Unreadable => {
                self.board.leave_open(Open {
                    place,
                    intent,
                    error,
                });
                Ok(())
            }
        }
    }

    async fn look(&self, intent: &Intent, last: bool) -> Look {
        match self.board.may_look() {
            true => look(self.applying, intent, self.links, last).await,
            false => Look::Unreadable,
        }
    }

    /// Looks a write of unknown fate up for the last time in this run.
    pub(super) async fn look_again(&self, open: Open) -> Result<(), StoreError> {
        let Open {
            place,
            intent,
            error,
        } = open;
        match self.look(&intent, true).await {
            Look::Settled(settlement) => self.close(place, &intent, &error, &settlement).await,
            Look::NotYet | Look::Unreadable => {
                let message = format!(
                    "{error}; whether it was made is not known; the next run looks before it \
                     tries again"
                );
                self.board.over(place, OutcomeKind::Unknown { message });
                Ok(())
            }
        }
    }

    async fn close(
        &self,
        place: usize,
        intent: &Intent,
        error: &WriteError,
        settlement: &Settlement,
    ) -> Result<(), StoreError> {
        self.keep(intent, settlement).await?;
        let kind = match settlement {
            Settlement::Done(record) => {
                self.writer.remember(&intent.action, *record);
                OutcomeKind::Applied { record: *record }
            }
            Settlement::Ambiguous(records) => OutcomeKind::Failed {
                message: format!(
                    "{error}; several records match it, keep one of them: {records:?}"
                ),
            },
            _ if error.is_own_failure() => {
                let message = format!("{error}; CWM does not show it, so it counts as refused");
                self.refused(place, intent, &message);
                OutcomeKind::Failed { message }
            }
            _ => OutcomeKind::Failed {
                message: format!("{error}; CWM does not show it; the next run tries again"),
            },
        };
        self.board.over(place, kind);
        Ok(())
    }

    async fn keep(&self, intent: &Intent, settlement: &Settlement) -> Result<(), StoreError> {
        super::recover::keep(self.applying, intent, settlement, self.links).await
    }
}

/// Ids only: what is written is customer data, and that is for traces alone.
fn span(intents: &[Intent]) -> tracing::Span {
    let first = intents.first();
    let span = tracing::info_span!(
        "write",
        kind = first.map(|intent| intent.action.kind().name()),
        tenant = first
            .and_then(|intent| intent.tenant.as_ref())
            .map(|tenant| tenant.as_str()),
        intent = first.map(|intent| intent.id.to_string()),
        changes = intents.len(),
    );
    span.in_scope(|| {
        for intent in intents {
            tracing::trace!(action = %intent.action, "writing");
        }
    });
    span
}
