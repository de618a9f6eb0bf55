use super::audit::entry;
use super::given::{Checked, Place, at, expect, expect_lost, tenant, told};
use super::journal::{All, all, fill};
use crate::access::{Caller, User};
use crate::alert::AlertRecord;
use crate::companies::{CompanyQuery, ListedCompany};
use crate::integration::{Conflict, Connection, IntegrationRecord, Stamp, State};
use crate::mapping::Mapping;
use crate::model::Alert;
use crate::store::{AlertUpdate, MappingUpdate, SecretUpdate, StoreError, StoredSecret};
use crate::vault::Sealed;
use std::collections::BTreeMap;

pub(super) fn person() -> User {
    User::new("u1", "Zoë \"Admin\"", "zoe@msp.example")
}

pub(super) fn caller(place: &Place<'_>) -> Caller {
    Caller::admin(person(), place.integration.as_str())
}

fn stamp(minute: i64) -> Stamp {
    Stamp::new(at(minute), person())
}

/// One of an organization that has the check's name, with a company id of that name.
fn record(place: &Place<'_>) -> Result<IntegrationRecord, String> {
    let id = &place.integration;
    let mut record = IntegrationRecord::new(id.clone(), id.as_str(), "acme", stamp(1));
    let connection = Connection::parse("na.myconnectwise.net", id.as_str());
    record.connection = Some(connection.map_err(|error| error.to_string())?);
    record.state = State::Active;
    record.settings.insert("pageSize".to_owned(), 50.into());
    record
        .choices
        .insert("ticketing.board".to_owned(), 7.into());
    record.operators.push(person());
    Ok(record)
}

fn secret(byte: u8, minute: i64) -> StoredSecret {
    StoredSecret::new(Sealed::new("2026-11", vec![byte; 60]), stamp(minute))
}

fn secrets<const N: usize>(set: [(&str, StoredSecret); N], remove: &[&str]) -> SecretUpdate {
    SecretUpdate {
        set: set.map(|(field, secret)| (field.to_owned(), secret)).into(),
        remove: remove.iter().map(ToString::to_string).collect(),
    }
}

impl Place<'_> {
    async fn save(
        &self,
        record: &IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<Result<(), Conflict>, String> {
        let saved = self.store.save_integration(record, secrets).await;
        saved.map_err(told)
    }

    /// Saves what there must be nothing against.
    async fn add(&self, record: &IntegrationRecord, secrets: &SecretUpdate) -> Checked {
        let saved = self.save(record, secrets).await?;
        saved.map_err(|conflict| format!("a save was refused: {conflict}"))
    }

    async fn kept(&self) -> Result<IntegrationRecord, String> {
        let kept = self.store.integration(&self.integration).await;
        kept.map_err(told)?
            .ok_or("no integration was kept".to_owned())
    }

    async fn secrets(&self) -> Result<BTreeMap<String, StoredSecret>, String> {
        self.store.secrets(&self.integration).await.map_err(told)
    }
}

pub(super) async fn an_integration_is_kept_with_its_credentials(place: &Place<'_>) -> Checked {
    let none = place.store.integration(&place.integration).await;
    expect(
        "an integration that is not there",
        &none.map_err(told)?,
        &None,
    )?;
    let mut record = record(place)?;
    let first = secrets(
        [
            ("a", secret(1, 1)),
            ("b", secret(2, 1)),
            ("c", secret(3, 1)),
        ],
        &[],
    );
    place.add(&record, &first).await?;
    record.revision = 1;
    expect("the integration", &place.kept().await?, &record)?;
    record.choices.clear();
    let then = secrets([("b", secret(4, 2)), ("d", secret(5, 2))], &["c", "e"]);
    place.add(&record, &then).await?;
    record.revision = 2;
    expect("the integration", &place.kept().await?, &record)?;
    let all = place.store.integrations().await.map_err(told)?;
    if !all.contains(&record) {
        return Err("it is not among all integrations".to_owned());
    }
    let kept = [
        ("a", secret(1, 1)),
        ("b", secret(4, 2)),
        ("d", secret(5, 2)),
    ];
    let kept = secrets(kept, &[]).set;
    expect("the credentials", &place.secrets().await?, &kept)
}

