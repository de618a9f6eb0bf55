// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A warehouse, as at `/procurement/warehouses`.

use crate::model::*;

/// A warehouse, as at `/procurement/warehouses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Warehouse {
    /// `id`.
    pub id: Option<Id<Warehouse>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `department`. Required.
    pub department: Option<SystemDepartmentReference>,
    /// `manager`.
    pub manager: Option<MemberReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `locationXref`. At most 10 characters.
    pub location_xref: Option<String>,
    /// `locationDefaultFlag`.
    pub location_default_flag: Option<bool>,
    /// `overallDefaultFlag`.
    pub overall_default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `lockedFlag`.
    pub locked_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Warehouse {
    /// `id`.
    pub const ID: Field<Self, Id<Warehouse>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `manager`.
    pub const MANAGER: Field<Self, MemberReference> = Field::new("manager");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `locationXref`.
    pub const LOCATION_XREF: Field<Self, String> = Field::new("locationXref");
    /// `locationDefaultFlag`.
    pub const LOCATION_DEFAULT_FLAG: Field<Self, bool> = Field::new("locationDefaultFlag");
    /// `overallDefaultFlag`.
    pub const OVERALL_DEFAULT_FLAG: Field<Self, bool> = Field::new("overallDefaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lockedFlag`.
    pub const LOCKED_FLAG: Field<Self, bool> = Field::new("lockedFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        location: impl Into<SystemLocationReference>,
        department: impl Into<SystemDepartmentReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            location: Some(location.into()),
            department: Some(department.into()),
            ..Self::default()
        })
    }
}

impl Model for Warehouse {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Warehouse",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "manager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("locationXref", FieldKind::Text).max_length(10),
                FieldRule::new("locationDefaultFlag", FieldKind::Flag),
                FieldRule::new("overallDefaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("lockedFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Warehouse {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
