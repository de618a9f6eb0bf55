use super::given::{Told, at, down, seats, tenant};
use cw_sync_core::source::wrap::{Cache, Layer};
use cw_sync_core::source::{ProductSource, Snapshot};
use futures::future::{join, join_all};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::advance;

type Products = Snapshot<cw_sync_core::model::BillableProduct>;

fn cached(told: &Arc<Told<Products>>) -> Arc<dyn ProductSource> {
    let source: Arc<dyn ProductSource> = told.clone();
    Cache::new(Duration::from_secs(60)).wrap(source)
}

#[tokio::test(start_paused = true)]
async fn one_read_serves_all_until_it_is_old() {
    let told = Told::new(Ok(at(1, vec![seats("S1", 5)])));
    let (source, birch) = (cached(&told), tenant("birch"));
    for _ in 0..3 {
        let products = source.products(&birch).await.unwrap();
        assert_eq!(products.items(), [seats("S1", 5)]);
    }
    assert_eq!(told.calls(), 1);
    source.products(&tenant("cedar")).await.unwrap();
    assert_eq!(told.calls(), 2, "another tenant is another read");

    advance(Duration::from_secs(59)).await;
    source.products(&birch).await.unwrap();
    assert_eq!(told.calls(), 2);
    *told.answer.lock().unwrap() = Ok(at(2, vec![seats("S1", 6)]));
    advance(Duration::from_secs(1)).await;
    let products = source.products(&birch).await.unwrap();
    assert_eq!(products.items(), [seats("S1", 6)]);
}

#[tokio::test(start_paused = true)]
async fn who_comes_meanwhile_shares_the_read_and_its_error() {
    let told = Told::taking(Duration::from_secs(5), Err(down()));
    let (source, birch) = (cached(&told), tenant("birch"));
    let outcomes = join_all((0..9).map(|_| source.products(&birch))).await;
    assert!(outcomes.iter().all(|outcome| *outcome == Err(down())));
    assert_eq!(told.calls(), 1);
    // The error is not kept.
    *told.answer.lock().unwrap() = Ok(at(1, vec![]));
    assert!(source.products(&birch).await.is_ok());
    assert_eq!(told.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_leaves_takes_nothing_from_the_others() {
    let told = Told::taking(Duration::from_secs(5), Ok(at(1, vec![])));
    let (source, birch) = (cached(&told), tenant("birch"));
    let impatient = tokio::time::timeout(Duration::from_secs(1), source.products(&birch));
    let (left, stayed) = join(impatient, source.products(&birch)).await;
    assert!(left.is_err() && stayed.is_ok());
    assert_eq!(told.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_read_that_everybody_left_is_begun_anew() {
    let told = Told::taking(Duration::from_secs(5), Ok(at(1, vec![])));
    let (source, birch) = (cached(&told), tenant("birch"));
    let impatient = tokio::time::timeout(Duration::from_secs(1), source.products(&birch));
    assert!(impatient.await.is_err());
    assert!(source.products(&birch).await.is_ok());
    assert_eq!(told.calls(), 2);
}
