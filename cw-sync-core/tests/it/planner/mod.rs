//! Tables of the planner, pure.

mod catalog;
mod dates;
mod eligible;
mod fields;
mod gone;
mod mapped;
mod matching;
mod moved;
mod partial;
mod renamed;
mod scale;
mod unmapped;
