//! A plan with a bit of everything, and a run in which something failed.

use crate::engine::cwm::Fault;
use crate::engine::world::World;
use crate::given::product;
use cw_sync_core::model::{DataKind, FieldValue, Tenant, TenantKey};
use cw_sync_core::plan::billing::BillingAction;
use cw_sync_core::plan::{
    Change, FieldChange, Finding, Outlook, Part, Plan, Scope, Severity, TenantData, TenantPlan,
};
use cw_sync_core::policy::LineField;
use cw_sync_core::report::RunReport;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A name that means something to HTML, to a spreadsheet and to nobody else.
pub const NASTY: &str = "=1+1 <script>alert(\"x\")</script>, & Søn";

pub fn number(number: i64) -> Option<FieldValue> {
    Some(FieldValue::Number(Decimal::from(number)))
}

pub fn create(tenant: &str, name: &str, serial: &str, quantity: i64) -> Change {
    let action = BillingAction::CreateAddition {
        agreement: 100.into(),
        identifier: name.to_owned(),
        serial: Some(serial.to_owned()),
        fields: BTreeMap::from([(LineField::Quantity, number(quantity).unwrap())]),
    };
    let fields = vec![
        FieldChange::new("quantity", None, number(quantity)),
        FieldChange::new("serialNumber", None, Some(serial.into())),
    ];
    Change::new(of(tenant), action, fields, "it is not billed yet")
}

pub fn update(tenant: &str, name: &str, serial: &str, from: i64, to: i64) -> Change {
    let action = BillingAction::UpdateAddition {
        agreement: 100.into(),
        addition: 7.into(),
        identifier: name.to_owned(),
        serial: Some(serial.to_owned()),
        set: BTreeMap::from([(LineField::Quantity, number(to).unwrap())]),
        clear: Vec::new(),
    };
    let fields = vec![FieldChange::new("quantity", number(from), number(to))];
    Change::new(of(tenant), action, fields, "the vendor counts another")
}

fn of(tenant: &str) -> Scope {
    Scope::Tenant(TenantKey::from(tenant))
}

/// Birch changes, Cedar cannot be read, Dune is not mapped; all have names.
pub fn plan() -> Plan {
    let mut part = Part::new(DataKind::Billing);
    part.changes = vec![
        Change::new(
            Scope::Shared,
            BillingAction::CreateProductType {
                name: NASTY.to_owned(),
            },
            Vec::new(),
            "it is not there",
        ),
        create("t1", "Seats", "0012", 5),
        update("t1", "Seats", "S2", 8, 6),
        update("t1", NASTY, "S3", 1, 2),
    ];
    let cedar = TenantKey::from("t2");
    part.findings = vec![
        Finding::new(
            Severity::Warning,
            DataKind::Billing,
            &"t1".into(),
            "left as it is",
        ),
        Finding::new(Severity::Error, DataKind::Billing, &cedar, NASTY)
            .about(Some("page 2".to_owned())),
    ];
    let data = |outlook| TenantData::new(Some(3), outlook);
    part.tenants = BTreeMap::from([
        ("t1".into(), data(Outlook::Synced)),
        (cedar, data(Outlook::Failed("503".to_owned()))),
        ("t3".into(), data(Outlook::Ignored("not mapped".to_owned()))),
    ]);
    let tenant = |key: &str, name: &str| {
        let mut plan = TenantPlan::new(Tenant::new(key, name));
        plan.company = Some(format!("{name} Inc."));
        plan
    };
    let tenants = vec![
        tenant("t1", NASTY),
        tenant("t2", "Cedar"),
        tenant("t3", "Dune"),
    ];
    Plan::assemble("here".into(), tenants, vec![part])
}

/// One line is made, one is raised, one is refused.
pub async fn run() -> RunReport {
    let world = World::set_up().await;
    world.line(100, 20, "S2", 8);
    world.report(
        "t1",
        vec![
            product("Seats", "S1", 5),
            product("Seats", "S2", 9),
            product("Seats", "S3", 4),
        ],
    );
    world.cwm.fault("POST", "additions", Fault::Refuse(400));
    world.run().await
}
