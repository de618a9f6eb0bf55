//! Access codes and tokens: how a caller gets from MySonicWall into a tenant's consoles.

use std::collections::HashMap;
use std::fmt;

/// A cloud console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Console {
    NetworkSecurityManager,
    CaptureClient,
}

/// What was handed out and is still good.
#[derive(Default)]
pub struct Sessions {
    issued: u64,
    /// Code → tenant. One code opens one session.
    codes: HashMap<String, u64>,
    /// Token → where it opens what.
    tokens: HashMap<String, (Console, u64)>,
    /// After so many more requests with a token, all of them are void.
    requests_left: Option<u32>,
}

impl Sessions {
    pub(crate) fn code(&mut self, tenant: u64) -> String {
        self.issued += 1;
        let code = format!("c0de-{}-{tenant}", self.issued);
        self.codes.insert(code.clone(), tenant);
        code
    }

    /// The tenant that a code is of; it is used up.
    pub(crate) fn redeem(&mut self, code: &str) -> Option<u64> {
        self.codes.remove(code)
    }

    pub(crate) fn token(&mut self, console: Console, tenant: u64) -> String {
        self.issued += 1;
        let token = format!("t0ken-{}-{tenant}", self.issued);
        self.tokens.insert(token.clone(), (console, tenant));
        token
    }

    /// The tenant that a request with this token may see.
    pub(crate) fn admits(&mut self, console: Console, token: &str) -> Option<u64> {
        match &mut self.requests_left {
            Some(0) => {
                self.requests_left = None;
                self.tokens.clear();
            }
            Some(left) => *left -= 1,
            None => {}
        }
        let (of, tenant) = self.tokens.get(token)?;
        (*of == console).then_some(*tenant)
    }

    /// Lets so many more requests with a token through; then all tokens are void, as after eight
    /// hours or a break of a quarter of one.
    pub fn expire_tokens_after(&mut self, requests: u32) {
        self.requests_left = Some(requests);
    }

    /// The codes that still open a session.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &String> {
        self.codes.keys()
    }
}

/// Without the codes and tokens.
impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("issued", &self.issued)
            .finish_non_exhaustive()
    }
}
