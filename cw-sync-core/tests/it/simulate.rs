//! A CWM that does what a plan says, in memory.

use crate::given::Case;
use cw_manage::Id;
use cw_sync_core::plan::billing::{
    ActualCategory, ActualItem, ActualLine, ActualSubcategory, BillingAction, written as remembered,
};
use cw_sync_core::plan::{Action, Change, Link, Part, RecordKind, Scope, Written, fold};

/// Does all that the plan says, as CWM and the store would.
///
/// # Panics
///
/// When a step refers to something that is not there.
pub fn apply(plan: &Part, case: &mut Case) {
    for change in &plan.changes {
        one(change, case);
    }
    for tie in &plan.ties {
        remember(tie.clone(), case);
    }
}

/// One link per key and one per record, as in a store.
fn remember(link: Link, case: &mut Case) {
    case.links
        .retain(|known, other| known.kind != link.key.kind || other.record != link.record);
    case.links.insert(link.key.clone(), link);
}

fn one(change: &Change, case: &mut Case) {
    let next = next_id(case);
    let actual = &mut case.actual;
    let mut written = Written::new();
    let record = match change.action.clone() {
        Action::Billing(BillingAction::CreateProductType { name }) => {
            assert!(actual.types.insert(fold(&name), Id::new(next)).is_none());
            next
        }
        Action::Billing(BillingAction::CreateCategory { name }) => {
            let key = fold(&name);
            let id = Id::new(next);
            let known = actual.categories.insert(key, ActualCategory { id, name });
            assert!(known.is_none());
            next
        }
        Action::Billing(BillingAction::CreateSubcategory { category, name }) => {
            let key = (fold(&category), fold(&name));
            assert!(actual.categories.contains_key(&key.0), "{}", change.action);
            let id = Id::new(next);
            let known = actual
                .subcategories
                .insert(key, ActualSubcategory { id, name });
            assert!(known.is_none());
            next
        }
        Action::Billing(BillingAction::CreateCatalogItem {
            identifier,
            product_type,
            category,
            subcategory,
        }) => {
            assert!(actual.types.contains_key(&fold(&product_type)));
            let class = (fold(&category), fold(&subcategory));
            assert!(
                actual.subcategories.contains_key(&class),
                "{}",
                change.action
            );
            let item = ActualItem {
                id: Id::new(next),
                identifier: identifier.clone(),
                product_type: Some(product_type),
                category: Some(category),
                subcategory: Some(subcategory),
                inactive: false,
            };
            assert!(actual.items.insert(fold(&identifier), item).is_none());
            next
        }
        Action::Billing(BillingAction::ReclassifyCatalogItem {
            item,
            identifier,
            product_type,
            category,
            subcategory,
        }) => {
            let class = (fold(&category), fold(&subcategory));
            assert!(
                actual.subcategories.contains_key(&class),
                "{}",
                change.action
            );
            let known = actual.items.get_mut(&fold(&identifier)).unwrap();
            assert_eq!(known.id, item);
            known.product_type = Some(product_type);
            known.category = Some(category);
            known.subcategory = Some(subcategory);
            item.get()
        }
        Action::Billing(BillingAction::CreateAddition {
            agreement,
            identifier,
            fields,
            ..
        }) => {
            let item = actual.items.get(&fold(&identifier)).expect("its item");
            let line = ActualLine {
                id: Id::new(next),
                identifier: item.identifier.clone(),
                fields: fields.clone(),
            };
            written = remembered(&fields);
            let agreement = actual.agreements.get_mut(&agreement).unwrap();
            agreement.lines.as_mut().unwrap().push(line);
            next
        }
        Action::Billing(BillingAction::UpdateAddition {
            agreement,
            addition,
            set,
            clear,
            ..
        }) => {
            let agreement = actual.agreements.get_mut(&agreement).unwrap();
            let lines = agreement.lines.as_mut().unwrap().iter_mut();
            let mut lines = lines.filter(|line| line.id == addition);
            let line = lines.next().expect("the line");
            let known = case.links.get(&change.action.key());
            if let Some(known) = known.filter(|known| known.record == addition.get()) {
                written = known.written.clone();
            }
            line.fields.extend(set.clone());
            line.fields.retain(|field, _| !clear.contains(field));
            written.extend(remembered(&set));
            written.retain(|name, _| !clear.iter().any(|field| field.name() == name));
            addition.get()
        }
        other => panic!("{other:?}"),
    };
    let key = change.action.key();
    let tenant = match &change.scope {
        Scope::Tenant(tenant) => Some(tenant.clone()),
        _ => None,
    };
    remember(Link::new(key, tenant, record, written), case);
}

/// An id that no line has, nor had.
fn next_id(case: &Case) -> i64 {
    let agreements = case.actual.agreements.values();
    let lines = agreements.flat_map(|agreement| agreement.lines.iter().flatten());
    let linked = case.links.values();
    let linked = linked.filter(|link| link.key.kind == RecordKind::Addition);
    let known = lines
        .map(|line| line.id.get())
        .chain(linked.map(|link| link.record));
    known.max().unwrap_or_default().max(1_000_000) + 1
}