pub(super) async fn a_change_over_anothers_is_refused(place: &Place<'_>) -> Checked {
    let mut record = record(place)?;
    let id = &place.integration;
    let first = secrets([("a", secret(1, 1))], &[]);
    place.add(&record, &first).await?;
    let again = place.save(&record, &secrets([], &["a"])).await?;
    expect("made twice", &again, &Err(Conflict::Exists(id.clone())))?;
    record.revision = 1;
    place.add(&record, &SecretUpdate::default()).await?;
    let late = place
        .save(&record, &secrets([("a", secret(9, 9))], &[]))
        .await?;
    expect("a late save", &late, &Err(Conflict::Changed(id.clone())))?;
    expect("the revision", &place.kept().await?.revision, &2)?;
    expect("the credentials", &place.secrets().await?, &first.set)
}

pub(super) async fn claims_are_kept(place: &Place<'_>) -> Checked {
    let first = record(place)?;
    place.add(&first, &SecretUpdate::default()).await?;
    let other = |name: &str| IntegrationRecord {
        id: format!("{} {name}", place.integration).into(),
        ..first.clone()
    };
    let rival = other("with the same CWM");
    let mut second = other("with another CWM");
    let another = Connection::parse("eu.myconnectwise.net", place.integration.as_str());
    second.connection = Some(another.map_err(|error| error.to_string())?);
    let mut thief = other("of another organization");
    thief.organization = thief.id.as_str().into();
    let taken = Conflict::Second {
        organization: first.organization.clone(),
        vendor: first.vendor.clone(),
        integration: first.id.clone(),
    };
    for (what, record, conflict) in [
        ("the same CWM again", &rival, Conflict::OfOwnOrganization),
        ("a second one of a vendor", &second, taken),
        ("another's CWM", &thief, Conflict::OfAnotherOrganization),
    ] {
        let saved = place.save(record, &SecretUpdate::default()).await?;
        expect(what, &saved, &Err(conflict))?;
        let kept = place.store.integration(&record.id).await.map_err(told)?;
        expect(what, &kept, &None)?;
    }
    let mut vendors = other("with another vendor");
    vendors.vendor = "brand".to_owned();
    place.add(&vendors, &SecretUpdate::default()).await?;
    // What a reset left claims nothing, until it is connected again.
    let mut left = place.kept().await?.emptied(stamp(2));
    place.add(&left, &SecretUpdate::default()).await?;
    place.add(&second, &SecretUpdate::default()).await?;
    left = place.kept().await?;
    place.add(&left, &SecretUpdate::default()).await?;
    left.revision += 1;
    left.connection = first.connection;
    let saved = place.save(&left, &SecretUpdate::default()).await?;
    let taken = Conflict::Second {
        organization: second.organization.clone(),
        vendor: second.vendor.clone(),
        integration: second.id.clone(),
    };
    expect("one that was reset, connected again", &saved, &Err(taken))?;
    for one in [&left.id, &second.id] {
        let kept = place.store.integration(one).await.map_err(told)?;
        expect("whether it is kept", &kept.is_some(), &true)?;
    }
    Ok(())
}

pub(super) async fn a_credential_is_sealed_anew_if_it_is_the_one_that_was_read(
    place: &Place<'_>,
) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let before = secrets([("a", secret(1, 1)), ("b", secret(2, 1))], &[]);
    place.add(&record(place)?, &before).await?;
    let new = Sealed::new("2027-01", vec![9; 61]);
    for (field, read, expected) in [
        ("a", secret(1, 1).sealed, true),
        ("a", secret(1, 1).sealed, false),
        ("b", secret(1, 1).sealed, false),
        ("c", secret(1, 1).sealed, false),
    ] {
        let resealed = store.reseal(id, field, &read, &new).await.map_err(told)?;
        expect("whether it was sealed anew", &resealed, &expected)?;
    }
    let kept = [
        ("a", StoredSecret::new(new.clone(), stamp(1))),
        ("b", secret(2, 1)),
    ];
    let kept = secrets(kept, &[]).set;
    expect("the credentials", &place.secrets().await?, &kept)?;
    let old = store.secrets_not_under(&new.key).await.map_err(told)?;
    let old: Vec<_> = old.into_iter().filter(|(of, _)| of == id).collect();
    expect(
        "what is under other keys",
        &old,
        &vec![(id.clone(), "b".to_owned())],
    )
}

