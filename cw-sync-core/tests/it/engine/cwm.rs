//! A small CWM: lists, records by id, create and patch, with state; and faults on demand.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What goes wrong with the next request that fits.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// The connection breaks before anything is done.
    DropBefore,
    /// It is done, and the connection breaks before the answer.
    DropAfter,
    /// It is refused with this status.
    Refuse(u16),
    /// It is done with another value than was sent, and reported as done.
    Store(&'static str, Value),
}

#[derive(Default)]
pub struct State {
    /// Records by collection, such as `finance/agreements/100/additions`.
    pub records: BTreeMap<String, Vec<Value>>,
    /// Method and path of each request, in order.
    pub requests: Vec<String>,
    /// Method, end of path, fault; each serves once.
    faults: Vec<(&'static str, &'static str, Fault)>,
    /// How long a new record is missing from lists.
    pub list_lag: Duration,
    made: BTreeMap<i64, Instant>,
}

#[derive(Clone)]
pub struct SmallCwm {
    pub address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl SmallCwm {
    /// Starts one with active company 10 and its monthly agreements 100 and 101.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let cwm = Self {
            address: listener.local_addr().unwrap(),
            state: Arc::default(),
        };
        let company = json!({"id": 10, "name": "Birch", "status": {"id": 1, "name": "Active"}});
        cwm.put("company/companies", company);
        for id in [100, 101] {
            let agreement = json!({
                "id": id, "name": format!("Managed {id}"), "company": {"id": 10},
                "agreementStatus": "Active", "billStartDate": "2024-01-01T00:00:00Z",
                "billingCycle": {"id": 2, "name": "Monthly"},
                "nextInvoiceDate": "2024-07-01T00:00:00Z",
            });
            cwm.put("finance/agreements", agreement);
        }
        let serving = cwm.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let cwm = serving.clone();
                tokio::spawn(async move { cwm.serve(stream).await });
            }
        });
        cwm
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn put(&self, collection: &str, record: Value) {
        let mut state = self.state();
        let records = state.records.entry(collection.to_owned()).or_default();
        records.push(record);
    }

    /// The next request of that method whose path ends so has that fault.
    pub fn fault(&self, method: &'static str, path: &'static str, fault: Fault) {
        self.state().faults.push((method, path, fault));
    }

    /// The lines of an agreement: product, serial number, quantity.
    pub fn lines(&self, agreement: i64) -> Vec<String> {
        let state = self.state();
        let lines = state.records.get(&additions(agreement));
        let show = |line: &Value| {
            let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            let quantity = line["quantity"].as_f64().unwrap_or(-1.0);
            let product = text(&line["product"]["identifier"]);
            format!("{product} {} {quantity}", text(&line["serialNumber"]))
        };
        lines.into_iter().flatten().map(show).collect()
    }

    /// How many requests of that method there were.
    pub fn count(&self, method: &str) -> usize {
        let requests = &self.state().requests;
        requests.iter().filter(|r| r.starts_with(method)).count()
    }

    pub fn writes(&self) -> usize {
        self.count("POST") + self.count("PATCH")
    }

    async fn serve(&self, mut stream: TcpStream) {
        let Some((method, target, body)) = read(&mut stream).await else {
            return;
        };
        if let Some((status, answer)) = self.answer(&method, &target, &body) {
            let answer = answer.to_string();
            let head = format!(
                "HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nConnection: close\r\n\
                 Content-Length: {}\r\n\r\n",
                answer.len()
            );
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    }

    /// `None`: the connection breaks.
    fn answer(&self, method: &str, target: &str, body: &[u8]) -> Option<(u16, Value)> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = path.split("/apis/3.0/").nth(1)?.trim_end_matches('/');
        let mut state = self.state();
        state.requests.push(format!("{method} {path}"));
        let fault = state
            .faults
            .iter()
            .position(|(m, end, _)| *m == method && path.ends_with(end))
            .map(|at| state.faults.remove(at).2);
        match &fault {
            Some(Fault::DropBefore) => return None,
            Some(Fault::Refuse(status)) => {
                return Some((*status, json!({"code": "Refused", "message": "no"})));
            }
            _ => {}
        }
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let (collection, id) = split(path);
        let answer = match (method, id) {
            ("GET", None) => (200, state.list(collection, query)),
            ("GET", Some(id)) => state.get(collection, id),
            ("POST", None) => (201, state.create(collection, body, fault.as_ref())),
            ("PATCH", Some(id)) => state.patch(collection, id, &body, fault.as_ref()),
            _ => panic!("{method} {path}"),
        };
        (fault != Some(Fault::DropAfter)).then_some(answer)
    }
}

