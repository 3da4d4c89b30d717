-- Every page asks what was said lately in a project, in whatever threads.
create index task_comment_newest on task_comment (project_id, sequence);
-- The history gets the index too.
select govern('task_comment');
