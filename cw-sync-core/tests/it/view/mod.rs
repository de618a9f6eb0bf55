mod facts;
mod latest;
mod table;
