-- Of what an article is like only what readers may be shown is kept with types and reasons: the best fifteen. The rest was
-- more than half of the largest table, and is in article_nearest in short.
create temp table shown on commit drop as
    select article_id, other_id, score, type, reasons from (
        select l.*, row_number() over (partition by article_id order by score desc, other_id) as place from likeness l) ranked
    where place <= 15 and score >= 0.05;
truncate likeness;
insert into likeness select * from shown;

-- So few of an article need no order.
drop index likeness_best_ix;

-- New statistics, as for all tables that have changed at once.
analyze likeness;
