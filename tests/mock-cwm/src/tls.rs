//! A certificate for this machine, made anew at every start.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivateKeyDer;
use tokio_rustls::TlsAcceptor;

use crate::error::MockError;

/// The names that the certificate is for.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// The file that clients trust, in the folder that the user names.
const FILE: &str = "mock-cwm.pem";

/// What a listener needs for TLS, and what its clients need to trust it.
#[derive(Clone)]
pub(crate) struct Tls {
    /// Shakes hands.
    pub acceptor: TlsAcceptor,
    /// The certificate to trust.
    pub pem: String,
}

impl Tls {
    /// Makes an authority and a certificate signed by it. Some clients refuse a certificate that is
    /// its own authority.
    ///
    /// # Errors
    ///
    /// [`MockError::Certificate`].
    pub(crate) fn new() -> Result<Self, MockError> {
        let authority = authority()?;
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new(NAMES.map(str::to_owned))?;
        params
            .distinguished_name
            .push(DnType::CommonName, "localhost");
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        limit(&mut params);
        let certificate = params.signed_by(&key, &authority)?;
        let private = PrivateKeyDer::try_from(key.serialize_der())
            .map_err(|error| MockError::Tls(rustls::Error::General(error.to_owned())))?;
        // The provider is named: a process may hold several.
        let mut config =
            ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()?
                .with_no_client_auth()
                .with_single_cert(vec![certificate.der().clone()], private)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            pem: authority.pem(),
        })
    }

    /// Writes the certificate to trust into a folder, which is made if need be.
    ///
    /// # Errors
    ///
    /// [`MockError::WriteCertificate`].
    pub(crate) fn write_to(&self, folder: &Path) -> Result<PathBuf, MockError> {
        let path = folder.join(FILE);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, &self.pem))
            .map_err(|source| MockError::WriteCertificate {
                path: path.clone(),
                source,
            })?;
        Ok(path)
    }
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, "mock-cwm test authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    limit(&mut params);
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}

/// Some clients do not take certificates that hold for ever.
fn limit(params: &mut CertificateParams) {
    params.not_before = date_time_ymd(2025, 1, 1);
    params.not_after = date_time_ymd(2045, 1, 1);
}
