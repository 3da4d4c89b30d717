-- Projects, parties, people and their roles; sign-in without reading what is not one's own.
create domain words as jsonb check (
  jsonb_typeof(value) = 'object' and (value ? 'ja' or value ? 'en')
);

create table project (
  project_id uuid primary key default gen_random_uuid(),
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name words not null,
  full_name words,
  thresholds jsonb not null default '{}'
);
select govern('project', 'insert, update');

create table source (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  kind text not null check (kind in ('investigation', 'press', 'code', 'announcement', 'report', 'exercise', 'feed')),
  title words not null,
  publisher words,
  url text check (url ~ '^https?://'),
  published_on date,
  heard_at timestamptz,
  allowed_age integer check (allowed_age > 0),
  illustrative boolean not null default false,
  primary key (project_id, id),
  unique (project_id, key)
);
select govern('source');

create table party (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name words not null,
  part words,
  kind text not null check (kind in ('ministry', 'office', 'vendor', 'community')),
  parent_id uuid,
  -- Vendors are known to those above and below them only; everybody else is known to all.
  known_party_id uuid generated always as (case when kind = 'vendor' then id end) stored,
  source_id uuid,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, parent_id) references party,
  foreign key (project_id, source_id) references source,
  check (parent_id <> id)
);
select govern('party');

create table account (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  name words not null,
  password_hash text,
  locale text check (locale in ('ja', 'en')),
  demonstration boolean not null default false,
  closed_at timestamptz,
  -- Raised when a session of this account must end: account closed, role changed, password set.
  epoch integer not null default 1
);
alter table account enable row level security;
alter table account force row level security;
create policy owner on account to fukan_owner using (true) with check (true);

create table member (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account,
  party_id uuid not null,
  role text not null check (role in ('official', 'executive', 'adviser', 'vendor_manager', 'vendor_member', 'auditor', 'admin')),
  name words not null,
  primary key (project_id, id),
  unique (project_id, account_id),
  foreign key (project_id, party_id) references party
);
create index member_account on member (account_id, project_id);
select govern('member', 'insert, update, delete');

-- An account is visible to itself and to those who share a visible project with it.
create policy scope on account for select to fukan_app using (
  id = (select scope_actor())
  or exists (select from member m where m.account_id = account.id)
);
create policy self on account for update to fukan_app using (id = (select scope_actor())) with check (id = (select scope_actor()));
grant select (id, email, name, locale, demonstration, closed_at), update (locale) on account to fukan_app;

create function end_sessions() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    update public.account set epoch = epoch + 1 where id = old.account_id;
  end if;
  return null;
end
$$;
create trigger end_sessions after update or delete on member for each row execute function end_sessions();

-- Tries of sign-in, counted per account and per address. Real time: an exercise does not reset them.
create table sign_in_try (
  id bigint generated always as identity primary key,
  account_key text not null,
  address text not null,
  at timestamptz not null default transaction_timestamp()
);
create index sign_in_try_account on sign_in_try (account_key, at);
create index sign_in_try_address on sign_in_try (address, at);

-- Counts this try and answers whether it may go on: at most 10 tries an account and 50 an address in 15 minutes.
create function begin_sign_in(email text, address text)
returns table (allowed boolean, id uuid, password_hash text, epoch integer)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  account_tries integer;
  address_tries integer;
  key text := begin_sign_in_key(begin_sign_in.email);
begin
  -- One try at a time for an account and for an address, or tries sent together would each count too few.
  perform pg_advisory_xact_lock(1, hashtext(key));
  perform pg_advisory_xact_lock(2, hashtext(left(begin_sign_in.address, 64)));
  delete from sign_in_try t where t.at < transaction_timestamp() - interval '1 day';
  insert into sign_in_try (account_key, address) values (key, left(begin_sign_in.address, 64));
  select count(*) into account_tries from sign_in_try t
   where t.account_key = key and t.at > transaction_timestamp() - interval '15 minutes';
  select count(*) into address_tries from sign_in_try t
   where t.address = left(begin_sign_in.address, 64) and t.at > transaction_timestamp() - interval '15 minutes';
  return query
    select account_tries <= 10 and address_tries <= 50, a.id, a.password_hash, a.epoch
      from (select 1) one
      left join account a on a.email = key and a.closed_at is null;
end
$$;
create function begin_sign_in_key(email text) returns text language sql immutable as $$
  select left(lower(trim(email)), 254)
$$;
-- A right password forgives the account's earlier tries.
create function end_sign_in(email text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from sign_in_try where account_key = begin_sign_in_key(email)
$$;

-- Who an account is, as of now: its roles and what each lets it see. Null when the session must end.
create function standing(account uuid, session_epoch integer, project_key text default null) returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return (select jsonb_build_object(
    'account', jsonb_build_object('id', a.id, 'email', a.email, 'name', a.name, 'locale', a.locale, 'demonstration', a.demonstration),
    'now', to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'exercise', exists (select from exercise_clock),
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object(
        'projectId', m.project_id, 'projectKey', p.key, 'projectName', p.name, 'role', m.role,
        'partyId', m.party_id, 'partyName', y.name, 'memberName', m.name,
        'whole', m.role not in ('vendor_manager', 'vendor_member'),
        'parties', case when m.role in ('vendor_manager', 'vendor_member') then (
          with recursive below as (
            select q.id from party q where q.project_id = m.project_id and q.id = m.party_id
            union
            select q.id from party q join below b on q.parent_id = b.id where q.project_id = m.project_id
          )
          select jsonb_agg(v.id) from (
            select id from below
            union
            select q.id from party q where q.project_id = m.project_id and q.kind <> 'vendor'
          ) v) else '[]' end,
        'above', case when m.role in ('vendor_manager', 'vendor_member') then (
          with recursive above as (
            select q.id, q.parent_id from party q where q.project_id = m.project_id and q.id = m.party_id
            union
            select q.id, q.parent_id from party q join above b on b.parent_id = q.id where q.project_id = m.project_id
          )
          select jsonb_agg(id) from above) else '[]' end
      ) order by p.key)
      from member m
      join project p using (project_id)
      join party y on y.project_id = m.project_id and y.id = m.party_id
      where m.account_id = a.id and (project_key is null or p.key = project_key)
    ), '[]'))
  from account a
  where a.id = standing.account and a.epoch = session_epoch and a.closed_at is null);
end
$$;

revoke all on function begin_sign_in(text, text), end_sign_in(text), standing(uuid, integer, text), end_sessions() from public;
grant execute on function begin_sign_in(text, text), end_sign_in(text), standing(uuid, integer, text) to fukan_app;
