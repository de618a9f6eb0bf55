//! Lines of tenants that are no longer billed: no mapping to an agreement, or switched off.

use super::actual::ActualLine;
use super::decision::Decision;
use super::ending::Enders;
use super::index::Still;
use crate::model::TenantKey;
use crate::policy::Ending;

/// Why a tenant is not billed, although lines were made for it.
pub(super) enum Why {
    /// It is mapped to no agreement.
    Unmapped,
    /// Its sync is off: what is there stays (PP-11).
    Off,
}

/// What becomes of the lines that still bill.
pub(super) fn decide(
    enders: Enders<'_>,
    tenant: &TenantKey,
    why: &Why,
    lines: &[Still<'_, '_>],
) -> Decision {
    let (how, reason) = match why {
        Why::Unmapped => (
            enders.policy.when_unmapped.ending(),
            "the tenant is no longer mapped to an agreement",
        ),
        Why::Off => (None, "sync is off for this tenant"),
    };
    let mut decision = Decision::default();
    let mut left = Vec::new();
    for still in lines {
        match how.map(|how| end(enders, tenant, still, how, reason)) {
            None => left.push(still),
            Some(Ok(step)) => decision.steps.push(step),
            Some(Err(why)) => decision.warnings.push(format!(
                "{reason}; addition {} of agreement {:?} still bills; {why}",
                still.line.id, still.agreement.name
            )),
        }
    }
    if let Some(first) = left.first() {
        let lines: Vec<&ActualLine> = left.iter().map(|still| still.line).collect();
        decision.warnings.push(format!(
            "{reason}, and {} of its lines still bill, such as addition {} of agreement {:?}; they \
             are left as they are, cancel what should end",
            lines.len(),
            first.line.id,
            first.agreement.name,
        ));
    }
    decision
}

fn end(
    enders: Enders<'_>,
    tenant: &TenantKey,
    still: &Still<'_, '_>,
    how: Ending,
    reason: &str,
) -> Result<super::decision::Step, String> {
    enders.end(tenant, still.known, still.line, how, reason)
}
