//! Who may call (cwm-api §2).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::answer::Refusal;
use crate::config::Config;

/// Checks the `Authorization` and `clientId` headers.
///
/// # Errors
///
/// The 401 for wrong keys, or the answer for a missing client id, with the statuses that the
/// switches say.
pub(crate) fn check(
    config: &Config,
    authorization: Option<&str>,
    client_id: Option<&str>,
) -> Result<(), Refusal> {
    if !authorization
        .and_then(basic)
        .is_some_and(|found| is_ours(config, &found))
    {
        let status = config.switches.bad_credentials;
        if status == 404 {
            return Err(Refusal::no_endpoint());
        }
        return Err(Refusal::new(
            status,
            "ConnectWiseApi",
            "UserNotAuthenticated",
        ));
    }
    if client_id != Some(config.client_id.as_str()) {
        let status = config.switches.missing_client_id;
        let message = "A valid clientId header is required.";
        return Err(Refusal::new(status, "ConnectWiseApi", message));
    }
    Ok(())
}

/// The user and password of a Basic header, still joined by a colon.
fn basic(header: &str) -> Option<String> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()
}

fn is_ours(config: &Config, found: &str) -> bool {
    let Some((company, keys)) = found.split_once('+') else {
        return false;
    };
    company.eq_ignore_ascii_case(&config.company)
        && keys.split_once(':') == Some((&config.public_key, &config.private_key))
}
