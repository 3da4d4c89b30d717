-- Work that has begun can stop too: why, since when, and which party it waits for.
alter table task
  add column stopped_on date,
  add column awaits uuid,
  add foreign key (project_id, awaits) references party;
create index task_stopped on task (project_id) where awaits is not null and status <> 'done';
select govern('task');
