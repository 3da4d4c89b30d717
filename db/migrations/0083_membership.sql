-- A membership has a last day or none, and it can be ended. Its row stays, because lines and decisions of the past carry
-- the person's name.
alter table member add column until_on date, add column ended_on date;
select govern('member');

-- The one place that says whether a member takes part at a moment: not ended, and not after the last day of the term.
create function takes_part(ended_on date, until_on date, at timestamptz) returns boolean
language sql immutable parallel safe as $$
  select ended_on is null and (until_on is null or (at at time zone 'Asia/Tokyo')::date <= until_on)
$$;
-- The moment that a question is about: a past one if the reader asks about the past.
create function moment_asked() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('fukan.as_of', true), '')::timestamptz, public.clock())
$$;

-- Whether a person administers a project now.
create function administers(who uuid, the_project uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from member m where m.project_id = the_project and m.account_id = who and m.role = 'admin'
                  and takes_part(m.ended_on, m.until_on, clock()))
$$;

-- Whether a person may help an account to sign in: that person administers every project in which the account takes
-- part, since whoever sets its password can open them all.
create function may_help(the_account uuid, helper uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select not exists (
    select from member m where m.account_id = the_account and takes_part(m.ended_on, m.until_on, clock())
       and not administers(helper, m.project_id))
$$;

create or replace function account_to_help(the_project uuid, the_member uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id from member m join account a on a.id = m.account_id
   where m.project_id = the_project and m.id = the_member and a.closed_at is null and not a.demonstration
     and takes_part(m.ended_on, m.until_on, clock())
     and may_help(a.id, scope_actor())
$$;

-- As before, for the memberships that stand.
create or replace function standing(account uuid, session_epoch integer, project_key text default null) returns jsonb
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
        and takes_part(m.ended_on, m.until_on, clock())
    ), '[]'))
  from account a
  where a.id = standing.account and a.epoch = session_epoch and a.closed_at is null);
end
$$;

create or replace function entry_of(the_account uuid, project_key text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'passwordDue', a.password_due,
    'secondFactor', has_second_factor(a.id),
    'closed', case when has_second_factor(a.id) or a.demonstration then '[]' else coalesce((
      select jsonb_agg(p.project_id) from member m join project p using (project_id)
       where m.account_id = a.id and asks_for_factor(p.thresholds) and (project_key is null or p.key = project_key)
         and takes_part(m.ended_on, m.until_on, clock())), '[]') end)
    from account a where a.id = the_account
$$;

-- Sessions end when what a membership lets its person see changes; a corrected name ends none.
create or replace function end_sessions() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then return null; end if;
  if tg_op = 'UPDATE' and (new.role, new.party_id, new.until_on, new.ended_on)
    is not distinct from (old.role, old.party_id, old.until_on, old.ended_on) then return null; end if;
  update public.account set epoch = epoch + 1 where id = old.account_id;
  return null;
end
$$;

-- As before, and the end of a membership takes the role away.
create or replace function log_access() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid;
  the_kind text;
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
  if exists (select from account a where a.id = the_account and a.demonstration) then return null; end if;
  the_kind := case
    when tg_op = 'INSERT' then 'role-given'
    when tg_op = 'DELETE' then 'role-taken'
    when new.ended_on is not null and old.ended_on is null then 'role-taken'
    when new.ended_on is null and old.ended_on is not null then 'role-given'
    when (new.role, new.party_id) is distinct from (old.role, old.party_id) then 'role-changed' end;
  if the_kind is null then return null; end if;
  perform add_security_event(the_kind, the_account, scope_actor(),
    (select p.key from project p where p.project_id = coalesce(new.project_id, old.project_id)), null, null,
    coalesce(new.role, old.role));
  return null;
end
$$;

-- An administrator sees the sessions of the people who take part now, and the lines of the log about them. Lines about
-- the project itself, such as the end of a membership, stay visible.
drop policy scope on session;
create policy scope on session for select to fukan_app using (
  account_id = (select scope_actor())
  or exists (
    select from member mine join member theirs using (project_id)
     where mine.account_id = (select scope_actor()) and mine.role = 'admin' and theirs.account_id = session.account_id
       and takes_part(mine.ended_on, mine.until_on, clock()) and takes_part(theirs.ended_on, theirs.until_on, clock()))
);