/// Everything that an integration can have, and a lease from minute 20 on.
async fn filled(place: &Place<'_>) -> Result<(IntegrationRecord, crate::store::Lease), String> {
    fill(place).await?;
    place
        .add(&record(place)?, &secrets([("a", secret(1, 1))], &[]))
        .await?;
    let trail = place.store.keep_audit(&entry(place, 1)).await;
    trail.map_err(told)?;
    let lease = place.take(20).await?;
    let mut update = AlertUpdate::default();
    let alert = Alert::new("A1", "High", "down", at(1));
    update
        .records
        .push(AlertRecord::first(tenant(), alert, at(1)));
    update.watermarks.insert(tenant(), at(1));
    let saved = place.store.save_alerts(&lease, &update).await;
    saved.map_err(told)?;
    Ok((place.kept().await?, lease))
}

pub(super) async fn a_reset_leaves_lease_and_audit_trail(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let (record, lease) = filled(place).await?;
    let neighbour = Place::new(store, "a_neighbour_of_a_reset");
    let theirs = fill(&neighbour).await?;
    let mut empty = record.emptied(stamp(21));
    let reset = store.reset_integration(&lease, &empty).await;
    expect("the reset", &reset.map_err(told)?, &Ok(()))?;
    empty.revision = record.revision + 1;
    expect("the integration", &place.kept().await?, &empty)?;
    expect("what it had", &all(place).await?, &All::default())?;
    expect("the credentials", &place.secrets().await?, &BTreeMap::new())?;
    let alerts = store.alert_records(id).await.map_err(told)?;
    expect("the alerts", &alerts, &Vec::new())?;
    let watermarks = store.alert_watermarks(id).await.map_err(told)?;
    expect("the watermarks", &watermarks, &BTreeMap::new())?;
    let trail = store.audit(id, None, 9).await.map_err(told)?;
    expect("the length of the audit trail", &trail.len(), &1)?;
    expect("what another has", &all(&neighbour).await?, &theirs)?;
    // The lease is still held, and the next holder's fence is greater.
    store.release_lease(&lease).await.map_err(told)?;
    let next = place.take(22).await?;
    expect("the next fence", &(next.fence > lease.fence), &true)
}

pub(super) async fn who_lost_the_lease_resets_nothing(place: &Place<'_>) -> Checked {
    let (record, lease) = filled(place).await?;
    let before = all(place).await?;
    let late = record.emptied(stamp(21));
    let stale = IntegrationRecord {
        revision: record.revision + 1,
        ..late.clone()
    };
    let reset = place.store.reset_integration(&lease, &stale).await;
    let changed = Conflict::Changed(place.integration.clone());
    expect(
        "a reset of another revision",
        &reset.map_err(told)?,
        &Err(changed),
    )?;
    place.take(31).await?;
    let reset = place.store.reset_integration(&lease, &late).await;
    expect_lost("a reset without the lease", reset)?;
    expect("the integration", &place.kept().await?, &record)?;
    expect("what it has", &all(place).await?, &before)
}

/// Ids of another CWM are somebody else's there: what was looked up before a reset is not kept after.
pub(super) async fn what_is_of_another_cwm_is_not_kept(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let mapping = Mapping::to_agreement(tenant(), 10, 100);
    let list = [ListedCompany::new(10, "Oak", "Oak & Sons")];
    let keep = async |cwm: &str, goes_through: bool| -> Checked {
        let update = MappingUpdate::new(std::slice::from_ref(&mapping), &[]).of(cwm);
        let mapped = store.change_mappings(id, &update, at(3)).await;
        let kept = store.keep_companies(id, cwm, &list, at(3)).await;
        for made in [mapped, kept] {
            match made {
                Ok(()) if goes_through => {}
                Err(StoreError::OtherCwm(_)) if !goes_through => {}
                Ok(()) => return Err(format!("ids of {cwm:?} were kept")),
                Err(error) => return Err(told(error)),
            }
        }
        Ok(())
    };
    // Nothing says where an integration without a record writes to.
    keep("anywhere", true).await?;
    let record = record(place)?;
    place.add(&record, &SecretUpdate::default()).await?;
    let here = record.claim().cwm.unwrap_or_default();
    keep(&here, true).await?;
    let mappings = store.mappings(id).await.map_err(told)?;
    let all = CompanyQuery::new("");
    let companies = store.companies(id, &all).await.map_err(told)?;
    keep("anywhere", false).await?;
    let mut emptied = record.emptied(stamp(4));
    emptied.revision = 1;
    place.add(&emptied, &SecretUpdate::default()).await?;
    keep(&here, false).await?;
    let after = store.mappings(id).await.map_err(told)?;
    expect("the mappings", &after, &mappings)?;
    let after = store.companies(id, &all).await.map_err(told)?;
    expect("the companies", &after, &companies)
}
