//! The state machine of an alert: every state, and everything that a poll can say.

use super::given::{alert, at, changed, policy, record};
use cw_sync_core::alert::{AlertRecord, AlertState, Sight, reference, step};
use cw_sync_core::model::AlertStatus;

use AlertState::{Acknowledged, Open, Resolved, Suppressed, Vanished};

/// Raised at minute 10 and last seen so.
fn known(state: AlertState) -> AlertRecord {
    let mut record = record("a", 10);
    record.state = state;
    record.occurrence = 3;
    if !state.stands() {
        record.ended_at = Some(at(20));
        record.settled = true;
        record.alert.status = AlertStatus::Resolved;
        record.alert.changed_at = at(20);
    }
    if state == Vanished {
        // Nobody said that it is over.
        record.alert = alert("a", 10);
    }
    record
}

const QUIET: AlertState = Suppressed { until: QUIET_END };
const QUIET_END: chrono::DateTime<chrono::Utc> = chrono::DateTime::<chrono::Utc>::MAX_UTC;

/// What a poll says.
#[derive(Debug, Clone, Copy)]
enum Says {
    Seen(AlertStatus, i64),
    Stands(AlertStatus, i64),
    Absent,
    Nothing,
}

#[test]
fn every_state_and_all_that_a_poll_can_say() {
    use AlertStatus::{Acknowledged as Noted, Deleted, Open as Raised, Resolved as Over};
    use Says::{Absent, Nothing, Seen, Stands};
    let cases = [
        // before, poll → after, occurrence, repeats
        (Open, Seen(Raised, 10), Open, 3, 0),
        (Open, Seen(Raised, 30), Open, 3, 1),
        (Open, Seen(Noted, 30), Acknowledged, 3, 0),
        (Open, Seen(Over, 30), Resolved, 3, 0),
        (Open, Seen(Deleted, 30), Resolved, 3, 0),
        (Open, Seen(Over, 5), Open, 3, 0),
        (Open, Absent, Open, 3, 0),
        (Open, Nothing, Open, 3, 0),
        (Acknowledged, Seen(Raised, 10), Acknowledged, 3, 0),
        (Acknowledged, Seen(Raised, 30), Acknowledged, 3, 1),
        (Acknowledged, Seen(Noted, 30), Acknowledged, 3, 0),
        (Acknowledged, Seen(Over, 30), Resolved, 3, 0),
        (Acknowledged, Absent, Acknowledged, 3, 0),
        (Acknowledged, Nothing, Acknowledged, 3, 0),
        (QUIET, Seen(Raised, 10), QUIET, 3, 0),
        (QUIET, Seen(Raised, 30), QUIET, 3, 1),
        (QUIET, Seen(Noted, 30), QUIET, 3, 0),
        (QUIET, Seen(Over, 30), Resolved, 3, 0),
        (QUIET, Absent, QUIET, 3, 0),
        (QUIET, Nothing, QUIET, 3, 0),
        (Suppressed { until: at(60) }, Nothing, Open, 3, 0),
        (
            Suppressed { until: at(60) },
            Seen(Noted, 30),
            Acknowledged,
            3,
            0,
        ),
        (
            Suppressed { until: at(61) },
            Nothing,
            Suppressed { until: at(61) },
            3,
            0,
        ),
        (Resolved, Seen(Raised, 10), Resolved, 3, 0),
        (Resolved, Seen(Raised, 20), Resolved, 3, 0),
        (Resolved, Seen(Raised, 30), Open, 4, 0),
        (Resolved, Seen(Noted, 30), Acknowledged, 4, 0),
        (Resolved, Seen(Over, 30), Resolved, 3, 0),
        (Resolved, Stands(Raised, 30), Open, 4, 0),
        // Once may be an old list.
        (Resolved, Stands(Raised, 20), Resolved, 3, 0),
        (Resolved, Stands(Raised, 10), Resolved, 3, 0),
        (Open, Stands(Raised, 10), Open, 3, 0),
        (Open, Stands(Raised, 5), Open, 3, 0),
        (Open, Stands(Raised, 30), Open, 3, 1),
        (Vanished, Stands(Raised, 10), Open, 3, 0),
        (Resolved, Absent, Resolved, 3, 0),
        (Resolved, Nothing, Resolved, 3, 0),
        (Vanished, Seen(Raised, 10), Open, 3, 0),
        (Vanished, Seen(Raised, 30), Open, 4, 0),
        (Vanished, Seen(Over, 30), Resolved, 3, 0),
        (Vanished, Seen(Raised, 5), Vanished, 3, 0),
        (Vanished, Absent, Vanished, 3, 0),
        (Vanished, Nothing, Vanished, 3, 0),
    ];
    for case @ (before, says, state, occurrence, repeats) in cases {
        let seen;
        let sight = match says {
            Seen(status, minutes) => {
                seen = changed(&alert("a", 10), status, minutes);
                Sight::Seen(&seen)
            }
            Stands(status, minutes) => {
                seen = changed(&alert("a", 10), status, minutes);
                Sight::Stands(&seen)
            }
            Absent => Sight::Absent,
            Nothing => Sight::Unknown,
        };
        let after = step(known(before), sight, at(60), &policy());
        let got = (after.state, after.occurrence, after.repeats);
        assert_eq!(got, (state, occurrence, repeats), "{case:?}");
        assert_eq!(
            after.ended_at.is_some(),
            !state.stands() || !before.stands(),
            "{case:?}"
        );
        assert!(!(after.settled && state.stands()), "{case:?}");
    }
}

