//! Every call, by everybody.

use super::{Acting, Portal, PortalError};
use crate::access::{Call, Caller, Role, User};
use crate::audit::Ending;
use crate::integration::{IntegrationRecord, Stamp};
use crate::model::IntegrationId;
use crate::plugin::Registry;
use crate::store::{AuditStore, IntegrationStore, MemoryStore, SecretUpdate};
use crate::vault::{KeyRing, MasterKey};
use chrono::DateTime;
use std::sync::Arc;

/// What operators may do (SW-19); everything else is for admins.
const OF_OPERATORS: [Call; 18] = [
    Call::ReadStatus,
    Call::ReadTable,
    Call::ReadCompanies,
    Call::RefreshCompanies,
    Call::MapTenants,
    Call::CheckMappings,
    Call::ImportMappings,
    Call::ExportMappings,
    Call::ToggleAutoSync,
    Call::Plan,
    Call::SyncNow,
    Call::Survey,
    Call::CancelRun,
    Call::Retry,
    Call::Reprocess,
    Call::ReadSchedules,
    Call::ReadHistory,
    Call::ReadErrors,
];

fn user(name: &str) -> User {
    User::new(name, name, format!("{name}@example"))
}

#[tokio::test]
async fn every_call_of_a_role_that_may_not_is_refused_and_audited() {
    let store = Arc::new(MemoryStore::new());
    let keys = KeyRing::new("k", MasterKey::new([7; 32]));
    let portal = Portal::new(store.clone(), Registry::new(), keys);
    let id: IntegrationId = "here".into();
    let stamp = Stamp::new(DateTime::UNIX_EPOCH, user("ada"));
    let mut record = IntegrationRecord::new(id.clone(), "msp", "acme", stamp);
    record.operators = vec![user("otto"), user("moved")];
    let nothing = SecretUpdate::default();
    let saved = store.save_integration(&record, &nothing).await;
    saved.unwrap().unwrap();

    let people = [
        (Caller::admin(user("ada"), "msp"), Some(Role::Admin)),
        (Caller::new(user("otto"), "msp"), Some(Role::Operator)),
        (Caller::new(user("colleague"), "msp"), None),
        (Caller::new(user("stranger"), "other"), None),
        (Caller::admin(user("their admin"), "other"), None),
        // An operator who now belongs to another organization.
        (Caller::new(user("moved"), "other"), None),
    ];
    let (mut refused, mut done) = (0, 0);
    for call in Call::ALL.iter().copied() {
        for (caller, role) in &people {
            let may = match role {
                Some(Role::Admin) => true,
                Some(Role::Operator) => OF_OPERATORS.contains(&call),
                None => false,
            };
            let who = &caller.user.name;
            let before = store.audit(&id, None, u32::MAX).await.unwrap().len();
            let acting = portal.acting(caller.clone());
            let made = match call.changes() {
                true => {
                    acting
                        .change(call, &id, |_| None, |_, _| async { Ok(()) })
                        .await
                }
                false => acting.call(call, &id, |_| async { Ok(()) }).await,
            };
            let trail = store.audit(&id, None, u32::MAX).await.unwrap();
            if may {
                made.unwrap_or_else(|error| panic!("{who} {call:?}: {error}"));
                let audited = usize::from(call.changes());
                assert_eq!(trail.len(), before + audited, "{who} {call:?}");
                done += 1;
                continue;
            }
            let error = made.unwrap_err();
            assert!(matches!(error, PortalError::Refused(_)), "{who} {call:?}");
            let text = error.to_string();
            for told in [
                who.clone(),
                format!("may not {call} on integration `here`"),
                format!("needs the role {}", call.needs()),
                "ask ".to_owned(),
            ] {
                assert!(text.contains(&told), "{text:?} lacks {told:?}");
            }
            // Whose it is, is not told to others.
            let is_theirs = caller.organization.as_str() == "msp";
            assert_eq!(text.contains("`msp`"), is_theirs, "{text}");
            assert_eq!(trail.len(), before + 1, "{who} {call:?}");
            let entry = &trail[0];
            assert_eq!((entry.call, &entry.user), (call, &caller.user));
            assert_eq!(entry.ending, Ending::Refused(text));
            refused += 1;
        }
    }
    let calls = Call::ALL.len();
    assert_eq!(done, calls + OF_OPERATORS.len());
    assert_eq!(refused, calls * people.len() - done);
}

/// A store with one integration, and its admin.
async fn adas() -> (Arc<MemoryStore>, IntegrationRecord, Acting) {
    let store = Arc::new(MemoryStore::new());
    let keys = KeyRing::new("k", MasterKey::new([7; 32]));
    let portal = Portal::new(store.clone(), Registry::new(), keys);
    let stamp = Stamp::new(DateTime::UNIX_EPOCH, user("ada"));
    let record = IntegrationRecord::new("here", "msp", "acme", stamp);
    let nothing = SecretUpdate::default();
    let saved = store.save_integration(&record, &nothing).await;
    saved.unwrap().unwrap();
    let acting = portal.acting(Caller::admin(user("ada"), "msp"));
    (store, record, acting)
}

#[tokio::test]
async fn a_call_that_fails_is_audited_and_one_that_only_reads_is_not() {
    let (store, record, acting) = adas().await;
    for call in [Call::ReadTable, Call::MapTenants] {
        let failing =
            |record: IntegrationRecord| async { Err(PortalError::NotSubmitted(record.id)) };
        let made: super::Result<()> = match call.changes() {
            true => {
                let failing = move |_, record| failing(record);
                acting.change(call, &record.id, |_| None, failing).await
            }
            false => acting.call(call, &record.id, failing).await,
        };
        made.unwrap_err();
    }
    let trail = store.audit(&record.id, None, 9).await.unwrap();
    assert_eq!(trail.len(), 1);
    assert_eq!(trail[0].call, Call::MapTenants);
    let why = PortalError::NotSubmitted(record.id).to_string();
    assert_eq!(trail[0].ending, Ending::Failed(why));
}

/// An adapter's defect takes nobody's audit trail, nor the caller's task.
#[tokio::test]
async fn a_call_that_panics_is_audited() {
    let (store, record, acting) = adas().await;
    let about = |_: &super::Result<()>| Some("t1\n".repeat(1_000));
    let panics = |_, _| async { panic!("a defect") };
    let made = acting.change(Call::Retry, &record.id, about, panics).await;
    let error = made.unwrap_err();
    assert!(matches!(error, PortalError::BrokeOff { .. }), "{error}");
    let trail = store.audit(&record.id, None, 9).await.unwrap();
    assert_eq!(trail[0].ending, Ending::Failed(error.to_string()));
    let about = trail[0].about.as_deref().unwrap();
    assert!(
        about.starts_with("t1 t1 ") && about.ends_with('…'),
        "{about}"
    );
    assert_eq!(about.chars().count(), 300);
}