impl State {
    fn list(&self, collection: &str, query: &str) -> Value {
        let after = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("pageId="));
        let after: i64 = after.map_or(0, |id| id.parse().unwrap());
        let seen = |id: &i64| {
            let made = self.made.get(id);
            made.is_none_or(|made| made.elapsed() >= self.list_lag)
        };
        let mut rows: Vec<_> = self.records.get(collection).into_iter().flatten().collect();
        rows.retain(|row| {
            let id = row["id"].as_i64().unwrap();
            id > after && seen(&id)
        });
        rows.sort_by_key(|row| row["id"].as_i64());
        json!(rows)
    }

    fn find(&mut self, collection: &str, id: i64) -> Option<&mut Value> {
        let mut records = self.records.get_mut(collection)?.iter_mut();
        records.find(|record| record["id"] == id)
    }

    fn get(&mut self, collection: &str, id: i64) -> (u16, Value) {
        match self.find(collection, id) {
            Some(record) => (200, record.clone()),
            None => (
                404,
                json!({"code": "NotFound", "message": format!("{id} not found")}),
            ),
        }
    }

    fn create(&mut self, collection: &str, mut record: Value, fault: Option<&Fault>) -> Value {
        let ids = self.records.values().flatten();
        let ids = ids.filter_map(|record| record["id"].as_i64());
        let id = ids.max().unwrap_or_default().max(1000) + 1;
        record["id"] = json!(id);
        self.settle(&mut record, fault);
        self.made.insert(id, Instant::now());
        let records = self.records.entry(collection.to_owned()).or_default();
        records.push(record.clone());
        record
    }

    fn patch(
        &mut self,
        collection: &str,
        id: i64,
        ops: &Value,
        fault: Option<&Fault>,
    ) -> (u16, Value) {
        let Some(mut record) = self.find(collection, id).cloned() else {
            return self.get(collection, id);
        };
        for op in ops.as_array().unwrap() {
            let path = op["path"].as_str().unwrap();
            record[path] = op["value"].clone();
        }
        self.settle(&mut record, fault);
        *self.find(collection, id).unwrap() = record.clone();
        (200, record)
    }

    /// Names what is referred to by id, as CWM does, and falsifies what is to be falsified.
    fn settle(&mut self, record: &mut Value, fault: Option<&Fault>) {
        for (field, collection, name) in [
            ("product", "procurement/catalog", "identifier"),
            ("type", "procurement/types", "name"),
            ("category", "procurement/categories", "name"),
            ("subcategory", "procurement/subcategories", "name"),
        ] {
            if let Some(id) = record[field]["id"].as_i64() {
                let known = self.find(collection, id).expect(field).clone();
                record[field][name] = known[name].clone();
                if field == "subcategory" {
                    record["category"] = known["category"].clone();
                }
            }
        }
        if let Some(Fault::Store(field, value)) = fault {
            record[*field] = value.clone();
        }
    }
}

pub fn additions(agreement: i64) -> String {
    format!("finance/agreements/{agreement}/additions")
}

/// Collection and id.
fn split(path: &str) -> (&str, Option<i64>) {
    match path
        .rsplit_once('/')
        .map(|(head, last)| (head, last.parse()))
    {
        Some((collection, Ok(id))) => (collection, Some(id)),
        _ => (path, None),
    }
}

/// Method, target and body of a request.
async fn read(stream: &mut TcpStream) -> Option<(String, String, Vec<u8>)> {
    let mut all = Vec::new();
    let head = loop {
        if let Some(at) = all.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut all).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8(all[..head].to_vec()).unwrap();
    let mut words = text.lines().next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is = name.eq_ignore_ascii_case("content-length");
        is.then(|| value.trim().parse::<usize>().unwrap())
    });
    let mut body = all.split_off(head + 4);
    while body.len() < length.unwrap_or_default() {
        stream.read_buf(&mut body).await.ok()?;
    }
    Some((method, target, body))
}
