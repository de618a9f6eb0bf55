//! What the decisions look up, gathered once for the whole plan.

use super::actual::{Actual, ActualAgreement, ActualLine};
use crate::model::TenantKey;
use crate::plan::{Link, Links, RecordKey, fold};
use crate::policy::{LineMatch, LinePlace, LinePolicy};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Lines, links and claims, by what they are asked for.
pub(super) struct Index<'a> {
    matching: LineMatch,
    place: LinePlace,
    actual: &'a Actual,
    by_id: HashMap<(Id<Agreement>, i64), &'a ActualLine>,
    by_key: HashMap<RecordKey, Vec<&'a ActualLine>>,
    by_record: HashMap<i64, &'a Link>,
    /// Records of several links. A store keeps one per record; of several none can be trusted.
    shared: HashSet<i64>,
    by_tenant: BTreeMap<&'a TenantKey, Vec<Remembered<'a>>>,
    claims: HashMap<RecordKey, usize>,
    /// Tenants that are to be billed and whose products are not all known, and where.
    unsure: BTreeMap<&'a TenantKey, Id<Agreement>>,
    /// Tenants that are switched off: their lines stay theirs (PP-11).
    off: HashSet<&'a TenantKey>,
}

/// A link to a line, with the parts of its key.
pub(super) struct Remembered<'a> {
    pub(super) link: &'a Link,
    pub(super) agreement: Id<Agreement>,
    /// As CWM compares it.
    pub(super) identifier: String,
    /// As CWM compares it; empty where it has none.
    pub(super) serial: String,
}

/// A remembered line that still bills what it was made for.
pub(super) struct Still<'a, 'k> {
    pub(super) known: &'k Remembered<'a>,
    pub(super) agreement: &'a ActualAgreement,
    pub(super) line: &'a ActualLine,
}

/// Whether a line that holds a product may stand for it.
pub(super) enum Standing {
    /// No other product has it.
    Free,
    /// It stands for another product that the vendor reports, although a person edited it.
    Anothers,
    /// It cannot be told, and why.
    Unclear(String),
}

impl<'a> Index<'a> {
    /// `claims`: the keys that the vendor's products have, each as often as it occurs. `unsure`:
    /// tenants whose products are not, or not all, known, with their agreements. `off`: those switched off.
    pub(super) fn new(
        policy: &LinePolicy,
        actual: &'a Actual,
        links: &'a Links,
        claims: impl Iterator<Item = RecordKey>,
        unsure: BTreeMap<&'a TenantKey, Id<Agreement>>,
        off: HashSet<&'a TenantKey>,
    ) -> Self {
        let mut index = Self {
            matching: policy.matching,
            place: policy.place,
            actual,
            by_id: HashMap::new(),
            by_key: HashMap::new(),
            by_record: HashMap::new(),
            shared: HashSet::new(),
            by_tenant: BTreeMap::new(),
            claims: HashMap::new(),
            unsure,
            off,
        };
        for (id, agreement) in &actual.agreements {
            let mut lines: Vec<_> = agreement.lines.iter().flatten().collect();
            lines.sort_by_key(|line| line.id);
            for line in lines {
                index.by_id.insert((*id, line.id.get()), line);
                let key = line.key(policy.matching, *id);
                index.by_key.entry(key).or_default().push(line);
            }
        }
        for link in links.values() {
            let Some((agreement, identifier, serial)) = link.key.line_parts() else {
                continue;
            };
            if index.by_record.insert(link.record, link).is_some() {
                index.shared.insert(link.record);
            }
            if let Some(tenant) = &link.tenant {
                index.by_tenant.entry(tenant).or_default().push(Remembered {
                    link,
                    agreement,
                    identifier,
                    serial,
                });
            }
        }
        for key in claims {
            *index.claims.entry(key).or_default() += 1;
        }
        index
    }

    /// How many products want the line of that key.
    pub(super) fn claims(&self, key: &RecordKey) -> usize {
        self.claims.get(key).copied().unwrap_or_default()
    }

