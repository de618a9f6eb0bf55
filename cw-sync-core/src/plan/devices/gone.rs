//! Configurations of ours whose devices the vendor no longer reports.

use super::action::{DeviceAction, STATUS};
use super::actual::ActualConfiguration;
use super::index::Remembered;
use super::moved::retirement;
use super::setup::Setup;
use crate::model::FieldValue;
use crate::plan::FieldChange;
use crate::plan::three_way::{Verdict, decide};
use crate::policy::{DeviceGone, DevicePolicy};

/// What becomes of such a configuration. `Err`: it is left as it is, and why. `unsure`: what of the
/// vendor's data is missing, if any is.
pub(super) fn gone(
    policy: &DevicePolicy,
    setup: &Setup<'_>,
    known: &Remembered<'_>,
    configuration: &ActualConfiguration,
    unsure: Option<&str>,
) -> Result<Option<(DeviceAction, FieldChange)>, String> {
    let id = configuration.id;
    let left = |why: &str| Err(format!("configuration {id} is left as it is: {why}"));
    if !configuration.active {
        return Ok(None);
    }
    if let Some(unsure) = unsure {
        return left(&format!("{unsure}, and its device is not in it"));
    }
    if configuration.company != Some(known.company) {
        return left("the vendor no longer reports its device, and it is in another company");
    }
    let DeviceGone::SetStatus(name) = &policy.when_gone else {
        return left("the vendor no longer reports its device; set it inactive if it should be");
    };
    let status = setup.status(name)?;
    let have = configuration.status.as_deref().map(FieldValue::from);
    let want = FieldValue::from(status.name.as_str());
    let wrote = known.link.written.get(STATUS);
    match decide(policy.status_owner, Some(&want), have.as_ref(), wrote) {
        Verdict::Set => Ok(Some(retirement(known, configuration, status))),
        Verdict::Theirs | Verdict::Clear => {
            left("the vendor no longer reports its device, and its status was set in CWM")
        }
        Verdict::Keep => Ok(None),
    }
}
