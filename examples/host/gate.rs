//! Who may call a daemon.

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HOST};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, SocketAddr};

/// The variable that holds the token.
pub const TOKEN: &str = "CW_SERVICE_TOKEN";

/// With a token: whoever shows it. Without one: whoever is on this machine.
#[derive(Clone)]
pub struct Gate(Option<[u8; 32]>);

/// Shows nothing of the token.
impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gate").finish_non_exhaustive()
    }
}

impl Gate {
    /// A gate for an address.
    ///
    /// # Errors
    ///
    /// When other machines reach the address and there is no token.
    pub fn new(listen: SocketAddr, token: Option<&str>) -> Result<Self, String> {
        let token = token.map(str::trim).filter(|token| !token.is_empty());
        if token.is_none() && !listen.ip().is_loopback() {
            return Err(format!(
                "other machines may call {listen}: set {TOKEN} to a secret that callers show as \
                 `Authorization: Bearer …`, or listen on 127.0.0.1"
            ));
        }
        Ok(Self(token.map(digest)))
    }

    /// Whether a request may pass.
    fn check(&self, headers: &HeaderMap) -> Result<(), (StatusCode, &'static str)> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        match &self.0 {
            Some(token) => {
                let shown = text(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
                // Digests are compared: how long that takes tells nothing of the token.
                match shown.is_some_and(|shown| digest(shown.trim()) == *token) {
                    true => Ok(()),
                    false => Err((StatusCode::UNAUTHORIZED, "show the token of the service\n")),
                }
            }
            // A page in a browser on this machine can give a name of its own our address.
            None if text(HOST).is_none_or(is_local) => Ok(()),
            None => Err((StatusCode::FORBIDDEN, "call 127.0.0.1 or localhost\n")),
        }
    }
}

fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}

fn is_local(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']');
    let address = address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    address || name.eq_ignore_ascii_case("localhost")
}

/// Lets a request pass, or answers it.
///
/// # Errors
///
/// The answer to one that may not pass.
pub async fn guard(
    State(gate): State<Gate>,
    request: Request,
    next: Next,
) -> Result<Response, (StatusCode, &'static str)> {
    gate.check(request.headers())?;
    Ok(next.run(request).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(gate: &Gate, headers: &[(&'static str, &str)]) -> u16 {
        let headers = headers.iter().map(|(name, value)| {
            let name = axum::http::HeaderName::from_static(name);
            (name, value.parse().unwrap())
        });
        match gate.check(&headers.collect()) {
            Ok(()) => 200,
            Err((status, _)) => status.as_u16(),
        }
    }

    #[test]
    fn without_a_token_only_this_machine_calls() {
        let open = "0.0.0.0:1".parse().unwrap();
        let error = Gate::new(open, Some(" ")).err().unwrap();
        assert!(
            error.contains(TOKEN) && error.contains("0.0.0.0:1"),
            "{error}"
        );
        let gate = Gate::new("127.0.0.1:1".parse().unwrap(), None).unwrap();
        for (host, expected) in [
            ("127.0.0.1:8930", 200),
            ("localhost", 200),
            ("LOCALHOST:1", 200),
            ("[::1]:8930", 200),
            ("evil.example:8930", 403),
            ("127.0.0.1.evil.example", 403),
            ("10.0.0.5:8930", 403),
        ] {
            assert_eq!(status(&gate, &[("host", host)]), expected, "{host}");
        }
    }

    #[test]
    fn with_a_token_only_who_shows_it_calls() {
        let gate = Gate::new("0.0.0.0:1".parse().unwrap(), Some("s3cret")).unwrap();
        let local = ("host", "127.0.0.1:1");
        for (shown, expected) in [
            ("Bearer s3cret", 200),
            ("Bearer s3cre", 401),
            ("Bearer ", 401),
            ("s3cret", 401),
            ("Basic s3cret", 401),
        ] {
            let headers = [local, ("authorization", shown)];
            assert_eq!(status(&gate, &headers), expected, "{shown}");
        }
        assert_eq!(status(&gate, &[local]), 401);
    }
}
