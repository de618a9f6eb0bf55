//! Accessors that mirror CWM's REST paths, one module per section. A resource is named by its path:
//! `finance::AgreementsAdditions` stands at `/finance/agreements/{parentId}/additions`.

pub mod company;
pub mod finance;
pub mod procurement;
pub mod system;

use crate::client::Client;
use crate::endpoint::PathArgs;
use crate::endpoint::{Collection, Single, resource};

/// Declares a section: the accessor on [`Client`] and the handle that it returns.
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
    };
}
use section;
