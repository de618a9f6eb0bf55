// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a generic id identifier: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenericIdIdentifierReference {
    /// `id`.
    pub id: Option<Id<GenericIdIdentifierReference>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl GenericIdIdentifierReference {
    /// `id`.
    pub const ID: Field<Self, Id<GenericIdIdentifierReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<GenericIdIdentifierReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for GenericIdIdentifierReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GenericIdIdentifierReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<GenericIdIdentifierReference>> for GenericIdIdentifierReference {
    fn from(id: Id<GenericIdIdentifierReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a KB category: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KBCategoryReference {
    /// `id`.
    pub id: Option<Id<KnowledgeBaseCategory>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KBCategoryReference {
    /// `id`.
    pub const ID: Field<Self, Id<KnowledgeBaseCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<KnowledgeBaseCategory>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for KBCategoryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KBCategoryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<KnowledgeBaseCategory>> for KBCategoryReference {
    fn from(id: Id<KnowledgeBaseCategory>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service email template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceEmailTemplateReference {
    /// `id`.
    pub id: Option<Id<ServiceEmailTemplate>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub type_: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceEmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceEmailTemplate>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceEmailTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceEmailTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceEmailTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceEmailTemplate>> for ServiceEmailTemplateReference {
    fn from(id: Id<ServiceEmailTemplate>) -> Self {
        Self::id(id)
    }
}
