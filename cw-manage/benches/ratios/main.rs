//! What the client costs on top of doing the same by hand. `cargo bench -p cw-manage`.
//!
//! Each case runs both ways in turn, in one process, and prints the ratio of every such pair:
//! figures of one machine and one moment, which say more together than either time alone.

mod canned;
mod pairs;

use cw_manage::model::Company;
use cw_manage::{Client, Config};
use futures::TryStreamExt;
use pairs::compare;
use std::hint::black_box;

const COMPANIES: usize = 20_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let url = canned::serve(COMPANIES)?;

    let config = Config::builder(&url, "acme")
        .keys("pub", "priv")
        .client_id("cid")
        .codebase("v4_6_release")
        .build()?;
    let cwm = Client::new(config)?;
    let plain = reqwest::Client::builder().no_proxy().build()?;
    compare(
        "list 20,000 companies, against reqwest and serde_json",
        || runtime.block_on(list(&cwm)),
        || runtime.block_on(by_hand(&plain, &url)),
    )?;
    Ok(())
}

async fn list(cwm: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let mut companies = cwm.company().companies().list().stream();
    let mut rows = 0;
    while let Some(company) = companies.try_next().await? {
        black_box(company);
        rows += 1;
    }
    whole(rows)
}

async fn by_hand(client: &reqwest::Client, url: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut last = 0;
    let mut rows = 0;
    loop {
        let page = client
            .get(format!("{url}/v4_6_release/apis/3.0/company/companies"))
            .basic_auth("acme+pub", Some("priv"))
            .header("clientId", "cid")
            .header("pagination-type", "forward-only")
            .query(&[("pageSize", 1000), ("pageId", last)])
            .send()
            .await?
            .error_for_status()?;
        let link = page.headers().get("link").map(|link| link.to_str());
        let more = link.transpose()?.is_some_and(|link| link.contains("next"));
        let companies: Vec<Company> = serde_json::from_slice(&page.bytes().await?)?;
        rows += companies.len();
        last = companies
            .last()
            .and_then(|last| last.id)
            .map_or(0, cw_manage::Id::get);
        black_box(companies);
        if !more {
            return whole(rows);
        }
    }
}

fn whole(rows: usize) -> Result<(), Box<dyn std::error::Error>> {
    if rows == COMPANIES {
        Ok(())
    } else {
        Err(format!("{rows} rows of {COMPANIES}").into())
    }
}
