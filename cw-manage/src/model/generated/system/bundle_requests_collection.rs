// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A bundle requests collection.

use crate::model::*;

/// A bundle requests collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BundleRequestsCollection {
    /// `requests`. Required.
    pub requests: Option<Vec<BundleRequest>>,
}

impl BundleRequestsCollection {
    /// `requests`.
    pub const REQUESTS: Field<Self, Vec<BundleRequest>> = Field::new("requests");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(requests: impl Into<Vec<BundleRequest>>) -> New<Self> {
        New::from_required(Self {
            requests: Some(requests.into()),
        })
    }
}

impl Model for BundleRequestsCollection {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BundleRequestsCollection",
            fields: &[FieldRule::new(
                "requests",
                FieldKind::Record(<BundleRequest as Model>::SCHEMA),
            )
            .list()
            .required()],
        };
        &SCHEMA
    };
}
