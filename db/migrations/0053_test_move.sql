-- The expected start of a full-chain test, each time that an act finds or makes it another one.
create table test_move (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  -- The test.
  task_id uuid not null,
  moved_on date not null,
  -- The expected starts before and after. Null: nobody can say.
  from_on date,
  to_on date,
  -- ranked: the first expected start; passing: days passed and nothing was begun; all others are acts.
  cause text not null check (cause in ('ranked', 'passing', 'order', 'entered', 'status', 'estimate', 'capacity')),
  -- Null: nobody moved it.
  moved_by uuid references account,
  -- The tasks that take more time before the test than they did.
  ahead jsonb not null check (jsonb_typeof(ahead) = 'array'),
  sequence bigint generated always as identity,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, task_id) references task
);
create index test_move_task on test_move (project_id, task_id, sequence);
select govern('test_move', 'insert', true);
