//! Whatever the schedule, the zone and the times are.

use super::given::{cron, daily, sonicwall};
use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::schedule::{Missed, Monthly, Schedule, Zone};
use proptest::prelude::*;

const ZONES: [&str; 8] = [
    "UTC",
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Asia/Beirut",
    "America/Vancouver",
    "Pacific/Auckland",
];

fn schedules() -> impl Strategy<Value = Schedule> {
    let time = (0u32..24, 0u32..60);
    prop_oneof![
        time.clone()
            .prop_map(|(hour, minute)| daily(&format!("{hour:02}:{minute:02}"))),
        time.clone()
            .prop_map(|(hour, minute)| cron(&format!("{minute} {hour} * * MON,SAT,SUN"))),
        (0u32..24).prop_map(|hour| cron(&format!("*/20 {hour} * * *"))),
        (1u8..32, time.clone()).prop_map(|(day, (hour, minute))| {
            Schedule::monthly(Monthly::new(day, hour, minute).unwrap())
        }),
        (1u8..32, 1u8..32, time).prop_map(|(count, sync, (hour, minute))| {
            Schedule::count_then_sync(
                Monthly::new(count, hour, minute).unwrap(),
                Monthly::new(sync, 2, 30).unwrap(),
            )
        }),
        Just(sonicwall()),
        (30u32..2000).prop_map(Schedule::every),
    ]
}

fn zones() -> impl Strategy<Value = Zone> {
    prop::sample::select(&ZONES[..]).prop_map(|name| Zone::named(name).unwrap())
}

/// In the years around now, near changes of clocks as often as not.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    (1_735_689_600i64..1_861_920_000).prop_map(|at| DateTime::from_timestamp(at, 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_next_is_strictly_later_and_there_is_nothing_between(
        schedule in schedules(), zone in zones(), after in instants(), share in 0u32..1000,
    ) {
        let next = schedule.next_after(after, &zone).unwrap();
        prop_assert!(next > after);
        prop_assert!(next - after <= TimeDelta::days(63));
        // From anywhere before it, it is what is next.
        let between = after + (next - after) * i32::try_from(share).unwrap() / 1000;
        let expected = if between == next { None } else { Some(next) };
        if expected.is_some() {
            prop_assert_eq!(schedule.next_after(between, &zone), expected);
        }
        prop_assert!(schedule.next_after(next, &zone).unwrap() > next);
    }

    #[test]
    fn upcoming_is_what_is_next_again_and_again(
        schedule in schedules(), zone in zones(), after in instants(),
    ) {
        let mut at = (after, None);
        for due in schedule.upcoming(after, &zone, 5) {
            let earlier = at.1.is_some_and(|before| before >= due);
            prop_assert!(!earlier && due.at >= at.0);
            at = (due.at, Some(due));
        }
    }

    /// However often one looks, and when: each time comes once.
    #[test]
    fn nothing_that_is_due_is_lost_or_repeated(
        schedule in schedules(), zone in zones(), since in instants(),
        looks in prop::collection::vec(1i64..3_000_000, 1..6),
    ) {
        // A count that its sync overtakes is given up, so schedules that count are not for this.
        let counts = matches!(&schedule, Schedule::Monthly { count: Some(_), .. });
        prop_assume!(!counts);
        let mut at = since;
        let mut seen = Vec::new();
        for seconds in looks {
            let now = at + TimeDelta::seconds(seconds);
            seen.extend(schedule.due(at, now, Missed::RunAll, &zone));
            at = now;
        }
        let whole: Vec<_> = schedule.due(since, at, Missed::RunAll, &zone);
        prop_assert_eq!(&seen, &whole);
        let count = whole.len();
        let mut upcoming = schedule.upcoming(since, &zone, count + 1);
        let beyond = upcoming.pop().unwrap();
        prop_assert_eq!(whole, upcoming);
        prop_assert!(beyond.at > at);
    }

    #[test]
    fn making_up_once_is_the_latest_of_all(
        schedule in schedules(), zone in zones(), since in instants(), seconds in 1i64..8_000_000,
    ) {
        let now = since + TimeDelta::seconds(seconds);
        let all = schedule.due(since, now, Missed::RunAll, &zone);
        let once = schedule.due(since, now, Missed::RunOnce, &zone);
        let skip = schedule.due(since, now, Missed::Skip, &zone);
        prop_assert_eq!(once.is_empty(), all.is_empty());
        prop_assert!(once.iter().all(|due| all.contains(due)) && once.len() <= 2);
        prop_assert_eq!(once.last(), all.last());
        prop_assert!(skip.iter().all(|due| once.contains(due) && now - due.at <= Missed::ON_TIME));
    }

    /// A sync bills the newest count before it, and a count comes before its own sync.
    #[test]
    fn a_sync_is_of_the_last_count_before_it(zone in zones(), after in instants()) {
        let due = sonicwall().upcoming(after, &zone, 8);
        for pair in due.windows(2) {
            prop_assert!(pair[0].task != pair[1].task);
        }
        let counts: Vec<_> = due.chunks(2).map(|pair| pair[0].counted_on).collect();
        prop_assert!(counts.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
