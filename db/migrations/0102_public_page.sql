-- The public pages that are on. Whoever asks has no account and sees no row; this is all that can be learned without one.
create function public_pages()
returns table (project_id uuid, key text, name words, shows jsonb, now text, exercise boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.project_id, p.key, p.name, g.shows, to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
         exists (select from exercise_clock)
    from public_page g join project p using (project_id)
   where g.shows is not null
$$;
revoke all on function public_pages() from public;
grant execute on function public_pages() to fukan_app;
