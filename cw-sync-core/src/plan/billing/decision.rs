use super::BillingAction;
use crate::model::FieldValue;
use crate::plan::{FieldChange, Link, RecordKey};
use crate::policy::LineField;

/// What is to be done about one product or line.
#[derive(Debug, Default)]
pub(super) struct Decision {
    /// The steps, in their order.
    pub(super) steps: Vec<Step>,
    /// The tie to a line that needs no step and is not remembered yet, or not for this tenant.
    pub(super) tie: Option<Link>,
    /// What is left alone on purpose.
    pub(super) warnings: Vec<String>,
}

impl Decision {
    pub(super) fn step(step: Step) -> Self {
        Self {
            steps: vec![step],
            ..Self::default()
        }
    }

    pub(super) fn warn(warning: String) -> Self {
        Self {
            warnings: vec![warning],
            ..Self::default()
        }
    }

    /// Lets its steps wait for others of the plan.
    pub(super) fn needing(mut self, others: &[RecordKey]) -> Self {
        for step in &mut self.steps {
            step.needs.extend(others.iter().cloned());
        }
        self
    }

    /// Puts steps before this decision's own, which then wait for them.
    pub(super) fn after(self, mut first: Vec<Step>) -> Self {
        let needs: Vec<_> = first.iter().map(Step::key).collect();
        let mut this = self.needing(&needs);
        first.append(&mut this.steps);
        this.steps = first;
        this
    }
}

/// One step, before it is known whom it concerns.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) action: BillingAction,
    pub(super) fields: Vec<FieldChange>,
    pub(super) reason: String,
    pub(super) needs: Vec<RecordKey>,
    pub(super) adopts: bool,
}

impl Step {
    pub(super) fn new(action: BillingAction, fields: Vec<FieldChange>, reason: String) -> Self {
        Self {
            action,
            fields,
            reason,
            needs: Vec::new(),
            adopts: false,
        }
    }

    pub(super) fn key(&self) -> RecordKey {
        crate::plan::Act::key(&self.action)
    }
}

pub(super) fn change(
    field: LineField,
    from: Option<FieldValue>,
    to: Option<FieldValue>,
) -> FieldChange {
    FieldChange::new(field.name(), from, to)
}
