use super::Mapping;
use super::likeness::{domain, is_close, words};
use crate::companies::ListedCompany;
use crate::model::{Tenant, TenantKey};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A company that a tenant may be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Candidate {
    /// The company.
    pub company: Id<Company>,
    /// Its name.
    pub name: String,
    /// What tells its domain: its website, mail addresses.
    pub addresses: Vec<String>,
    /// Its agreements.
    pub agreements: Vec<Id<Agreement>>,
}

impl Candidate {
    /// A company by its name; the rest can be set.
    pub fn new(company: impl Into<Id<Company>>, name: impl Into<String>) -> Self {
        Self {
            company: company.into(),
            name: name.into(),
            addresses: Vec::new(),
            agreements: Vec::new(),
        }
    }
}

impl From<&ListedCompany> for Candidate {
    fn from(company: &ListedCompany) -> Self {
        Self {
            company: company.id,
            name: company.name.clone(),
            addresses: company.website.iter().cloned().collect(),
            agreements: company.agreements.iter().map(|one| one.id).collect(),
        }
    }
}

/// By what a tenant and a company are alike, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Likeness {
    /// They have the same name, whatever case, punctuation and legal form.
    Name,
    /// They have the same internet domain.
    Domain,
    /// Their names are close.
    Close,
}

/// Companies that a tenant may be, by the surest likeness that there is. A person confirms one:
/// [`Offer::mapping`] is what that keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Suggestion {
    /// The tenant.
    pub tenant: Tenant,
    /// By what they are alike.
    pub likeness: Likeness,
    /// The companies, by name. Of several none is better than the others.
    pub offers: Vec<Offer>,
}

impl Suggestion {
    /// The one company that is suggested; `None` where there are several.
    pub fn only(&self) -> Option<&Offer> {
        match &self.offers[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// A company that is suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Offer {
    /// The company.
    pub company: Id<Company>,
    /// Its name.
    pub name: String,
    /// Its agreement, if it has one only.
    pub agreement: Option<Id<Agreement>>,
    /// The tenants that are mapped to it already.
    pub mapped: Vec<TenantKey>,
}

impl Offer {
    /// The mapping that a person who confirms it makes.
    pub fn mapping(&self, tenant: impl Into<TenantKey>) -> Mapping {
        match self.agreement {
            Some(agreement) => Mapping::to_agreement(tenant, self.company, agreement),
            None => Mapping::to_company(tenant, self.company),
        }
    }
}

/// What the tenants without a mapping may be, by tenant. Nothing is mapped by it.
pub fn suggest(
    tenants: &[Tenant],
    candidates: &[Candidate],
    mappings: &BTreeMap<TenantKey, Mapping>,
) -> Vec<Suggestion> {
    let index = Index::new(candidates, mappings);
    let open = tenants
        .iter()
        .filter(|tenant| !mappings.contains_key(&tenant.key));
    let mut suggestions: Vec<_> = open.filter_map(|tenant| index.suggestion(tenant)).collect();
    suggestions.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));
    suggestions
}

/// Places in the list of candidates.
type Places = BTreeSet<usize>;

/// The candidates, by what they are looked up with.
struct Index<'a> {
    candidates: &'a [Candidate],
    words: Vec<Vec<String>>,
    by_name: BTreeMap<String, Places>,
    by_domain: BTreeMap<String, Places>,
    by_word: BTreeMap<String, Places>,
    /// A slip may be in any word, but not in the beginning and in the end of all of them.
    by_edge: BTreeMap<String, Places>,
    mapped: BTreeMap<Id<Company>, Vec<TenantKey>>,
}

impl<'a> Index<'a> {
    fn new(candidates: &'a [Candidate], mappings: &BTreeMap<TenantKey, Mapping>) -> Self {
        let mut index = Self {
            candidates,
            words: candidates.iter().map(|one| words(&one.name)).collect(),
            by_name: BTreeMap::new(),
            by_domain: BTreeMap::new(),
            by_word: BTreeMap::new(),
            by_edge: BTreeMap::new(),
            mapped: BTreeMap::new(),
        };
        for mapping in mappings.values() {
            let mapped = index.mapped.entry(mapping.company).or_default();
            mapped.push(mapping.tenant.clone());
        }
        let mut add = |map: fn(&mut Self) -> &mut BTreeMap<String, Places>, key, place| {
            map(&mut index).entry(key).or_default().insert(place);
        };
        for (place, candidate) in candidates.iter().enumerate() {
            let words = words(&candidate.name);
            for address in &candidate.addresses {
                if let Some(domain) = domain(address) {
                    add(|index| &mut index.by_domain, domain, place);
                }
            }
            for edge in edges(&words) {
                add(|index| &mut index.by_edge, edge, place);
            }
            add(|index| &mut index.by_name, words.join(" "), place);
            for word in words {
                add(|index| &mut index.by_word, word, place);
            }
        }
        index
    }

    fn suggestion(&self, tenant: &Tenant) -> Option<Suggestion> {
        let words = words(&tenant.name);
        let by_name = self.by_name.get(&words.join(" "));
        let by_name = by_name.filter(|_| !words.is_empty()).cloned();
        let (likeness, places) = by_name
            .map(|places| (Likeness::Name, places))
            .or_else(|| Some((Likeness::Domain, self.of_domain(tenant)?)))
            .or_else(|| Some((Likeness::Close, self.close_to(&words)?)))?;
        let offered = places
            .iter()
            .filter_map(|place| self.candidates.get(*place));
        let mut offers: Vec<_> = offered.map(|candidate| self.offer(candidate)).collect();
        offers.sort_by(|a, b| (&a.name, a.company).cmp(&(&b.name, b.company)));
        Some(Suggestion {
            tenant: tenant.clone(),
            likeness,
            offers,
        })
    }

    /// The companies with a domain of the tenant's, which may be its name, too.
    fn of_domain(&self, tenant: &Tenant) -> Option<Places> {
        let domains = tenant.domains.iter().chain([&tenant.name]);
        let domains = domains.filter_map(|text| domain(text));
        let found = domains.filter_map(|domain| self.by_domain.get(&domain));
        let found: Places = found.flatten().copied().collect();
        (!found.is_empty()).then_some(found)
    }

    fn close_to(&self, words: &[String]) -> Option<Places> {
        let same_word = words.iter().filter_map(|word| self.by_word.get(word));
        let edges = edges(words);
        let same_edge = edges.iter().filter_map(|edge| self.by_edge.get(edge));
        let near: Places = same_word.chain(same_edge).flatten().copied().collect();
        let close = near.into_iter().filter(|place| {
            let theirs = self.words.get(*place);
            theirs.is_some_and(|theirs| is_close(words, theirs))
        });
        let close: Places = close.collect();
        (!close.is_empty()).then_some(close)
    }

    fn offer(&self, candidate: &Candidate) -> Offer {
        Offer {
            company: candidate.company,
            name: candidate.name.clone(),
            agreement: match candidate.agreements[..] {
                [only] => Some(only),
                _ => None,
            },
            mapped: self
                .mapped
                .get(&candidate.company)
                .cloned()
                .unwrap_or_default(),
        }
    }
}

/// How many letters at its beginning and its end a name is looked up by.
const EDGE: usize = 3;

fn edges(words: &[String]) -> [String; 2] {
    let name: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
    let begin = name.iter().take(EDGE).collect::<String>();
    let end = name.iter().rev().take(EDGE).collect::<String>();
    [format!("^{begin}"), format!("{end}$")]
}
