//! Mappings as CSV, out to a spreadsheet and back.
//!
//! A row says how its tenant is to stand: with a `companyId` it is mapped, without it is not. Of a
//! tenant without a row nothing is said, nor by a column that is not there or an empty `autoSync`:
//! as long as the company is the same, its agreement stays, and as long as both are, so does its
//! switch. In a new place it stands as a person's choice of it would: on with an agreement, off
//! without (SW-23, SW-24). The other columns of an export are for people.

mod read;

pub(crate) use read::list;
pub use read::{LineError, Row, Rows, rows};

use super::Mapping;
use crate::model::TenantKey;
use crate::report::csv::{Cell, FORMULAS, Table, beginnings, marked};
use cw_manage::Id;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

const TENANT: &str = "tenant";
const COMPANY: &str = "companyId";
const AGREEMENT: &str = "agreementId";
const AUTO_SYNC: &str = "autoSync";
const COLUMNS: [&str; 7] = [
    TENANT,
    "tenantName",
    COMPANY,
    "company",
    AGREEMENT,
    "agreement",
    AUTO_SYNC,
];

/// A tenant with the names that people know it and its place by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Named {
    /// The tenant.
    pub tenant: TenantKey,
    /// Its name.
    pub name: String,
    /// Its mapping, if it has one.
    pub mapping: Option<Mapping>,
    /// Its company's name, where it is known.
    pub company: Option<String>,
    /// Its agreement's name, where it is known.
    pub agreement: Option<String>,
}

impl Named {
    /// A tenant that is not mapped.
    pub fn new(tenant: impl Into<TenantKey>, name: impl Into<String>) -> Self {
        Self {
            tenant: tenant.into(),
            name: name.into(),
            mapping: None,
            company: None,
            agreement: None,
        }
    }
}

/// A row per tenant: RFC 4180, UTF-8 with a mark, safe to open in a spreadsheet. [`changes`] reads it back.
pub fn export<'a>(tenants: impl IntoIterator<Item = &'a Named>) -> String {
    let mut table = Table::new(&COLUMNS);
    for tenant in tenants {
        let mapping = tenant.mapping.as_ref();
        let agreement = mapping.and_then(|mapping| mapping.agreement);
        let text = |text: &'a Option<String>| Cell::Text(text.as_deref().unwrap_or_default());
        table.row(&[
            Cell::Text(&shielded(tenant.tenant.as_str())),
            Cell::Text(&tenant.name),
            Cell::Id(mapping.map(|mapping| mapping.company.get())),
            text(&tenant.company),
            Cell::Id(agreement.map(Id::get)),
            text(&tenant.agreement),
            Cell::Text(match mapping.map(|mapping| mapping.enabled) {
                Some(true) => "on",
                Some(false) => "off",
                None => "",
            }),
        ]);
    }
    table.finish()
}

/// A key whose own apostrophe is not taken for one that keeps a spreadsheet from calculating.
fn shielded(key: &str) -> String {
    marked(key, |_, rest| rest.starts_with('\''))
}

/// What [`shielded`] and the writer of tables put in front, off again.
fn bared(cell: &str) -> String {
    let is_ours = |rest: &str| {
        // Blanks may hide further marks.
        let behind =
            rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\'');
        behind.starts_with(FORMULAS) || rest.starts_with(['\'', '\t', '\r', '\n'])
    };
    let mut bared = String::with_capacity(cell.len());
    let mut done = 0;
    for (place, rest) in beginnings(cell) {
        if rest.strip_prefix('\'').is_some_and(is_ours) {
            bared.push_str(&cell[done..place]);
            done = place + 1;
        }
    }
    bared.push_str(&cell[done..]);
    bared
}

/// What an import changes of one tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MappingChange {
    /// The line of the file.
    pub line: usize,
    /// The tenant.
    pub tenant: TenantKey,
    /// How it stands.
    pub before: Option<Mapping>,
    /// How it will.
    pub after: Option<Mapping>,
}

