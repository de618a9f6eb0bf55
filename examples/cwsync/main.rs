//! The command line of integrations.

fn main() {}
