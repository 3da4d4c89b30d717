-- When the record of a project begins: no day before it can be shown. null: it has no line yet.
create function record_began(project_key text) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from event e join project p using (project_id)
   where p.key = project_key order by e.seq limit 1
$$;
revoke all on function record_began(text) from public;
grant execute on function record_began(text) to fukan_app;
