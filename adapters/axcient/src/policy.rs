use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LinePolicy,
    Owner, Policy,
};

/// How Axcient's integration behaves. It is data: a host that wants something else changes a field.
pub fn policy() -> Policy {
    Policy::new().with_billing(billing())
}

fn billing() -> BillingPolicy {
    let mut catalog = CatalogPolicy::new("Axcient", Class::new("Miscellaneous", "Miscellaneous"));
    catalog.identifier_prefix = Some("Axcient".to_owned());

    let agreements = AgreementPolicy::new(&["Active"], &[]);

    let mut lines = LinePolicy::new(EffectiveDate::RegistrationOrNextInvoice);
    // Neither cost nor price is among them: they are never written.
    lines.owners = [
        (LineField::Quantity, Owner::Vendor),
        (LineField::CancelledDate, Owner::Vendor),
        (LineField::SerialNumber, Owner::AtCreation),
        (LineField::EffectiveDate, Owner::AtCreation),
        (LineField::InvoiceDescription, Owner::VendorUntilEdited),
    ]
    .into();
    BillingPolicy::new(catalog, agreements, lines)
}
