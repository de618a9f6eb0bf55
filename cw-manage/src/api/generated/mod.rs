// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! The accessors, one module per section.

#[cfg(feature = "company")]
pub mod company;
#[cfg(feature = "configurations")]
pub mod configurations;
#[cfg(feature = "expense")]
pub mod expense;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "marketing")]
pub mod marketing;
#[cfg(feature = "procurement")]
pub mod procurement;
#[cfg(feature = "project")]
pub mod project;
#[cfg(feature = "sales")]
pub mod sales;
#[cfg(feature = "schedule")]
pub mod schedule;
#[cfg(feature = "service")]
pub mod service;
#[cfg(feature = "system")]
pub mod system;
#[cfg(feature = "time")]
pub mod time;

use crate::endpoint::Operation;

/// All operations of the sections that are compiled: by section, then by resource. The endpoint
/// sends what stands here.
pub static OPERATIONS: &[(&str, &[&[Operation]])] = &[
    #[cfg(feature = "company")]
    ("company", company::OPERATIONS),
    #[cfg(feature = "configurations")]
    ("configurations", configurations::OPERATIONS),
    #[cfg(feature = "expense")]
    ("expense", expense::OPERATIONS),
    #[cfg(feature = "finance")]
    ("finance", finance::OPERATIONS),
    #[cfg(feature = "marketing")]
    ("marketing", marketing::OPERATIONS),
    #[cfg(feature = "procurement")]
    ("procurement", procurement::OPERATIONS),
    #[cfg(feature = "project")]
    ("project", project::OPERATIONS),
    #[cfg(feature = "sales")]
    ("sales", sales::OPERATIONS),
    #[cfg(feature = "schedule")]
    ("schedule", schedule::OPERATIONS),
    #[cfg(feature = "service")]
    ("service", service::OPERATIONS),
    #[cfg(feature = "system")]
    ("system", system::OPERATIONS),
    #[cfg(feature = "time")]
    ("time", time::OPERATIONS),
];
