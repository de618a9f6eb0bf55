//! From answers to a policy: each answer sets the part that its choice names.

use super::{Answer, Answers, Desks, Part, Wizard};
use crate::plan::fold;
use crate::policy::{
    AlertPolicy, DeviceGone, DeviceMoved, Owner, Policy, ProductMapping, Route, TypeRule,
};

impl Wizard {
    /// How the integration behaves with these answers. What is not answered is as in `base`, the
    /// vendor's default policy. A kind of data that `base` does not sync stays so.
    ///
    /// Whether the answers will do is [`Wizard::validate`]'s business.
    pub fn policy(&self, answers: &Answers, base: Policy) -> Policy {
        let mut policy = base;
        for (_, choice) in self.choices() {
            if let (Some(part), Some(answer)) = (&choice.sets, self.answer(choice, answers)) {
                set(&mut policy, part, answer);
            }
        }
        policy
    }
}

fn set(policy: &mut Policy, part: &Part, answer: &Answer) {
    match (part, answer) {
        (Part::Kind(kind), Answer::Flag(false)) => policy.leave(*kind),
        (Part::Tickets(desks), Answer::Flag(false)) => {
            for route in routes(policy, desks) {
                route.desk = None;
            }
        }
        (Part::Severities(desks), Answer::Words(words)) => {
            for route in routes(policy, desks) {
                route.severities = words.iter().cloned().collect();
                // An empty list would mean any.
                if words.is_empty() {
                    route.desk = None;
                }
            }
        }
        (Part::Categories(desks), Answer::Words(words)) => {
            for route in routes(policy, desks) {
                route.categories = words.iter().cloned().collect();
                if words.is_empty() {
                    route.desk = None;
                }
            }
        }
        (Part::Board(which), Answer::Pick(pick)) => {
            for desk in routes(policy, which).filter_map(|route| route.desk.as_mut()) {
                desk.board.clone_from(&pick.name);
            }
        }
        (Part::OpenStatus(which), Answer::Pick(pick)) => {
            for desk in routes(policy, which).filter_map(|route| route.desk.as_mut()) {
                desk.open_status = Some(pick.name.clone());
            }
        }
        (Part::ClosedStatus(which), Answer::Pick(pick)) => {
            for desk in routes(policy, which).filter_map(|route| route.desk.as_mut()) {
                desk.closed_status.clone_from(&pick.name);
            }
        }
        (Part::Priorities, Answer::Each(picks)) => {
            if let Some(alerts) = &mut policy.alerts {
                let picks = picks.iter();
                let picks = picks.map(|(word, pick)| (word.clone(), pick.name.clone()));
                alerts.priorities.extend(picks);
            }
        }
        (Part::ActiveStatus, Answer::Pick(pick)) => {
            if let Some(devices) = &mut policy.devices {
                devices.active_status = Some(pick.name.clone());
            }
        }
        (Part::InactiveStatus, Answer::Pick(pick)) => {
            if let Some(devices) = &mut policy.devices {
                devices.when_gone = DeviceGone::SetStatus(pick.name.clone());
                devices.when_moved = DeviceMoved::Replace(pick.name.clone());
            }
        }
        (Part::DefaultType, Answer::Pick(pick)) => {
            if let Some(devices) = &mut policy.devices {
                devices.types.default = Some(pick.name.clone());
            }
        }
        (Part::TypeRules, Answer::Rules(rules)) => {
            if let Some(devices) = &mut policy.devices {
                let rules = rules.iter();
                let rules = rules.map(|rule| TypeRule::new(rule.when.clone(), &rule.pick.name));
                devices.types.rules = rules.collect();
            }
        }
        (Part::Solution, answer) => {
            let name = match answer {
                Answer::Text(name) => name.trim(),
                Answer::Pick(pick) => &pick.name,
                _ => return,
            };
            if let Some(statistics) = &mut policy.statistics {
                statistics.solution = name.to_owned();
            }
        }
        (Part::Line(field), Answer::Flag(on)) => {
            if let Some(billing) = &mut policy.billing {
                if *on {
                    // Who owns it is the vendor's default, where that says anything.
                    billing.lines.owners.entry(*field).or_insert(Owner::Vendor);
                } else {
                    billing.lines.owners.remove(field);
                }
            }
        }
        (Part::Product(product), Answer::Pick(pick)) => {
            if let Some(billing) = &mut policy.billing {
                let map = billing.products.take().unwrap_or_default();
                let known = map.get(product).cloned();
                let mut mapping = known.unwrap_or_else(|| ProductMapping::to(&pick.name));
                mapping.item.clone_from(&pick.name);
                billing.products = Some(map.with(product, mapping));
            }
        }
        (Part::Products, Answer::Words(words)) => {
            if let Some(products) = policy.billing.as_mut().and_then(|b| b.products.as_mut()) {
                let on = words.iter().map(|word| fold(word)).collect();
                products.enable_only(&on);
            }
        }
        // What `verify` and `validate` refuse, and flags that are on: nothing is to be done.
        _ => {}
    }
}

fn routes<'a>(policy: &'a mut Policy, desks: &'a Desks) -> impl Iterator<Item = &'a mut Route> {
    let alerts = policy.alerts.as_mut();
    let routes = alerts
        .into_iter()
        .flat_map(|it: &mut AlertPolicy| &mut it.routes);
    routes.filter(move |route| match desks {
        Desks::All => true,
        Desks::OfCategory(category) => {
            let mut categories = route.categories.iter();
            categories.any(|known| fold(known) == fold(category))
        }
    })
}
