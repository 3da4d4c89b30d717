-- How much of each task is done is kept by every act that changes what it depends on, so that to start, pause or finish
-- one task never takes away what others have got. Null: no work is counted. The exact sum of whole days is kept: a rate
-- has up to six decimals (hundredths of a person-day, thousandths of a reserve, five days a week).
alter table task add column worked_days numeric(12, 6) check (worked_days >= 0);
select govern('task');

-- The day up to which, not including it, the work of the queue's tasks is counted. Null: none was in progress yet.
alter table queue add column worked_until date;
select govern('queue');

-- Work that is in progress already counts from its beginning. An act of its own says so, by a line in each project's
-- record.
do $$
declare
  kept text;
begin
  perform set_config('fukan.act', gen_random_uuid()::text, true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
  update queue q set worked_until = t.began
    from (select project_id, queue_id, min(started_on) as began from task where status = 'in_progress' group by 1, 2) t
   where t.project_id = q.project_id and t.queue_id = q.id and t.began is not null;
  for kept in select distinct project_id::text from queue where worked_until is not null order by 1 loop
    perform set_config('fukan.sealed', '', true);
    insert into event (project_id, seq, kind, happened_on, actor_role, subject_kind, subject_id, prev_hash, hash)
      values (kept::uuid, 0, 'record-sealed', (clock() at time zone 'Asia/Tokyo')::date, 'admin', 'project', kept::uuid, '', '');
  end loop;
  perform set_config('fukan.act', '', true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
end
$$;
