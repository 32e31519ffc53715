-- How many quotes are public, told of the expression by which quote_is_public decides: otherwise PostgreSQL expects one in a
-- hundred, and looks up one by one the articles of a source that was quoted twenty thousand times.
create statistics quote_public_st on (coalesce(status, 'published')) from quote;
