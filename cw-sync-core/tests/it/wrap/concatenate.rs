use super::given::{Answer, Told, alert, at, down, gap, seats, tenant};
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::wrap::{Part, concatenate};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, Coverage, ProductSource, Snapshot, SourceError,
    TenantSource,
};
use std::sync::Arc;

type Products = Snapshot<BillableProduct>;

async fn read(first: Answer<Products>, second: Answer<Products>) -> Answer<Products> {
    let part = |name: &str, answer| Part::new(name, Told::new(answer) as Arc<dyn ProductSource>);
    let source = concatenate(part("a", first), vec![part("b", second)]);
    source.products(&tenant("birch")).await
}

#[tokio::test]
async fn what_several_sources_read_is_one_snapshot_as_old_as_the_oldest() {
    let whole = read(
        Ok(at(7, vec![seats("S1", 1)])),
        Ok(at(3, vec![seats("S2", 2)])),
    );
    let whole = whole.await.unwrap();
    assert_eq!(whole, at(3, vec![seats("S1", 1), seats("S2", 2)]));
    assert!(whole.is_complete());
}

#[tokio::test]
async fn a_source_that_fails_is_a_gap_and_all_failing_an_error() {
    let whole = read(Ok(at(7, vec![seats("S1", 1)])), Err(down()))
        .await
        .unwrap();
    assert_eq!(whole.items(), [seats("S1", 1)]);
    assert_eq!(
        whole.gaps(),
        [gap("b", "the vendor cannot be reached: 503")]
    );
    let refused = SourceError::Unauthorized("key".to_owned());
    let error = read(Err(refused.clone()), Err(down())).await.unwrap_err();
    assert_eq!(error, refused);
}

#[tokio::test]
async fn who_is_shut_out_by_one_asks_none() {
    let shut = SourceError::LockedOut("429".to_owned());
    let whole = at(7, vec![seats("S1", 1)]);
    assert_eq!(
        read(Ok(whole.clone()), Err(shut.clone())).await,
        Err(shut.clone())
    );
    assert_eq!(read(Err(shut.clone()), Ok(whole)).await, Err(shut.clone()));
    assert_eq!(read(Err(down()), Err(shut.clone())).await, Err(shut));
}

#[tokio::test]
async fn gaps_and_what_was_left_out_are_kept_with_their_sources_names() {
    let first = at(7, vec![seats("S1", 1)]).lacking([gap("page 2", "cut off")]);
    let second = at(7, vec![seats("S2", 1)]).keeping("trials", |_| false);
    let whole = read(Ok(first), Ok(second)).await.unwrap();
    assert_eq!(whole.gaps(), [gap("a: page 2", "cut off")]);
    assert_eq!(whole.left_out(), [gap("b: 1 of 1", "trials")]);
}

#[tokio::test]
async fn the_same_thing_twice_is_one_and_a_contradiction_none() {
    let whole = read(
        Ok(at(7, vec![seats("S1", 1), seats("S2", 2), seats("S3", 3)])),
        // CWM would take `s2` for the same line.
        Ok(at(7, vec![seats("S1", 1), seats("s2", 9)])),
    );
    let whole = whole.await.unwrap();
    assert_eq!(whole.items(), [seats("S1", 1), seats("S3", 3)]);
    let disputed = gap(
        "product `Seats`, serial s2",
        "`a` and `b` both report it, and differently",
    );
    assert_eq!(whole.gaps(), [disputed]);
}

#[tokio::test]
async fn tenants_under_two_names_are_none() {
    let told = |tenants: Vec<Tenant>| Told::new(Ok(at(1, tenants))) as Arc<dyn TenantSource>;
    let one = told(vec![tenant("1"), Tenant::new("2", "Birch")]);
    let other = told(vec![tenant("1"), Tenant::new("2", "Cedar")]);
    let source = concatenate(Part::new("a", one), vec![Part::new("b", other)]);
    let tenants = source.tenants().await.unwrap();
    assert_eq!(tenants.items(), [tenant("1")]);
    assert_eq!(tenants.gaps().len(), 1);
}

/// Absence means something only where every source lists all that stand.
#[tokio::test]
async fn the_whole_covers_what_every_part_covers() {
    for (one, other, coverage) in [
        (Coverage::AllOpen, Coverage::AllOpen, Coverage::AllOpen),
        (Coverage::AllOpen, Coverage::Changes, Coverage::Changes),
        (Coverage::Changes, Coverage::AllOpen, Coverage::Changes),
    ] {
        let part = |name: &str, coverage| {
            let alerts = at(1, vec![alert(name)]);
            let mut answer = AlertSnapshot::all_open(alerts);
            answer.coverage = coverage;
            Part::new(name, Told::new(Ok(answer)) as Arc<dyn AlertSource>)
        };
        let source = concatenate(part("a", one), vec![part("b", other)]);
        let query = AlertQuery::default();
        let whole = source.alerts(&tenant("birch"), &query).await.unwrap();
        assert_eq!(whole.coverage, coverage, "{one:?} {other:?}");
        assert_eq!(whole.alerts.items().len(), 2);
    }
}
