-- Work can wait for a test environment (0097). Whether it can go on follows from whether that environment is ready.
alter table task
  add column awaits_environment uuid,
  add foreign key (project_id, awaits_environment) references environment;
drop index task_stopped;
create index task_stopped on task (project_id)
  where (awaits is not null or awaits_environment is not null) and status <> 'done';
select govern('task');
