-- Each task has a thread of comments, which whoever sees the task reads. An author may withdraw a comment: its words stay in
-- its history and in the record. The column is not called withdrawn_at, because withdrawn rows of that name are hidden.
create table task_comment (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  -- The task's vendor.
  party_id uuid not null,
  task_id uuid not null,
  account_id uuid not null references account,
  words words not null,
  -- Comments on one task are written one after another, so that a later one has the greater number.
  sequence bigint generated always as identity,
  retracted_at timestamptz,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, task_id) references task
);
create index task_comment_task on task_comment (project_id, task_id, sequence);
select govern('task_comment');

-- How far somebody has read the thread of a task.
create table comment_reading (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  task_id uuid not null,
  account_id uuid not null references account,
  up_to bigint not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, task_id) references task
);
create index comment_reading_task on comment_reading (project_id, task_id, account_id, up_to);
select govern('comment_reading', 'insert', true);

-- The vendor's own ticket of a task.
alter table task
  add column ticket_key text check (ticket_key <> '' and length(ticket_key) <= 100),
  add column ticket_url text check (ticket_url like 'https://%' and length(ticket_url) <= 300),
  add constraint task_ticket_check check (ticket_url is null or ticket_key is not null);
select govern('task');