#[test]
fn only_absences_in_a_row_make_an_alert_vanish() {
    let mut policy = policy();
    policy.absences = 3;
    let seen = alert("a", 10);
    let polls = [
        (Sight::Absent, Open),
        (Sight::Absent, Open),
        (Sight::Seen(&seen), Open),
        (Sight::Absent, Open),
        (Sight::Unknown, Open),
        (Sight::Absent, Open),
        (Sight::Absent, Vanished),
    ];
    let mut record = known(Open);
    for (number, (sight, state)) in polls.into_iter().enumerate() {
        record = step(record, sight, at(60), &policy);
        assert_eq!(record.state, state, "poll {number}");
    }
    assert_eq!(record.ended_at, Some(at(60)));
}

#[test]
fn only_lists_in_a_row_raise_again_what_was_over_and_has_no_later_time() {
    let same = alert("a", 10);
    let (over, stands) = (
        changed(&same, AlertStatus::Resolved, 10),
        Sight::Stands(&same),
    );
    let mut record = known(Open);
    for (sight, state, occurrence) in [
        (Sight::Seen(&over), Resolved, 3),
        (stands, Resolved, 3),
        (Sight::Absent, Resolved, 3),
        (stands, Resolved, 3),
        (Sight::Seen(&over), Resolved, 3),
        // Of what came or changed, nothing that is not later counts.
        (Sight::Seen(&same), Resolved, 3),
        (stands, Resolved, 3),
        (Sight::Unknown, Resolved, 3),
        (stands, Open, 4),
        (stands, Open, 4),
        (Sight::Seen(&over), Resolved, 4),
        (stands, Resolved, 4),
        (stands, Open, 5),
    ] {
        record = step(record, sight, at(60), &policy());
        assert_eq!(
            (record.state, record.occurrence),
            (state, occurrence),
            "{sight:?}"
        );
    }
}

#[test]
fn a_policy_of_no_absences_means_one() {
    let mut policy = policy();
    policy.absences = 0;
    assert_eq!(
        step(known(Open), Sight::Absent, at(60), &policy).state,
        Vanished
    );
}

#[test]
fn lesson_5_22_the_reference_stays_while_texts_and_times_change() {
    let (here, tenant) = ("here".into(), "t1".into());
    let first = record("a", 10);
    let mut later = changed(&first.alert, AlertStatus::Open, 500);
    "quite another text".clone_into(&mut later.message);
    "Low".clone_into(&mut later.severity);
    let after = step(first.clone(), Sight::Seen(&later), at(600), &policy());
    assert_eq!(after.alert, later);
    assert_eq!(after.reference(&here), first.reference(&here));
    // The form that tickets in CWM bear: a change of it would make them all anew.
    let fixed = "cws1-69536b9ca9b4fd3f054b2b3b6827f32b-1";
    assert_eq!(first.reference(&here), fixed);
    // No two alerts share one, however their keys are cut.
    let others = [
        ("t1", "b", 1),
        ("t", "1a", 1),
        ("t1", "a", 2),
        ("t1\",\"a", "", 1),
    ];
    for (tenant, key, occurrence) in others {
        let other = reference(&here, &tenant.into(), &key.into(), occurrence);
        assert_ne!(other, fixed);
    }
    assert_ne!(
        reference(&"there".into(), &tenant, &"a".into(), 1),
        first.reference(&here)
    );
}