/// What a file changes, or all that is wrong with it.
///
/// `known`: the tenants that there are. `mappings`: how they stand.
///
/// # Errors
///
/// Every line that cannot be read, names a tenant that there is not or that another line names, or
/// an id or switch that is none.
pub fn changes(
    file: &str,
    known: &BTreeSet<TenantKey>,
    mappings: &BTreeMap<TenantKey, Mapping>,
) -> Result<Vec<MappingChange>, Vec<LineError>> {
    let rows = rows(file)?;
    let mut errors: Vec<_> = [TENANT, COMPANY]
        .iter()
        .filter(|column| rows.column(column).is_none())
        .map(|column| rows.missing(column))
        .collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut first: BTreeMap<TenantKey, usize> = BTreeMap::new();
    let mut changes = Vec::new();
    for row in &rows.rows {
        let tenant = TenantKey::from(bared(rows.cell(row, TENANT)));
        match wanted(&rows, row, &tenant, mappings.get(&tenant)) {
            Err(wrong) => errors.extend(wrong),
            Ok(_) if !known.contains(&tenant) && !mappings.contains_key(&tenant) => {
                errors.push(row.error(format!(
                    "there is no tenant {tenant:?}; a spreadsheet may have changed its key",
                    tenant = tenant.as_str()
                )));
            }
            Ok(after) => {
                let before = mappings.get(&tenant).cloned();
                if before != after {
                    changes.push(MappingChange {
                        line: row.line,
                        tenant: tenant.clone(),
                        before,
                        after,
                    });
                }
            }
        }
        if let Some(line) = first.get(&tenant) {
            let tenant = tenant.as_str();
            errors.push(row.error(format!("tenant {tenant:?} stands in line {line} already")));
        }
        first.entry(tenant).or_insert(row.line);
    }
    match errors.is_empty() {
        true => Ok(changes),
        false => Err(errors),
    }
}

/// How a row wants its tenant to stand, which stands like `before`.
fn wanted(
    rows: &Rows,
    row: &Row,
    tenant: &TenantKey,
    before: Option<&Mapping>,
) -> Result<Option<Mapping>, Vec<LineError>> {
    let mut errors = Vec::new();
    let mut id = |column: &str| match rows.cell(row, column).trim() {
        "" => None,
        text => match text.parse::<i64>() {
            Ok(id) if id > 0 => Some(id),
            _ => {
                errors.push(row.error(format!("{column} {text:?} is no id of CWM")));
                None
            }
        },
    };
    let (company, agreement) = (id(COMPANY), id(AGREEMENT));
    let switch = rows.cell(row, AUTO_SYNC).trim();
    let enabled = match &*switch.to_lowercase() {
        "" => None,
        "on" | "yes" | "true" | "1" => Some(true),
        "off" | "no" | "false" | "0" => Some(false),
        _ => {
            errors.push(row.error(format!("{AUTO_SYNC} {switch:?} is neither on nor off")));
            None
        }
    };
    if tenant.as_str().is_empty() {
        errors.push(row.error("it names no tenant".to_owned()));
    }
    if errors.is_empty() && company.is_none() && agreement.is_some() {
        let why = format!("it has an {AGREEMENT} and no {COMPANY}");
        errors.push(row.error(why));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let Some(company) = company.map(Id::new) else {
        return Ok(None);
    };
    let before = before.filter(|before| before.company == company);
    let agreement = match rows.column(AGREEMENT) {
        Some(_) => agreement.map(Id::new),
        None => before.and_then(|before| before.agreement),
    };
    let mut mapping = match agreement {
        Some(agreement) => Mapping::to_agreement(tenant.clone(), company, agreement),
        None => Mapping::to_company(tenant.clone(), company),
    };
    let same = before.filter(|before| before.agreement == agreement);
    let enabled = enabled.or(same.map(|before| before.enabled));
    mapping.enabled = enabled.unwrap_or(mapping.enabled);
    Ok(Some(mapping))
}
