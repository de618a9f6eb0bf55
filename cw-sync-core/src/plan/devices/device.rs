//! One device and the configuration that stands for it.

use super::action::{ConfigurationEdit, DeviceAction, STATUS, TYPE, question_name};
use super::actual::{ActualConfiguration, StatusRef};
use super::answers::Answers;
use super::desired::{Desired, always};
use super::index::Index;
use super::matching::{How, Matched};
use super::setup::{Kind, Lacking, Setup};
use crate::model::{DeviceField, FieldValue, TenantKey};
use crate::plan::three_way::{Verdict, decide};
use crate::plan::{Change, FieldChange, Link, RecordKey, Scope, Severity, Written};
use crate::policy::{DevicePolicy, Owner, WhenMissing};
use cw_manage::Id;
use cw_manage::model::Company;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be done about one device.
#[derive(Debug, Default)]
pub(super) struct Decision {
    /// The steps, in order.
    pub(super) steps: Vec<Change>,
    /// The tie to a configuration that needs no step and is not remembered as it is.
    pub(super) tie: Option<Link>,
    /// What is left alone on purpose.
    pub(super) warnings: Vec<String>,
    /// What is wrong with what all devices share.
    pub(super) shared: BTreeSet<(Severity, String)>,
    /// Configurations that this device's steps write to.
    pub(super) taken: Vec<i64>,
}

/// What a decision looks at.
#[derive(Debug)]
pub(super) struct Subject<'a> {
    pub(super) policy: &'a DevicePolicy,
    pub(super) setup: &'a Setup<'a>,
    pub(super) index: &'a Index<'a>,
    pub(super) tenant: &'a TenantKey,
    pub(super) company: Id<Company>,
    pub(super) identifier: &'a str,
    pub(super) desired: &'a Desired,
    /// The configuration type that the policy calls for.
    pub(super) kind: Kind<'a>,
    /// Whether all that the policy asks for is known. If not, a configuration keeps its type: a
    /// change would cost it its answers, and the next read may say otherwise.
    pub(super) kind_is_sure: bool,
    /// The natural key of the device's configuration.
    pub(super) key: &'a RecordKey,
    /// What we remember of that configuration.
    pub(super) link: Option<&'a Link>,
}

impl<'a> Subject<'a> {
    /// Decides; `Err` says why the device cannot have its configuration and what to check.
    pub(super) fn decide(&self, lacking: &mut Lacking) -> Result<Decision, String> {
        let mut decision = Decision {
            warnings: self.desired.doubts.clone(),
            ..Decision::default()
        };
        let here = self.matched()?;
        let moved = self.left_elsewhere(here)?;
        decision.steps = moved.steps;
        let needs: Vec<_> = decision
            .steps
            .iter()
            .map(|step| step.action.key())
            .collect();
        let taken = decision.steps.iter().filter_map(configuration_of);
        decision.taken = taken.collect();
        match here.or(moved.brings) {
            Some(matched) => {
                decision.taken.push(matched.configuration.id.get());
                self.update(matched, &mut decision, lacking)?;
            }
            None => self.create(&mut decision, lacking)?,
        }
        // The device's own step comes last.
        if let Some(own) = decision.steps.last_mut()
            && own.action.key() == *self.key
        {
            own.needs.extend(needs);
            own.needs.sort();
            own.needs.dedup();
        }
        Ok(decision)
    }

