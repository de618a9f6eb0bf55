//! What other clients leave their users to find out: which rights are enough.

use crate::doctor::{forbidden, manifest, server_but};
use crate::support::*;
use cw_manage::api::{company, finance, service};
use cw_manage::doctor::examine;
use cw_manage::endpoint::{Creatable, Listable, Patchable};
use cw_manage::permission::{Manifest, Role};

/// "Which permissions are the minimum?"
#[tokio::test]
async fn lesson_5_13_the_doctor_prints_missing_permissions_and_a_role_manifest() {
    let agreements = "/finance/agreements";
    let server = server_but(&[(agreements, forbidden())]).await;
    let uses = manifest(&[
        "GET /company/companies",
        "GET /finance/agreements",
        "POST /finance/agreements/{parentId}/additions",
    ]);
    let report = examine(&discovering(&server), &uses).await.to_string();
    let end = "
Missing rights:
  Finance > Agreements: Inquire All

Cannot be checked without writing:
  Finance > Agreements: Add All
";
    assert!(report.ends_with(end), "{report}");

    let role = Role::needed_by(&uses).to_markdown();
    let row = "| Finance | Agreements | All | None | None | All | published |";
    assert!(role.contains(row), "{role}");
}

/// The table that Mailprotector publishes for its integration, from the operations that it takes.
#[test]
fn lesson_2_10_the_least_role_comes_from_the_operations_in_use() {
    let uses: Manifest = [
        company::Companies::LIST,
        company::Contacts::LIST,
        finance::Agreements::LIST,
        finance::AgreementsAdditions::LIST,
        finance::AgreementsAdditions::CREATE,
        finance::AgreementsAdditions::PATCH,
        cw_manage::api::procurement::Catalog::LIST,
        cw_manage::api::procurement::Products::LIST,
    ]
    .into_iter()
    .collect();
    let role = Role::needed_by(&uses);
    let rows: Vec<_> = role.rows.iter().map(ToString::to_string).collect();
    assert_eq!(
        rows,
        [
            "Companies > Company Maintenance: Inquire All",
            "Companies > Contacts: Inquire All",
            "Finance > Agreements: Add All, Edit All, Inquire All",
            "Procurement > Product Catalog: Inquire All",
            "Procurement > Products: Inquire All",
        ]
    );
    assert!(role.unknown.is_empty());

    let tickets = Manifest::default()
        .with(service::Tickets::PATCH)
        .closes_tickets();
    let role = Role::needed_by(&tickets);
    let actions: Vec<_> = role.rows.iter().map(|row| row.action.as_str()).collect();
    assert_eq!(actions, ["Close Service Tickets", "Service Tickets"]);
}
