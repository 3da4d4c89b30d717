-- A task keeps the place that the approved order gave it, whatever is said of it: while it is worked on or done it
-- only does not stand among those that wait. A task that waits again stands where it stood.
alter table task add column place text collate "C";
select govern('task');
update task t set place = coalesce(
  t.rank,
  (select h.rank from history.task h
    where h.project_id = t.project_id and h.id = t.id and h.rank is not null
    order by lower(h.valid) desc limit 1),
  -- Begun from the first: it stood before all others.
  'Zz');
alter table task alter column place set not null;
alter table task drop column rank;
-- The order of those that wait.
alter table task add column rank text collate "C"
  generated always as (case when status in ('not_started', 'blocked') then place end) stored;
create index task_ranked on task (project_id, queue_id, rank) where rank is not null;
create index task_place on task (project_id, queue_id, place);
select govern('task');

-- A place is given once, and changed by the approval of a new order alone: in that approval's own transaction.
create function keep_place() returns trigger language plpgsql as $$
begin
  if current_user = 'fukan_app' and not exists (
    select from public.approval a
      join public.proposal p on p.project_id = a.project_id and p.id = a.proposal_id
     where a.project_id = new.project_id and p.queue_id = new.queue_id and a.verdict = 'approved'
       and a.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'the place of a task is changed by an approval alone' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger keep_place before update of place on task
  for each row when (old.place is distinct from new.place) execute function keep_place();
revoke all on function keep_place() from public;
