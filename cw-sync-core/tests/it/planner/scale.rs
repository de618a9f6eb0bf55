//! A large partner.

use crate::given::{Case, complete, key, line, monthly, product};
use cw_sync_core::plan::{Plan, TenantPlan};
use cw_sync_core::report::plan_as_text;

/// `tenants` with ten lines each, all known, half of them with another quantity now.
fn partner(tenants: i64) -> Case {
    let mut case = Case::new().catalog(&[("Seats", "seats")]);
    let mut id = 0;
    for n in 0..tenants {
        let (tenant, agreement) = (format!("t{n}"), 1000 + n);
        case.agreement(agreement, monthly(10));
        let mut products = Vec::new();
        for serial in 0..10 {
            id += 1;
            let serial = format!("S{n}-{serial}");
            let made = line(id, "Seats", &serial, 5);
            let written = made.fields.clone();
            case.link(&tenant, key(agreement, "Seats", &serial), id, written);
            case.put(agreement, made);
            products.push(product("Seats", &serial, 5 + id % 2));
        }
        case.tenant(&tenant, agreement, complete(products));
    }
    case
}

/// What grows with the square of the tenants takes minutes here.
#[test]
fn ten_thousand_tenants_are_planned_and_written() {
    let case = partner(10_000);
    let tenants = case
        .tenants
        .iter()
        .map(|input| TenantPlan::new(input.tenant.clone()));
    let plan = Plan::assemble("test".into(), tenants.collect(), vec![case.plan()]);
    let text = plan_as_text(&plan);
    assert_eq!(plan.changes.len(), 50_000);
    assert!(text.contains("Tenant t9999: update addition"));
}
