use crate::http::Method;
use crate::model::Model;

/// One operation of the API: method and path template.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path as CWM documents it, such as `/finance/agreements/{id}`.
    pub path: &'static str,
}

impl Operation {
    /// An operation.
    pub const fn new(method: Method, path: &'static str) -> Self {
        Self { method, path }
    }
}

/// A path of the API and what stands there.
pub trait Resource: Send + Sync + 'static {
    /// What the path holds.
    type Model: Model;
    /// All operations that this resource has.
    const OPERATIONS: &'static [Operation];
}

/// A resource whose records can be listed.
pub trait Listable: Resource {
    /// The operation behind it.
    const LIST: Operation;
}

/// A resource that counts its records.
pub trait Countable: Resource {
    /// The operation behind it.
    const COUNT: Operation;
}

/// A resource that can be read: one record, or the single thing at the path.
pub trait Gettable: Resource {
    /// The operation behind it.
    const GET: Operation;
}

/// A resource where records can be created.
pub trait Creatable: Resource {
    /// The operation behind it.
    const CREATE: Operation;
}

/// A resource whose records can be changed in part.
pub trait Patchable: Resource {
    /// The operation behind it.
    const PATCH: Operation;
}

/// A resource whose records can be replaced whole.
pub trait Replaceable: Resource {
    /// The operation behind it.
    const REPLACE: Operation;
}

/// A resource whose records can be deleted.
pub trait Deletable: Resource {
    /// The operation behind it.
    const DELETE: Operation;
}

/// Declares a resource: its model, its path and its verbs. `record` and `count` name the paths of
/// one record and of the count.
macro_rules! resource {
    (
        $(#[$meta:meta])*
        $name:ident: $model:ty, $path:literal { $($verb:ident),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub struct $name;

        impl $crate::endpoint::Resource for $name {
            type Model = $model;
            const OPERATIONS: &'static [$crate::endpoint::Operation] =
                &[$($crate::endpoint::resource!(@operation $verb $path)),+];
        }

        $($crate::endpoint::resource!(@implement $verb $name $path);)+
    };

    (@operation list $path:literal) => { $crate::endpoint::resource!(@op GET $path, "") };
    (@operation count $path:literal) => { $crate::endpoint::resource!(@op GET $path, "/count") };
    (@operation create $path:literal) => { $crate::endpoint::resource!(@op POST $path, "") };
    (@operation get $path:literal) => { $crate::endpoint::resource!(@op GET $path, "/{id}") };
    (@operation patch $path:literal) => { $crate::endpoint::resource!(@op PATCH $path, "/{id}") };
    (@operation replace $path:literal) => { $crate::endpoint::resource!(@op PUT $path, "/{id}") };
    (@operation delete $path:literal) => { $crate::endpoint::resource!(@op DELETE $path, "/{id}") };
    // The path holds one thing, not a collection.
    (@operation read $path:literal) => { $crate::endpoint::resource!(@op GET $path, "") };

    (@op $method:ident $path:literal, $tail:literal) => {
        $crate::endpoint::Operation::new($crate::http::Method::$method, concat!($path, $tail))
    };

    (@implement list $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Listable LIST list $name $path);
    };
    (@implement count $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Countable COUNT count $name $path);
    };
    (@implement create $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Creatable CREATE create $name $path);
    };
    (@implement get $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Gettable GET get $name $path);
    };
    (@implement patch $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Patchable PATCH patch $name $path);
    };
    (@implement replace $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Replaceable REPLACE replace $name $path);
    };
    (@implement delete $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Deletable DELETE delete $name $path);
    };
    (@implement read $name:ident $path:literal) => {
        $crate::endpoint::resource!(@verb Gettable GET read $name $path);
    };

    (@verb $trait:ident $constant:ident $verb:ident $name:ident $path:literal) => {
        impl $crate::endpoint::$trait for $name {
            const $constant: $crate::endpoint::Operation =
                $crate::endpoint::resource!(@operation $verb $path);
        }
    };
}
pub(crate) use resource;
