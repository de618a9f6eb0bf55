mod clocks;
mod downtime;
mod given;
mod instants;
mod pace;
mod properties;
