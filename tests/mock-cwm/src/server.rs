//! Listens, and gives every connection a task.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::service;
use crate::shared::{Scheme, Shared};

/// A socket that is listened on.
pub(crate) struct Listener {
    /// The socket.
    pub socket: TcpListener,
    /// How its connections are made safe, if they are.
    pub tls: Option<TlsAcceptor>,
}

/// One connection, as the service sees it.
#[derive(Debug)]
pub(crate) struct Peer {
    /// How it came in.
    pub scheme: Scheme,
    counted: AtomicBool,
}

impl Peer {
    /// Whether this is the first time that it is asked for.
    pub(crate) fn is_new(&self) -> bool {
        !self.counted.swap(true, Ordering::Relaxed)
    }
}

/// Accepts connections until `stop` is sent or dropped, then closes all of them. `beside` is what
/// goes on meanwhile.
pub(crate) async fn run(
    listeners: Vec<Listener>,
    shared: Arc<Shared>,
    beside: impl Future<Output = ()> + Send + 'static,
    stop: oneshot::Receiver<()>,
) {
    let mut accepting = JoinSet::new();
    accepting.spawn(beside);
    for listener in listeners {
        accepting.spawn(accept(listener, shared.clone()));
    }
    // An error means that the sender is gone, which stops the server just as well.
    let _ = stop.await;
    accepting.shutdown().await;
}

/// Accepts connections for ever. They end with this future.
async fn accept(listener: Listener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.socket.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, listener.tls.clone(), shared.clone()));
                } else {
                    // A client that has gone again, or too many open files: both pass.
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    // Small answers should not wait for more to come.
    let _ = stream.set_nodelay(true);
    // A client that does not shake hands, or does not trust the certificate, is its own affair.
    let _ = match tls {
        None => serve(stream, Scheme::Http, false, shared).await,
        Some(acceptor) => match acceptor.accept(stream).await {
            Ok(stream) => {
                let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                serve(stream, Scheme::Https, is_http2, shared).await
            }
            Err(_) => return,
        },
    };
}

/// Serves one connection to its end. A failing service closes an HTTP/1 connection without an
/// answer, and resets one stream of an HTTP/2 connection: a drop on purpose.
async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    scheme: Scheme,
    is_http2: bool,
    shared: Arc<Shared>,
) -> Result<(), hyper::Error> {
    let peer = Arc::new(Peer {
        scheme,
        counted: AtomicBool::new(false),
    });
    let service = service_fn(move |request| service::serve(shared.clone(), peer.clone(), request));
    let stream = TokioIo::new(stream);
    if is_http2 {
        let executor = TokioExecutor::new();
        http2::Builder::new(executor)
            .serve_connection(stream, service)
            .await
    } else {
        http1::Builder::new()
            .serve_connection(stream, service)
            .await
    }
}
