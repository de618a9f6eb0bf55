//! From Proofpoint's rows to the engine's terms. Pure: no I/O, no clock. What cannot be understood
//! becomes a gap or an error, never a zero and never nothing.

use crate::config::is_domain;
use crate::packages;
use crate::wire::{OrgRow, UserRow};
use cw_sync_core::model::{BillableProduct, Tenant, TenantKey};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;

/// An organization that is billed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Org {
    pub(crate) tenant: Tenant,
    pub(crate) domain: String,
}

/// What a list of organizations below a partner holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Children {
    pub(crate) orgs: Vec<Org>,
    /// The domains of partners, which have organizations of their own.
    pub(crate) partners: Vec<String>,
    pub(crate) gaps: Vec<Gap>,
}

impl Children {
    /// Adds what another list holds.
    pub(crate) fn extend(&mut self, more: Self) {
        self.orgs.extend(more.orgs);
        self.partners.extend(more.partners);
        self.gaps.extend(more.gaps);
    }
}

/// Kinds of account that are partners: those that may use the integration (PP-2).
pub(crate) fn is_partner(kind: &str) -> bool {
    matches!(kind, "channel" | "strategic_partner" | "oem_partner")
}

/// Sorts the rows of a list. One that cannot be understood is a gap.
pub(crate) fn children(rows: Vec<Row<OrgRow>>) -> Children {
    let mut children = Children::default();
    for (index, row) in rows.into_iter().enumerate() {
        let sorted = row.and_then(|row| {
            let domain = text(row.primary_domain.as_ref());
            let domain = domain.ok_or("it has no primary domain")?.to_lowercase();
            if !is_domain(&domain) {
                return Err(format!("its primary domain, {domain:?}, is none"));
            }
            match kind(&row) {
                Some(kind) if is_partner(&kind) => children.partners.push(domain),
                Some(kind) if kind == "organization" => children.orgs.push(Org {
                    tenant: tenant(&row).map_err(|why| format!("{domain}: {why}"))?,
                    domain,
                }),
                Some(kind) => return Err(format!("{domain}: its type, {kind:?}, is not known")),
                None => return Err(format!("{domain}: it has no type")),
            }
            Ok(())
        });
        if let Err(reason) = sorted {
            let subject = format!("organization in row {}", index + 1);
            children.gaps.push(Gap { subject, reason });
        }
    }
    children
}

/// Organizations by their ids. One that is listed with two domains or names is a gap.
pub(crate) fn distinct(orgs: Vec<Org>) -> (BTreeMap<TenantKey, Org>, Vec<Gap>) {
    let (mut all, mut disputed) = (BTreeMap::<TenantKey, Org>::new(), BTreeMap::new());
    for org in orgs {
        let key = org.tenant.key.clone();
        match all.get(&key) {
            Some(other) if *other != org => {
                let reason = format!(
                    "it is listed as {} and as {}; try again",
                    other.domain, org.domain
                );
                disputed.insert(key, reason);
            }
            _ => {
                all.insert(key, org);
            }
        }
    }
    all.retain(|key, _| !disputed.contains_key(key));
    let gaps = disputed.into_iter().map(|(key, reason)| Gap {
        subject: format!("organization {key}"),
        reason,
    });
    (all, gaps.collect())
}

fn tenant(row: &OrgRow) -> Result<Tenant, String> {
    let eid = text(row.eid.as_ref()).ok_or("it has no `eid`")?;
    let name = text(row.name.as_ref()).ok_or("it has no name")?;
    Ok(Tenant::new(eid, name))
}

/// The kind of an organization or partner.
pub(crate) fn kind(row: &OrgRow) -> Option<String> {
    text(row.kind.as_ref()).map(|kind| kind.to_lowercase())
}

/// Whether this is the organization of that id: domains may change hands.
pub(crate) fn check_identity(row: &OrgRow, key: &TenantKey) -> Result<(), String> {
    match text(row.eid.as_ref()) {
        Some(eid) if eid == key.as_str() => Ok(()),
        Some(eid) => Err(format!(
            "the domain belongs to organization {eid} now, and not to {key}; try again"
        )),
        None => Err("it has no `eid`".to_owned()),
    }
}

