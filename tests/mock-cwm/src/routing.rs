//! What a request's path asks for.

use crate::table::{self, RESOURCES, Resource, Verbs};

/// What the part before the resource says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    /// The mock's own endpoints; the rest of the path.
    Control(&'a str),
    /// Codebase discovery for a company.
    CompanyInfo(&'a str),
    /// The API; the rest of the path, with its leading slash and without a trailing one.
    Api(&'a str),
    /// A codebase that is not, or no longer, the current one.
    Stale,
    /// Nothing that the gateway understands.
    Unroutable,
}

/// The codebase that every server takes for its current one.
const ANY_RELEASE: &str = "v4_6_release";

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
    let mut parts = path.splitn(5, '/');
    let (Some(""), Some(found), Some(apis), Some("3.0"), Some(rest)) = (
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
    ) else {
        return Route::Unroutable;
    };
    // A base address that was joined twice, or with one slash too many.
    let doubled = rest.to_ascii_lowercase().contains("apis/3.0") || path.contains("//");
    if !apis.eq_ignore_ascii_case("apis") || doubled {
        return Route::Unroutable;
    }
    let current = codebase.trim_end_matches('/');
    if found.eq_ignore_ascii_case(current) || found.eq_ignore_ascii_case(ANY_RELEASE) {
        let rest = &path[path.len() - rest.len() - 1..];
        Route::Api(rest.strip_suffix('/').unwrap_or(rest))
    } else if is_codebase(found) {
        Route::Stale
    } else {
        Route::Unroutable
    }
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

/// What an API path names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A collection, or a resource that is a single record.
    Whole,
    /// The number of records of a collection.
    Count,
    /// One record of a collection.
    Item(i64),
}

/// A place in the API, with the resource that it belongs to.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The resource.
    pub resource: &'static Resource,
    /// The ids in its path.
    pub parents: Vec<i64>,
    /// What of it is meant.
    pub place: Place,
}

/// Finds the endpoint of an API path, or nothing where the API has none there.
pub(crate) fn endpoint(path: &str) -> Option<Endpoint> {
    let segments: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let find = |segments: &[&str]| {
        RESOURCES.iter().find_map(|resource| {
            table::match_template(resource.path, segments).map(|parents| (resource, parents))
        })
    };
    if let Some((resource, parents)) = find(&segments) {
        return Some(Endpoint {
            resource,
            parents,
            place: Place::Whole,
        });
    }
    let (last, before) = segments.split_last()?;
    let place = if last.eq_ignore_ascii_case("count") {
        Place::Count
    } else {
        Place::Item(table::parse_id(last)?)
    };
    let (resource, parents) = find(before)?;
    match resource.verbs {
        Verbs::Full => Some(Endpoint {
            resource,
            parents,
            place,
        }),
        Verbs::ReadSingleton => None,
    }
}

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Shows a page of a collection.
    List,
    /// Counts a collection.
    Count,
    /// Shows a record.
    Get(i64),
    /// Shows the single record of a resource that has only one.
    Show,
    /// Makes a record.
    Create,
    /// Replaces a record.
    Replace(i64),
    /// Changes parts of a record.
    Patch(i64),
    /// Deletes a record.
    Delete(i64),
}

impl Action {
    /// What this method does at this endpoint, if anything.
    pub(crate) fn new(method: &str, endpoint: &Endpoint) -> Option<Self> {
        match (endpoint.resource.verbs, &endpoint.place, method) {
            (Verbs::ReadSingleton, Place::Whole, "GET") => Some(Self::Show),
            (Verbs::Full, Place::Whole, "GET") => Some(Self::List),
            (Verbs::Full, Place::Whole, "POST") => Some(Self::Create),
            (Verbs::Full, Place::Count, "GET") => Some(Self::Count),
            (Verbs::Full, Place::Item(id), "GET") => Some(Self::Get(*id)),
            (Verbs::Full, Place::Item(id), "PUT") => Some(Self::Replace(*id)),
            (Verbs::Full, Place::Item(id), "PATCH") => Some(Self::Patch(*id)),
            (Verbs::Full, Place::Item(id), "DELETE") => Some(Self::Delete(*id)),
            _ => None,
        }
    }

    /// Whether it changes records.
    pub(crate) fn is_write(self) -> bool {
        matches!(
            self,
            Self::Create | Self::Replace(_) | Self::Patch(_) | Self::Delete(_)
        )
    }
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
            ("/v2025_1//apis/3.0/company/companies", Route::Unroutable),
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
            ("/__control/stats", Route::Control("/stats")),
        ];
        for (path, want) in cases {
            assert_eq!(route(path, "v2025_1/"), want, "{path}");
        }
    }

    #[test]
    fn paths_and_methods_name_actions() {
        let action = |method: &str, path: &str| {
            endpoint(path).and_then(|endpoint| Action::new(method, &endpoint))
        };
        let cases = [
            ("GET", "/company/companies", Some(Action::List)),
            ("GET", "/company/companies/count", Some(Action::Count)),
            ("GET", "/company/companies/statuses", Some(Action::List)),
            ("PATCH", "/company/companies/7", Some(Action::Patch(7))),
            (
                "DELETE",
                "/finance/agreements/1/additions/2",
                Some(Action::Delete(2)),
            ),
            ("PUT", "/company/companies", None),
            ("POST", "/company/companies/7", None),
            ("GET", "/system/info", Some(Action::Show)),
            ("GET", "/system/info/1", None),
            ("GET", "/company/companies/x", None),
            ("GET", "/nonsense", None),
        ];
        for (method, path, want) in cases {
            assert_eq!(action(method, path), want, "{method} {path}");
        }
    }
}
