//! What a set-up needs of CWM: the lists that choices are made from, what must be there before
//! anything can work, companies with their agreements.

pub(crate) mod companies;
pub(crate) mod lists;
pub(crate) mod preflight;
