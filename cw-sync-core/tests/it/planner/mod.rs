//! Tables of the planner, pure.

mod catalog;
mod dates;
mod eligible;
mod fields;
mod gone;
mod matching;
mod moved;
mod partial;
mod scale;
