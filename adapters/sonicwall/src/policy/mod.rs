mod alerts;
mod devices;

pub use alerts::ticketing;
pub(crate) use alerts::{CLOSED, CRITICAL, HIGH};
pub use devices::device_policy;

use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LineMatch,
    LinePolicy, Owner, Policy, WhenGone, WhenMissing,
};

/// Product type of every catalog item, and the word that its identifier begins with (SW-32).
const SONICWALL: &str = "SonicWall";

const CLOUD: &str = "Cloud";
const HARDWARE: &str = "Hardware/Virtual";
const MISCELLANEOUS: &str = "Miscellaneous";

// The guide's set-up table says "Cloud Services", its mapping table "Cloud Service"; what set-up
// creates is what must be found (SW-33).
const CLOUD_SERVICES: &str = "Cloud Services";
const NETWORK_DEVICE: &str = "Network Device";
const SOFTWARE: &str = "Software";

/// How SonicWall's error log begins what it says of a line (SW-54).
const ADDITION_ERROR: &str = "Error occurred while creating/updating an addition for product.";

/// Family → category, subcategory (SW-33).
const FAMILIES: [(&str, &str, &str); 9] = [
    ("Firewall", HARDWARE, NETWORK_DEVICE),
    ("SMA 8200v", HARDWARE, NETWORK_DEVICE),
    ("Capture Client", CLOUD, SOFTWARE),
    ("Capture Client MDR Services", CLOUD, SOFTWARE),
    ("Cloud App Security", CLOUD, CLOUD_SERVICES),
    ("Hosted Email", CLOUD, CLOUD_SERVICES),
    ("Firewall Services", HARDWARE, NETWORK_DEVICE),
    ("SSL-VPN (for Firewall)", HARDWARE, NETWORK_DEVICE),
    ("NSM Services", CLOUD, CLOUD_SERVICES),
];

/// How SonicWall's integration behaves, on no service board yet: which one it is the set-up asks,
/// or a host says with [`ticketing`]. Until then alerts wait, and the report says for what.
pub fn policy() -> Policy {
    Policy::new()
        .with_billing(billing_policy())
        .with_devices(device_policy())
        .with_alerts(alerts::unassigned())
}

/// How SonicWall products become catalog items and additions (SW-32 to SW-43).
///
/// It is data: a host that wants something else changes a field of it.
///
/// ```
/// use cw_sync_core::policy::WhenMissing;
///
/// let mut policy = cw_adapter_sonicwall::billing_policy();
/// assert_eq!(policy.catalog.identifier("NSM Advanced"), "SonicWall NSM Advanced");
/// policy.lines.when_missing = WhenMissing::Fail;
/// ```
pub fn billing_policy() -> BillingPolicy {
    let mut catalog = CatalogPolicy::new(SONICWALL, Class::new(MISCELLANEOUS, MISCELLANEOUS));
    catalog.identifier_prefix = Some(SONICWALL.to_owned());
    catalog.classes = FAMILIES
        .map(|(family, category, subcategory)| {
            (family.to_owned(), Class::new(category, subcategory))
        })
        .into();

    // SW-18 states the status for tickets; a company that is not active is not billed either.
    // SW-42: of recurring agreements only monthly ones.
    let agreements = AgreementPolicy::new(&["Active"], &["Monthly"]);

    let mut lines = LinePolicy::new(EffectiveDate::RegistrationOrNextInvoice);
    lines.matching = LineMatch::ProductAndSerial;
    lines.when_missing = WhenMissing::Create;
    lines.when_gone = WhenGone::Leave;
    // Neither cost nor price is among them: they are never written (SW-43).
    lines.owners = [
        (LineField::Quantity, Owner::Vendor),
        (LineField::CancelledDate, Owner::Vendor),
        (LineField::SerialNumber, Owner::AtCreation),
        (LineField::EffectiveDate, Owner::AtCreation),
        (LineField::InvoiceDescription, Owner::VendorUntilEdited),
        (LineField::BillCustomer, Owner::VendorUntilEdited),
    ]
    .into();
    lines.error_title = Some(ADDITION_ERROR.to_owned());

    BillingPolicy::new(catalog, agreements, lines)
}

/// The product types that set-up makes sure of in CWM (SW-21).
pub fn required_types() -> Vec<String> {
    [SONICWALL, MISCELLANEOUS].map(str::to_owned).into()
}

/// The categories and subcategories that set-up makes sure of in CWM (SW-21).
pub fn required_classes() -> Vec<Class> {
    [
        (CLOUD, CLOUD_SERVICES),
        (CLOUD, SOFTWARE),
        (HARDWARE, NETWORK_DEVICE),
        (MISCELLANEOUS, MISCELLANEOUS),
    ]
    .map(|(category, subcategory)| Class::new(category, subcategory))
    .into()
}

/// The guide's spelling of a family, whatever case it came in; an unknown family as it is.
pub(crate) fn family(text: &str) -> &str {
    known(text).map_or(text, |(family, ..)| family)
}

/// Whether a family's subcategory is Network Device.
pub(crate) fn is_network_device(text: &str) -> bool {
    known(text).is_some_and(|(_, _, subcategory)| *subcategory == NETWORK_DEVICE)
}

fn known(text: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    FAMILIES
        .iter()
        .find(|(family, ..)| family.eq_ignore_ascii_case(text))
}
