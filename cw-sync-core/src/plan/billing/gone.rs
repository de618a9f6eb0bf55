//! Lines of ours whose products the vendor no longer reports.

use super::actual::ActualLine;
use super::decision::Decision;
use super::ending::Enders;
use super::index::Remembered;
use crate::model::TenantKey;
use crate::plan::fold;

/// What becomes of such a line.
pub(super) fn gone(
    enders: Enders<'_>,
    tenant: &TenantKey,
    known: &Remembered<'_>,
    line: &ActualLine,
    complete: bool,
) -> Decision {
    if !line.bills(enders.today) {
        return Decision::default();
    }
    if !complete {
        return Decision::warn(format!(
            "addition {} is left as it is: the vendor's data is incomplete, and its product is not \
             in it",
            line.id
        ));
    }
    if fold(&line.identifier) != known.identifier {
        return Decision::warn(format!(
            "addition {} was made for a product that the vendor no longer reports, and now holds \
             {:?}; the line is left as it is, cancel it if it should end",
            line.id, line.identifier
        ));
    }
    let reason = "the vendor no longer reports the product";
    let ended = match enders.policy.when_gone.ending() {
        Some(how) => enders.end(tenant, known, line, how, reason),
        None => Err("the line is left as it is, cancel it if it should end".to_owned()),
    };
    match ended {
        Ok(step) => Decision::step(step),
        Err(why) => Decision::warn(format!(
            "the vendor no longer reports the product of addition {}; {why}",
            line.id
        )),
    }
}

/// A line of the tenant on another agreement, where it was billed before, that still bills a
/// product which is not to be billed any more.
pub(super) fn left_behind(
    enders: Enders<'_>,
    tenant: &TenantKey,
    known: &Remembered<'_>,
    agreement: &str,
    line: &ActualLine,
    complete: bool,
) -> Decision {
    let how = enders.policy.when_moved.ending().filter(|_| complete);
    let reason = "the tenant is mapped to another agreement now";
    let ended = match how {
        Some(how) => enders.end(tenant, known, line, how, reason),
        None => Err("the line is left as it is, cancel it if it should end".to_owned()),
    };
    match ended {
        Ok(step) => Decision::step(step),
        Err(why) => Decision::warn(format!(
            "addition {} of agreement {agreement:?}, where this tenant was billed before, still \
             bills {:?}; {why}",
            line.id, line.identifier
        )),
    }
}

/// A line whose catalog item no product is mapped to any more, or only ones that are switched off:
/// a person's choice, which says nothing of the vendor's count.
pub(super) fn unassigned(enders: Enders<'_>, line: &ActualLine) -> Decision {
    if !line.bills(enders.today) {
        return Decision::default();
    }
    Decision::warn(format!(
        "addition {} still bills {:?}, and no product that is synced is mapped to that item; the \
         line is left as it is, cancel it if it should end",
        line.id, line.identifier
    ))
}
