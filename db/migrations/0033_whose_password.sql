-- An account of an exercise is told from others at the sign-in: its password is public, and elsewhere opens nothing.
drop function sign_in_account(text);
create function sign_in_account(the_email text)
returns table (id uuid, password_hash text, epoch integer, demonstration boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.password_hash, a.epoch, a.demonstration from account a
   where a.email = the_email and a.closed_at is null
$$;

-- What the projects of an account are called, by key and in each language: words that its password may not hold.
create function project_names(the_email text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(n.name), '[]')
    from account a join member m on m.account_id = a.id join project p using (project_id),
         lateral (select p.key as name union all select value from jsonb_each_text(p.name)) n
   where a.email = the_email
$$;
revoke all on function sign_in_account(text), project_names(text) from public;
grant execute on function sign_in_account(text), project_names(text) to fukan_app;
