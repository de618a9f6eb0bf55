//! What people do in the portal.

use crate::desk::{Desk, KEYS, cwm, form, id, oscar};
use crate::world::{BIRCH, HARBOR, fixture};
use cw_sync_core::companies::CompanyQuery;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::integration::Conflict;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::portal::{CONNECTED, ConnectionForm, PortalError, Secret};
use cw_sync_core::store::{MappingStore, TenantStore};
use cw_sync_core::view::{AutoSync, Direction, TableQuery, TriState};
use serde_json::{Value, json};

#[tokio::test]
async fn sw_2_everything_that_the_page_offers_can_be_done() {
    let desk = Desk::submitted().await;
    let (admin, id) = (desk.admin(), id());
    desk.map(BIRCH, 101, 501).await;
    // Sync now, then refresh: what was synced is in the store.
    let report = desk.run().await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    let facts = desk.store.tenant_facts(&id).await.unwrap();
    assert!(facts[&BIRCH.to_string().into()].synced_at(&[]).is_some());
    // Search, filter, sort.
    let query = TableQuery::new()
        .filter("syncEnabled", TriState::Yes)
        .search("birch")
        .sort("monthly", Direction::Descending);
    let page = admin.table(&id, &query).await.unwrap();
    assert_eq!((page.rows.len(), page.matching, page.total), (1, 1, 14));
    assert_eq!(admin.header(&id).await.unwrap().synced_companies, 1);
    // Configure again, and reset.
    admin
        .choose(&id, [("ticketing.board".to_owned(), Value::Null)].into())
        .await
        .unwrap();
    assert!(!admin.validate(&id).await.unwrap().is_empty());
    let prompt = admin.reset_prompt(&id).await.unwrap();
    admin.reset(&id, &prompt.confirmation).await.unwrap();
    assert!(desk.portal.ready(&id).await.is_err());
}

#[tokio::test]
async fn sw_14_server_company_and_keys_are_required_and_tested() {
    let desk = Desk::new().await;
    let admin = desk.admin();
    let error = admin
        .test_connection(&id(), &ConnectionForm::new(" ", ""))
        .await
        .unwrap_err();
    for missing in ["/site", "/company", "/publicKey", "/privateKey"] {
        assert!(error.to_string().contains(missing), "{error}");
    }
    let told = admin
        .test_connection(&id(), &form(&desk.cwm))
        .await
        .unwrap();
    assert_eq!(
        (told, CONNECTED),
        ("Connection established successfully", told)
    );
}

