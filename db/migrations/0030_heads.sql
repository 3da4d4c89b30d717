-- Where the record of each project ends: what is signed and handed out, so that a cut or rewritten end is found.
create function record_heads() returns table (project_id uuid, key text, line bigint, hash text, recorded_at text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.project_id, p.key, h.seq, encode(h.hash, 'hex'), to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    from event_head h join project p using (project_id) join event e using (project_id, seq)
   order by p.key
$$;

-- The days on which the heads were sent by mail, so that of several servers one sends them. Real time.
create table heads_mailed (
  day date primary key,
  next_try_at timestamptz not null,
  sent_at timestamptz
);
alter table heads_mailed enable row level security;
alter table heads_mailed force row level security;
create policy owner on heads_mailed to fukan_owner using (true) with check (true);

-- Takes today's mail of the heads for the server that asks; it is tried again after an hour until it was sent.
create function take_heads_mail() returns boolean
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  with taken as (
    insert into heads_mailed as m values ((transaction_timestamp() at time zone 'Asia/Tokyo')::date, transaction_timestamp() + interval '1 hour')
    on conflict (day) do update set next_try_at = excluded.next_try_at
      where m.sent_at is null and m.next_try_at <= transaction_timestamp()
    returning 1)
  select exists (select from taken)
$$;
create function mark_heads_mailed() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update heads_mailed set sent_at = transaction_timestamp() where day = (transaction_timestamp() at time zone 'Asia/Tokyo')::date
$$;
revoke all on function record_heads(), take_heads_mail(), mark_heads_mailed() from public;
grant execute on function record_heads(), take_heads_mail(), mark_heads_mailed() to fukan_app;
