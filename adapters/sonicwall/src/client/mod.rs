//! The calls to MySonicWall (MSW) and to the two consoles that it opens: Network Security Manager
//! (NSM) and Capture Client. Every failure says what happened and what to check, and holds no
//! secret.

mod answer;
mod capture;
mod cursor;
mod host;
mod msw;
mod nsm;
mod pages;
mod session;

use crate::config::SonicWallConfig;
use capture::CaptureClient;
use cw_manage::http::Redactor;
use cw_sync_core::plugin::ConfigError;
use host::{Host, Party};
use msw::Msw;
use nsm::Nsm;

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    pub(crate) msw: Msw,
    pub(crate) nsm: Nsm,
    pub(crate) capture: CaptureClient,
    redactor: Redactor,
}

impl Client {
    pub(crate) fn new(config: SonicWallConfig) -> Result<Self, ConfigError> {
        let redactor = Redactor::new([config.api_key.clone()]);
        let host = |party, root| Host::new(party, root, &config, redactor.clone());
        let msw = Msw::new(host(Party::MySonicWall, &config.root)?, &config)?;
        let nsm = host(Party::NetworkSecurityManager, &config.nsm_root)?;
        let capture = host(Party::CaptureClient, &config.capture_client_root)?;
        Ok(Self {
            nsm: Nsm::new(nsm, msw.clone(), &config),
            capture: CaptureClient::new(capture, msw.clone(), &config),
            msw,
            redactor,
        })
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without secrets, on
    /// one line, not too long.
    pub(crate) fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }
}
