//! The points of Axcient's guide, each as it shows in CWM.

mod billing;
mod statistics;
mod tickets;
