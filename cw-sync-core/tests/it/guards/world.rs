//! A case with guards.

use crate::given::{Case, MONTHLY, complete, line, monthly, product};
use cw_sync_core::guard::{Facts, Override, Rule, Stop, StopScope, Terms, check};
use cw_sync_core::model::{BillableProduct, DataKind};
use cw_sync_core::plan::{Part, Plan, TenantPlan};
use cw_sync_core::policy::{GuardPolicy, WhenGone};
use std::collections::BTreeMap;

pub struct Guarded {
    pub case: Case,
    pub policy: GuardPolicy,
    pub overrides: Vec<Override>,
    pub vanished: usize,
}

impl Guarded {
    pub fn new(case: Case) -> Self {
        Self {
            case,
            policy: GuardPolicy::default(),
            overrides: Vec::new(),
            vanished: 0,
        }
    }

    /// The plan with its stops.
    pub fn plan(&self) -> Plan {
        self.plan_with(Vec::new())
    }

    /// The plan with parts for other kinds of data, and its stops.
    pub fn plan_with(&self, mut parts: Vec<Part>) -> Plan {
        parts.push(self.case.plan());
        let tenants = self.case.tenants.iter();
        let tenants = tenants.map(|input| TenantPlan::new(input.tenant.clone()));
        let mut plan = Plan::assemble("test".into(), tenants.collect(), parts);
        plan.overrides = self.overrides.clone();
        let mut facts = Facts::new(self.case.today, &self.case.links);
        facts.vanished = self.vanished;
        let mappings = self.case.tenants.iter();
        let mappings = mappings.filter_map(|input| input.mapping.clone());
        facts.mappings = mappings
            .map(|mapping| (mapping.tenant.clone(), mapping))
            .collect();
        for (id, agreement) in &self.case.actual.agreements {
            let mut terms = Terms::new(&agreement.name);
            terms.company = agreement.company;
            terms.billing_start = agreement.billing_start;
            terms.next_invoice = agreement.next_invoice;
            terms.prorates = agreement.prorates;
            facts.agreements.insert(*id, terms);
        }
        plan.stops = check(&self.policy, &plan, &facts);
        plan
    }

    pub fn stops(&self) -> Vec<Stop> {
        self.plan().stops
    }

    /// The rules that stop something, and what they hold.
    pub fn stopped(&self) -> Vec<(Rule, StopScope)> {
        let stops = self.stops().into_iter();
        stops.map(|stop| (stop.rule, stop.scope)).collect()
    }

    /// The one stop, whose message says all of this.
    pub fn says(&self, rule: Rule, words: &[&str]) {
        let stops = self.stops();
        assert_eq!(stops.len(), 1, "{stops:#?}");
        assert_eq!(stops[0].rule, rule);
        let told = stops[0].to_string();
        for word in words {
            assert!(told.contains(word), "{told:?} lacks {word:?}");
        }
    }
}

pub fn tenant(key: &str) -> StopScope {
    StopScope::Tenant(DataKind::Billing, key.into())
}

pub fn billing() -> StopScope {
    StopScope::Kind(DataKind::Billing)
}

/// `t1` with a line for each of so many products; what it has now is made by `now`.
pub fn lines(quantities: &[i64], now: impl Fn(usize, i64) -> Option<i64>) -> Guarded {
    let mut case = Case::new().catalog(&[("Seats", "seats")]);
    case.policy.lines.when_gone = WhenGone::Zero;
    let mut products: Vec<BillableProduct> = Vec::new();
    for (n, quantity) in quantities.iter().enumerate() {
        let serial = format!("S{n}");
        let id = i64::try_from(n).unwrap() + 1;
        case = case.ours(line(id, "Seats", &serial, *quantity));
        products.extend(now(n, *quantity).map(|quantity| product("Seats", &serial, quantity)));
    }
    case.tenant("t1", MONTHLY, complete(products));
    Guarded::new(case)
}

/// Two tenants of different companies, each with five seats on its own agreement: `t1` on 100 of
/// company 10, `t2` on 200 of company 20.
pub fn two() -> BTreeMap<&'static str, (i64, i64)> {
    BTreeMap::from([("t1", (10, 100)), ("t2", (20, 200))])
}

pub fn two_companies(serials: [&str; 2]) -> Case {
    let mut case = Case::new().catalog(&[("Seats", "seats")]);
    case.company(20, "Active");
    case.agreement(200, monthly(20));
    for (n, ((tenant, (_, agreement)), serial)) in (1..).zip(two().into_iter().zip(serials)) {
        let made = line(n, "Seats", serial, 5 + n);
        let key = crate::given::key(agreement, "Seats", serial);
        case.link(tenant, key, n, made.fields.clone());
        case.put(agreement, made);
    }
    case
}
