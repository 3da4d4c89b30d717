-- A project's own days off beside the national ones. No business day is counted on them.
create table day_off (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  off_on date not null,
  name words not null,
  source_id uuid,
  primary key (project_id, id),
  constraint day_off_on unique (project_id, off_on),
  foreign key (project_id, source_id) references source
);
select add_provenance('day_off'), allow_withdrawal('day_off'), govern('day_off');

-- The days off of a project, each with the moments between which it was on record, so that a question about the past
-- counts with those of its own time.
create function days_off(the_project uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'on', h.off_on,
      'from', to_char(h.valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'until', case when isfinite(h.valid_until) then to_char(h.valid_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end)), '[]')
    from history.day_off h where h.project_id = the_project and h.withdrawn_at is null
$$;
revoke all on function days_off(uuid) from public;

-- As before, with the days off of each project.
do $$
begin
  execute replace(pg_get_functiondef('standing(uuid, integer, text)'::regprocedure),
    $q$'projectName', p.name,$q$, $q$'projectName', p.name, 'daysOff', days_off(m.project_id),$q$);
end
$$;
