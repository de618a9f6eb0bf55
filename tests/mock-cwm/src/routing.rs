//! Where a request's path leads.

use crate::table::{self, Id, Place};

/// What the part before the resource says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    /// The mock's own endpoints; the rest of the path.
    Control(&'a str),
    /// Codebase discovery for a company.
    CompanyInfo(&'a str),
    /// The API; the rest of the path, with its leading slash and without a trailing one.
    Api(&'a str),
    /// The key that callbacks are signed with.
    CallbackKey,
    /// A codebase that is not, or no longer, the current one.
    Stale,
    /// Nothing that the gateway understands.
    Unroutable,
}

/// The codebase that every server takes for its current one.
const ANY_RELEASE: &str = "v4_6_release";

/// Where the key of callbacks is, after the codebase.
const CALLBACK_KEY: &str = "system/callbackkey/index.rails";

/// Reads the path of a request. `codebase` is the current one.
pub(crate) fn route<'a>(path: &'a str, codebase: &str) -> Route<'a> {
    if let Some(rest) = path.strip_prefix("/__control") {
        return Route::Control(rest);
    }
    if let Some(company) = strip_prefix_ignoring_case(path, "/login/companyinfo/")
        && !company.trim_end_matches('/').contains('/')
    {
        return Route::CompanyInfo(company.trim_end_matches('/'));
    }
    let Some((found, rest)) = path.strip_prefix('/').and_then(|path| path.split_once('/')) else {
        return Route::Unroutable;
    };
    // The addresses that CWM hands out have a second slash here (cwm-api §11, row 25).
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let destination = match resource(rest) {
        Some(resource) => Route::Api(resource),
        None if rest == CALLBACK_KEY => Route::CallbackKey,
        None => return Route::Unroutable,
    };
    if is_current(found, codebase) {
        destination
    } else if is_codebase(found) {
        Route::Stale
    } else {
        Route::Unroutable
    }
}

/// The path of a resource, from what follows the codebase.
fn resource(rest: &str) -> Option<&str> {
    let path = strip_prefix_ignoring_case(rest, "apis/3.0")?;
    // A base address that was joined twice, or with one slash too many.
    let doubled = path.to_ascii_lowercase().contains("apis/3.0") || path.contains("//");
    let is_path = path.starts_with('/') && !doubled;
    is_path.then(|| path.strip_suffix('/').unwrap_or(path))
}

/// Whether requests for a codebase are answered.
fn is_current(found: &str, codebase: &str) -> bool {
    let current = codebase.trim_end_matches('/');
    found.eq_ignore_ascii_case(current) || found.eq_ignore_ascii_case(ANY_RELEASE)
}

fn strip_prefix_ignoring_case<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let start = path.get(..prefix.len())?;
    start
        .eq_ignore_ascii_case(prefix)
        .then(|| &path[prefix.len()..])
}

/// Whether a word looks like `v2019_5`.
pub(crate) fn is_codebase(word: &str) -> bool {
    let version = word.strip_prefix(['v', 'V']);
    version
        .and_then(|version| version.split_once('_'))
        .is_some_and(|(year, rest)| {
            !year.is_empty() && year.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty()
        })
}

/// A place in the API, with the ids in its path.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The place.
    pub place: &'static Place,
    /// The ids.
    pub ids: Vec<Id>,
}

/// Finds the endpoint of an API path, or nothing where the API has none there.
pub(crate) fn endpoint(path: &str) -> Option<Endpoint> {
    let (place, ids) = table::place(path)?;
    Some(Endpoint { place, ids })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codebase_decides_where_a_request_goes() {
        let cases = [
            (
                "/v2025_1/apis/3.0/company/companies",
                Route::Api("/company/companies"),
            ),
            (
                "/V4_6_Release/APIs/3.0/system/info/",
                Route::Api("/system/info"),
            ),
            ("/v2019_5/apis/3.0/company/companies", Route::Stale),
            (
                "/v2025_1//apis/3.0/company/companies/2",
                Route::Api("/company/companies/2"),
            ),
            ("/v2025_1///apis/3.0/company/companies", Route::Unroutable),
            ("//v2025_1/apis/3.0/company/companies", Route::Unroutable),
            ("/v2025_1/apis/3.0", Route::Unroutable),
            ("/v2025_1/apis/3.0x/company/companies", Route::Unroutable),
            ("/v2025_1/apis/3.0//company/companies", Route::Unroutable),
            ("/v2025_1/apis/3.0/company//companies", Route::Unroutable),
            (
                "/v2025_1/apis/3.0/v2025_1/apis/3.0/company",
                Route::Unroutable,
            ),
            ("/acme/apis/3.0/company/companies", Route::Unroutable),
            ("/v2025_1/apis/4.0/company/companies", Route::Unroutable),
            ("/company/companies", Route::Unroutable),
            ("/", Route::Unroutable),
            ("/login/companyinfo/acme", Route::CompanyInfo("acme")),
            ("/Login/CompanyInfo/acme/", Route::CompanyInfo("acme")),
            (
                "/v2025_1//system/callbackkey/index.rails",
                Route::CallbackKey,
            ),
            (
                "/v4_6_release/system/callbackkey/index.rails",
                Route::CallbackKey,
            ),
            ("/v2019_5//system/callbackkey/index.rails", Route::Stale),
            ("/v2025_1//system/callbackkey", Route::Unroutable),
            ("/__control/stats", Route::Control("/stats")),
        ];
        for (path, want) in cases {
            assert_eq!(route(path, "v2025_1/"), want, "{path}");
        }
    }
}
