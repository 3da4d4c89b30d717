-- Tries are limited so that guessing stays slow and nobody can bar the owner.
drop function begin_sign_in(text, text);
drop function end_sign_in(text);
drop function begin_sign_in_key(text);

-- A row is a wrong password or code that was really checked, or (`entered`) a sign-in that came to its end.
-- The column account_key says what is guessed: an account by its address, or the code of an account by its id.
delete from sign_in_try;
alter table sign_in_try
  -- The device from which it was tried, where that device has signed in to the account before.
  add column device uuid,
  add column entered boolean not null default false;
create index sign_in_try_at on sign_in_try (at);

-- A password that somebody else chose is changed at the first sign-in.
alter table account add column password_due boolean not null default false;

create function try_ages(moments timestamptz[]) returns jsonb language sql volatile as $$
  select coalesce(jsonb_agg(extract(epoch from clock_timestamp() - m) order by m desc), '[]') from unnest(moments) m
$$;

-- The wrong tries of the last day as seconds before now, newest first, at most a hundred of each kind.
-- Other tries of the same account or address wait until this transaction ends.
create function lock_tries(the_key text, the_address text, the_device uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  cut_address text := left(the_address, 64);
begin
  perform pg_advisory_xact_lock(1, hashtext(the_key));
  perform pg_advisory_xact_lock(2, hashtext(cut_address));
  delete from sign_in_try t
   where t.at < clock_timestamp() - case when t.entered then interval '7 days' else interval '1 day' end;
  return jsonb_build_object(
    'ofDevice', case when the_device is null then null else try_ages(array(
      select t.at from sign_in_try t where t.account_key = the_key and t.device = the_device and not t.entered
       order by t.at desc limit 100)) end,
    'ofPair', try_ages(array(
      select t.at from sign_in_try t
       where t.account_key = the_key and t.address = cut_address and t.device is null and not t.entered
       order by t.at desc limit 100)),
    'ofAccount', try_ages(array(
      select t.at from sign_in_try t where t.account_key = the_key and t.device is null and not t.entered
       order by t.at desc limit 100)),
    'ofAddress', try_ages(array(
      select t.at from sign_in_try t where t.address = cut_address and t.device is null and not t.entered
       order by t.at desc limit 100)),
    'addressWorks', exists (select from sign_in_try t where t.address = cut_address and t.entered));
end
$$;

-- Counts a try before what was typed is checked, so that tries sent together are counted too.
create function add_try(the_key text, the_address text, the_device uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into sign_in_try (account_key, address, device, at)
  values (the_key, left(the_address, 64), the_device, clock_timestamp())
$$;

-- What was typed is right: the wrong tries of this device, or else of this address, are forgiven.
create function forgive_tries(the_key text, the_address text, the_device uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from sign_in_try t
   where t.account_key = the_key and not t.entered
     and case when the_device is null then t.device is null and t.address = left(the_address, 64)
              else t.device = the_device end
$$;

-- Somebody has signed in from that address.
create function note_entered(the_key text, the_address text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into sign_in_try (account_key, address, entered, at)
  values (the_key, left(the_address, 64), true, clock_timestamp())
$$;

-- What a typed password is checked against; no row for an account that is closed or was never there.
create function sign_in_account(the_email text)
returns table (id uuid, password_hash text, epoch integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.password_hash, a.epoch from account a where a.email = the_email and a.closed_at is null
$$;

revoke all on function try_ages(timestamptz[]), lock_tries(text, text, uuid), add_try(text, text, uuid),
  forgive_tries(text, text, uuid), note_entered(text, text), sign_in_account(text) from public;
grant execute on function lock_tries(text, text, uuid), add_try(text, text, uuid),
  forgive_tries(text, text, uuid), note_entered(text, text), sign_in_account(text) to fukan_app;