#[tokio::test]
async fn sw_15_no_read_gives_a_key_back() {
    let desk = Desk::configured().await;
    let review = desk.admin().review(&id()).await.unwrap();
    assert!(
        review
            .credentials
            .values()
            .any(|one| matches!(one, Secret::Set(_)))
    );
    let admin = desk.admin();
    let shown = [
        format!("{review:?}"),
        format!("{:?}", admin.status(&id()).await.unwrap()),
        format!("{:?}", admin.integrations().await.unwrap()),
        format!("{:?}", admin.header(&id()).await.unwrap()),
        format!("{:?}", admin.audit(&id(), None, 100).await.unwrap()),
    ];
    for secret in [KEYS.1, mock_sonicwall::KEY] {
        for shown in &shown {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    // A key that was set may be left out as long as the server stays the same.
    let again = ConnectionForm::new(desk.cwm.url(), desk.cwm.company());
    desk.admin().connect(&id(), &again).await.unwrap();
}

#[tokio::test]
async fn sw_19_operators_work_with_an_integration_and_change_none() {
    let desk = Desk::submitted().await;
    let (admin, worker, id) = (desk.admin(), desk.oscar(), id());
    assert!(
        worker.companies(&id, &CompanyQuery::new("")).await.is_err(),
        "not one yet"
    );
    let found = admin.users(&id, "OSCAR").await.unwrap();
    assert_eq!(found, [(oscar(), false)]);
    admin.add_operators(&id, ["u2".into()]).await.unwrap();
    assert_eq!(admin.operators(&id).await.unwrap(), [oscar()]);

    assert!(worker.companies(&id, &CompanyQuery::new("")).await.is_ok());
    assert!(worker.refresh_companies(&id).await.is_ok());
    assert!(worker.status(&id).await.is_ok());
    let birch = Mapping::to_agreement(BIRCH.to_string(), 101, 501);
    let mapped = worker.map(&id, std::slice::from_ref(&birch)).await;
    assert_eq!(mapped.unwrap(), []);
    for on in [false, true] {
        let toggled = worker.set_auto_sync(&id, &birch.tenant, on).await;
        assert_eq!(toggled.unwrap(), []);
        assert_eq!(
            desk.store.mappings(&id).await.unwrap()[&birch.tenant].enabled,
            on
        );
    }
    assert!(worker.table(&id, &TableQuery::new()).await.is_ok());
    let report = worker.sync_now(&id, RunOptions::new()).await.unwrap();
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    let lines = desk.cwm.state("/finance/agreements/501/additions");
    assert_eq!(lines.len(), 5, "what an operator synced is billed");
    for refused in [
        worker.connect(&id, &form(&desk.cwm)).await,
        worker.configure(&id, json!({})).await,
        worker.choose(&id, [].into()).await,
        worker.submit(&id).await.map(drop),
        worker.reset(&id, id.as_str()).await,
        worker.add_all_users(&id).await,
        desk.stranger().reset(&id, id.as_str()).await,
    ] {
        assert!(
            matches!(refused, Err(PortalError::Refused(_))),
            "{refused:?}"
        );
    }
    admin.add_all_users(&id).await.unwrap();
    assert_eq!(admin.operators(&id).await.unwrap().len(), 2);
    admin.remove_all_operators(&id).await.unwrap();
    assert!(worker.status(&id).await.is_err());
}

#[tokio::test]
async fn sw_20_the_review_says_it_all_in_words() {
    let desk = Desk::configured().await;
    desk.admin()
        .add_operators(&id(), ["u2".into()])
        .await
        .unwrap();
    let review = desk.admin().review(&id()).await.unwrap();
    assert_eq!(
        review.host.as_deref(),
        desk.cwm.url().strip_prefix("http://")
    );
    assert_eq!(review.company.as_deref(), Some(desk.cwm.company()));
    assert_eq!(review.operators, ["Oscar Operator - oscar@msp.example"]);
    let lines: Vec<_> = review
        .in_words
        .iter()
        .map(|line| format!("{}: {}", line.label, line.values.join(", ")))
        .collect();
    assert_eq!(
        lines,
        [
            "CWM Service Board: SonicWall Board",
            "Alert / Ticket Priority: Critical Severity -> Priority 1 - Emergency Response, High \
             Severity -> Priority 2 - Quick Response",
        ]
    );
}

#[tokio::test]
async fn sw_53_refused_keys_are_logged_as_the_guide_shows() {
    let desk = Desk::new().await;
    let wrong = ConnectionForm::new(desk.cwm.url(), desk.cwm.company());
    let wrong = wrong
        .keys(desk.cwm.public_key(), "wr0ng")
        .client_id(desk.cwm.client_id());
    let error = desk
        .admin()
        .test_connection(&id(), &wrong)
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("GET "), "{text}");
    let company = format!("company id {}", desk.cwm.company());
    for part in [company.as_str(), "error:401 Auth Error."] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains("wr0ng"), "{text}");
}

#[tokio::test]
async fn sw_55_a_reset_removes_what_was_set_and_touches_nothing_in_cwm() {
    let desk = Desk::submitted().await;
    desk.map(BIRCH, 101, 501).await;
    desk.run().await;
    let (admin, id) = (desk.admin(), id());
    let (held, writes) = (desk.cwm.all_state(), desk.cwm.stats().writes);
    let prompt = admin.reset_prompt(&id).await.unwrap();
    assert_eq!(prompt.title, "Reset Data");
    assert!(
        prompt
            .text
            .contains("Nothing in ConnectWise PSA is modified or deleted"),
        "{prompt:?}"
    );
    let unconfirmed = admin.reset(&id, "").await;
    assert!(
        matches!(unconfirmed, Err(PortalError::Unconfirmed(_))),
        "{unconfirmed:?}"
    );
    assert!(
        desk.portal.ready(&id).await.is_ok(),
        "without a Confirm nothing is gone"
    );

    admin.reset(&id, &prompt.confirmation).await.unwrap();
    assert!(desk.portal.ready(&id).await.is_err());
    assert!(desk.store.mappings(&id).await.unwrap().is_empty());
    let review = admin.review(&id).await.unwrap();
    assert_eq!(review.host, None);
    assert!(
        review
            .credentials
            .values()
            .all(|one| *one == Secret::NotSet),
        "{review:?}"
    );
    assert_eq!(
        (desk.cwm.all_state(), desk.cwm.stats().writes),
        (held, writes)
    );

    // Set up afresh, the same records are found, and none is made twice.
    desk.configure().await;
    admin.submit(&id).await.unwrap();
    desk.map(BIRCH, 101, 501).await;
    desk.run().await;
    let lines = desk.cwm.state("/finance/agreements/501/additions");
    assert_eq!(lines.len(), 5);
    assert_eq!(desk.cwm.state("/company/configurations").len(), 2);
}

