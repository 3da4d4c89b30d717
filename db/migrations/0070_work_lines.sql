-- A vendor may have more than one line of work, each with its own capacity. The main line needs no row: it is the queue
-- itself, with the queue's capacity, and a task of it names no line.
create table work_line (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  queue_id uuid not null,
  -- From 1: the place among the lines of its queue, after the main one.
  position integer not null check (position >= 1),
  name words not null,
  -- Person-days a week. Null: no record.
  capacity_days numeric(6, 2) check (capacity_days >= 0),
  added_on date not null,
  closed_on date,
  primary key (project_id, id),
  unique (project_id, queue_id, id),
  unique (project_id, queue_id, position),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, queue_id) references queue
);
select govern('work_line');

-- The name that the vendor gives its main line. Null: none.
alter table queue add column line_name words;
select govern('queue');

-- The line of work that a task is on, one of its own queue. Null: the main one.
alter table task
  add column line_id uuid,
  add constraint task_line foreign key (project_id, queue_id, line_id) references work_line (project_id, queue_id, id);
create index task_line_id on task (project_id, line_id) where line_id is not null;
select govern('task');

-- A test may begin on another day because a task went to another line.
alter table test_move
  drop constraint test_move_cause_check,
  add constraint test_move_cause_check
    check (cause in ('ranked', 'passing', 'order', 'entered', 'status', 'estimate', 'capacity', 'line'));
