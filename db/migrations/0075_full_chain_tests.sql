-- The full-chain tests among many tasks are found without reading the others.
create index task_full_chain on task (project_id, id) where full_chain_test;
select index_past('task');
