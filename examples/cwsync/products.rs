//! What products are billed as, and what is switched off.

use crate::It;
use crate::answer::{Answer, Ended, Exit, table};
use crate::args::{Assigned, Products};
use anyhow::Result;
use cw_sync_core::mapping::{ProductRow, Switch};
use cw_sync_core::policy::{LineField, ProductMapping};
use serde_json::json;

/// `products`.
pub(crate) async fn products(it: &It<'_>, command: &Products) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let mut notes = Vec::new();
    match command {
        Products::List => {}
        Products::Set(said) => notes = set(it, said).await?,
        Products::Unset { product } => {
            acting
                .assign_products(id, &[(product.clone(), None)])
                .await?;
        }
    }
    let rows = acting.products(id).await?;
    let shown = rows.iter().map(|row| {
        let mapping = row.mapping.as_ref();
        let item = mapping.map(|mapping| mapping.item.clone());
        let billing = mapping.and_then(|mapping| mapping.bill_customer.as_ref());
        let taxable = mapping.and_then(|mapping| mapping.taxable);
        [
            row.name.clone(),
            item.unwrap_or_else(|| "not assigned".to_owned()),
            match mapping {
                _ if row.off => "off by the set-up",
                Some(mapping) if mapping.enabled => "on",
                Some(_) => "off",
                None => "",
            }
            .to_owned(),
            billing.map_or_else(String::new, |way| way.as_str().to_owned()),
            taxable.map_or("", yes_or_no).to_owned(),
            yes_or_no(row.seen).to_owned(),
        ]
    });
    let head = [
        "Product",
        "Billed as",
        "State",
        "Billing",
        "Taxed",
        "In use",
    ];
    let mut text = match rows.is_empty() {
        true => "each product is billed as the item of its own name".to_owned(),
        false => table(head, shown),
    };
    text.extend(notes.iter().map(|note| format!("\nnote: {note}")));
    Ok(Answer::new(
        text,
        json!({ "products": rows, "notes": notes }),
    )?)
}

fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

/// Changes what is said of a product, and nothing else. What a person should know of it.
async fn set(it: &It<'_>, said: &Assigned) -> Result<Vec<String>> {
    let (acting, id, product) = (it.host.acting(), &it.declared.id, &said.product);
    let rows = acting.products(id).await?;
    let same = |row: &&ProductRow| row.name.to_lowercase() == product.trim().to_lowercase();
    let row = rows.iter().find(same);
    let (now, off) = row.map_or((None, false), |row| (row.mapping.as_ref(), row.off));
    let mut mapping = match (now, &said.item) {
        (Some(now), _) => now.clone(),
        (None, Some(item)) => ProductMapping::to(item.as_str()),
        (None, None) => {
            let message = format!("`{product}` is not assigned: name an item of CWM's catalog");
            return Err(Ended::new(Exit::Usage, message).into());
        }
    };
    if off && !said.on && !said.off {
        let message = format!(
            "the set-up has `{product}` off; say with --on or --off how it is to stand once the \
             set-up has it on"
        );
        return Err(Ended::new(Exit::Usage, message).into());
    }
    let (billing, taxable) = (mapping.bill_customer.clone(), mapping.taxable);
    if let Some(item) = &said.item {
        mapping.item.clone_from(item);
    }
    mapping.enabled = (mapping.enabled || said.on) && !said.off;
    if let Some(way) = &said.billing {
        mapping.bill_customer = (way != "default").then(|| way.as_str().into());
    }
    if let Some(taxed) = &said.taxable {
        mapping.taxable = (taxed != "default").then_some(taxed == "yes");
    }
    let assigned = [(product.clone(), Some(mapping.clone()))];
    acting.assign_products(id, &assigned).await?;

    let mut notes = Vec::new();
    if off {
        notes.push(format!(
            "`{product}` is off all the same: the set-up has it off; change that in the choices of \
             the configuration, and `cwsync connect`"
        ));
    }
    let kept_up = acting.switches(id).await?;
    let kept_up = |field| kept_up.contains(&(Switch::Field(field), true));
    for (field, is_changed) in [
        (LineField::BillCustomer, mapping.bill_customer != billing),
        (LineField::TaxableFlag, mapping.taxable != taxable),
    ] {
        if is_changed && !kept_up(field) {
            notes.push(format!(
                "additions that there are keep their {field}, only new ones get this: change it in CWM"
            ));
        }
    }
    Ok(notes)
}

/// `switches`.
pub(crate) async fn switches(
    it: &It<'_>,
    name: Option<&str>,
    state: Option<bool>,
) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    if let (Some(name), Some(state)) = (name, state) {
        let there = acting.switches(id).await?;
        let found = there.iter().find(|(switch, _)| switch.to_string() == name);
        let Some((switch, _)) = found else {
            let names: Vec<_> = there.iter().map(|(switch, _)| switch.to_string()).collect();
            let message = format!(
                "there is no switch `{name}`; there are {}",
                names.join(", ")
            );
            return Err(Ended::new(Exit::Usage, message).into());
        };
        acting.switch(id, *switch, state).await?;
    }
    let all = acting.switches(id).await?;
    let word = |on: bool| if on { "on" } else { "off" }.to_owned();
    let rows = all
        .iter()
        .map(|(switch, on)| [switch.to_string(), word(*on)]);
    let text = table(["Switch", "State"], rows);
    let json = all
        .iter()
        .map(|(switch, on)| json!({ "name": switch.to_string(), "on": on }));
    let json = json!({ "switches": json.collect::<Vec<_>>() });
    Ok(Answer::new(text, json)?)
}
