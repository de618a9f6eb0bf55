use cw_sync_core::model::DeviceField;
use cw_sync_core::policy::{
    AnswerDates, DeviceCondition, DeviceFact, DevicePolicy, Owner, QuestionPolicy, TextTest,
    TypePolicy, TypeRule,
};

const FIREWALL: &str = "SonicWall Firewall";
const SRA: &str = "SonicWall SRA";
const SMA: &str = "SonicWall SMA";
const ACCESS_POINTS: &str = "SonicWall Access Points";
const SWITCH: &str = "SonicWall Switch";
const EMAIL_SECURITY: &str = "SonicWall Email Security";

/// How a model begins → configuration type (SW-44). The model is asked before the family, which
/// MySonicWall words in more than one way. The first that fits counts: `SMA 1000` comes before
/// `SMA 100`, with which it begins.
const MODELS: [(&str, &[&str]); 6] = [
    (
        FIREWALL,
        &["TZ", "NSa", "NSsp", "NSv", "SM 9", "SM9", "SuperMassive"],
    ),
    // The SMA 1000 series: 6200 to 8200v.
    (
        SMA,
        &[
            "SMA 6", "SMA 7", "SMA 8", "SMA6", "SMA7", "SMA8", "SMA 1000", "SMA1000",
        ],
    ),
    // The SMA 100 series: 200, 210, 400, 410, 500v; SRA is what it was called before.
    (
        SRA,
        &[
            "SMA 2", "SMA 4", "SMA 5", "SMA2", "SMA4", "SMA5", "SMA 100", "SMA100", "SRA",
        ],
    ),
    (ACCESS_POINTS, &["SonicWave", "SonicPoint"]),
    (SWITCH, &["SWS"]),
    (EMAIL_SECURITY, &["ESA", "Email Security"]),
];

/// Family → configuration type, for products without a model (SW-44).
const FAMILIES: [(&str, &str); 12] = [
    ("Firewall", FIREWALL),
    ("Firewalls", FIREWALL),
    ("SMA 100", SRA),
    ("SMA100", SRA),
    ("SMA 1000", SMA),
    ("SMA1000", SMA),
    ("SMA 8200v", SMA),
    ("Access Point", ACCESS_POINTS),
    ("Access Points", ACCESS_POINTS),
    ("Switch", SWITCH),
    ("Switches", SWITCH),
    ("Email Security", EMAIL_SECURITY),
];

/// How SonicWall's network products become configurations (SW-44 to SW-46).
///
/// A product of a kind that the guide does not name is an error of its own: a host may give it a
/// type in `types.families`, or all such products one in `types.default`.
pub fn device_policy() -> DevicePolicy {
    let mut types = TypePolicy::by_family(&FAMILIES);
    types.rules = MODELS
        .into_iter()
        .flat_map(|(name, beginnings)| beginnings.iter().map(move |start| rule(start, name)))
        .collect();

    let mut policy = DevicePolicy::new(types);
    policy.company_statuses = vec!["Active".to_owned()];
    policy.active_status = Some("Active".to_owned());
    // A configuration that a person retired stays so, although its product is still registered.
    policy.status_owner = Owner::VendorUntilEdited;
    policy.owners = [
        (DeviceField::Name, Owner::VendorUntilEdited),
        (DeviceField::InstallationDate, Owner::Vendor),
        (DeviceField::WarrantyExpirationDate, Owner::Vendor),
        (DeviceField::SerialNumber, Owner::Vendor),
        (DeviceField::TagNumber, Owner::VendorUntilEdited),
        (DeviceField::ModelNumber, Owner::Vendor),
    ]
    .into();
    policy.questions = Some(QuestionPolicy::new(AnswerDates::MonthDayYearText));
    policy
}

fn rule(start: &str, name: &str) -> TypeRule {
    let model = DeviceFact::Value(DeviceField::ModelNumber);
    let begins = TextTest::BeginsWith(start.to_owned());
    TypeRule::new(vec![DeviceCondition::new(model, begins)], name)
}
