//! A server of canned pages: it costs next to nothing, so that what is measured is the client.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// Serves this many companies in pages of 1,000, forward only, for as long as the program runs.
/// Returns its address.
pub(crate) fn serve(companies: usize) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    let pages: Arc<[Vec<u8>]> = (0..companies.div_ceil(PAGE))
        .map(|page| {
            answer(
                page * PAGE + 1,
                (page * PAGE + PAGE).min(companies),
                companies,
            )
        })
        .collect();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let pages = pages.clone();
            thread::spawn(move || converse(stream, &pages));
        }
    });
    Ok(address)
}

const PAGE: usize = 1000;

fn converse(mut stream: TcpStream, pages: &[Vec<u8>]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let mut after = None;
    while let Some(line) = lines.next().transpose()? {
        if let Some(asked) = page_id(&line) {
            after = Some(asked);
        }
        // A request has no body here: the empty line ends it.
        if line.is_empty() {
            let page = after.take().unwrap_or(0) / PAGE;
            if let Some(page) = pages.get(page) {
                stream.write_all(page)?;
            }
        }
    }
    Ok(())
}

/// What `GET /…?pageId=…` asks for.
fn page_id(line: &str) -> Option<usize> {
    let query = line
        .strip_prefix("GET ")?
        .split(' ')
        .next()?
        .split_once('?')?
        .1;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == "pageId")?.1.parse().ok()
}

/// A whole HTTP answer: the companies of these ids.
fn answer(first: usize, last: usize, of: usize) -> Vec<u8> {
    let rows: Vec<_> = (first..=last).map(company).collect();
    let body = format!("[{}]", rows.join(","));
    let mut head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n",
        body.len()
    );
    let link = if last < of {
        format!("<http://localhost/?pageId={last}>; rel=\"next\"")
    } else {
        String::new()
    };
    // Writing to a string does not fail.
    let _ = write!(head, "link: {link}\r\n\r\n");
    head.push_str(&body);
    head.into_bytes()
}

/// A company as CWM sends it: some fifty fields, references with links.
fn company(id: usize) -> String {
    let reference = |id: usize, name: &str, path: &str| {
        format!(
            r#"{{"id":{id},"name":"{name}","_info":{{"{path}_href":"https://na.myconnectwise.net/v2025_1//apis/3.0/{path}/{id}"}}}}"#
        )
    };
    format!(
        concat!(
            r#"{{"id":{id},"identifier":"Company{id}","name":"Company number {id}","status":{status},"#,
            r#""addressLine1":"{id} Birch Street","addressLine2":"Floor 3","city":"Tampa","state":"FL","zip":"33601","#,
            r#""country":{country},"phoneNumber":"8135550100","faxNumber":"8135550101","website":"www.example.com","#,
            r#""territory":{territory},"market":{market},"accountNumber":"A{id}","defaultContact":{contact},"#,
            r#""dateAcquired":"2019-02-01T05:00:00Z","annualRevenue":120000.50,"numberOfEmployees":25,"#,
            r#""timeZoneSetup":{zone},"leadFlag":false,"unsubscribeFlag":false,"taxCode":{tax},"#,
            r#""billingTerms":{terms},"billToCompany":{bill},"billingSite":{site},"invoiceDeliveryMethod":{method},"#,
            r#""deletedFlag":false,"mobileGuid":"6f1cf1c5-0c1d-4e5d-b1a7-7f3c5a0d9e42","currency":{currency},"#,
            r#""isVendorFlag":false,"types":[{kind}],"site":{site},"#,
            r#""_info":{{"lastUpdated":"2026-03-01T12:00:00Z","updatedBy":"api","dateEntered":"2019-02-01T05:00:00Z","#,
            r#""enteredBy":"admin","contacts_href":"https://na.myconnectwise.net/v2025_1//apis/3.0/company/contacts"}},"#,
            r#""customFields":[{{"id":1,"caption":"Region","type":"Text","entryMethod":"EntryField","numberOfDecimals":0,"value":"South"}}]}}"#
        ),
        id = id,
        status = reference(1, "Active", "company/companies/statuses"),
        country = reference(1, "United States", "company/countries"),
        territory = reference(2, "Corporate", "system/locations"),
        market = reference(9, "Manufacturing", "company/marketTypes"),
        contact = reference(id, "Ada Birch", "company/contacts"),
        zone = reference(1, "US Eastern", "system/timeZoneSetups"),
        tax = reference(8, "Tampa", "finance/taxCodes"),
        terms = reference(5, "Net 30", "finance/billingTerms"),
        bill = reference(id, "Company", "company/companies"),
        site = reference(id, "Main", "company/sites"),
        method = reference(1, "Mail", "finance/deliveryMethods"),
        currency = reference(7, "US Dollars", "finance/currencies"),
        kind = reference(1, "Client", "company/companies/types"),
    )
}
