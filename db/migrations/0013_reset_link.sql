-- A password is set by its owner, or through a link that works once (docs/decisions/0015).

-- Only a digest of the link is kept; who has the link can set the password until the link ends.
create table reset_link (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references account,
  made_by uuid not null references account,
  -- Real time: an exercise does not make a link end.
  made_at timestamptz not null default transaction_timestamp(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index reset_link_account on reset_link (account_id);
alter table reset_link enable row level security;
alter table reset_link force row level security;
create policy owner on reset_link to fukan_owner using (true) with check (true);

-- Sets a password; the account's sessions end, and so do its links. Null for an account of the demonstration, whose
-- password is public, or for one that is closed.
create function set_password(the_account uuid, new_hash text) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  new_epoch integer;
begin
  update account a set password_hash = new_hash, password_due = false, epoch = a.epoch + 1
   where a.id = the_account and a.closed_at is null and not a.demonstration
  returning a.epoch into new_epoch;
  if new_epoch is not null then
    update reset_link l set used_at = transaction_timestamp() where l.account_id = the_account and l.used_at is null;
  end if;
  return new_epoch;
end
$$;

-- The owner's own change. Null when the password is no longer the one that was checked.
create function change_password(the_account uuid, old_hash text, new_hash text) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from account a where a.id = the_account and a.password_hash = old_hash for update;
  if not found then return null; end if;
  return set_password(the_account, new_hash);
end
$$;

-- Makes a link for a member of a project, in the name of its administrator. An account that takes part in a project
-- which that person does not administer is left alone: the link would open that project too. False then.
create function make_reset_link(the_project uuid, the_member uuid, new_digest text, holds interval) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid;
begin
  the_account := account_to_help(the_project, the_member);
  if the_account is null then return false; end if;
  delete from reset_link l where l.ends_at < transaction_timestamp() - interval '30 days';
  update reset_link l set used_at = transaction_timestamp() where l.account_id = the_account and l.used_at is null;
  insert into reset_link (digest, account_id, made_by, ends_at)
  values (new_digest, the_account, scope_actor(), transaction_timestamp() + holds);
  return true;
end
$$;

-- The account of a member whom the asking administrator may help to sign in; null where that is not so.
create function account_to_help(the_project uuid, the_member uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id from member m join account a on a.id = m.account_id
   where m.project_id = the_project and m.id = the_member and a.closed_at is null and not a.demonstration
     and not exists (
       select from member theirs where theirs.account_id = a.id and not exists (
         select from member mine
          where mine.project_id = theirs.project_id and mine.account_id = scope_actor() and mine.role = 'admin'))
$$;

-- To whom a link belongs, while it works.
create function reset_link_account(the_digest text) returns table (account_id uuid, email text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.email from reset_link l join account a on a.id = l.account_id
   where l.digest = the_digest and l.used_at is null and l.ends_at > transaction_timestamp()
     and a.closed_at is null and not a.demonstration
$$;

-- Sets the password by a link, once. Null when the link does not work any more.
create function use_reset_link(the_digest text, new_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_account uuid;
begin
  select l.account_id into the_account from reset_link l
   where l.digest = the_digest and l.used_at is null and l.ends_at > transaction_timestamp() for update;
  if the_account is null or set_password(the_account, new_hash) is null then return null; end if;
  return the_account;
end
$$;

-- What stands between a session and the projects: the account must first choose a password of its own.
create function entry_of(the_account uuid, project_key text) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object('passwordDue', a.password_due) from account a where a.id = the_account
$$;

revoke all on function set_password(uuid, text), change_password(uuid, text, text),
  make_reset_link(uuid, uuid, text, interval), account_to_help(uuid, uuid), reset_link_account(text),
  use_reset_link(text, text), entry_of(uuid, text) from public;
grant execute on function change_password(uuid, text, text), make_reset_link(uuid, uuid, text, interval),
  account_to_help(uuid, uuid), reset_link_account(text), use_reset_link(text, text), entry_of(uuid, text) to fukan_app;
