-- Who set a value owns it: the party of whoever set it. Null: the value is not set, or nobody knows.
alter table task
  add column due_by uuid,
  add column estimate_by uuid,
  add foreign key (project_id, due_by) references party,
  add foreign key (project_id, estimate_by) references party;
select govern('task');
-- What stands was promised so: the due date by whoever directed the work, the estimate by the vendor that does it.
update task set
  due_by = case when due_on is not null then coalesce(directed_by, party_id) end,
  estimate_by = case when estimate_days is not null then party_id end
 where due_on is not null or estimate_days is not null;

alter table queue
  add column capacity_by uuid,
  add foreign key (project_id, capacity_by) references party;
select govern('queue');
update queue set capacity_by = party_id where capacity_days is not null;

-- A value of another party is changed by asking: why, and what the owner answers.
create table change_request (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  -- The vendor whose queue it is about.
  party_id uuid not null,
  -- Null: the vendor's capacity.
  task_id uuid,
  what text not null check (what in ('due', 'estimate', 'capacity')),
  owner_id uuid not null,
  -- As text: a day or a number; null: not on record.
  from_value text,
  to_value text,
  reason words not null,
  asked_by uuid not null references account,
  asked_on date not null,
  verdict text check (verdict in ('agreed', 'declined')),
  answered_by uuid references account,
  answered_on date,
  answer words,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, owner_id) references party,
  foreign key (project_id, task_id) references task,
  check ((what = 'capacity') = (task_id is null)),
  check ((verdict is null) = (answered_by is null) and (verdict is null) = (answered_on is null)),
  check (verdict <> 'declined' or answer is not null)
);
-- One question at a time about one value.
create unique index change_request_open on change_request
  (project_id, party_id, what, coalesce(task_id, '00000000-0000-0000-0000-000000000000')) where verdict is null;
create index change_request_owner on change_request (project_id, owner_id) where verdict is null;
select govern('change_request');
