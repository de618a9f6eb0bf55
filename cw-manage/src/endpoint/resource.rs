use crate::http::Method;
use crate::model::Model;
use std::marker::PhantomData;

/// One operation of the API: method and path template.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path as CWM documents it, such as `/finance/agreements/{id}`.
    pub path: &'static str,
    /// Whether it changes nothing: every GET, and a POST that only reads, such as a search.
    pub reads: bool,
}

#[allow(dead_code, reason = "which of them are needed depends on the sections")]
impl Operation {
    pub(crate) const fn get(path: &'static str) -> Self {
        Self::new(Method::GET, path, true)
    }

    pub(crate) const fn post(path: &'static str) -> Self {
        Self::new(Method::POST, path, false)
    }

    pub(crate) const fn post_that_reads(path: &'static str) -> Self {
        Self::new(Method::POST, path, true)
    }

    pub(crate) const fn put(path: &'static str) -> Self {
        Self::new(Method::PUT, path, false)
    }

    pub(crate) const fn patch(path: &'static str) -> Self {
        Self::new(Method::PATCH, path, false)
    }

    pub(crate) const fn delete(path: &'static str) -> Self {
        Self::new(Method::DELETE, path, false)
    }

    const fn new(method: Method, path: &'static str, reads: bool) -> Self {
        Self {
            method,
            path,
            reads,
        }
    }
}

/// A path of the API and what stands there.
pub trait Resource: Send + Sync + 'static {
    /// What the path holds.
    type Model: Model;
    /// All operations that this resource has.
    const OPERATIONS: &'static [Operation];
    /// Whether its rows have rising ids, by which a list is walked.
    const BY_ID: bool;
}

/// A resource whose records can be listed.
pub trait Listable: Resource {
    /// The operation behind it.
    const LIST: Operation;
}

/// A resource whose list can be asked for with the filter in the body, for filters that are too
/// long for a URL.
pub trait Searchable: Listable {
    /// The operation behind it.
    const SEARCH: Operation;
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

/// A query parameter that only resource `R` has, holding a `V`.
pub struct Parameter<R, V> {
    name: &'static str,
    of: PhantomData<fn(R) -> V>,
}

#[allow(dead_code, reason = "which of them are needed depends on the sections")]
impl<R, V> Parameter<R, V> {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
        }
    }

    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<R, V> std::fmt::Debug for Parameter<R, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Parameter({})", self.name)
    }
}

/// Declares a resource: its model, how its list is walked, its verbs, each with method and path,
/// and its further operations.
#[allow(unused_macros, reason = "unused without any section")]
macro_rules! resource {
    (
        $(#[$meta:meta])*
        $name:ident: $model:ty, $walk:ident {
            $($verb:ident $constant:ident = $method:ident $path:literal;)*
        } {
            $($action:ident = $action_method:ident $action_path:literal;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub struct $name;

        impl $crate::endpoint::Resource for $name {
            type Model = $model;
            const OPERATIONS: &'static [$crate::endpoint::Operation] = &[
                $(<Self as $crate::endpoint::$verb>::$constant,)*
                $(Self::$action,)*
            ];
            const BY_ID: bool = $crate::endpoint::resource!(@$walk);
        }

        $(impl $crate::endpoint::$verb for $name {
            const $constant: $crate::endpoint::Operation =
                $crate::endpoint::Operation::$method($path);
        })*

        impl $name {
            $(pub(crate) const $action: $crate::endpoint::Operation =
                $crate::endpoint::Operation::$action_method($action_path);)*
        }
    };
    (@by_id) => { true };
    (@by_page) => { false };
}
#[allow(unused_imports, reason = "unused without any section")]
pub(crate) use resource;