    /// The serial number that is to be written.
    pub(super) fn serial(&self) -> Option<&'a str> {
        match self.desired.fields.get(&DeviceField::SerialNumber) {
            Some(Some(FieldValue::Text(serial))) => Some(serial),
            _ => None,
        }
    }

    /// A step for a configuration of this tenant.
    pub(super) fn step(
        &self,
        action: DeviceAction,
        fields: Vec<FieldChange>,
        reason: String,
    ) -> Change {
        let scope = Scope::Tenant(self.tenant.clone());
        Change::new(scope, action, fields, reason)
    }

    /// The status of a configuration whose device is there.
    fn active_status(&self) -> Result<Option<&'a StatusRef>, String> {
        let name = self.policy.active_status.as_deref();
        name.map(|name| self.setup.status(name)).transpose()
    }

    fn create(&self, decision: &mut Decision, lacking: &mut Lacking) -> Result<(), String> {
        if self.policy.when_missing == WhenMissing::Fail {
            return Err(format!(
                "company {} has no configuration with the device identifier {}; configurations of \
                 this integration are made by hand",
                self.company, self.identifier
            ));
        }
        let answers = Answers::of(self, self.kind, None, None);
        answers.check_required(self.kind)?;
        let status = self.active_status()?;
        let wanted = self.desired.fields.iter();
        let mut fields: BTreeMap<_, _> = wanted
            .filter_map(|(field, want)| Some((*field, want.clone()?)))
            .filter(|(field, _)| always(*field) || self.policy.owners.contains_key(field))
            .collect();
        // CWM requires a name.
        fields
            .entry(DeviceField::Name)
            .or_insert_with(|| FieldValue::from(self.identifier));
        let mut changes = vec![change(TYPE, None, Some(self.kind.name().into()))];
        let named = status.map(|status| change(STATUS, None, Some(status.name.as_str().into())));
        changes.extend(named);
        let set = fields.iter();
        changes.extend(set.map(|(field, value)| change(field.name(), None, Some(value.clone()))));
        changes.extend(answers.changes);
        let reason = match self.link {
            Some(link) => format!(
                "the vendor reports the device; the configuration made before (id {}) is no \
                 longer there",
                link.record
            ),
            None => "the vendor reports the device; no configuration yet".to_owned(),
        };
        let action = DeviceAction::CreateConfiguration {
            company: self.company,
            identifier: self.identifier.to_owned(),
            type_name: self.kind.name().to_owned(),
            status: status.cloned(),
            fields,
            answers: answers
                .set
                .into_iter()
                .filter_map(|(question, answer)| Some((question, answer?)))
                .collect(),
        };
        let mut step = self.step(action, changes, reason);
        step.needs.extend(lacking.kind(self.kind));
        for (question, kind) in answers.new {
            let key = lacking.question(self.kind.name(), &question, kind);
            step.needs.push(key);
        }
        decision.steps.push(step);
        decision.warnings.extend(answers.warnings);
        decision.shared.extend(answers.shared);
        Ok(())
    }

    fn update(
        &self,
        matched: Matched<'a>,
        decision: &mut Decision,
        lacking: &mut Lacking,
    ) -> Result<(), String> {
        let Matched { configuration, how } = matched;
        let mut plan = Update::new(configuration.id.get(), how.written());
        plan.edit.moves = configuration.company != Some(self.company);
        if plan.edit.moves {
            let id = |company: &Id<Company>| FieldValue::from(company.to_string());
            let from = configuration.company.as_ref().map(id);
            plan.changes
                .push(change("company", from, Some(id(&self.company))));
        }
        plan.edit.marks =
            crate::plan::fold(&configuration.identifier) != crate::plan::fold(self.identifier);
        if plan.edit.marks {
            let from = configuration.identifier.as_str();
            let from = (!from.is_empty()).then(|| FieldValue::from(from));
            let to = Some(FieldValue::from(self.identifier));
            plan.changes.push(change("deviceIdentifier", from, to));
        }
        let name = FieldValue::from(self.kind.name());
        let have = FieldValue::from(configuration.type_name.as_str());
        let owner = self.policy.types.owner;
        let mut differs = || plan.field(TYPE, owner, Some(&name), Some(&have)) == Verdict::Set;
        let retypes = self.kind_is_sure && differs();
        plan.edit.type_name = retypes.then(|| self.kind.name().to_owned());
        if let Some(status) = self.active_status()? {
            let name = FieldValue::from(status.name.as_str());
            let have = configuration.status.as_deref().map(FieldValue::from);
            let owner = self.policy.status_owner;
            if plan.field(STATUS, owner, Some(&name), have.as_ref()) == Verdict::Set {
                plan.edit.status = Some(status.clone());
            }
        }
        for (&field, &owner) in &self.policy.owners {
            let Some(want) = self.desired.fields.get(&field) else {
                continue;
            };
            let have = configuration.fields.get(&field);
            match plan.field(field.name(), owner, want.as_ref(), have) {
                Verdict::Set => {
                    let want = want.clone().map(|want| (field, want));
                    plan.edit.set.extend(want);
                }
                // CWM requires a name.
                Verdict::Clear if field == DeviceField::Name => {
                    plan.changes.pop();
                }
                Verdict::Clear => plan.edit.clear.push(field),
                Verdict::Keep | Verdict::Theirs => {}
            }
        }
        let answers = if retypes {
            let answers = Answers::of(self, self.kind, None, None);
            answers.check_required(self.kind)?;
            answers
        } else {
            Answers::of(self, self.kind, Some(configuration), how.written())
        };
        plan.edit.answers = answers.set;
        plan.edit.agreed.extend(answers.agreed);
        plan.changes.extend(answers.changes);
        plan.warnings.extend(answers.warnings);
        decision.shared.extend(answers.shared);
        let mut needs: Vec<_> = Vec::new();
        if retypes {
            needs.extend(lacking.kind(self.kind));
        }
        for (question, kind) in answers.new {
            needs.push(lacking.question(self.kind.name(), &question, kind));
        }
        decision.warnings.append(&mut plan.warnings);
        self.conclude(matched, plan, needs, decision);
        Ok(())
    }

    /// A step where something is written, a tie where something is to be remembered.
    fn conclude(
        &self,
        matched: Matched<'a>,
        mut plan: Update<'a>,
        needs: Vec<RecordKey>,
        decision: &mut Decision,
    ) {
        let Matched { configuration, how } = matched;
        let written = how.written().cloned().unwrap_or_default();
        if plan.edit.is_empty() {
            let known = self
                .link
                .filter(|link| link.record == configuration.id.get());
            let is_ours = known.is_some_and(|link| link.tenant.as_ref() == Some(self.tenant));
            if !is_ours || !plan.edit.agreed.is_empty() {
                let written = plan.edit.written(written);
                let tenant = Some(self.tenant.clone());
                let record = configuration.id.get();
                decision.tie = Some(Link::new(self.key.clone(), tenant, record, written));
            }
            return;
        }
        if let How::Relinked(before) = how {
            plan.edit.carry(before);
        }
        let because = reason(configuration, how, plan.edit.moves);
        let mut reasons = vec![because];
        reasons.extend(plan.reasons);
        let action = DeviceAction::UpdateConfiguration {
            company: self.company,
            configuration: configuration.id,
            identifier: self.identifier.to_owned(),
            edit: plan.edit,
        };
        let mut step = self.step(action, plan.changes, reasons.join("; "));
        step.needs = needs;
        step.adopts = how.adopts();
        decision.steps.push(step);
    }
}