    /// A line by id.
    pub(super) fn line(&self, agreement: Id<Agreement>, record: i64) -> Option<&'a ActualLine> {
        self.by_id.get(&(agreement, record)).copied()
    }

    /// The lines that have that natural key now, by id.
    pub(super) fn lines(&self, key: &RecordKey) -> &[&'a ActualLine] {
        self.by_key.get(key).map_or(&[], Vec::as_slice)
    }

    /// What is remembered of a tenant's lines.
    pub(super) fn remembered(&self, tenant: &TenantKey) -> &[Remembered<'a>] {
        self.by_tenant.get(tenant).map_or(&[], Vec::as_slice)
    }

    /// Whether a line is remembered for several products.
    pub(super) fn is_shared(&self, record: i64) -> bool {
        self.shared.contains(&record)
    }

    /// Whether a tenant is to be billed and its products are not, or not all, known.
    pub(super) fn is_unsure(&self, tenant: &TenantKey) -> bool {
        self.unsure.contains_key(tenant)
    }

    /// Whether a tenant is mapped to an agreement and switched off.
    pub(super) fn is_off(&self, tenant: &TenantKey) -> bool {
        self.off.contains(tenant)
    }

    /// Another tenant that is billed on that agreement and whose products are not all known: a
    /// line there may be its by now.
    pub(super) fn unsure_on(
        &self,
        agreement: Id<Agreement>,
        tenant: &TenantKey,
    ) -> Option<&'a TenantKey> {
        let there = |on: &Id<Agreement>| self.are_one_place(*on, agreement);
        let mut there = self.unsure.iter().filter(|(_, on)| there(on));
        there
            .find(|(other, _)| **other != tenant)
            .map(|(other, _)| *other)
    }

    /// Whether a tenant that is mapped to one of these has its lines on the other, too.
    fn are_one_place(&self, one: Id<Agreement>, other: Id<Agreement>) -> bool {
        let company = |id| self.actual.agreements.get(&id)?.company;
        let same_company = || company(one).is_some() && company(one) == company(other);
        one == other || (self.place == LinePlace::Company && same_company())
    }

    /// Whether a line is remembered at all.
    pub(super) fn is_known(&self, line: &ActualLine) -> bool {
        self.by_record.contains_key(&line.id.get())
    }

    /// Whether a line is remembered for another tenant.
    pub(super) fn is_anothers(&self, line: &ActualLine, tenant: &TenantKey) -> bool {
        let link = self.by_record.get(&line.id.get());
        let owner = link.and_then(|link| link.tenant.as_ref());
        owner.is_some_and(|owner| owner != tenant)
    }

    /// The tenants of which lines are remembered.
    pub(super) fn tenants(&self) -> impl Iterator<Item = &'a TenantKey> {
        self.by_tenant.keys().copied()
    }

    /// How many of a tenant's remembered lines bill. Those that cannot be read may.
    pub(super) fn in_force(&self, tenant: &TenantKey, today: NaiveDate) -> usize {
        let known = self.remembered(tenant).iter();
        known
            .filter(|known| match self.actual.agreements.get(&known.agreement) {
                Some(agreement) if agreement.lines.is_err() => true,
                _ => {
                    let line = self.line(known.agreement, known.link.record);
                    line.is_some_and(|line| line.bills(today))
                }
            })
            .count()
    }

    /// Whether a line may stand for the product of that key, which it holds.
    pub(super) fn standing(&self, line: &ActualLine, key: &RecordKey) -> Standing {
        let Some(link) = self.by_record.get(&line.id.get()) else {
            return Standing::Free;
        };
        if link.key == *key {
            return Standing::Free;
        }
        if self.claims(&link.key) > 0 {
            let same = link
                .key
                .line_parts()
                .is_some_and(|(_, identifier, _)| identifier == fold(&line.identifier));
            return if same {
                Standing::Anothers
            } else {
                Standing::Unclear(format!(
                    "addition {} holds this product and was made for another one that the vendor \
                     still reports; put that product back, or delete the addition so that a new \
                     one is made for each",
                    line.id
                ))
            };
        }
        match &link.tenant {
            Some(tenant) if self.is_unsure(tenant) => Standing::Unclear(format!(
                "addition {} holds this product and was made for another one, of which the \
                 vendor's data of tenant {tenant} says nothing since it is incomplete; a further \
                 line could bill it twice",
                line.id
            )),
            _ => Standing::Free,
        }
    }

    /// The lines on other agreements that were made for the same product of the tenant and still
    /// bill it: the tenant was mapped elsewhere before.
    pub(super) fn elsewhere(
        &self,
        tenant: &TenantKey,
        key: &RecordKey,
        today: NaiveDate,
    ) -> Result<Vec<Still<'a, '_>>, String> {
        let mut found = Vec::new();
        for known in self.was_elsewhere(tenant, key) {
            // Nobody takes a line over while its own tenant is not known.
            let heed_claims = !self.is_unsure(tenant);
            found.extend(self.still(known, today, heed_claims)?);
        }
        Ok(found)
    }

    /// What is remembered of the same product of the tenant on other agreements.
    pub(super) fn was_elsewhere(
        &self,
        tenant: &TenantKey,
        key: &RecordKey,
    ) -> impl Iterator<Item = &Remembered<'a>> {
        let parts = key.line_parts();
        self.remembered(tenant).iter().filter(move |known| {
            parts.as_ref().is_some_and(|(here, identifier, serial)| {
                known.agreement != *here
                    && known.identifier == *identifier
                    && known.serial == *serial
            })
        })
    }

    /// Whether a line of the tenant, ended or not, was made for the same product on another
    /// agreement, or for its serial number under a name that the vendor no longer reports.
    pub(super) fn was_billed(&self, tenant: &TenantKey, key: &RecordKey) -> bool {
        let renamed = key.line_parts().is_some_and(|(here, identifier, serial)| {
            let mut known = self.remembered(tenant).iter();
            known.any(|known| self.is_other_name(known, here, &identifier, &serial))
        });
        renamed || self.was_elsewhere(tenant, key).next().is_some()
    }

    /// The tenant's lines, here or where it was billed before, that bill the same serial number
    /// under another name, which the vendor no longer reports.
    pub(super) fn renamed(
        &self,
        tenant: &TenantKey,
        key: &RecordKey,
        today: NaiveDate,
    ) -> Result<Vec<Still<'a, '_>>, String> {
        let Some((here, identifier, serial)) = key.line_parts() else {
            return Ok(Vec::new());
        };
        let known = self.remembered(tenant).iter().filter(|known| {
            !self.is_shared(known.link.record)
                && self.is_other_name(known, here, &identifier, &serial)
        });
        let still = known.map(|known| self.still_bills(known, today));
        still.filter_map(Result::transpose).collect()
    }

    /// The tenant's lines, here or where it was billed before, that bill another product than that
    /// of the key, which the vendor no longer reports.
    pub(super) fn others(
        &self,
        tenant: &TenantKey,
        key: &RecordKey,
        today: NaiveDate,
    ) -> Result<Vec<Still<'a, '_>>, String> {
        let of_this = key.line_parts().map(|(_, identifier, _)| identifier);
        let known = self.remembered(tenant).iter().filter(|known| {
            !self.is_shared(known.link.record) && of_this.as_ref() != Some(&known.identifier)
        });
        let still = known.map(|known| self.still_bills(known, today));
        still.filter_map(Result::transpose).collect()
    }

    /// Whether it was made for the same serial number under a name that is not reported here.
    fn is_other_name(
        &self,
        known: &Remembered<'_>,
        here: Id<Agreement>,
        identifier: &str,
        serial: &str,
    ) -> bool {
        let reported = || RecordKey::addition(here, &known.identifier, Some(serial));
        !serial.is_empty()
            && known.serial == serial
            && known.identifier != identifier
            && self.claims(&reported()) == 0
    }

    /// The remembered line, if it bills the product that it was made for and no reported product
    /// has it.
    pub(super) fn still_bills<'k>(
        &self,
        known: &'k Remembered<'a>,
        today: NaiveDate,
    ) -> Result<Option<Still<'a, 'k>>, String> {
        self.still(known, today, true)
    }

    fn still<'k>(
        &self,
        known: &'k Remembered<'a>,
        today: NaiveDate,
        heed_claims: bool,
    ) -> Result<Option<Still<'a, 'k>>, String> {
        let is_claimed = |key: &RecordKey| heed_claims && self.claims(key) > 0;
        if is_claimed(&known.link.key) {
            return Ok(None);
        }
        let agreement = self.actual.agreements.get(&known.agreement);
        let Some(agreement) = agreement.filter(|agreement| !agreement.is_over()) else {
            return Ok(None);
        };
        if let Err(reason) = &agreement.lines {
            return Err(format!(
                "whether agreement {:?} (id {}), where this tenant was billed before, still bills \
                 it could not be read: {reason}",
                agreement.name, known.agreement
            ));
        }
        let line = self.line(known.agreement, known.link.record);
        let still = |line: &&ActualLine| {
            let edited = line.key(self.matching, known.agreement);
            line.bills(today) && fold(&line.identifier) == known.identifier && !is_claimed(&edited)
        };
        Ok(line.filter(still).map(|line| Still {
            known,
            agreement,
            line,
        }))
    }
}
