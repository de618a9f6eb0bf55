//! `/system`: the server itself.

use super::{Client, PathArgs, Single, resource, section};
use crate::model;

section! {
    /// `/system`: the server itself.
    Section, system
}

resource! {
    /// `/system/info`.
    Info: model::Info, "/system/info" { read }
}

impl Section {
    /// `/system/info`: version, region, licences.
    pub fn info(&self) -> Single<Info> {
        Single::at(self.client.clone(), PathArgs::default())
    }
}
