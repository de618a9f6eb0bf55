/// Why a source could not be read. The message says what to check, and holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The vendor refuses the credentials, or they lack a right.
    #[error("the vendor refuses the credentials: {0}")]
    Unauthorized(String),
    /// No usable answer came back; it may pass.
    #[error("the vendor cannot be reached: {0}")]
    Unavailable(String),
    /// The vendor understood the request and refuses it: no such thing, or not as asked.
    #[error("the vendor refuses the request: {0}")]
    Refused(String),
    /// The vendor's answer is not what it should be: cut off, malformed, inconsistent.
    #[error("the vendor's answer cannot be used: {0}")]
    Malformed(String),
    /// The vendor refuses everything for a long time, and asking again would make it longer. The
    /// whole run ends, and nothing is written.
    #[error("the vendor has shut us out: {0}")]
    LockedOut(String),
    /// The integration does not work for this tenant, by a rule of the vendor's.
    #[error("{0}")]
    Unsupported(String),
    /// The engine did not ask: it failed too often, and its time has not come.
    #[error("{0}")]
    NotTried(String),
    /// What was counted on a day is wanted, and there is no count.
    #[error("{0}")]
    NotCounted(String),
}
