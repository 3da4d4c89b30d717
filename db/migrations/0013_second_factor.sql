-- A second factor: a code of an app beside the password, optional for an account, asked for by a project.
create table second_factor (
  account_id uuid primary key references account,
  -- Encrypted with a key that the database does not hold.
  secret text not null,
  -- The last period of thirty seconds whose code was taken: no code is taken twice.
  last_period bigint not null,
  -- Real time.
  set_at timestamptz not null default transaction_timestamp()
);
alter table second_factor enable row level security;
alter table second_factor force row level security;
create policy owner on second_factor to fukan_owner using (true) with check (true);

-- Codes to keep on paper for the day when the app is lost; only a digest of each is kept, and each works once.
create table recovery_code (
  account_id uuid not null references account,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  used_at timestamptz,
  primary key (account_id, digest)
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy owner on recovery_code to fukan_owner using (true) with check (true);

-- Whether a project asks its members for a second factor stands among its thresholds.
create function asks_for_factor(thresholds jsonb) returns boolean language sql immutable as $$
  select coalesce((thresholds ->> 'secondFactor')::boolean, false)
$$;

create function find_second_factor(the_account uuid) returns table (secret text, recovery_codes integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.secret, (select count(*) from recovery_code r where r.account_id = f.account_id and r.used_at is null)::int
    from second_factor f where f.account_id = the_account
$$;

-- Puts one factor in place of another, with new recovery codes. False for an account of the exercise.
create function set_second_factor(the_account uuid, new_secret text, period bigint, digests text[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from account a where a.id = the_account and a.closed_at is null and not a.demonstration for update;
  if not found then return false; end if;
  insert into second_factor (account_id, secret, last_period) values (the_account, new_secret, period)
  on conflict (account_id) do update
    set secret = excluded.secret, last_period = excluded.last_period, set_at = transaction_timestamp();
  delete from recovery_code r where r.account_id = the_account;
  insert into recovery_code (account_id, digest) select the_account, d from unnest(digests) d;
  return true;
end
$$;

create function remove_second_factor(the_account uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from recovery_code r where r.account_id = the_account;
  delete from second_factor f where f.account_id = the_account;
  return found;
end
$$;

-- Takes the code of a period; false when a code of that period or of a later one was taken before.
create function take_period(the_account uuid, period bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update second_factor f set last_period = period where f.account_id = the_account and f.last_period < period;
  return found;
end
$$;

create function take_recovery_code(the_account uuid, the_digest text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update recovery_code r set used_at = transaction_timestamp()
   where r.account_id = the_account and r.digest = the_digest and r.used_at is null;
  return found;
end
$$;

-- The administrator's help for a member who has lost the app; false where that person may not be helped from here.
create function remove_member_factor(the_project uuid, the_member uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid := account_to_help(the_project, the_member);
begin
  if the_account is null then return null; end if;
  perform remove_second_factor(the_account);
  return the_account;
end
$$;

create function has_second_factor(the_account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from second_factor f where f.account_id = the_account)
$$;

-- What stands between a session and the projects: a password of somebody else's choice, and projects that ask for a
-- second factor which the account has not set up.
create or replace function entry_of(the_account uuid, project_key text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'passwordDue', a.password_due,
    'secondFactor', has_second_factor(a.id),
    'closed', case when has_second_factor(a.id) or a.demonstration then '[]' else coalesce((
      select jsonb_agg(p.project_id) from member m join project p using (project_id)
       where m.account_id = a.id and asks_for_factor(p.thresholds) and (project_key is null or p.key = project_key)), '[]') end)
    from account a where a.id = the_account
$$;

revoke all on function find_second_factor(uuid), set_second_factor(uuid, text, bigint, text[]), remove_second_factor(uuid),
  take_period(uuid, bigint), take_recovery_code(uuid, text), remove_member_factor(uuid, uuid),
  has_second_factor(uuid) from public;
grant execute on function find_second_factor(uuid), set_second_factor(uuid, text, bigint, text[]), remove_second_factor(uuid),
  take_period(uuid, bigint), take_recovery_code(uuid, text), remove_member_factor(uuid, uuid),
  has_second_factor(uuid) to fukan_app;
