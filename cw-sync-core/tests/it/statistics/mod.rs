mod given;
mod planner;
mod runs;
