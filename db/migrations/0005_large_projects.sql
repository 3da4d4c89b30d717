-- What the planner is told, so that a page costs no more in a large project than it must.
--
-- Statements are planned once for every project. PostgreSQL then expects of a project the average
-- share of a table, multiplies our condition on project_id with the scope's as if they were
-- independent, and expects one version in two hundred to stand at a moment. It takes a project for
-- one row and compares all its rows with each other. Told that a project may hold a tenth of a
-- table and that half the versions stand, it searches by the whole key or hashes.
create function expect_large_projects(t text) returns void language plpgsql as $$
declare cols text;
begin
  execute format('alter table public.%I alter column project_id set (n_distinct = 10)', t);
  execute format('analyze public.%I', t);
  if to_regclass(format('history.%I', t)) is null then return; end if;
  execute format('alter table history.%I alter column project_id set (n_distinct = 10)', t);
  execute format('analyze history.%I', t);
  select string_agg(quote_ident(attname), ', ' order by attnum) into cols
    from pg_attribute
   where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped;
  -- A case is expected to hold half the time.
  execute format('create or replace view asof.%1$I with (security_invoker = true) as select %2$s from history.%1$I where case when valid @> (select public.asof_instant()) then true else false end', t, cols);
end
$$;

alter function govern(text, text, boolean) rename to govern_rows;
create function govern(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
begin
  perform public.govern_rows(t, grants, added_only);
  perform public.expect_large_projects(t);
end
$$;
revoke all on function govern(text, text, boolean), expect_large_projects(text) from public;

select expect_large_projects(viewname) from pg_views where schemaname = 'asof';

-- The tasks of one release, now and in the past.
create index task_release on task (project_id, release_id) where release_id is not null;
create index task_release on history.task (project_id, release_id) where release_id is not null;
