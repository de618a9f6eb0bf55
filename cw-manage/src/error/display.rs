//! An error as one line for a person: what happened, where, and what to check.

use super::words::is_html;
use super::{Error, ErrorKind};
use std::fmt;

/// Most violations that a message lists; all of them can be read.
const SHOWN: usize = 20;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        write!(
            f,
            "{} at {}: {}",
            inner.operation, inner.place, inner.message
        )?;
        for (i, violation) in inner.violations.iter().take(SHOWN).enumerate() {
            write!(f, "{}{violation}", if i == 0 { ": " } else { "; " })?;
        }
        if inner.violations.len() > SHOWN {
            write!(f, "; and {} more", inner.violations.len() - SHOWN)?;
        }
        if let Some(status) = inner.status {
            write!(f, " (status {status}")?;
            if let Some(code) = &inner.code {
                write!(f, ", {code}")?;
            }
            if let Some(id) = &inner.request_id {
                write!(f, ", request {id}")?;
            }
            f.write_str(")")?;
        }
        match self.what_to_check() {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl Error {
    fn what_to_check(&self) -> Option<&str> {
        let inner = &*self.0;
        match inner.kind {
            ErrorKind::NotTaken => Some(
                "check these fields in CWM, and the rights of the API member's security role; what \
                 else was asked has been changed",
            ),
            ErrorKind::Ambiguous => Some("keep one of them, or look for a narrower key"),
            _ if inner.may_have_happened => {
                Some("the change may have been made all the same; look before trying again")
            }
            _ if inner.hint.is_some() => inner.hint.as_deref(),
            ErrorKind::Unauthorized => Some(
                "check the company id, the API member's public and private key, and the client id",
            ),
            // What `status/id` is answered with (lessons §5.12).
            ErrorKind::Forbidden if inner.operation.starts_with("PATCH ") => Some(
                "check the rights of the API member's security role for this operation (closing a \
                 ticket wants one of its own), and that the patch replaces whole references: \
                 `status`, not `status/id`",
            ),
            ErrorKind::Forbidden => {
                Some("check the rights of the API member's security role for this operation")
            }
            ErrorKind::UnknownCompany => Some("check the company id and the site"),
            ErrorKind::Throttled => Some("wait, or make fewer requests at a time"),
            // Cloud servers are known to answer wrong keys this way (cwm-api §2).
            ErrorKind::NotFound if inner.code.is_none() => {
                Some("check the keys and the site: CWM's cloud may answer wrong keys like this")
            }
            ErrorKind::Invalid if self.is_unroutable() => {
                Some("check the site and the company id; the site must be the host only")
            }
            ErrorKind::Decode if inner.body.as_deref().is_some_and(is_html) => {
                Some("check the site: a web page came instead of data")
            }
            ErrorKind::Incomplete => Some("read the list again; do not act on what was read"),
            _ => None,
        }
    }
}
