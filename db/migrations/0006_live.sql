-- Up to which line of its record a page of a project is made: asked in one statement with the reader's standing,
-- before anything else of the page is read, so that no line falls between the page and what it hears afterwards.
create function record_end(project_key text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((select h.seq from event_head h join project p using (project_id) where p.key = project_key), 0);
end
$$;
revoke all on function record_end(text) from public;
grant execute on function record_end(text) to fukan_app;
