-- The number of the next proposal, whoever asks: a vendor does not see the proposals about other vendors' work. null: the
-- project is not in scope.
create function next_proposal_number(project uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(max(number), 0) + 1 from proposal where project_id = project
  having coalesce(project = any (scope_projects()), false)
$$;
revoke all on function next_proposal_number(uuid) from public;
grant execute on function next_proposal_number(uuid) to fukan_app;
