//! What must be there, is chosen and is made before the first sync.

use crate::desk::{Desk, form, id};
use crate::world::{behaviour, fixture};
use cw_adapter_sonicwall::{required_classes, required_types};
use cw_sync_core::companies::CompanyQuery;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::portal::PortalError;
use cw_sync_core::preflight::{Report, Verdict, permissions};
use serde_json::{Value, json};

fn flaws(report: &Report, id: &str) -> String {
    match report.verdict(id) {
        Some(Verdict::Failed(flaws)) => {
            let flaws: Vec<_> = flaws.iter().map(ToString::to_string).collect();
            flaws.join("; ")
        }
        _ => String::new(),
    }
}

async fn preflight(cwm: &Value) -> Report {
    let desk = Desk::on(cwm).await;
    desk.configure().await;
    desk.admin().preflight(&id()).await.unwrap()
}

#[tokio::test]
async fn sw_3_cwm_is_reached_over_https_alone() {
    let desk = Desk::new().await;
    let at = |site: &str| {
        let mut form = form(&desk.cwm);
        form.site = site.to_owned();
        form
    };
    // The very CWM that answers, by an address that is not this machine's own.
    let port = desk.cwm.url();
    let port = port.rsplit(':').next().unwrap();
    for site in [
        format!("http://0.0.0.0:{port}"),
        "http://cwm.msp.example".to_owned(),
        "ftp://cwm.msp.example".to_owned(),
    ] {
        let tested = desk.admin().test_connection(&id(), &at(&site)).await;
        let error = tested.unwrap_err().to_string();
        assert!(
            error.contains("/site") && error.contains("https"),
            "{error}"
        );
    }
    assert_eq!(desk.cwm.stats().requests, 0, "no key travels in the clear");
    // Port 443 unless another is said; one where nobody listens is told as that.
    let nobody = at("https://127.0.0.1:9");
    let tested = desk.admin().test_connection(&id(), &nobody).await;
    let error = tested.unwrap_err().to_string();
    assert!(error.contains("127.0.0.1:9"), "{error}");
    assert!(!error.contains("/site"), "{error}");
}

#[tokio::test]
async fn sw_4_the_members_rights_are_named_and_looked_for() {
    let needed = permissions(&behaviour());
    for module in [
        "Companies",
        "Finance",
        "Procurement",
        "Service Desk",
        "System",
    ] {
        let of_module = needed.iter().filter(|it| it.module == module);
        assert!(of_module.count() > 0, "{module}: {needed:?}");
    }
    let desk = Desk::configured().await;
    let report = desk.admin().preflight(&id()).await.unwrap();
    assert_eq!(flaws(&report, "cwm.rightsToRead"), "");
    desk.cwm.faults().status(403, "/service/boards", u32::MAX);
    let report = desk.admin().preflight(&id()).await.unwrap();
    assert!(
        flaws(&report, "cwm.rightsToRead").contains("Service"),
        "{report}"
    );
}

#[tokio::test]
async fn sw_7_companies_and_agreements_must_be_there() {
    assert_eq!(flaws(&preflight(&fixture()).await, "cwm.companies"), "");
    let mut bare = fixture();
    bare["/finance/agreements"] = json!([]);
    let report = preflight(&bare).await;
    assert_ne!(flaws(&report, "cwm.companies"), "", "{report}");
}

#[tokio::test]
async fn sw_8_configuration_statuses_have_one_default() {
    const CHECK: &str = "cwm.defaultConfigurationStatus";
    assert_eq!(flaws(&preflight(&fixture()).await, CHECK), "");
    for defaults in [[false, false], [true, true]] {
        let mut cwm = fixture();
        cwm["/company/configurations/statuses"] = json!([
            { "id": 1, "description": "Active", "defaultFlag": defaults[0] },
            { "id": 2, "description": "Inactive", "defaultFlag": defaults[1] },
        ]);
        let report = preflight(&cwm).await;
        assert_ne!(flaws(&report, CHECK), "", "{defaults:?}: {report}");
    }
}

#[tokio::test]
async fn sw_9_an_unfit_board_cannot_be_submitted() {
    for (lacks, path, rows) in [
        (
            "Closed",
            "/service/boards/31/statuses",
            json!([{ "id": 311, "name": "New", "defaultFlag": true }]),
        ),
        (
            "default",
            "/service/boards/31/statuses",
            json!([
                { "id": 311, "name": "New" }, { "id": 313, "name": "Closed", "closedStatus": true },
            ]),
        ),
        ("team", "/service/boards/31/teams", json!([])),
    ] {
        let mut cwm = fixture();
        cwm[path] = rows;
        let desk = Desk::on(&cwm).await;
        desk.configure().await;
        let error = desk.admin().submit(&id()).await.unwrap_err();
        assert!(matches!(error, PortalError::Unfit(_)), "{error:?}");
        assert!(error.to_string().contains(lacks), "{error}");
        // Whoever chooses sees it before.
        let offers = desk
            .admin()
            .options(&id(), "ticketing.board", "sonicwall")
            .await
            .unwrap();
        assert_eq!((offers.len(), offers[0].unfit.is_empty()), (1, false));
    }
}