drop policy scope on security_event;
create policy scope on security_event for select to fukan_app using (
  project_key = any ((select array(
    select p.key from member mine join project p using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'
       and takes_part(mine.ended_on, mine.until_on, clock())))::text[])
  or account_id = any ((select array(
    select theirs.account_id from member mine join member theirs using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'
       and takes_part(mine.ended_on, mine.until_on, clock())
       and takes_part(theirs.ended_on, theirs.until_on, clock())))::uuid[])
  or actor_id = any ((select array(
    select theirs.account_id from member mine join member theirs using (project_id)
     where mine.account_id = scope_actor() and mine.role = 'admin'
       and takes_part(mine.ended_on, mine.until_on, clock())
       and takes_part(theirs.ended_on, theirs.until_on, clock())))::uuid[])
  or (num_nonnulls(account_id, actor_id, project_key) = 0
      and exists (select from member mine where mine.account_id = (select scope_actor()) and mine.role = 'admin'
                   and takes_part(mine.ended_on, mine.until_on, clock())))
);

create or replace function end_session(the_session uuid, actor uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare whose uuid;
begin
  select s.account_id into whose from session s
   where s.id = the_session and s.ended_at is null
     and (s.account_id = actor or exists (
       select from member mine join member theirs using (project_id)
        where mine.account_id = actor and mine.role = 'admin' and theirs.account_id = s.account_id
          and takes_part(mine.ended_on, mine.until_on, clock())
          and takes_part(theirs.ended_on, theirs.until_on, clock())));
  if not found then return false; end if;
  perform close_sessions(array[the_session], case when whose = actor then 'ended-by-owner' else 'ended-by-admin' end, actor);
  return true;
end
$$;

-- A deputy, whoever names one and whoever decides take part at that moment.
create or replace function check_deputy() returns trigger language plpgsql as $$
begin
  perform from public.member m
    where m.project_id = new.project_id and (m.id = new.member_id or m.account_id = new.named_by) for share;
  if not exists (
    select from public.member own join public.member namer on namer.project_id = own.project_id
     where own.project_id = new.project_id and own.id = new.member_id and own.role <> new.role
       and namer.account_id = new.named_by and namer.account_id <> own.account_id
       and namer.role in (new.role, 'admin')
       and public.takes_part(own.ended_on, own.until_on, public.clock())
       and public.takes_part(namer.ended_on, namer.until_on, public.clock())
  ) or (current_user = 'fukan_app' and new.named_by <> public.scope_actor()) then
    raise exception 'a deputy is named by another person, who holds the role or is the administrator'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create or replace function check_decider() returns trigger language plpgsql as $$
declare
  due record;
  own record;
  today date := (public.clock() at time zone 'Asia/Tokyo')::date;
begin
  if current_user <> 'fukan_app' then return new; end if;
  select p.status, p.step, p.route -> (p.step - 1) ->> 'role' as role into due
    from public.proposal p where p.project_id = new.project_id and p.id = new.proposal_id for update;
  select m.id, m.role into own
    from public.member m where m.project_id = new.project_id and m.account_id = new.account_id
     and public.takes_part(m.ended_on, m.until_on, public.clock()) for share;
  if new.account_id is distinct from public.scope_actor() or due.status is distinct from 'open'
    or due.step <> new.step or due.role is distinct from new.role
    or (new.deputy and not exists (
      select from public.deputy d
       where d.project_id = new.project_id and d.member_id = own.id and d.role = new.role
         and today between d.from_on and d.until_on))
    or (not new.deputy and own.role is distinct from new.role) then
    raise exception 'this person may not decide this step' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- Nothing is mailed to somebody who no longer takes part.
create or replace function take_letter()
returns table (project_id uuid, project_key text, id uuid, number integer, step integer, deputy_id uuid, hold_id uuid, account_id uuid, epoch integer, email text, locale text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with due as (
    select l.project_id, l.id,
           (select o.number from proposal o where o.project_id = l.project_id and o.id = l.proposal_id) as number
      from letter l
      join member m on m.project_id = l.project_id and m.account_id = l.account_id
       and takes_part(m.ended_on, m.until_on, clock())
      join account a on a.id = l.account_id and a.closed_at is null
     where l.sent_at is null and l.given_up_at is null and l.next_try_at <= transaction_timestamp()
     order by l.next_try_at limit 1
     for update of l skip locked
  )
  update letter l
     set tries = l.tries + 1,
         next_try_at = transaction_timestamp() + least(interval '6 hours', interval '2 minutes' * power(2, least(l.tries, 10)))
    from due, account a, project p
   where l.project_id = due.project_id and l.id = due.id and a.id = l.account_id and p.project_id = l.project_id
  returning l.project_id, p.key, l.id, due.number, l.step, l.deputy_id, l.hold_id, l.account_id, a.epoch, a.email, a.locale;
end
$$;

revoke all on function administers(uuid, uuid), may_help(uuid, uuid) from public;
