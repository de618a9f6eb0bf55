mod check;
mod csv;
mod engine;
mod products;
mod suggest;
