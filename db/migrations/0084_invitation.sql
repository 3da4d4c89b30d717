-- People come into a project by an invitation: an account without a password, a membership, and a link that works once.

-- The membership to which a link invites; null: a link for somebody who forgot the password.
alter table reset_link
  add column for_project uuid,
  add column for_member uuid,
  add check ((for_project is null) = (for_member is null)),
  add foreign key (for_project, for_member) references member on delete cascade;

-- The account of the person to be invited, made if there is none. Only an administrator of the project gets an answer.
-- `state`: `new` (no password yet, so a link can be made), `open` (signs in as before), `elsewhere` (invited to another
-- project and has not signed in), `closed`, `demonstration`.
create function invite_account(the_project uuid, the_email text, the_name words) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare a record;
begin
  if not administers(scope_actor(), the_project) then return null; end if;
  insert into account (email, name) values (the_email, the_name) on conflict (email) do nothing;
  select id, closed_at, demonstration, password_hash into a from account where email = the_email for share;
  return jsonb_build_object('account', a.id, 'state', case
    when a.closed_at is not null then 'closed'
    when a.demonstration then 'demonstration'
    when a.password_hash is not null then 'open'
    when may_help(a.id, scope_actor()) then 'new'
    else 'elsewhere' end);
end
$$;

-- Earlier links of the account stop working.
create function add_link(the_account uuid, new_digest text, holds interval, the_project uuid, the_member uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from reset_link l where l.ends_at < transaction_timestamp() - interval '30 days';
  update reset_link l set used_at = transaction_timestamp() where l.account_id = the_account and l.used_at is null;
  insert into reset_link (digest, account_id, made_by, ends_at, for_project, for_member)
  values (new_digest, the_account, scope_actor(), transaction_timestamp() + holds, the_project, the_member);
$$;

create or replace function make_reset_link(the_project uuid, the_member uuid, new_digest text, holds interval) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid := account_to_help(the_project, the_member);
begin
  if the_account is null then return false; end if;
  perform add_link(the_account, new_digest, holds, null, null);
  return true;
end
$$;

-- False also for an account that has a password: an invitation never sets a second one.
create function make_invitation(the_project uuid, the_member uuid, new_digest text, holds interval) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid := account_to_help(the_project, the_member);
begin
  if not exists (select from account a where a.id = the_account and a.password_hash is null) then return false; end if;
  perform add_link(the_account, new_digest, holds, the_project, the_member);
  return true;
end
$$;

-- A link works once, until its end, and while whoever made it may help its person: a link made in one project opens no
-- other that the person has joined since. An invitation works while its membership stands.
create function link_works(l reset_link) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.used_at is null and l.ends_at > transaction_timestamp()
     and exists (select from account a where a.id = l.account_id and a.closed_at is null and not a.demonstration)
     and may_help(l.account_id, l.made_by)
     and (l.for_member is null or exists (
       select from member m where m.project_id = l.for_project and m.id = l.for_member
          and takes_part(m.ended_on, m.until_on, clock())))
$$;

-- Whose link it is, while it works, and to what it invites.
drop function reset_link_account(text);
create function link_of(the_digest text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object('email', a.email,
    'until', to_char(l.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'invitation', (
      select jsonb_build_object('project', p.name, 'party', y.name, 'role', m.role)
        from member m join project p using (project_id)
        join party y on y.project_id = m.project_id and y.id = m.party_id
       where m.project_id = l.for_project and m.id = l.for_member))
    from reset_link l join account a on a.id = l.account_id
   where l.digest = the_digest and link_works(l)
$$;

create or replace function use_reset_link(the_digest text, new_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  l reset_link;
begin
  select * into l from reset_link where digest = the_digest for update;
  if l.digest is null or not link_works(l) or set_password(l.account_id, new_hash) is null then return null; end if;
  return l.account_id;
end
$$;

-- The members of a project who were invited and have not chosen a password yet, and until when their link works; null:
-- it works no longer. Only an administrator of the project gets an answer.
create function invited_to(the_project uuid) returns table (member_id uuid, until timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.id, (select max(l.ends_at) from reset_link l
                 where l.account_id = a.id and l.for_project = m.project_id and l.for_member = m.id and link_works(l))
    from member m join account a on a.id = m.account_id
   where m.project_id = the_project and administers(scope_actor(), the_project)
     and a.password_hash is null and a.closed_at is null and not a.demonstration
     and takes_part(m.ended_on, m.until_on, clock())
$$;

revoke all on function invite_account(uuid, text, words), add_link(uuid, text, interval, uuid, uuid),
  make_invitation(uuid, uuid, text, interval), link_works(reset_link), link_of(text), invited_to(uuid) from public;
grant execute on function invite_account(uuid, text, words), make_invitation(uuid, uuid, text, interval), link_of(text),
  invited_to(uuid) to fukan_app;
