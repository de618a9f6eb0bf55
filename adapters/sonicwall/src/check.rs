//! Whether SonicWall's side is ready (SW-5).

use crate::client::Client;
use crate::map::Consoles;
use cw_sync_core::model::TenantKey;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::SourceError;

const SUPPORT: &str = "partners on Monthly Billing have it; otherwise create a Customer Service \
                       Request under Support & Resources > Create Support Case";

/// The key is accepted, and how many tenants its owner sees.
pub(crate) fn key(tenants: Result<usize, &SourceError>) -> Check {
    let (id, title) = ("sonicwall.key", "MySonicWall takes the API key");
    match tenants {
        Ok(0) => Check::failed(
            id,
            title,
            "the key's owner sees no tenant",
            "give that user the tenants in My Workspace > User Groups",
        ),
        Ok(tenants) => Check::passed(id, title, format!("its owner sees {tenants} tenants")),
        Err(error) => failed(
            id,
            title,
            error,
            "see that the key and its base URL are right",
        ),
    }
}

/// The organisation has access to PSA Integration (SW-5). `tenant`: one to look at.
pub(crate) async fn psa_access(client: &Client, tenant: Option<&TenantKey>) -> Check {
    let (id, title) = (
        "sonicwall.psa",
        "The organisation has access to PSA Integration",
    );
    let Some(tenant) = tenant else {
        return Check::not_possible(id, title, "there is no tenant whose products could be read");
    };
    match client.msw.products(tenant, "monthly").await {
        Ok(_) => Check::passed(id, title, "products can be read"),
        Err(SourceError::Unauthorized(why)) => Check::failed(
            id,
            title,
            format!("MySonicWall refuses products, while it takes the key: {why}"),
            SUPPORT,
        ),
        Err(error) => failed(id, title, &error, "look again later"),
    }
}

/// Network Security Manager opens. `tenant`: one that has it.
pub(crate) async fn nsm(client: &Client, tenant: Option<(&TenantKey, &Consoles)>) -> Check {
    let (id, title) = ("sonicwall.nsm", "Network Security Manager opens");
    let Some((
        tenant,
        Consoles {
            nsm: Ok(Some(serial)),
            ..
        },
    )) = tenant
    else {
        return Check::not_possible(
            id,
            title,
            "no tenant has it; names come from MySonicWall alone",
        );
    };
    match client.nsm.firewalls(tenant, serial).await {
        Ok(_) => Check::passed(id, title, format!("for tenant {tenant}")),
        Err(error) => failed(id, title, &error, "see that the region is right"),
    }
}

/// Capture Client opens. `tenant`: one that has it.
pub(crate) async fn capture_client(client: &Client, tenant: Option<&TenantKey>) -> Check {
    let (id, title) = ("sonicwall.captureClient", "Capture Client opens");
    let Some(tenant) = tenant else {
        return Check::not_possible(
            id,
            title,
            "no tenant lists it among its cloud services, so that alerts are read of none; if one \
             has it, set captureClientService to what MySonicWall calls it",
        );
    };
    match client.capture.alerts(tenant).await {
        Ok(_) => Check::passed(id, title, format!("for tenant {tenant}")),
        Err(error) => failed(
            id,
            title,
            &error,
            "see that the region is right and the licence Advanced or Premier",
        ),
    }
}

fn failed(id: &str, title: &str, error: &SourceError, to_do: &str) -> Check {
    Check::failed(id, title, error.to_string(), to_do)
}
