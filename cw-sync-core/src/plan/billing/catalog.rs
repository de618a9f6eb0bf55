//! The catalog that the billed products need: types, categories, subcategories, items.

use super::BillingAction;
use super::actual::Actual;
use crate::model::FieldValue;
use crate::plan::{Action, Change, FieldChange, Scope, fold};
use crate::policy::{CatalogPolicy, Class};
use std::collections::BTreeMap;

/// Longest identifier that every CWM version takes, in characters. An item's description may be
/// no longer either (cwm-api §10.4).
pub(super) const IDENTIFIER_LENGTH: usize = 60;

/// Whether CWM can hold an item of that identifier.
pub(crate) fn fits_catalog(identifier: &str) -> bool {
    let length = identifier.chars().count();
    (1..=IDENTIFIER_LENGTH).contains(&length)
}

/// The catalog items that are wanted, by folded identifier.
pub(super) type Wanted = BTreeMap<String, (String, Class)>;

/// The steps that make the catalog hold what is wanted, in an order in which each finds what it
/// refers to.
pub(super) fn plan(policy: &CatalogPolicy, wanted: &Wanted, actual: &Actual) -> Vec<Change> {
    let mut steps = Vec::new();
    let items: Vec<_> = wanted
        .values()
        .filter_map(|(id, class)| item(policy, id, class, actual))
        .collect();
    // Set-up is only made for items that are to be written. Names that CWM takes for the same are
    // made once.
    let classes: Vec<_> = items
        .iter()
        .filter_map(|change| class_of(&change.action))
        .collect();
    if !items.is_empty() {
        steps.extend(setup([&policy.product_type], &classes, actual));
    }
    steps.extend(items);
    steps
}

/// The steps that make the types, categories and subcategories that are not there yet. Names that
/// CWM takes for the same are made once.
pub(crate) fn setup<'a>(
    types: impl IntoIterator<Item = &'a String>,
    classes: impl IntoIterator<Item = &'a Class>,
    actual: &Actual,
) -> Vec<Change> {
    let types: BTreeMap<_, _> = types.into_iter().map(|name| (fold(name), name)).collect();
    let classes = classes.into_iter();
    let classes: BTreeMap<_, _> = classes
        .map(|class| ((fold(&class.category), fold(&class.subcategory)), class))
        .collect();
    let categories: BTreeMap<_, _> = classes
        .iter()
        .map(|((category, _), class)| (category, &class.category))
        .collect();
    let types = types.into_iter().filter_map(|(key, name)| {
        let name = name.clone();
        let lacks = !actual.types.contains_key(&key);
        lacks.then_some(BillingAction::CreateProductType { name })
    });
    let categories = categories.into_iter().filter_map(|(key, name)| {
        let name = name.clone();
        let lacks = !actual.categories.contains_key(key);
        lacks.then_some(BillingAction::CreateCategory { name })
    });
    let subcategories = classes.iter().filter_map(|(key, class)| {
        let lacks = !actual.subcategories.contains_key(key);
        lacks.then(|| BillingAction::CreateSubcategory {
            category: class.category.clone(),
            name: class.subcategory.clone(),
        })
    });
    let actions = types.chain(categories).chain(subcategories);
    let reason = "catalog items of this integration need it";
    actions
        .map(|action| Change::new(Scope::Shared, action, Vec::new(), reason))
        .collect()
}

fn class_of(action: &Action) -> Option<Class> {
    match action {
        Action::Billing(
            BillingAction::CreateCatalogItem {
                category,
                subcategory,
                ..
            }
            | BillingAction::ReclassifyCatalogItem {
                category,
                subcategory,
                ..
            },
        ) => Some(Class::new(category, subcategory)),
        _ => None,
    }
}

/// The step for one item, if it needs one.
fn item(
    policy: &CatalogPolicy,
    identifier: &str,
    class: &Class,
    actual: &Actual,
) -> Option<Change> {
    let Class {
        category,
        subcategory,
    } = class.clone();
    let product_type = policy.product_type.clone();
    let change = |field: &str, from: Option<&str>, to: &str| {
        FieldChange::new(
            field,
            from.map(FieldValue::from),
            Some(FieldValue::from(to)),
        )
    };
    let have = actual.item(identifier);
    let sides = [
        (
            "type",
            have.and_then(|item| item.product_type.as_deref()),
            &product_type,
        ),
        (
            "category",
            have.and_then(|item| item.category.as_deref()),
            &category,
        ),
        (
            "subcategory",
            have.and_then(|item| item.subcategory.as_deref()),
            &subcategory,
        ),
    ];
    let fields: Vec<_> = sides
        .into_iter()
        // A category that CWM does not tell follows from the subcategory.
        .filter(|(field, from, _)| !(*field == "category" && have.is_some() && from.is_none()))
        .filter(|(_, from, to)| from.map(fold) != Some(fold(to)))
        .map(|(field, from, to)| change(field, from, to))
        .collect();
    let (action, reason) = match have {
        Some(_) if fields.is_empty() => return None,
        Some(item) => (
            BillingAction::ReclassifyCatalogItem {
                item: item.id,
                identifier: item.identifier.clone(),
                product_type,
                category,
                subcategory,
            },
            "the item is filed under another type or class",
        ),
        None => (
            BillingAction::CreateCatalogItem {
                identifier: identifier.to_owned(),
                product_type,
                category,
                subcategory,
            },
            "a billed product is not in the catalog yet",
        ),
    };
    Some(Change::new(Scope::Shared, action, fields, reason))
}
