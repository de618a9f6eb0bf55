//! How fast the mock lists: pages of 25 of 20,000 companies over one connection, and all of them in
//! 20 requests. `cargo run --release -p mock-cwm --example load`.

use std::error::Error;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mock_cwm::MockCwm;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::TcpStream;

const COMPANIES: usize = 20_000;
const PAGE: usize = 25;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let companies: Vec<Value> = (1..=COMPANIES)
        .map(|id| {
            json!({
                "id": id, "identifier": format!("C{id}"), "name": format!("Company {id}"), "city": "Tampa",
                "site": {"name": "Main"}, "phoneNumber": "8135550100", "status": {"name": "Active"},
            })
        })
        .collect();
    let fixture = json!({"/company/companies": companies}).to_string();
    let cwm = MockCwm::builder().fixture_json(&fixture)?.start().await?;
    let mut connection = Connection::open(&cwm).await?;

    let start = Instant::now();
    let mut pages = 0;
    let mut bytes = 0;
    while start.elapsed() < Duration::from_secs(5) {
        let page = pages * 37 % (COMPANIES / PAGE) + 1;
        bytes += connection
            .get(&format!("?pageSize={PAGE}&page={page}"))
            .await?
            .len();
        pages += 1;
    }
    let millis = start.elapsed().as_millis().max(1);
    let rate = u128::try_from(pages)? * 1000 / millis;
    println!(
        "{rate} pages of {PAGE} a second, {} bytes each",
        bytes / pages
    );

    let start = Instant::now();
    let mut listed = 0;
    for page in 1..=20 {
        let body = connection
            .get(&format!("?pageSize=1000&page={page}"))
            .await?;
        listed += serde_json::from_slice::<Vec<Value>>(&body)?.len();
    }
    println!("{listed} companies in 20 requests: {:?}", start.elapsed());
    cwm.shutdown().await;
    Ok(())
}

/// A connection that sends one request after another; a whole client would cost more than the mock.
struct Connection {
    stream: BufStream<TcpStream>,
    head: String,
    path: String,
}

impl Connection {
    async fn open(cwm: &MockCwm) -> Result<Self, Box<dyn Error>> {
        let url = cwm.url();
        let address = url.trim_start_matches("http://").to_owned();
        let user = format!(
            "{}+{}:{}",
            cwm.company(),
            cwm.public_key(),
            cwm.private_key()
        );
        Ok(Self {
            stream: BufStream::new(TcpStream::connect(&address).await?),
            head: format!(
                "host: {address}\r\nauthorization: Basic {}\r\nclientid: {}\r\n\r\n",
                STANDARD.encode(user),
                cwm.client_id()
            ),
            path: format!("/{}apis/3.0/company/companies", cwm.codebase()),
        })
    }

    async fn get(&mut self, query: &str) -> Result<Vec<u8>, Box<dyn Error>> {
        let request = format!("GET {}{query} HTTP/1.1\r\n{}", self.path, self.head);
        self.stream.write_all(request.as_bytes()).await?;
        self.stream.flush().await?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).await?;
            if line.starts_with("HTTP/1.1") && !line.contains(" 200 ") {
                return Err(line.into());
            }
            match line.trim_end().split_once(": ") {
                Some(("content-length", value)) => length = value.parse()?,
                Some(_) => {}
                None if line.trim_end().is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(body)
    }
}
