-- the connection goes back to the pool
reset statement_timeout;
