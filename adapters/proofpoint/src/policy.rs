use crate::packages::PACKAGES;
use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LineMatch,
    LinePolicy, OfferedProduct, Owner, Policy, ProductMap, WhenGone, WhenMissing, WhenMoved,
};

/// How Proofpoint's integration behaves. It is data: a host that wants something else changes a
/// field. Nothing is billed before packages are mapped.
pub fn policy() -> Policy {
    Policy::new().with_billing(billing())
}

fn billing() -> BillingPolicy {
    // The products are the partner's own and there already (PP-1).
    let mut catalog = CatalogPolicy::new("Proofpoint", Class::new("Proofpoint", "Email"));
    catalog.when_missing = WhenMissing::Fail;

    let mut lines = LinePolicy::new(EffectiveDate::NextInvoiceOrToday);
    lines.matching = LineMatch::Product; // PP-9
    lines.when_missing = WhenMissing::Create; // PP-10
    // An organization has one package. Another takes its place: the line of the one before goes
    // to 0 first. A host that wants it left to a person sets `Leave`; the new line then waits.
    lines.one_at_a_time = true;
    lines.when_gone = WhenGone::Zero;
    lines.when_moved = WhenMoved::Zero;
    lines.taxable = Some(true); // PP-6, unless the mapping says otherwise
    // The quantity and nothing else of a line that is there; neither cost nor price ever.
    lines.owners = [(LineField::Quantity, Owner::Vendor)].into();

    // The agreement is a person's choice, whatever its cycle and its company's status (PP-7).
    let mut billing = BillingPolicy::new(catalog, AgreementPolicy::new(&[], &[]), lines);
    let offered = PACKAGES.map(|package| match package.deprecated {
        true => OfferedProduct::deprecated(package.name),
        false => OfferedProduct::new(package.name),
    });
    billing.products = Some(ProductMap::new().offering(offered));
    billing
}
