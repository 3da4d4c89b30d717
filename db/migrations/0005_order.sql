-- How the order of a queue is changed: a draft, a proposal, its steps of approval, what was said of it, how
-- far it was read; the decisions that findings ask for; and the word to open pages that something changed.

-- The visible rows of a table: its project; where it names a party, that party; where it is private to a
-- person, that person.
create or replace function scope_condition(t regclass) returns text language sql stable as $$
  select 'project_id = any ((select public.scope_projects())::uuid[])'
    || coalesce((
      select string_agg(case attname
          when 'private_to' then ' and private_to = (select public.scope_actor())'
          else format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[]))',
            attname,
            case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end)
        end, '' order by attnum)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id', 'private_to') and not attisdropped
    ), '')
$$;

alter table queue add column days_off jsonb not null default '[]' check (jsonb_typeof(days_off) = 'array');
select govern('queue');

alter table task
  add column kind text not null default 'development'
    check (kind in ('development', 'test', 'defect', 'operation')),
  add column assignee uuid,
  add column started_on date,
  add foreign key (project_id, assignee) references member;
update task set kind = 'test' where full_chain_test;
alter table task add check (not full_chain_test or kind = 'test');
select govern('task');

-- The steps by which a proposal is approved; none: the adviser alone.
create table route_step (
  project_id uuid not null references project,
  position integer not null check (position between 1 and 2),
  role text not null check (role in ('adviser', 'executive')),
  -- Business days in which the step is to be decided.
  days integer not null check (days between 1 and 60),
  primary key (project_id, position),
  unique (project_id, role)
);
select govern('route_step', 'insert, update, delete');

-- Who decides a role's step while its holder is away.
create table deputy (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  role text not null check (role in ('adviser', 'executive')),
  member_id uuid not null,
  from_on date not null,
  until_on date not null,
  primary key (project_id, id),
  foreign key (project_id, member_id) references member on delete cascade,
  check (from_on <= until_on)
);
select govern('deputy', 'insert, update, delete');

-- A new order that its author has not sent yet: the moves on the approved order, one after another.
create table draft (
  project_id uuid not null references project,
  queue_id uuid not null,
  private_to uuid not null references account,
  moves jsonb not null check (jsonb_typeof(moves) = 'array'),
  -- Moves taken back that can be made again.
  undone jsonb not null default '[]' check (jsonb_typeof(undone) = 'array'),
  -- What was typed so far; null: nothing, and the page may still suggest a reason.
  reason text,
  risk text,
  alternatives text,
  changed_at timestamptz not null default clock(),
  primary key (project_id, queue_id, private_to),
  foreign key (project_id, queue_id) references queue
);
select govern('draft', 'insert, update, delete');

create table proposal (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  queue_id uuid not null,
  number integer not null check (number > 0),
  proposed_by uuid not null references account,
  proposed_on date not null,
  reason words not null,
  -- The risk of not acting, and what else was considered.
  risk words,
  alternatives words,
  base_version integer not null,
  base_order jsonb not null,
  proposed_order jsonb not null,
  -- What the new order does to each task that it moves or delays, as it was reckoned when it was proposed.
  effects jsonb not null,
  -- The findings that it answers.
  answers jsonb not null default '[]',
  -- The steps as they were when it was proposed, the one that is due, and its last day.
  route jsonb not null,
  step integer not null default 1,
  step_due_on date,
  status text not null default 'open' check (status in ('open', 'approved', 'returned', 'withdrawn')),
  decided_on date,
  -- sha256 of what was frozen, to be checked outside.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  illustrative boolean not null default false,
  primary key (project_id, id),
  unique (project_id, number),
  unique (project_id, id, proposed_by),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, queue_id) references queue,
  check ((status = 'open') = (decided_on is null))
);
create index proposal_queue on proposal (project_id, queue_id, status);
select govern('proposal');

-- Nobody decides what that person proposed, and nobody decides two steps of one proposal.
create table approval (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  proposal_id uuid not null,
  proposed_by uuid not null,
  step integer not null,
  role text not null check (role in ('adviser', 'executive')),
  account_id uuid not null references account,
  deputy boolean not null default false,
  verdict text not null check (verdict in ('approved', 'returned')),
  words words,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  unique (project_id, proposal_id, step),
  unique (project_id, proposal_id, account_id),
  check (account_id <> proposed_by),
  check (verdict = 'approved' or words is not null),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id, proposed_by) references proposal (project_id, id, proposed_by)
);
select govern('approval', 'insert', true);

-- What an approval asks for beside: a task, or a day that is watched.
create table condition (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  proposal_id uuid not null,
  words words not null,
  due_on date not null,
  -- Becomes a task of the queue when the order is applied.
  as_task boolean not null default false,
  task_id uuid,
  met_on date,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id) references proposal,
  foreign key (project_id, task_id) references task
);
create index condition_proposal on condition (project_id, proposal_id);
select govern('condition');

-- What was said of a proposal without deciding it.
create table remark (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  proposal_id uuid not null,
  account_id uuid not null references account,
  kind text not null check (kind in ('comment', 'question', 'answer', 'opinion_asked', 'opinion')),
  words words not null,
  -- Of an opinion: whether the vendor can work in this order, and its own estimates by task.
  agrees boolean,
  estimates jsonb not null default '[]',
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id) references proposal,
  check ((kind = 'opinion') = (agrees is not null))
);
create index remark_proposal on remark (project_id, proposal_id);
select govern('remark', 'insert', true);

-- Read, acknowledged, objected to: three degrees of one thing.
alter table acknowledgement
  add column act text not null default 'acknowledged' check (act in ('read', 'acknowledged', 'objected')),
  alter column words drop not null,
  add check (act <> 'objected' or words is not null),
  drop constraint acknowledgement_subject_kind_check,
  add constraint acknowledgement_subject_kind_check
    check (subject_kind in ('waiver', 'environment', 'finding', 'instruction', 'proposal'));
create unique index acknowledgement_read on acknowledgement (project_id, subject_kind, subject_id, member_id)
  where act = 'read';
create unique index acknowledgement_order on acknowledgement (project_id, subject_id, party_id)
  where act <> 'read' and subject_kind = 'proposal';
select govern('acknowledgement', 'insert', true);

-- The answer to what a finding asks: rank the test now, defer to a date, cannot be done because.
create table decision (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  rule text not null,
  release_id uuid not null,
  platform_id uuid not null,
  answer text not null check (answer in ('rank_now', 'defer', 'cannot')),
  decided_on date not null,
  account_id uuid not null references account,
  reason words,
  waiver_id uuid,
  task_id uuid,
  illustrative boolean not null default false,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, waiver_id) references waiver,
  foreign key (project_id, task_id) references task,
  check (answer = 'rank_now' or reason is not null),
  check ((answer = 'defer') = (waiver_id is not null))
);
create index decision_build on decision (project_id, release_id, platform_id);
select govern('decision', 'insert', true);

-- A request sent twice counts once: what it came to the first time.
create table request (
  project_id uuid not null references project,
  id uuid not null,
  private_to uuid not null references account,
  subject_id uuid not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id, private_to)
);
select govern('request', 'insert', true);

-- Every line of the record is told to the servers when its transaction stands: ids only.
create function tell_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('fukan', concat_ws(' ', new.project_id, new.seq, coalesce(new.actor_id::text, '-'), coalesce(new.party_id::text, '-')));
  return null;
end
$$;
create trigger tell after insert on event for each row execute function tell_event();
revoke all on function tell_event() from public;
