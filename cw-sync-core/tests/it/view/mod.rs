mod facts;
mod table;
