-- A task that was entered by mistake or is not needed any more can be withdrawn: its row stays, marked, and only whoever
-- asks for withdrawn rows sees it.
select allow_withdrawal('task');
select govern('task');

-- A test may begin on another day because a task was withdrawn.
alter table test_move
  drop constraint test_move_cause_check,
  add constraint test_move_cause_check
    check (cause in ('ranked', 'passing', 'order', 'entered', 'status', 'estimate', 'capacity', 'line', 'withdrawn'));

-- The titles of tasks, withdrawn ones too: an order that was proposed or approved still names the tasks that it held.
create function task_titles(project uuid, ids uuid[]) returns table (id uuid, title words) language plpgsql as $$
#variable_conflict use_column
declare
  shown text := coalesce(current_setting('fukan.withdrawn', true), '');
begin
  perform set_config('fukan.withdrawn', 'shown', true);
  return query select t.id, t.title from task t where t.project_id = project and t.id = any (ids);
  perform set_config('fukan.withdrawn', shown, true);
end
$$;
revoke all on function task_titles(uuid, uuid[]) from public;
grant execute on function task_titles(uuid, uuid[]) to fukan_app;
