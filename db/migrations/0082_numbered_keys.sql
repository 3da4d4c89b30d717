-- The next number of a report or a defect is found at the end of an index, and not by reading all keys ever given.
create index report_numbered on report
  (project_id, (substring(key from '^(.*)-\d{1,9}$')), (substring(key from '\d{1,9}$')::integer));
create index defect_numbered on defect
  (project_id, (substring(key from '^(.*)-\d{1,9}$')), (substring(key from '\d{1,9}$')::integer));
-- The histories get the index too: there the numbers of withdrawn and corrected records count.
select govern('report'), govern('defect');

-- The highest number that was ever given in a project with a prefix, also to a record that is withdrawn; null: none, or
-- the project is not in scope. It runs as the owner, because under row-level security an expression cannot be searched
-- by its index.
create function last_number(kind text, project uuid, prefix text) returns integer language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  last integer;
begin
  if not coalesce(project = any (scope_projects()), false) then return null; end if;
  execute format($q$
    select substring(key from '\d{1,9}$')::integer from history.%I
     where project_id = $1 and substring(key from '^(.*)-\d{1,9}$') = $2
     order by substring(key from '\d{1,9}$')::integer desc limit 1$q$, kind)
    into last using project, prefix;
  return last;
end
$$;
revoke all on function last_number(text, uuid, text) from public;
grant execute on function last_number(text, uuid, text) to fukan_app;
