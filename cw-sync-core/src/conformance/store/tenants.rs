use super::ensure;
use super::given::{Checked, Place, at, expect, tenant, told};
use crate::mapping::{Choices, Switch};
use crate::model::{DataKind, Tenant};
use crate::policy::ProductMapping;
use crate::report::ErrorLogEntry;
use crate::store::TenantUpdate;
use crate::view::{DeviceFacts, TenantFacts};

pub(super) fn choices() -> Choices {
    let mut choices = Choices::new();
    choices.assign("Seats \"Pro\"", Some(ProductMapping::to("SEATS")));
    choices.assign("Trial", None);
    choices.switch(Switch::Kind(DataKind::Statistics), false);
    choices
}

pub(super) fn facts() -> TenantFacts {
    let mut facts = TenantFacts::new(Tenant::new(tenant(), "Müller & Söhne"), at(1));
    facts.company = Some((10.into(), "Müller".to_owned()));
    let kind = facts.kinds.entry(DataKind::Devices).or_default();
    kind.counts = Some([("laptop".to_owned(), 2)].into());
    kind.synced_at = Some(at(1));
    kind.errors = vec![ErrorLogEntry::new(Some("D2".to_owned()), "CWM says \"no\"")];
    facts
}

pub(super) fn device(key: &str) -> DeviceFacts {
    DeviceFacts {
        key: key.to_owned(),
        name: format!("Laptop {key}"),
        family: "laptop".to_owned(),
        configuration: Some(7),
        problems: vec!["CWM says \"no\"".to_owned()],
    }
}

pub(super) async fn choices_change_only_as_they_were_read(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let none = store.choices(id).await.map_err(told)?;
    expect("what nobody chose", &none, &Choices::new())?;
    let changed = store.change_choices(id, &none, &choices()).await;
    ensure!(changed.map_err(told)?, "the first choice was not kept");
    let late = store.change_choices(id, &none, &Choices::new()).await;
    ensure!(
        !late.map_err(told)?,
        "a choice was undone by one made before it"
    );
    let kept = store.choices(id).await.map_err(told)?;
    expect("what was chosen", &kept, &choices())
}

pub(super) async fn tenants_are_kept_until_they_are_forgotten(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let other = TenantFacts::new(Tenant::new("42", "Birch"), at(1));
    let mut update = TenantUpdate {
        tenants: vec![facts(), other.clone()],
        ..TenantUpdate::default()
    };
    update
        .devices
        .insert(tenant(), vec![device("D1"), device("D2")]);
    update.devices.insert("42".into(), vec![device("D3")]);
    store.keep_tenants(id, &update).await.map_err(told)?;
    let known = store.tenant_facts(id).await.map_err(told)?;
    let both = [(tenant(), facts()), ("42".into(), other)];
    expect("the tenants", &known, &both.into())?;

    let mut update = TenantUpdate::default();
    update.devices.insert(tenant(), vec![device("D2")]);
    update.forget.insert("42".into());
    store.keep_tenants(id, &update).await.map_err(told)?;
    let known = store.tenant_facts(id).await.map_err(told)?;
    let one = [(tenant(), facts())];
    expect("the tenants after one was forgotten", &known, &one.into())?;
    let devices = store.device_facts(id, &tenant()).await.map_err(told)?;
    expect("a tenant's devices", &devices, &vec![device("D2")])?;
    let devices = store.device_facts(id, &"42".into()).await.map_err(told)?;
    expect(
        "the devices of one that was forgotten",
        &devices,
        &Vec::new(),
    )
}
