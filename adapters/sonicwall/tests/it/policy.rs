//! The policy: what SonicWall's points say, as data.

use cw_adapter_sonicwall::{billing_policy, required_classes, required_types};
use cw_manage::model::BillCustomer;
use cw_sync_core::policy::{
    Class, EffectiveDate, LineField, LineMatch, Owner, WhenGone, WhenMissing,
};

fn owner(field: LineField) -> Option<Owner> {
    billing_policy().lines.owners.get(&field).copied()
}

#[test]
fn sw_21_set_up_makes_sure_of_every_type_and_class_that_is_used() {
    let catalog = billing_policy().catalog;
    assert_eq!(required_types(), ["SonicWall", "Miscellaneous"]);
    assert!(required_types().contains(&catalog.product_type));
    let required = required_classes();
    assert_eq!(required.len(), 4);
    for class in catalog.classes.values().chain([&catalog.other]) {
        assert!(required.contains(class), "{class:?}");
    }
}

#[test]
fn sw_32_type_and_prefix_are_sonicwall() {
    let catalog = billing_policy().catalog;
    assert_eq!(catalog.product_type, "SonicWall");
    assert_eq!(catalog.identifier_prefix.as_deref(), Some("SonicWall"));
    assert_eq!(catalog.identifier("Hosted Email"), "SonicWall Hosted Email");
    assert_eq!(catalog.identifier("SonicWall TZ 370"), "SonicWall TZ 370");
}

#[test]
fn sw_33_each_family_has_its_category_and_subcategory() {
    let catalog = billing_policy().catalog;
    for (family, category, subcategory) in [
        ("Firewall", "Hardware/Virtual", "Network Device"),
        ("SMA 8200v", "Hardware/Virtual", "Network Device"),
        ("Capture Client", "Cloud", "Software"),
        ("Capture Client MDR Services", "Cloud", "Software"),
        ("Cloud App Security", "Cloud", "Cloud Services"),
        ("Hosted Email", "Cloud", "Cloud Services"),
        ("Firewall Services", "Hardware/Virtual", "Network Device"),
        (
            "SSL-VPN (for Firewall)",
            "Hardware/Virtual",
            "Network Device",
        ),
        ("NSM Services", "Cloud", "Cloud Services"),
        ("Cloud Secure Edge", "Miscellaneous", "Miscellaneous"),
        ("", "Miscellaneous", "Miscellaneous"),
    ] {
        assert_eq!(
            *catalog.class(family),
            Class::new(category, subcategory),
            "{family}"
        );
    }
    assert_eq!(catalog.classes.len(), 9);
}

#[test]
fn sw_36_a_line_bills_from_registration_or_the_next_invoice_and_stays_there() {
    assert_eq!(
        billing_policy().lines.effective_date,
        EffectiveDate::RegistrationOrNextInvoice
    );
    assert_eq!(owner(LineField::EffectiveDate), Some(Owner::AtCreation));
    assert_eq!(billing_policy().lines.bill_customer, BillCustomer::Billable);
}

#[test]
fn sw_37_the_cancelled_date_is_kept_up() {
    assert_eq!(owner(LineField::CancelledDate), Some(Owner::Vendor));
}

#[test]
fn sw_38_the_serial_number_is_written_once_and_finds_the_line() {
    assert_eq!(owner(LineField::SerialNumber), Some(Owner::AtCreation));
    assert_eq!(billing_policy().lines.matching, LineMatch::ProductAndSerial);
}

#[test]
fn sw_39_the_quantity_is_the_vendors() {
    assert_eq!(owner(LineField::Quantity), Some(Owner::Vendor));
}

#[test]
fn sw_41_what_a_person_edited_is_theirs() {
    for field in [LineField::InvoiceDescription, LineField::BillCustomer] {
        assert_eq!(owner(field), Some(Owner::VendorUntilEdited), "{field}");
    }
}

#[test]
fn sw_42_of_recurring_agreements_only_monthly_ones_are_billed() {
    let agreements = billing_policy().agreements;
    assert_eq!(agreements.recurring_cycles, ["Monthly"]);
    assert_eq!(agreements.company_statuses, ["Active"]);
}

#[test]
fn sw_43_six_fields_are_written_and_none_is_money() {
    let written: Vec<_> = billing_policy()
        .lines
        .owners
        .keys()
        .map(|f| f.name())
        .collect();
    assert_eq!(
        written,
        [
            "quantity",
            "effectiveDate",
            "cancelledDate",
            "serialNumber",
            "invoiceDescription",
            "billCustomer"
        ]
    );
}

#[test]
fn lines_are_created_and_those_of_products_that_are_gone_are_left() {
    let lines = billing_policy().lines;
    assert_eq!(
        (lines.when_missing, lines.when_gone),
        (WhenMissing::Create, WhenGone::Leave)
    );
}
