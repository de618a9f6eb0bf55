use crate::services::SERVICES;
use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LineMatch,
    LinePolicy, OfferedProduct, Owner, Policy, ProductMap, WhenGone, WhenMissing, WhenMoved,
};

/// How Mailprotector's integration behaves. It is data: a host that wants something else changes a
/// field. Nothing is billed before services are mapped.
pub fn policy() -> Policy {
    Policy::new().with_billing(billing())
}

fn billing() -> BillingPolicy {
    // Nothing is made in the catalog: the role has no right to (MP-6).
    let mut catalog = CatalogPolicy::new("Mailprotector", Class::new("Mailprotector", "Email"));
    catalog.when_missing = WhenMissing::Fail;

    let mut lines = LinePolicy::new(EffectiveDate::NextInvoiceOrToday);
    lines.matching = LineMatch::Product;
    lines.when_missing = WhenMissing::Create;
    // The role may not delete, and nothing is cancelled: what is gone is billed at 0.
    lines.when_gone = WhenGone::Zero;
    lines.when_moved = WhenMoved::Zero;
    // The quantity and nothing else: neither cost nor price nor any other field (MP-3).
    lines.owners = [(LineField::Quantity, Owner::Vendor)].into();

    // The agreement is a person's choice, whatever its cycle and its company's status (MP-11).
    let mut billing = BillingPolicy::new(catalog, AgreementPolicy::new(&[], &[]), lines);
    let offered = SERVICES.map(|service| match service.deprecated {
        true => OfferedProduct::deprecated(service.name),
        false => OfferedProduct::new(service.name),
    });
    billing.products = Some(ProductMap::new().offering(offered));
    billing
}
