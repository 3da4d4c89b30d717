-- What is left to do is found without reading what is done, and what a party was asked to accept without reading every task.
create index task_unfinished on task (project_id, queue_id, rank) where status <> 'done';
create index task_awaited on task (project_id, quality_owner) where quality_answer = 'awaited';
select govern('task');
