//! What is made in CWM when a set-up is submitted.

use super::billing::known;
use super::run::hold;
use super::{Cancel, Engine};
use crate::apply::{self, Applying, Lanes};
use crate::error::Result;
use crate::model::IntegrationId;
use crate::plan::Change;
use crate::plan::billing::{Actual, setup};
use crate::report::{Outcome, OutcomeKind};
use crate::store::{Lease, RunId};
use crate::target::Writer;
use crate::target::billing::{Wanted, read};
use crate::wizard::Makes;
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What came of a set-up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SetUp {
    /// What was made, in words.
    pub made: Vec<String>,
    /// What a person has to make.
    pub by_hand: Vec<ByHand>,
}

/// Something that could not be made, and that a person has to make in CWM.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ByHand {
    /// What, in words: `create product type "SonicWall"`.
    pub what: String,
    /// Why it was not made.
    pub why: String,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} by hand: {}", self.what, self.why)
    }
}

impl Engine {
    /// Makes the product types, categories and subcategories that a vendor names and CWM lacks
    /// (SW-21), each once, through the journal like any other write. What CWM refuses is listed for
    /// a person to make; that fails nothing.
    ///
    /// # Errors
    ///
    /// When a run holds the integration's lease, CWM does not answer, or the store fails.
    pub async fn set_up(&self, integration: &IntegrationId, makes: &Makes) -> Result<SetUp> {
        if makes.is_empty() {
            return Ok(SetUp::default());
        }
        let lease = self.take_lease(integration).await?;
        let making = async {
            tokio::select! {
                done = self.make(integration, makes, &lease) => done,
                lost = self.renew(&lease) => Err(lost.into()),
            }
        };
        self.held(&lease, making.boxed()).await
    }

    async fn make(
        &self,
        integration: &IntegrationId,
        makes: &Makes,
        lease: &Lease,
    ) -> Result<SetUp> {
        let reader = self.reader();
        let applying = Applying {
            integration,
            run: RunId::generate(),
            store: &*self.store,
            clock: &*self.clock,
            reader: &reader,
            lease,
            lease_time: self.options.lease_time,
            lag: self.options.list_lag,
            give_up_after: self.options.give_up_after,
            teller: &self.teller,
            cancel: &Cancel::new(),
        };
        let links = self.store.links(integration).await?;
        let open = apply::recover(&applying).await?;
        let wanted = Wanted {
            setup: true,
            ..Wanted::default()
        };
        let actual = match read(&reader, &wanted, &links).await {
            Ok(actual) => actual,
            Err(error) if error.is_forbidden() => {
                let all = setup(&makes.types, &makes.classes, &Actual::default());
                return Ok(left_to_a_person(&all, &error.to_string()));
            }
            Err(error) => return Err(error.into()),
        };
        let steps = setup(&makes.types, &makes.classes, &actual);
        let open: BTreeSet<_> = open.iter().map(|intent| intent.action.key()).collect();
        let (held, steps) = hold(steps, &open);
        let writer = Writer::new(self.cwm.clone(), known(&actual).into_iter().collect());
        let lanes = Lanes {
            at_a_time: 1,
            companies: BTreeMap::new(),
        };
        let applied = apply::apply(&applying, &steps, &writer, &links, &lanes).await;
        if let Some(apply::Stop::Store(error)) = applied.stop {
            return Err(error.into());
        }
        let mut all = applied.outcomes;
        all.extend(held);
        Ok(told(&all))
    }
}

fn left_to_a_person(steps: &[Change], why: &str) -> SetUp {
    let by_hand = steps.iter().map(|step| ByHand {
        what: step.action.to_string(),
        why: why.to_owned(),
    });
    SetUp {
        made: Vec::new(),
        by_hand: by_hand.collect(),
    }
}

fn told(outcomes: &[Outcome]) -> SetUp {
    let mut set_up = SetUp::default();
    for Outcome { change, kind } in outcomes {
        let what = change.action.to_string();
        let why = match kind {
            OutcomeKind::Applied { .. } => {
                set_up.made.push(what);
                continue;
            }
            OutcomeKind::Failed { message } | OutcomeKind::Unknown { message } => message.clone(),
            OutcomeKind::NotTried { why } => why.clone(),
            OutcomeKind::Held { rule } => format!("the guard {rule} holds it"),
        };
        set_up.by_hand.push(ByHand { what, why });
    }
    set_up
}