/// Whether it is on trial, if it says so.
pub(crate) fn trial(flag: Option<&Loose>) -> Result<Option<bool>, String> {
    let Some(flag) = flag.filter(|flag| !flag.is_blank()) else {
        return Ok(None);
    };
    let known = flag
        .flag()
        .ok_or_else(|| format!("its `is_on_trial`, {flag}, is neither true nor false"))?;
    Ok(Some(known))
}

/// The organization's package, with its active users. Absent is not zero.
pub(crate) fn product(row: &OrgRow) -> Result<BillableProduct, String> {
    let package = text(row.licensing_package.as_ref()).ok_or("it has no `licensing_package`")?;
    let users = row.active_users.as_ref().filter(|users| !users.is_blank());
    let users = users.ok_or("it has no `active_users`")?;
    let count = users.count();
    let count =
        count.ok_or_else(|| format!("its `active_users`, {users}, is no whole number from 0"))?;
    Ok(BillableProduct::new(
        packages::name(&package),
        "",
        Decimal::from(count),
    ))
}

/// How many users of a list are active and billable.
pub(crate) fn billable(rows: Vec<Row<UserRow>>) -> Result<u64, String> {
    let mut count = 0;
    for row in rows {
        let row = row.map_err(|reason| format!("a user cannot be read: {reason}"))?;
        let flag = |flag: Option<Loose>| flag.and_then(|flag| flag.flag());
        let (active, billable) = (flag(row.is_active), flag(row.is_billable));
        let both = active.zip(billable);
        let (active, billable) = both.ok_or("a user does not say whether it is billable")?;
        count += u64::from(active && billable);
    }
    Ok(count)
}

/// Whether an element of `endpoints` names a stack: its name, its host or its address, or an object
/// that holds one of them. What such an element is was not seen.
pub(crate) fn names_stack(endpoint: &Value, stack: &str, host: &str) -> bool {
    match endpoint {
        Value::String(text) => {
            let text = text.trim().to_lowercase();
            let after_scheme = text
                .split_once("://")
                .map_or(text.as_str(), |(_, rest)| rest);
            let named = after_scheme.split(['/', ':']).next().unwrap_or_default();
            named == host || named.split('.').next() == Some(stack)
        }
        Value::Object(fields) => fields.values().any(|value| names_stack(value, stack, host)),
        _ => false,
    }
}

