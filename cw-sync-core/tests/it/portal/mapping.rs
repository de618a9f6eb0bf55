//! Mapping and the tables, through the portal.

use super::given::{Office, here};
use cw_sync_core::companies;
use cw_sync_core::mapping::{Mapping, Switch};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::LineField;
use cw_sync_core::portal::PortalError;
use cw_sync_core::view::{AutoSync, TableQuery};

#[tokio::test]
async fn an_operator_maps_suggests_imports_and_exports() {
    let office = Office::open().await;
    let (otto, partner) = (office.otto(), &office.partner);
    partner.report("Company 20 Inc.", &[("S9", 2)]);
    let count = otto.survey(&here(), &[DataKind::Billing]).await.unwrap();
    assert_eq!(count, 2);
    companies::refresh(
        &partner.client(),
        &*partner.store,
        &here(),
        chrono::Utc::now(),
        &|_| {},
    )
    .await
    .unwrap();
    let suggested = otto.suggest(&here()).await.unwrap();
    assert_eq!(suggested.len(), 1);
    let offer = suggested[0].only().unwrap();
    // It has several agreements: a person chooses among them.
    assert_eq!((offer.company.get(), offer.agreement), (20, None));
    otto.map(&here(), &[offer.mapping("Company 20 Inc.")])
        .await
        .unwrap();

    let file = otto.export_mappings(&here()).await.unwrap();
    assert_eq!(
        file,
        "\u{feff}tenant,tenantName,companyId,company,agreementId,agreement,autoSync\r\n\
         Company 20 Inc.,Company 20 Inc.,20,Company 20,,,off\r\n\
         t1,t1,10,Company 10,100,Managed 100,on\r\n"
    );
    let other = file.replace("20,Company 20,,,off", "20,,200,,");
    let trial = otto.import_mappings(&here(), &other, true).await.unwrap();
    assert_eq!((trial.changes.len(), trial.made), (1, false));
    assert_eq!(otto.export_mappings(&here()).await.unwrap(), file);
    let wrong = other
        .replace("20,,200,,", "20,,100,,")
        .replace("on", "perhaps");
    let error = otto
        .import_mappings(&here(), &wrong, false)
        .await
        .unwrap_err();
    let PortalError::Lines(lines) = &error else {
        panic!("{error}")
    };
    assert_eq!(lines.len(), 1, "{error}");
    let wrong = other.replace("20,,200,,", "20,,100,,");
    let error = otto
        .import_mappings(&here(), &wrong, false)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("line 2: agreement"), "{error}");
    otto.import_mappings(&here(), &other, false).await.unwrap();

    // SW-23: with an agreement, sync is on.
    let page = otto
        .table(&here(), &TableQuery::new().search("inc."))
        .await
        .unwrap();
    assert_eq!(page.rows[0].auto_sync, AutoSync::Enabled);
    assert_eq!(page.rows[0].agreement.as_deref(), Some("Managed 200"));
    otto.set_auto_sync(&here(), &"t1".into(), false)
        .await
        .unwrap();
    let error = otto
        .set_auto_sync(&here(), &"t9".into(), true)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("t9"), "{error}");
    otto.unmap(&here(), &["Company 20 Inc.".into()])
        .await
        .unwrap();
    let header = otto.header(&here()).await.unwrap();
    assert_eq!((header.synced_companies, header.ignored_tenants), (1, 1));
    assert_eq!(partner.writes(), 0);
}

#[tokio::test]
async fn an_admin_switches_and_the_next_run_heeds_it() {
    let office = Office::open().await;
    let (ada, partner) = (office.ada(), &office.partner);
    let billing = Switch::Kind(DataKind::Billing);
    ada.switch(&here(), billing, false).await.unwrap();
    let switches = ada.switches(&here()).await.unwrap();
    assert!(switches.contains(&(billing, false)), "{switches:?}");
    let ready = office.portal.ready(&here()).await.unwrap();
    ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(partner.writes(), 0);
    // A line that is kept up in nothing that counts is not offered, nor is what there is not.
    for switch in [
        Switch::Field(LineField::Quantity),
        Switch::Kind(DataKind::Devices),
    ] {
        let error = ada.switch(&here(), switch, false).await.unwrap_err();
        assert!(error.to_string().contains("there are billing"), "{error}");
    }
    ada.switch(&here(), billing, true).await.unwrap();
    ready.engine.run(&ready.integration).await.unwrap();
    assert_eq!(partner.lines(100), ["S1 5"]);
    assert_eq!(ada.products(&here()).await.unwrap(), []);
    let mapping = Mapping::to_agreement("t1", 10, 200);
    let issues = ada.check_mappings(&here(), &[mapping]).await.unwrap();
    assert_eq!(issues.len(), 1);
}