#[tokio::test]
async fn sw_56_a_cwm_that_another_organization_uses_is_refused() {
    let desk = Desk::configured().await;
    let mut same = form(&desk.cwm);
    same.site = format!("{}/v4_6_release/apis/3.0/", desk.cwm.url().to_uppercase());
    let error = desk
        .stranger()
        .create("other", "sonicwall", &same)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "There is already a ConnectWise PSA configuration present with the same PSA identifier. \
         Please reach out to Customer Support."
    );
}

#[tokio::test]
async fn sw_57_a_cwm_that_the_organization_uses_already_is_refused() {
    let desk = Desk::configured().await;
    let error = desk
        .admin()
        .create("again", "sonicwall", &form(&desk.cwm))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "There is a ConnectWise configuration already available for the same organization \
         identifier belonging to your organization. Please reach out to your Super Admin to add \
         access to your account."
    );
}

#[tokio::test]
async fn sw_58_a_second_instance_on_another_cwm_is_refused() {
    let desk = Desk::configured().await;
    let other = cwm(&fixture()).await;
    let error = desk
        .admin()
        .create("second", "sonicwall", &form(&other))
        .await
        .unwrap_err();
    let is_second = matches!(&error, PortalError::Conflict(Conflict::Second { .. }));
    assert!(is_second, "{error:?}");
    assert!(error.to_string().contains("msp-sonicwall"), "{error}");
}

#[tokio::test]
async fn sw_6_each_organization_has_one_integration_and_sees_its_own_alone() {
    let desk = Desk::configured().await;
    let other = cwm(&fixture()).await;
    let stranger = desk.stranger();
    stranger
        .create("others", "sonicwall", &form(&other))
        .await
        .unwrap();
    for (acting, own) in [(desk.admin(), "msp-sonicwall"), (stranger, "others")] {
        let seen = acting.integrations().await.unwrap();
        let seen: Vec<_> = seen.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(seen, [own]);
    }
    let error = desk.stranger().status(&id()).await.unwrap_err();
    assert!(matches!(error, PortalError::Refused(_)), "{error:?}");
}

#[tokio::test]
async fn sw_23_company_and_agreement_together_turn_auto_sync_on() {
    let desk = Desk::submitted().await;
    let (admin, id) = (desk.admin(), id());
    let birch = Mapping::to_agreement(BIRCH.to_string(), 101, 501);
    admin.map(&id, &[birch]).await.unwrap();
    desk.run().await;
    assert_eq!(desk.cwm.state("/finance/agreements/501/additions").len(), 5);
    let row = admin
        .table(&id, &TableQuery::new().search("birch"))
        .await
        .unwrap();
    assert_eq!(row.rows[0].auto_sync, AutoSync::Enabled);
}

#[tokio::test]
async fn sw_24_a_company_alone_is_synced_once_it_is_turned_on_and_never_billed() {
    let desk = Desk::submitted().await;
    let (admin, id) = (desk.admin(), id());
    let harbor = Mapping::to_company(HARBOR.to_string(), 107);
    let tenant = harbor.tenant.clone();
    admin.map(&id, &[harbor]).await.unwrap();
    let row = admin
        .table(&id, &TableQuery::new())
        .await
        .unwrap()
        .rows
        .remove(0);
    assert_eq!(row.auto_sync, AutoSync::Disabled);
    let writes = desk.cwm.stats().writes;
    desk.run().await;
    assert_eq!(desk.cwm.stats().writes, writes);
    admin.set_auto_sync(&id, &tenant, true).await.unwrap();
    desk.run().await;
    assert_eq!(desk.cwm.state("/company/configurations").len(), 3);
    assert_eq!(desk.cwm.state("/procurement/catalog").len(), 0);
}
