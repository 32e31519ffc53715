package io.courant.change;

import io.courant.change.Changes.Item;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Appends to the log, over the connection of the transaction that it belongs to. */
final class LogWriter {

    private static final int AT_ONCE = 1_000;
    /**
     * Until the end of the transaction. Planning what follows takes six times as long as doing it, while all others wait, so
     * it is planned once for each connection, and as for large tables, which these may be before anyone plans again.
     */
    private static final String HOLD = "select set_config('plan_cache_mode', 'force_generic_plan', true),"
            + " set_config('enable_seqscan', 'off', true) from change_head for update";

    /**
     * Compares what was announced of the touched items, and of all that shows through them only, with what is visible
     * now. A statement of its own after the hold, so that it sees what was committed before. By arrays of ids, which
     * PostgreSQL looks up in each branch of the view; a join it would carry out after reading all of them.
     */
    private static final String ANNOUNCE = """
            with touched as (select * from unnest(?::text[], ?::uuid[]) with ordinality as t(type, id, n)),
            old as materialized (select * from announced_item a where (a.type, a.id) in (select type, id from touched)),
            new as materialized (select * from visible_item v where v.id = any(?)),
            beside as materialized (
                select distinct split_part(tag, ':', 1) as type, substr(split_part(tag, '/', 1),
                    position(':' in tag) + 1)::uuid as id
                from (select unnest(tags) as tag from old union select unnest(tags) from new) x where tag like '%/articles'
                except select type, id from touched),
            beside_old as materialized (select * from announced_item a where (a.type, a.id) in (select type, id from beside)),
            beside_new as materialized (select * from visible_item v where v.id = any(array(select id from beside))),
            compared as (
                select type, id, o.slug as old_slug, n.slug as new_slug, o.tags as old_tags, n.tags as new_tags
                from old o full join new n using (type, id)
                union all
                select type, id, o.slug, n.slug, o.tags, n.tags
                from beside_old o full join beside_new n using (type, id) where o.slug is null or n.slug is null),
            away as materialized (select array(select id from compared where new_tags is null) as ids),
            there as materialized (select e.id from existing_item e where e.id = any((select ids from away)::uuid[])),
            merged as materialized (select m.* from merged_item m where m.id = any((select ids from away)::uuid[])),
            told as (
                select c.*, m.into_id, case when c.old_tags is null then 'created'
                    when c.new_tags is not null then case when c.old_slug = c.new_slug then 'updated' else 'renamed' end
                    when m.into_id is not null then 'merged'
                    when c.id in (select id from there) then 'hidden'
                    else 'deleted' end as action
                from compared c left join merged m on m.type = c.type and m.id = c.id),
            gone as (delete from announced_item a using told t
                where t.new_tags is null and a.type = t.type and a.id = t.id),
            here as (insert into announced_item (type, id, slug, tags)
                select type, id, new_slug, new_tags from told where new_tags is not null
                on conflict (type, id) do update set slug = excluded.slug, tags = excluded.tags),
            logged as (insert into change (position, at, type, item_id, action, into_id, tags)
                select h.position + row_number() over (order by t.n, d.type, d.id), statement_timestamp(), d.type, d.id,
                    d.action, d.into_id,
                    array(select distinct tag from unnest(d.old_tags || d.new_tags
                            || array(select e.tag from embedding_item e where e.type = d.type and e.id = d.id
                                and d.action = 'created')
                            || case when d.action = 'merged' then array[d.type || ':' || d.into_id,
                                d.type || ':' || d.into_id || '/articles'] end) as x(tag) order by tag)
                from change_head h, told d left join touched t on t.type = d.type and t.id = d.id
                returning position, tags),
            moved as (update change_head set position = (select max(position) from logged)
                where exists (select from logged))
            select min(position), max(position), (select array_agg(distinct tag) from logged, unnest(tags) tag),
                pg_notify('courant_change', '')
            from logged""";

    /** Only of what readers are known to see; only what shows these items themselves is another now. */
    private static final String EMBEDDED = """
            with logged as (insert into change (position, at, type, item_id, action, tags)
                select h.position + row_number() over (order by a.id), statement_timestamp(), a.type, a.id, 'updated',
                    array[a.type || ':' || a.id]
                from change_head h, announced_item a where (a.type, a.id) in (select * from unnest(?::text[], ?::uuid[]))
                returning position, tags),
            moved as (update change_head set position = (select max(position) from logged) where exists (select from logged))
            select min(position), max(position), (select array_agg(distinct tag) from logged, unnest(tags) tag),
                pg_notify('courant_change', '')
            from logged""";

    /** Whatever came due since the last look, and whatever else is visible and was not announced then. */
    private static final String DUE = """
            select statement_timestamp(), s.type, s.id from change_head h left join scheduled_item s
                on s.at > h.noticed_until and s.at <= statement_timestamp()
                and not exists (select from announced_item a where a.type = s.type and a.id = s.id)
            limit\s""" + AT_ONCE;

    private final Connection connection;

    LogWriter(Connection connection) {
        this.connection = connection;
    }

    /** What was appended: the first and the last position, and all tags that are touched. */
    record Appended(long first, long last, Set<String> tags) {

        Appended and(Appended next) {
            if (next == null) {
                return this;
            }
            Set<String> all = new HashSet<>(tags);
            all.addAll(next.tags);
            return new Appended(first, next.last, all);
        }
    }

    /**
     * Says what of these items is another now for readers; null if nothing is. Nodes are woken in any case: something may
     * have been scheduled that is due before they look by themselves.
     */
    Appended announce(Collection<Item> items, Collection<Item> embedding) throws SQLException {
        hold();
        Appended touched = items.isEmpty() ? null : append(ANNOUNCE, items);
        Appended embedded = embedding.isEmpty() ? null : append(EMBEDDED, embedding);
        return touched == null ? embedded : touched.and(embedded);
    }

    private void hold() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.execute();
        }
    }

    private Appended append(String sql, Collection<Item> items) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", items.stream().map(item -> item.type().code()).toArray()));
            Array ids = connection.createArrayOf("uuid", items.stream().map(Item::id).toArray());
            statement.setArray(2, ids);
            if (sql.equals(ANNOUNCE)) {
                statement.setArray(3, ids);
            }
            try (ResultSet appended = statement.executeQuery()) {
                appended.next();
                return appended.getObject(1) == null ? null : new Appended(appended.getLong(1), appended.getLong(2),
                        Set.of((String[]) appended.getArray(3).getArray()));
            }
        }
    }

    /** Announces what came due. True if there may be more of it. */
    boolean announceDue() throws SQLException {
        hold();
        List<Item> due = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DUE); ResultSet found = statement.executeQuery()) {
            Object until = null;
            while (found.next()) {
                until = found.getObject(1);
                if (found.getString(2) != null) {
                    due.add(new Item(ItemType.of(found.getString(2)), found.getObject(3, UUID.class)));
                }
            }
            if (due.size() < AT_ONCE) {
                noticed(until);
            }
        }
        if (!due.isEmpty()) {
            append(ANNOUNCE, due);
        }
        return due.size() == AT_ONCE;
    }

    private void noticed(Object until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update change_head set noticed_until = ?")) {
            statement.setObject(1, until);
            statement.executeUpdate();
        }
    }
}
