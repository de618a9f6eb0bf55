use super::{Client, PathArgs, Single, resource, section};
use crate::model;

section! {
    /// `/system`: the server itself.
    SystemSection, system
}

resource! {
    /// `/system/info`.
    SystemInfo: model::Info, "/system/info" { read }
}

impl SystemSection {
    /// `/system/info`: version, region, licences.
    pub fn info(&self) -> Single<SystemInfo> {
        Single::at(self.client.clone(), PathArgs::default())
    }
}
