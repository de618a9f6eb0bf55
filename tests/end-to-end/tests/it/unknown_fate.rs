//! The connection breaks at each write in turn, before or after CWM made it; one engine, no crash.

use crate::world::{CHANGES, World};

#[tokio::test(flavor = "multi_thread")]
async fn a_write_whose_answer_is_lost_is_looked_up_and_never_repeated() {
    let undisturbed = {
        let world = World::new().await;
        let report = world
            .engine()
            .await
            .run(&world.integration())
            .await
            .unwrap();
        assert_eq!(report.counts().applied, CHANGES);
        world.holdings()
    };
    for write in 1..=CHANGES {
        let world = World::new().await;
        world.cwm.faults().drop_after(u32::try_from(write).unwrap());
        let engine = world.engine().await;
        let report = engine.run(&world.integration()).await.unwrap();
        assert_eq!(report.counts().applied, CHANGES, "write {write}");
        world.assert_nothing_doubled();
        assert_eq!(world.holdings(), undisturbed, "write {write}");
        let again = engine.run(&world.integration()).await.unwrap();
        assert_eq!(again.counts().applied, 0, "write {write}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_never_arrived_is_made_by_the_next_run() {
    for write in [1, 6, 22, CHANGES] {
        let world = World::new().await;
        world
            .cwm
            .faults()
            .drop_before(u32::try_from(write).unwrap());
        let engine = world.engine().await;
        let report = engine.run(&world.integration()).await.unwrap();
        assert!(report.counts().applied < CHANGES, "write {write}");
        let applied = report.counts().applied;
        let again = engine.run(&world.integration()).await.unwrap();
        assert_eq!(applied + again.counts().applied, CHANGES, "write {write}");
        world.assert_nothing_doubled();
    }
}
