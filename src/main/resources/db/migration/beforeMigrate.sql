-- a migration takes as long as it takes
set statement_timeout = 0;
