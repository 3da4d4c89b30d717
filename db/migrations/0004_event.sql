-- The record: one line for everything that changes anything, chained by hash within its project.
create table event (
  project_id uuid not null references project,
  seq bigint not null,
  recorded_at timestamptz not null default clock(),
  kind text not null,
  happened_on date,
  actor_id uuid references account,
  actor_role text not null,
  actor_party uuid,
  party_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  release_id uuid,
  body jsonb not null default '{}',
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  replayed boolean not null default false,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (project_id, seq),
  foreign key (project_id, actor_party) references party,
  foreign key (project_id, party_id) references party,
  foreign key (project_id, source_id) references source
);
create index event_recorded on event (project_id, recorded_at desc, seq desc);
create index event_happened on event (project_id, happened_on desc, seq desc);
create index event_release on event (project_id, release_id, seq) where release_id is not null;
create index event_subject on event (project_id, subject_kind, subject_id, seq);
select govern('event', 'insert', true);

create table event_head (
  project_id uuid primary key references project,
  seq bigint not null,
  hash bytea not null
);
-- Kept by the trigger below alone; the application neither reads nor writes it.
alter table event_head enable row level security;
alter table event_head force row level security;
create policy owner on event_head to fukan_owner using (true) with check (true);

-- The text that a line's hash is made of: every column in order, each with its length before it.
create function event_text(e event) returns text language sql immutable as $$
  select string_agg(coalesce(length(v)::text, '-') || ':' || coalesce(v, ''), '|' order by n)
  from unnest(array[
    e.project_id::text, e.seq::text,
    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.kind, to_char(e.happened_on, 'YYYY-MM-DD'), e.actor_id::text, e.actor_role, e.actor_party::text, e.party_id::text,
    e.subject_kind, e.subject_id::text, e.release_id::text, e.body::text, e.source_id::text,
    e.illustrative::text, e.certainty, e.replayed::text, encode(e.prev_hash, 'hex')
  ]) with ordinality as t(v, n)
$$;

create function chain_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head record;
  at timestamptz := clock();
begin
  insert into event_head values (new.project_id, 0, '\x00') on conflict do nothing;
  select h.seq, h.hash into head from event_head h where h.project_id = new.project_id for update;
  new.seq := head.seq + 1;
  new.prev_hash := head.hash;
  new.recorded_at := at;
  new.hash := sha256(convert_to(event_text(new), 'UTF8'));
  update event_head h set seq = new.seq, hash = new.hash where h.project_id = new.project_id;
  return new;
end
$$;
create trigger chain before insert on event for each row execute function chain_event();

-- The first line of a project's record that does not follow from the one before it; null when whole.
create function record_break(project uuid) returns table (lines bigint, broken_at bigint, head bytea)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with checked as (
    select e.seq, e.hash,
      e.seq = coalesce(lag(e.seq) over w, 0) + 1
      and e.prev_hash = coalesce(lag(e.hash) over w, '\x00')
      and e.hash = sha256(convert_to(event_text(e), 'UTF8')) as sound
    from event e where e.project_id = project
    window w as (order by e.seq)
  )
  select count(*),
    coalesce(min(seq) filter (where not sound),
      case when coalesce(max(seq), 0) <> coalesce((select h.seq from event_head h where h.project_id = project), 0)
            then coalesce(max(seq), 0) + 1 end),
    (select h.hash from event_head h where h.project_id = project)
  from checked
$$;
revoke all on function chain_event(), record_break(uuid) from public;
