//! Accessors that mirror CWM's REST paths, one module per section. A resource is named by its path:
//! `finance::AgreementsAdditions` stands at `/finance/agreements/{parentId}/additions`.
//!
//! [`paths`](crate::paths) lists every operation with the expression that reaches it.

mod generated;

pub use generated::*;

/// What the generated files need.
#[allow(
    unused_imports,
    reason = "which of them are needed depends on the sections"
)]
mod generated_uses {
    pub(super) use super::section;
    pub(super) use crate::client::Client;
    pub(super) use crate::endpoint::{
        Action, Collection, Download, Operation, Parameter, PathArgs, Resource, Single, Upload,
        resource,
    };
    pub(super) use crate::error::Result;
    pub(super) use crate::model::{self, New};
    pub(super) use crate::patch::Patch;
    pub(super) use crate::types::Id;
    pub(super) use serde_json::Value;
}

/// Declares a section: the accessor on [`Client`](crate::Client) and the handle that it returns.
#[allow(unused_macros, reason = "unused without any section")]
macro_rules! section {
    ($(#[$meta:meta])* $name:ident, $accessor:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name {
            client: Client,
        }

        impl Client {
            $(#[$meta])*
            pub fn $accessor(&self) -> $name {
                $name { client: self.clone() }
            }
        }

        #[allow(dead_code, reason = "a section may lack one of these")]
        impl $name {
            fn collection<R: Resource>(&self) -> Collection<R> {
                Collection::at(self.client.clone(), PathArgs::default())
            }

            fn single<R: Resource>(&self) -> Single<R> {
                Single::at(self.client.clone(), PathArgs::default())
            }

            fn single_at<R: Resource>(&self, value: impl ToString) -> Single<R> {
                Single::at(self.client.clone(), PathArgs::default().with(value))
            }

            fn action(&self, operation: &Operation) -> Action {
                Action::new(self.client.clone(), &PathArgs::default(), operation)
            }
        }
    };
}
#[allow(unused_imports, reason = "unused without any section")]
use section;