fn text(value: Option<&Loose>) -> Option<String> {
    value.and_then(Loose::text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::{object, rows};
    use serde_json::json;

    fn org(more: Value) -> OrgRow {
        let mut org = json!({
            "name": "Birch", "primary_domain": "birch.example", "eid": 1, "type": "organization",
            "licensing_package": "advanced", "active_users": 27,
        });
        for (name, value) in more.as_object().unwrap() {
            org[name] = value.clone();
        }
        object(org).unwrap()
    }

    #[test]
    fn the_quantity_is_active_users_and_the_product_the_package() {
        for (users, expected) in [(json!(27), 27), (json!("30"), 30), (json!(0), 0)] {
            let product = product(&org(json!({ "active_users": users }))).unwrap();
            assert_eq!(product.name, "Advanced");
            assert_eq!(product.quantity, Decimal::from(expected));
        }
    }

    #[test]
    fn what_is_missing_is_an_error_and_never_a_zero() {
        for (more, expected) in [
            (json!({ "active_users": null }), "no `active_users`"),
            (json!({ "active_users": "" }), "no `active_users`"),
            (json!({ "active_users": "many" }), "\"many\""),
            (json!({ "active_users": -1 }), "-1"),
            (json!({ "active_users": true }), "true"),
            (
                json!({ "licensing_package": null }),
                "no `licensing_package`",
            ),
            (
                json!({ "licensing_package": " " }),
                "no `licensing_package`",
            ),
        ] {
            let error = product(&org(more.clone())).unwrap_err();
            assert!(error.contains(expected), "{more}: {error}");
        }
    }

    #[test]
    fn only_organizations_are_tenants() {
        let list = json!([
            { "name": "Birch", "primary_domain": "Birch.example", "eid": 1, "type": "organization" },
            { "name": "Reef", "primary_domain": "reef.example", "eid": 2, "type": "channel" },
            { "name": "Dune", "primary_domain": "dune.example", "eid": "3", "type": "Organization" },
            { "name": "E", "primary_domain": "e.example", "eid": 4 },
            { "name": "F", "primary_domain": "f.example", "eid": 5, "type": "robot" },
            { "name": "G", "primary_domain": "../g", "eid": 6, "type": "organization" },
            { "primary_domain": "h.example", "eid": 7, "type": "organization" },
            { "name": "I", "primary_domain": "i.example", "type": "organization" },
            "J",
        ]);
        let children = children(rows(list.as_array().unwrap().clone()));
        let keys: Vec<_> = children
            .orgs
            .iter()
            .map(|org| org.tenant.key.as_str())
            .collect();
        assert_eq!(keys, ["1", "3"]);
        assert_eq!(children.orgs[0].domain, "birch.example");
        assert_eq!(children.partners, ["reef.example"]);
        assert_eq!(children.gaps.len(), 6, "{:#?}", children.gaps);
    }

    #[test]
    fn an_organization_with_two_domains_is_a_gap() {
        let org = |eid: u32, domain: &str| Org {
            tenant: Tenant::new(eid.to_string(), "Birch"),
            domain: domain.to_owned(),
        };
        let list = vec![
            org(1, "a.example"),
            org(2, "b.example"),
            org(2, "b.example"),
        ];
        assert_eq!(distinct(list.clone()).0.len(), 2);
        let more = [list, vec![org(1, "c.example")]].concat();
        let (all, gaps) = distinct(more);
        assert_eq!(all.len(), 1);
        assert!(gaps[0].reason.contains("a.example and as c.example"));
    }

    #[test]
    fn a_trial_is_known_by_its_flag_in_any_dress() {
        for (flag, expected) in [
            (json!(true), Ok(Some(true))),
            (json!("true"), Ok(Some(true))),
            (json!("False"), Ok(Some(false))),
            (json!(null), Ok(None)),
            (json!(""), Ok(None)),
        ] {
            assert_eq!(trial(Some(&Loose(flag))), expected);
        }
        assert!(trial(Some(&Loose(json!("maybe")))).is_err());
        assert_eq!(trial(None), Ok(None));
    }

    #[test]
    fn a_domain_that_changed_hands_is_noticed() {
        let row = org(json!({ "eid": "2" }));
        assert_eq!(check_identity(&row, &"2".into()), Ok(()));
        assert!(
            check_identity(&row, &"1".into())
                .unwrap_err()
                .contains("organization 2")
        );
        let none = org(json!({ "eid": null }));
        assert!(check_identity(&none, &"1".into()).is_err());
    }

    #[test]
    fn active_billable_users_are_counted() {
        let user = |active: Value, billable: Value| json!({ "is_active": active, "is_billable": billable });
        let (yes, no) = (json!(true), json!(false));
        let list = vec![
            user(yes.clone(), yes.clone()),
            user(json!("true"), json!("1")),
            user(no.clone(), yes.clone()),
            user(yes.clone(), no),
        ];
        assert_eq!(billable(rows(list)), Ok(2));
        assert!(billable(rows(vec![json!({ "is_active": yes })])).is_err());
    }

    #[test]
    fn a_stack_is_known_by_name_host_or_address() {
        for (endpoint, is) in [
            (json!("eu1"), true),
            (json!("EU1.proofpointessentials.com"), true),
            (json!("https://eu1.proofpointessentials.com/api/v1"), true),
            (json!("https://api.eu.example:8443/x"), true),
            (
                json!({ "region": "EU", "endpoint": "https://eu1.proofpointessentials.com" }),
                true,
            ),
            (json!("us1"), false),
            (json!("https://us1.proofpointessentials.com"), false),
            (json!(1), false),
        ] {
            assert_eq!(
                names_stack(&endpoint, "eu1", "api.eu.example"),
                is,
                "{endpoint}"
            );
        }
    }
}
