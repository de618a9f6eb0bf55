//! The resources of the mock as data: paths, verbs, fields and references.
//!
//! Nothing here has behaviour beyond looking things up. The generic code in `query` and `write`
//! reads these tables; what cannot be said in a table is a [`Domain`] rule.

mod company;
mod field;
mod finance;
mod procurement;
mod reference;
mod system;

pub(crate) use field::{Access, CUSTOM_FIELD, Field, Kind, Preset};
pub(crate) use reference::Reference;

/// The fields of one schema and the names it goes by in messages.
#[derive(Debug)]
pub(crate) struct RecordType {
    /// Name in `{Type} {id} not found`.
    pub name: &'static str,
    /// Name in `{resource} object is invalid` and in nested errors.
    pub resource: &'static str,
    /// The field by which a reference may name a record instead of by its id.
    pub key: &'static str,
    /// Fields in the order in which the API returns them. `_info` is not among them.
    pub fields: &'static [Field],
}

impl RecordType {
    /// The field with exactly this name.
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field with this name in any letter case.
    pub(crate) fn field_ignoring_case(&self, name: &str) -> Option<&'static Field> {
        self.fields
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(name))
    }
}

/// Which verbs a resource has.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Verbs {
    /// List, count, get, create, replace, patch and delete.
    Full,
    /// One record without an id, read only.
    ReadSingleton,
}

/// Which rules hold for a resource beyond its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Domain {
    /// None.
    Plain,
    /// Companies (cwm-api §10.1).
    Company,
    /// Agreements (cwm-api §10.2).
    Agreement,
    /// Additions to an agreement (cwm-api §10.3).
    Addition,
    /// Catalog items (cwm-api §10.4).
    Catalog,
    /// The answer of `/system/info`.
    SystemInfo,
}

/// One path of the API.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Path template without a trailing slash, such as `/finance/agreements/{parentId}/additions`.
    pub path: &'static str,
    /// What its records look like.
    pub record: &'static RecordType,
    /// What may be done with it.
    pub verbs: Verbs,
    /// Its own rules.
    pub domain: Domain,
}

impl Resource {
    /// The resource whose records have this one's under them, if it is served.
    pub(crate) fn parent(&self) -> Option<&'static Self> {
        let (template, _) = self.path.rsplit_once("/{")?;
        by_template(template)
    }
}

/// Every resource of the mock.
pub(crate) static RESOURCES: &[Resource] = &[
    collection("/company/companies", &company::COMPANY, Domain::Company),
    collection(
        "/company/companies/statuses",
        &company::STATUS,
        Domain::Plain,
    ),
    collection(
        "/finance/agreements",
        &finance::AGREEMENT,
        Domain::Agreement,
    ),
    collection(
        "/finance/agreements/{parentId}/additions",
        &finance::ADDITION,
        Domain::Addition,
    ),
    collection(
        "/procurement/catalog",
        &procurement::CATALOG_ITEM,
        Domain::Catalog,
    ),
    collection("/procurement/types", &procurement::TYPE, Domain::Plain),
    collection(
        "/procurement/categories",
        &procurement::CATEGORY,
        Domain::Plain,
    ),
    collection(
        "/procurement/subcategories",
        &procurement::SUBCATEGORY,
        Domain::Plain,
    ),
    Resource {
        path: "/system/info",
        record: &system::INFO,
        verbs: Verbs::ReadSingleton,
        domain: Domain::SystemInfo,
    },
];

const fn collection(path: &'static str, record: &'static RecordType, domain: Domain) -> Resource {
    Resource {
        path,
        record,
        verbs: Verbs::Full,
        domain,
    }
}

/// The resource with exactly this path template.
pub(crate) fn by_template(path: &str) -> Option<&'static Resource> {
    RESOURCES.iter().find(|resource| resource.path == path)
}

/// Whether some reference points at this path, modelled or not.
pub(crate) fn is_reference_target(path: &str) -> bool {
    RESOURCES
        .iter()
        .flat_map(|resource| resource.record.fields)
        .any(|field| {
            field
                .reference()
                .is_some_and(|reference| reference.target == Some(path))
        })
}

/// Matches the segments of a concrete path with a template.
///
/// Returns the numbers that stand where the template has placeholders, or `None` where the two
/// differ. Letter case does not matter.
pub(crate) fn match_template(template: &str, segments: &[&str]) -> Option<Vec<i64>> {
    let mut wanted = template.split('/').skip(1);
    let mut parents = Vec::new();
    for segment in segments {
        let want = wanted.next()?;
        if want.starts_with('{') {
            parents.push(parse_id(segment)?);
        } else if !want.eq_ignore_ascii_case(segment) {
            return None;
        }
    }
    wanted.next().is_none().then_some(parents)
}

/// A record id in a path: digits only.
pub(crate) fn parse_id(segment: &str) -> Option<i64> {
    if segment.is_empty() || !segment.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    segment.parse().ok()
}

/// The collection that a concrete path such as `/finance/agreements/21/additions` names, with the
/// ids in it. A leading slash is needed, a trailing one is ignored.
pub(crate) fn concrete(path: &str) -> Option<(&'static Resource, Vec<i64>)> {
    let path = path.strip_prefix('/')?;
    let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
    RESOURCES.iter().find_map(|resource| {
        match_template(resource.path, &segments).map(|parents| (resource, parents))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concrete_paths_find_their_template() {
        let additions = "/finance/agreements/{parentId}/additions";
        let cases = [
            ("/company/companies", "/company/companies", vec![]),
            ("/Company/Companies/", "/company/companies", vec![]),
            (
                "/company/companies/statuses",
                "/company/companies/statuses",
                vec![],
            ),
            ("/finance/agreements/21/additions", additions, vec![21]),
        ];
        for (path, template, parents) in cases {
            let (resource, found) = concrete(path).unwrap();
            assert_eq!((resource.path, found), (template, parents), "{path}");
        }
        for path in [
            "/finance/agreements/x/additions",
            "/finance/agreements/21",
            "company/companies",
        ] {
            assert!(concrete(path).is_none(), "{path}");
        }
    }

    #[test]
    fn every_table_is_consistent() {
        for resource in RESOURCES {
            let mut names: Vec<_> = resource.record.fields.iter().map(|f| f.name).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "doubled field in {}", resource.path);
        }
    }
}
