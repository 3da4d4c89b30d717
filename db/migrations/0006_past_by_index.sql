-- How rows are found: the past by its moment inside the index, the scope beside it, the record counted
-- without being fetched.

-- The past. A queue of a thousand tasks has had ten thousand versions; asked by range for those that stood at
-- a moment, PostgreSQL fetches every one to look, for row-level security keeps a range out of the index: its
-- operators are not leakproof. So a version says its two ends as plain columns, and every index of the past
-- ends with them: what did not stand is passed over unread.
create function index_past(t text) returns void language plpgsql as $$
declare
  cols text;
  i record;
begin
  if to_regclass(format('history.%I', t)) is null then return; end if;
  execute format('alter table history.%I
    add column if not exists valid_from timestamptz not null generated always as (lower(valid)) stored,
    add column if not exists valid_until timestamptz not null generated always as (coalesce(upper(valid), ''infinity'')) stored', t);
  for i in
    with present as (
      select r.relname as name, pg_get_indexdef(x.indexrelid) as def
        from pg_index x join pg_class r on r.oid = x.indexrelid
       where x.indrelid = format('public.%I', t)::regclass and not x.indisprimary
      union all
      select t || '_versions', replace(pg_get_indexdef(x.indexrelid), quote_ident(r.relname), quote_ident(t || '_versions'))
        from pg_index x join pg_class r on r.oid = x.indexrelid
       where x.indrelid = format('public.%I', t)::regclass and x.indisprimary
    ), past as (
      select name, regexp_replace(regexp_replace(split_part(def, ' WHERE ', 1),
          '^CREATE (UNIQUE )?INDEX (.*) ON public\.', 'CREATE INDEX \2 ON history.'),
          '\)$', ', valid_from, valid_until)')
        || coalesce(' WHERE ' || nullif(split_part(def, ' WHERE ', 2), ''), '') as def
      from present
    )
    select past.name, past.def from past
      left join pg_indexes p on p.schemaname = 'history' and p.indexname = past.name
     where p.indexdef is distinct from past.def
  loop
    execute format('drop index if exists history.%I', i.name);
    execute i.def;
  end loop;
  select string_agg(quote_ident(attname), ', ' order by attnum) into cols
    from pg_attribute
   where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped;
  execute format('create or replace view asof.%1$I with (security_invoker = true) as select %2$s from history.%1$I
    where valid_from <= (select public.asof_instant()) and valid_until > (select public.asof_instant())', t, cols);
end
$$;

-- Of the two ends the planner expects a ninth of the versions to stand. With a third of a table for a project
-- it then expects of the past what it expects of the present.
create or replace function expect_large_projects(t text) returns void language plpgsql as $$
begin
  execute format('alter table public.%I alter column project_id set (n_distinct = 10)', t);
  execute format('analyze public.%I', t);
  if to_regclass(format('history.%I', t)) is null then return; end if;
  execute format('alter table history.%I alter column project_id set (n_distinct = 3)', t);
  execute format('analyze history.%I', t);
end
$$;

create or replace function govern(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
begin
  perform public.govern_rows(t, grants, added_only);
  perform public.index_past(t);
  perform public.expect_large_projects(t);
end
$$;
revoke all on function index_past(text) from public;

-- The scope. A list of projects whose length is not known counts as ten searches of an index, so that one
-- search by a whole key seems no better than reading a project. Every query names its project itself;
-- `is true` keeps the scope's list out of the search and leaves it to check each row.
create or replace function scope_condition(t regclass) returns text language sql stable as $$
  select '(project_id = any ((select public.scope_projects())::uuid[])) is true'
    || coalesce((
      select string_agg(case attname
          when 'private_to' then ' and private_to = (select public.scope_actor())'
          else format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[]))',
            attname,
            case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end)
        end, '' order by attnum)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id', 'private_to') and not attisdropped
    ), '')
$$;
select guard(schemaname, tablename, scope_condition(format('public.%I', tablename)::regclass))
  from pg_tables where schemaname in ('public', 'history') and to_regclass(format('asof.%I', tablename)) is not null;

-- What is counted carries the party that the scope asks for.
drop index task_queue, task_ranked;
create index task_queue on task (project_id, queue_id, status, party_id);
create index task_ranked on task (project_id, queue_id, rank, party_id) where rank is not null;

-- The record is listed and counted at any moment by its indexes alone.
drop index event_happened;
create index event_happened on event (project_id, happened_on desc, seq desc, recorded_at);
create index event_kind on event (project_id, kind, recorded_at, party_id);

-- Its moments never go back, so the last line at a moment is found by the moment: a transaction that began
-- earlier and came later is recorded with the line before it.
create or replace function chain_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head record;
  at timestamptz := clock();
begin
  insert into event_head values (new.project_id, 0, '\x00') on conflict do nothing;
  select h.seq, h.hash into head from event_head h where h.project_id = new.project_id for update;
  new.seq := head.seq + 1;
  new.prev_hash := head.hash;
  new.recorded_at := greatest(at, (select e.recorded_at from event e where e.project_id = new.project_id and e.seq = head.seq));
  new.hash := sha256(convert_to(event_text(new), 'UTF8'));
  update event_head h set seq = new.seq, hash = new.hash where h.project_id = new.project_id;
  return new;
end
$$;

-- Versions older than a column say what it was taken to be when it was added.
update history.queue set days_off = '[]' where days_off is null;
update history.task set kind = case when full_chain_test then 'test' else 'development' end where kind is null;

select index_past(viewname), expect_large_projects(viewname) from pg_views where schemaname = 'asof';
