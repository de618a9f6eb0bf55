//! What a person reads: JSON, CSV, the page, a tenant's error log.

mod csv;
mod document;
mod given;
mod html;
mod log;
mod text;
