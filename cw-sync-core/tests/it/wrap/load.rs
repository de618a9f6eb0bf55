use super::given::{Told, at, seats, tenant};
use cw_sync_core::source::wrap::{Layer, Throttle, TimeLimit};
use cw_sync_core::source::{ProductSource, SourceError, Sources, TenantSource};
use futures::future::{join, join_all};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long_is_unavailable() {
    let told = Told::taking(9 * SECOND, Ok(at(1, vec![seats("S1", 5)])));
    let source: Arc<dyn ProductSource> = told.clone();
    let patient = TimeLimit::new(10 * SECOND).wrap(source.clone());
    assert!(patient.products(&tenant("birch")).await.is_ok());
    let limited = TimeLimit::new(8 * SECOND).wrap(source);
    let error = limited.products(&tenant("birch")).await.unwrap_err();
    assert!(matches!(error, SourceError::Unavailable(_)), "{error:?}");
    assert!(error.to_string().contains("given up after 8s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn so_many_calls_at_once_and_no_more() {
    let told = Told::taking(SECOND, Ok(at(1, vec![])));
    let source = Throttle::new(3).wrap(told.clone() as Arc<dyn ProductSource>);
    let birch = tenant("birch");
    let begun = Instant::now();
    join_all((0..10).map(|_| source.products(&birch))).await;
    assert_eq!(told.most_at_once.load(Ordering::SeqCst), 3);
    assert_eq!(begun.elapsed(), 4 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn so_many_calls_per_interval_shared_by_all_sources() {
    let throttle = Throttle::new(100).per(4, 10 * SECOND);
    let products = Told::new(Ok(at(1, vec![])));
    let tenants = Told::new(Ok(at(1, vec![])));
    let sources = Sources::new(tenants.clone())
        .with_products(products.clone())
        .through(&throttle);
    let (begun, birch) = (Instant::now(), tenant("birch"));
    let read = sources.products.clone().unwrap();
    let both = join(
        join_all((0..5).map(|_| sources.tenants.tenants())),
        join_all((0..4).map(|_| read.products(&birch))),
    );
    both.await;
    // Nine calls: four, four, one.
    assert_eq!(begun.elapsed(), 20 * SECOND);
    assert_eq!((tenants.calls(), products.calls()), (5, 4));
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_leaves_the_queue_holds_nobody_up() {
    let told = Told::new(Ok(at(1, vec![])));
    let throttle = Throttle::new(1).per(1, 10 * SECOND);
    let source = throttle.wrap(told.clone() as Arc<dyn TenantSource>);
    source.tenants().await.unwrap();
    let begun = Instant::now();
    let left = tokio::time::timeout(SECOND, source.tenants()).await;
    assert!(left.is_err());
    source.tenants().await.unwrap();
    assert_eq!(begun.elapsed(), 10 * SECOND);
    assert_eq!(told.calls(), 2);
}