#[tokio::test]
async fn sw_16_boards_and_priorities_are_offered_from_cwm() {
    let desk = Desk::configured().await;
    let names = async |choice: &str| {
        let offers = desk.admin().options(&id(), choice, "").await.unwrap();
        let mut names: Vec<_> = offers.into_iter().map(|offer| offer.pick.name).collect();
        names.sort();
        names
    };
    assert_eq!(
        names("ticketing.board").await,
        ["Help Desk", "SonicWall Board"]
    );
    assert_eq!(names("ticketing.priority").await.len(), 3);
    // Without an answer the set-up is not submitted.
    desk.admin()
        .choose(
            &id(),
            [("ticketing.priority".to_owned(), Value::Null)].into(),
        )
        .await
        .unwrap();
    let error = desk.admin().submit(&id()).await.unwrap_err();
    assert!(
        error.to_string().contains("Alert / Ticket Priority"),
        "{error}"
    );
}

#[tokio::test]
async fn sw_21_submitting_makes_types_categories_and_subcategories_once() {
    let desk = Desk::configured().await;
    let submitted = desk.admin().submit(&id()).await.unwrap();
    let set_up = submitted.set_up.unwrap();
    assert_eq!(set_up.by_hand, []);
    let names = |path: &str| {
        let all = desk.cwm.state(path).into_iter();
        let mut names: Vec<_> = all
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    };
    let types = names("/procurement/types");
    for name in required_types() {
        assert_eq!(
            types.iter().filter(|known| **known == name).count(),
            1,
            "{types:?}"
        );
    }
    assert_eq!(
        names("/procurement/categories"),
        ["Cloud", "Hardware/Virtual", "Miscellaneous"]
    );
    assert_eq!(
        names("/procurement/subcategories"),
        [
            "Cloud Services",
            "Miscellaneous",
            "Network Device",
            "Software"
        ]
    );
    assert_eq!(required_classes().len(), 4);
    let writes = desk.cwm.stats().writes;
    let again = desk.admin().submit(&id()).await.unwrap().set_up.unwrap();
    assert_eq!((again.made.len(), desk.cwm.stats().writes), (0, writes));
}

#[tokio::test]
async fn sw_21_what_cwm_refuses_is_a_list_to_make_by_hand() {
    let refusal = || mock_cwm::Failure::Status {
        status: 403,
        retry_after: None,
        body: None,
    };
    let refused = |path: &str| {
        let fault = mock_cwm::Fault::new(refusal()).path(path);
        fault.requests(u32::MAX)
    };
    // Whether CWM refuses to have them looked at, or to have them made.
    for fault in [
        refused("/procurement/categories"),
        refused("/procurement/").on_write(1),
    ] {
        let desk = Desk::configured().await;
        desk.cwm.faults().add(fault);
        let submitted = desk.admin().submit(&id()).await.unwrap();
        let set_up = submitted.set_up.unwrap();
        assert_eq!(set_up.made, [""; 0]);
        let told: Vec<_> = set_up.by_hand.iter().map(ToString::to_string).collect();
        let told = told.join("\n");
        for name in required_types() {
            assert!(told.contains(&format!("{name:?}")), "{name}: {told}");
        }
        for class in required_classes() {
            for name in [class.category, class.subcategory] {
                assert!(told.contains(&format!("{name:?}")), "{name}: {told}");
            }
        }
        assert!(told.contains("403"), "{told}");
        assert!(
            desk.portal.ready(&id()).await.is_ok(),
            "set up all the same"
        );
    }
}

#[tokio::test]
async fn sw_22_companies_with_agreements_are_fetched_whatever_their_status() {
    let desk = Desk::configured().await;
    let empty = desk
        .admin()
        .companies(&id(), &CompanyQuery::new(""))
        .await
        .unwrap();
    assert_eq!((empty.fetched_at, empty.found), (None, 0));
    let fetched = desk.admin().submit(&id()).await.unwrap().companies;
    assert_eq!(fetched, Ok(7));
    let all = desk
        .admin()
        .companies(&id(), &CompanyQuery::new(""))
        .await
        .unwrap();
    let has = |name: &str| all.companies.iter().any(|company| company.name == name);
    assert!(has("Iris Optics"), "inactive");
    assert!(
        !has("Redwood Veterinary Group") && !has("Harbor Foods"),
        "without agreements"
    );
    let birch = desk
        .admin()
        .companies(&id(), &CompanyQuery::new("birch"))
        .await
        .unwrap();
    assert_eq!((birch.found, birch.companies[0].agreements.len()), (1, 1));
}

#[tokio::test]
async fn sw_27_where_no_companies_are_kept_yet_they_can_be_fetched_again() {
    let desk = Desk::configured().await;
    desk.cwm.faults().status(500, "/finance/agreements", 1);
    let submitted = desk.admin().submit(&id()).await.unwrap();
    assert!(submitted.companies.is_err(), "{submitted:?}");
    desk.admin()
        .sync_now(&id(), RunOptions::new())
        .await
        .unwrap();
    let all = desk
        .admin()
        .companies(&id(), &CompanyQuery::new(""))
        .await
        .unwrap();
    assert_eq!(all.found, 7);
    assert!(all.fetched_at.is_some());
}
