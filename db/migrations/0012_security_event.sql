-- The log of security events: who signed in or could not, what was refused for want of permission, whose access was
-- changed, who moved the exercise's clock. It is no part of a project's record: its lines end after the time that the
-- settings say, and an exercise that starts again does not touch them. Nothing that was typed is kept here.
create table security_event (
  id bigint generated always as identity primary key,
  -- Real time, also during an exercise.
  at timestamptz not null default transaction_timestamp(),
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  -- Whose access the line is about; null where the account is unknown or is none of ours.
  account_id uuid references account,
  -- Who did it; null where nobody was signed in, or where the operator did it.
  actor_id uuid references account,
  -- The key, because the id of the exercise's project changes when the exercise starts again.
  project_key text check (length(project_key) <= 63),
  address text check (length(address) <= 64),
  -- The browser and system in a few words.
  device text check (length(device) <= 80),
  -- A word of ours that says more: the action refused, the role given, why a session ended.
  detail text check (detail ~ '^[a-z0-9_.:-]{1,60}$')
);
create index security_event_at on security_event (at desc, id desc);
create index security_event_account on security_event (account_id, at desc);
alter table security_event enable row level security;
alter table security_event force row level security;
create policy owner on security_event to fukan_owner using (true) with check (true);

-- An administrator reads what concerns the project in scope, its members, and what concerns no account.
create policy scope on security_event for select to fukan_app using (
  exists (
    select from member mine join project p using (project_id)
     where mine.account_id = (select scope_actor()) and mine.role = 'admin'
       and (security_event.project_key = p.key
            or exists (select from member m where m.project_id = mine.project_id
                        and m.account_id in (security_event.account_id, security_event.actor_id))
            or num_nonnulls(security_event.account_id, security_event.actor_id, security_event.project_key) = 0))
);
grant select on security_event to fukan_app;

-- The application adds lines by this function alone; it can neither change nor delete one.
create function add_security_event(
  kind text, account uuid, actor uuid, project_key text, address text, device text, detail text
) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into security_event (kind, account_id, actor_id, project_key, address, device, detail)
  values (kind, account, actor, left(project_key, 63), left(address, 64), left(device, 80), left(detail, 60))
$$;

-- Removes the lines that are older than so many days, 30 at least.
create function end_security_events(days integer) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from security_event where at < transaction_timestamp() - make_interval(days => greatest(days, 30))
$$;

-- Whoever changes a role, a password or closes an account, by whatever way, leaves a line in the same transaction.
-- The people of the exercise come and go with it and are left out.
create function log_access() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid;
  the_kind text;
  the_detail text;
begin
  if tg_table_name = 'account' then
    the_account := new.id;
    if new.closed_at is not null and old.closed_at is null then the_kind := 'account-closed';
    elsif new.password_hash is distinct from old.password_hash then the_kind := 'password-changed';
    else return null;
    end if;
    if new.demonstration then return null; end if;
    perform add_security_event(the_kind, the_account, scope_actor(), null, null, null, null);
    return null;
  end if;
  the_account := coalesce(new.account_id, old.account_id);
  if tg_op = 'UPDATE' and (new.role, new.party_id) is not distinct from (old.role, old.party_id) then return null; end if;
  if exists (select from account a where a.id = the_account and a.demonstration) then return null; end if;
  the_kind := case tg_op when 'INSERT' then 'role-given' when 'UPDATE' then 'role-changed' else 'role-taken' end;
  the_detail := coalesce(new.role, old.role);
  perform add_security_event(the_kind, the_account, scope_actor(),
    (select p.key from project p where p.project_id = coalesce(new.project_id, old.project_id)), null, null, the_detail);
  return null;
end
$$;
create trigger log_access after insert or update or delete on member for each row execute function log_access();
create trigger log_access after update on account for each row execute function log_access();

revoke all on function add_security_event(text, uuid, uuid, text, text, text, text), end_security_events(integer), log_access() from public;
grant execute on function add_security_event(text, uuid, uuid, text, text, text, text), end_security_events(integer) to fukan_app;
