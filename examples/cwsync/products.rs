//! What products are billed as, and what is switched off.

use crate::It;
use crate::answer::{Answer, Ended, Exit, table};
use crate::args::Products;
use anyhow::Result;
use cw_sync_core::policy::ProductMapping;
use serde_json::json;

/// `products`.
pub(crate) async fn products(it: &It<'_>, command: &Products) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let assigned = match command {
        Products::List => None,
        Products::Set { product, item } => {
            Some((product.clone(), Some(ProductMapping::to(item.as_str()))))
        }
        Products::Unset { product } => Some((product.clone(), None)),
    };
    if let Some(assigned) = assigned {
        acting.assign_products(id, &[assigned]).await?;
    }
    let rows = acting.products(id).await?;
    let shown = rows.iter().map(|row| {
        let item = row.mapping.as_ref().map(|mapping| mapping.item.clone());
        [
            row.name.clone(),
            item.unwrap_or_else(|| "not assigned".to_owned()),
            if row.seen { "yes" } else { "no" }.to_owned(),
        ]
    });
    let text = match rows.is_empty() {
        true => "each product is billed as the item of its own name".to_owned(),
        false => table(["Product", "Billed as", "In use"], shown),
    };
    Ok(Answer::new(text, json!({ "products": rows }))?)
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