fn reason(configuration: &ActualConfiguration, how: How<'_>, moves: bool) -> String {
    let id = configuration.id;
    match how {
        _ if moves => "the device is in another company now".to_owned(),
        How::Linked(_) => "the vendor reports other values".to_owned(),
        How::Relinked(_) => format!(
            "the device was enrolled again: configuration {id} stood for device {}, which is gone",
            configuration.identifier
        ),
        How::Identifier => format!("adopts configuration {id}, which has its device identifier"),
        How::Serial => format!("adopts configuration {id}, which has its serial number"),
    }
}

/// The configuration that a step writes to.
fn configuration_of(step: &Change) -> Option<i64> {
    match &step.action {
        crate::plan::Action::Devices(DeviceAction::UpdateConfiguration {
            configuration, ..
        }) => Some(configuration.get()),
        _ => None,
    }
}

/// An update in the making.
struct Update<'a> {
    id: i64,
    written: Option<&'a Written>,
    edit: ConfigurationEdit,
    changes: Vec<FieldChange>,
    reasons: Vec<String>,
    warnings: Vec<String>,
}

impl<'a> Update<'a> {
    fn new(id: i64, written: Option<&'a Written>) -> Self {
        Self {
            id,
            written,
            edit: ConfigurationEdit::default(),
            changes: Vec::new(),
            reasons: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// Decides on one field and notes what follows.
    fn field(
        &mut self,
        name: &str,
        owner: Owner,
        want: Option<&FieldValue>,
        have: Option<&FieldValue>,
    ) -> Verdict {
        let wrote = self.written.and_then(|written| written.get(name));
        let verdict = decide(owner, want, have, wrote);
        match verdict {
            Verdict::Keep => {
                let agreed = want.filter(|want| Some(*want) == have && wrote != have);
                let agreed = agreed.map(|want| (name.to_owned(), want.clone()));
                self.edit.agreed.extend(agreed);
            }
            Verdict::Theirs => self.warnings.push(theirs(name, self.id)),
            Verdict::Set | Verdict::Clear => {
                if wrote.is_some() && wrote != have {
                    self.reasons
                        .push(format!("{name} was changed in CWM since the last sync"));
                }
                self.changes
                    .push(change(name, have.cloned(), want.cloned()));
            }
        }
        verdict
    }
}

pub(super) fn theirs(name: &str, configuration: i64) -> String {
    format!("{name} of configuration {configuration} was set in CWM and is left as it is")
}

pub(super) fn change(name: &str, from: Option<FieldValue>, to: Option<FieldValue>) -> FieldChange {
    FieldChange::new(name, from, to)
}

/// What is remembered of an answer.
pub(super) fn remembered<'w>(
    written: Option<&'w Written>,
    question: &str,
) -> Option<&'w FieldValue> {
    written?.get(&question_name(question))
}
