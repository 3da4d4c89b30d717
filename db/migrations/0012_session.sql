-- Who is signed in, and from where: a row for each sign-in. The cookie carries the row's id and counts for nothing
-- once the row has ended. Sessions run in real time, also during an exercise.
create table session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  started_at timestamptz not null default transaction_timestamp(),
  -- When the person last did something; written at most once a minute.
  seen_at timestamptz not null default transaction_timestamp(),
  address text not null check (length(address) <= 64),
  -- The browser and system in a few words; empty where it named none.
  device text not null check (length(device) <= 80),
  ended_at timestamptz,
  ended_why text check (ended_why in
    ('signed-out', 'replaced', 'ended-by-owner', 'ended-by-admin', 'access-changed', 'idle', 'expired')),
  check ((ended_at is null) = (ended_why is null))
);
create index session_open on session (account_id) where ended_at is null;
create index session_started on session (started_at);
alter table session enable row level security;
alter table session force row level security;
create policy owner on session to fukan_owner using (true) with check (true);
-- A person sees their own sessions; an administrator sees those of the people of the project in scope.
create policy scope on session for select to fukan_app using (
  account_id = (select scope_actor())
  or exists (
    select from member mine join member theirs using (project_id)
     where mine.account_id = (select scope_actor()) and mine.role = 'admin' and theirs.account_id = session.account_id)
);
grant select on session to fukan_app;

-- Ends sessions, leaves a line in the log for each, and lets every server end what it is telling their pages.
create function close_sessions(which uuid[], why text, actor uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare s record;
begin
  for s in
    update session set ended_at = transaction_timestamp(), ended_why = why
     where id = any (which) and ended_at is null returning *
  loop
    perform add_security_event(case why when 'signed-out' then why else 'session-ended' end,
      s.account_id, actor, null, s.address, s.device, why);
    perform pg_notify('fukan_session', s.id::text);
  end loop;
end
$$;

-- Begins the session of an account whose password was checked at that epoch; null when the account was changed or
-- closed since then. The session that the same browser had before ends.
create function start_session(account uuid, checked_epoch integer, address text, device text, before uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare begun uuid;
begin
  perform from account a where a.id = account and a.epoch = checked_epoch and a.closed_at is null for share;
  if not found then return null; end if;
  perform close_sessions(array[before], 'replaced', account);
  insert into session (account_id, address, device)
  values (account, left(start_session.address, 64), left(start_session.device, 80)) returning id into begun;
  perform add_security_event('signed-in', account, account, null, start_session.address, start_session.device, null);
  return begun;
end
$$;

-- Whose a session is and what that person may see now; null when it has ended. `seen`: the person does something
-- now, so that the session does not end for want of it.
create function session_standing(the_session uuid, idle_minutes integer, project_key text, seen boolean) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  s record;
  idle interval := make_interval(mins => idle_minutes);
  moment timestamptz := transaction_timestamp();
begin
  select account_id, a.epoch, started_at, seen_at into s
    from session join account a on a.id = account_id where session.id = the_session and ended_at is null;
  if not found then return null; end if;
  if s.started_at + interval '8 hours' <= moment then
    perform close_sessions(array[the_session], 'expired', null);
    return null;
  end if;
  if s.seen_at + idle <= moment then
    perform close_sessions(array[the_session], 'idle', null);
    return null;
  end if;
  if seen and s.seen_at + least(interval '1 minute', idle / 10) <= moment then
    -- A second request of the same minute waits for the first here and then finds nothing to write.
    update session set seen_at = moment where id = the_session and seen_at = s.seen_at;
  end if;
  return standing(s.account_id, s.epoch, project_key)
    || jsonb_build_object('last', record_end(project_key), 'session', the_session);
end
$$;

-- Whoever holds the cookie of a session signs out.
create function sign_out(the_session uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select close_sessions(array[s.id], 'signed-out', s.account_id) from session s where s.id = the_session
$$;

-- Ends a session of one's own, or as an administrator one of a person of one's project. False where there is none.
create function end_session(the_session uuid, actor uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare whose uuid;
begin
  select s.account_id into whose from session s
   where s.id = the_session and s.ended_at is null
     and (s.account_id = actor or exists (
       select from member mine join member theirs using (project_id)
        where mine.account_id = actor and mine.role = 'admin' and theirs.account_id = s.account_id));
  if not found then return false; end if;
  perform close_sessions(array[the_session], case when whose = actor then 'ended-by-owner' else 'ended-by-admin' end, actor);
  return true;
end
$$;

-- Ends every other session of the person whose session this is.
create function end_other_sessions(the_session uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select close_sessions(array(select o.id from session o where o.account_id = s.account_id and o.id <> s.id and o.ended_at is null),
    'ended-by-owner', s.account_id)
  from session s where s.id = the_session
$$;

-- A change of password or role and the closing of an account end the account's sessions, by whatever way it happens.
-- Whoever changes a password keeps the session in which that was done, by naming it in `fukan.kept_session`.
create function end_account_sessions() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform close_sessions(array(
      select s.id from session s where s.account_id = new.id and s.ended_at is null
         and s.id is distinct from nullif(current_setting('fukan.kept_session', true), '')::uuid),
    'access-changed', scope_actor());
  return null;
end
$$;
create trigger end_sessions after update of epoch, closed_at on account for each row
  when (new.epoch <> old.epoch or (new.closed_at is not null and old.closed_at is null))
  execute function end_account_sessions();

-- What is older than so many days, 30 at least, is no longer kept: the lines of the log, and ended sessions.
create or replace function end_security_events(days integer) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from security_event where at < transaction_timestamp() - make_interval(days => greatest(days, 30));
  delete from session where started_at < transaction_timestamp() - make_interval(days => greatest(days, 30));
$$;

revoke all on function close_sessions(uuid[], text, uuid), start_session(uuid, integer, text, text, uuid),
  session_standing(uuid, integer, text, boolean), sign_out(uuid), end_session(uuid, uuid), end_other_sessions(uuid),
  end_account_sessions() from public;
grant execute on function start_session(uuid, integer, text, text, uuid), session_standing(uuid, integer, text, boolean),
  sign_out(uuid), end_session(uuid, uuid), end_other_sessions(uuid) to fukan_app;

-- Of these sessions, those that have ended: asked when a server may have missed the word.
create function ended_sessions(which uuid[]) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(w.id), '[]') from unnest(which) w(id)
   where not exists (select from session s where s.id = w.id and s.ended_at is null)
$$;
revoke all on function ended_sessions(uuid[]) from public;
grant execute on function ended_sessions(uuid[]) to fukan_app;

-- As 0012_security_event says it, asked once a statement instead of once a line.
drop policy scope on security_event;
create policy scope on security_event for select to fukan_app using (
  project_key = any ((select array(
    select p.key from member mine join project p using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'))::text[])
  or account_id = any ((select array(
    select theirs.account_id from member mine join member theirs using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'))::uuid[])
  or actor_id = any ((select array(
    select theirs.account_id from member mine join member theirs using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'))::uuid[])
  or (num_nonnulls(account_id, actor_id, project_key) = 0
      and exists (select from member mine where mine.account_id = (select scope_actor()) and mine.role = 'admin'))
);
