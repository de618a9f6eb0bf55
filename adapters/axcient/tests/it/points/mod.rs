//! The points of Axcient's guide, each as it shows in CWM.

mod billing;
mod chosen;
mod pushes;
mod setup;
mod statistics;
mod tickets;
