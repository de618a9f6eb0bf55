//! A server on a bare socket, for what no HTTP library does on purpose: dropped connections, hangs,
//! half answers.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// What happens to one request.
#[derive(Clone)]
pub(crate) enum Act {
    /// Answered; the connection stays open.
    Answer(String),
    /// The connection is closed without a word.
    Drop,
    /// Nothing comes, and the connection stays open.
    Hang,
    /// Answered with this, whole or not, before the connection is closed.
    Close(String),
    /// A head that promises more than comes before the connection is closed.
    Half,
    /// A body that never ends, a byte at a time.
    Endless(u16),
    /// An answer whose body comes a moment after its head.
    Late,
}

pub(crate) fn answer(status: u16, body: &str) -> Act {
    answer_with(status, "", body)
}

/// With further headers, each ending in CRLF.
pub(crate) fn answer_with(status: u16, headers: &str, body: &str) -> Act {
    Act::Answer(format!(
        "HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    ))
}

pub(crate) struct Socket {
    pub(crate) site: String,
    requests: Arc<Mutex<Vec<String>>>,
    load: Arc<Load>,
}

/// How much came at once.
#[derive(Default)]
struct Load {
    connections: AtomicUsize,
    /// Requests whose answer is not complete.
    open: AtomicUsize,
    most: AtomicUsize,
}

impl Load {
    fn begin(&self) {
        let open = self.open.fetch_add(1, SeqCst) + 1;
        self.most.fetch_max(open, SeqCst);
    }
}

impl Socket {
    /// Treats the requests so, in the order in which they come; all later ones as the last.
    pub(crate) async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.unwrap(), acts)
    }

    fn on(listener: TcpListener, acts: impl IntoIterator<Item = Act>) -> Self {
        let site = format!("http://{}", listener.local_addr().unwrap());
        let acts: Arc<[Act]> = acts.into_iter().collect();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let load = Arc::new(Load::default());
        let carried = Arc::clone(&load);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                carried.connections.fetch_add(1, SeqCst);
                let (acts, seen) = (Arc::clone(&acts), Arc::clone(&seen));
                tokio::spawn(serve(stream, acts, seen, Arc::clone(&carried)));
            }
        });
        Self {
            site,
            requests,
            load,
        }
    }

    /// How many connections were opened.
    pub(crate) fn connections(&self) -> usize {
        self.load.connections.load(SeqCst)
    }

    /// How many requests at most were without a complete answer at the same time.
    pub(crate) fn most_at_once(&self) -> usize {
        self.load.most.load(SeqCst)
    }

    /// All requests as they came, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn bodies(&self) -> Vec<String> {
        self.requests()
            .iter()
            .map(|request| request.split_once("\r\n\r\n").unwrap().1.to_owned())
            .collect()
    }
}

async fn serve(
    mut stream: TcpStream,
    acts: Arc<[Act]>,
    seen: Arc<Mutex<Vec<String>>>,
    load: Arc<Load>,
) {
    while let Some(request) = read(&mut stream).await {
        let act = {
            let mut seen = seen.lock().unwrap();
            seen.push(request);
            acts[(seen.len() - 1).min(acts.len() - 1)].clone()
        };
        match act {
            Act::Answer(text) => stream.write_all(text.as_bytes()).await.unwrap(),
            Act::Close(text) => {
                stream.write_all(text.as_bytes()).await.unwrap();
                return;
            }
            Act::Drop => return,
            Act::Hang => std::future::pending().await,
            Act::Half => {
                let half = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"id\":";
                stream.write_all(half.as_bytes()).await.unwrap();
                return;
            }
            Act::Endless(status) => {
                let head = format!("HTTP/1.1 {status} X\r\nTransfer-Encoding: chunked\r\n\r\n");
                let mut part = head.as_bytes();
                while stream.write_all(part).await.is_ok() {
                    part = b"1\r\nx\r\n";
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                return;
            }
            Act::Late => {
                load.begin();
                let head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
                stream.write_all(head).await.unwrap();
                tokio::time::sleep(Duration::from_millis(20)).await;
                load.open.fetch_sub(1, SeqCst);
                stream.write_all(b"{}").await.unwrap();
            }
        }
    }
}

/// One whole request; `None` when the client is gone.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    loop {
        let so_far = String::from_utf8_lossy(&text).to_ascii_lowercase();
        if let Some((head, body)) = so_far.split_once("\r\n\r\n") {
            let length: usize = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return Some(String::from_utf8(text).unwrap());
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(read) if read > 0 => text.extend_from_slice(&chunk[..read]),
            _ => return None,
        }
    }
}

/// A site that refuses every connection, until it is opened. The port is bound all the while, so
/// that no other test gets it.
pub(crate) struct Closed {
    pub(crate) site: String,
    socket: TcpSocket,
}

impl Closed {
    pub(crate) fn site() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self {
            site: format!("http://{}", socket.local_addr().unwrap()),
            socket,
        }
    }

    pub(crate) fn open(self, acts: impl IntoIterator<Item = Act>) -> Socket {
        Socket::on(self.socket.listen(16).unwrap(), acts)
    }
}
