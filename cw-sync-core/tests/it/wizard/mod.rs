//! What a set-up asks, held against a mock CWM, and what becomes of the answers.

mod companies;
pub mod given;
mod options;
mod policy;
mod portal;
mod set_up;
mod validate;
mod words;
