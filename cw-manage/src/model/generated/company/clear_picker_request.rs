// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A clear picker request.

use crate::model::*;

/// A clear picker request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClearPickerRequest {
    /// `member`.
    pub member: Option<MemberReference>,
    /// `type`.
    pub type_: Option<ClearPickerRequestType>,
}

impl ClearPickerRequest {
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `type`.
    pub const TYPE: Field<Self, ClearPickerRequestType> = Field::new("type");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ClearPickerRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ClearPickerRequest",
            fields: &[
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("type", FieldKind::Choice(ClearPickerRequestType::VALUES)),
            ],
        };
        &SCHEMA
    };
}
