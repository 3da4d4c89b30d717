-- What results of tests come to is kept by whoever writes them: of all results of a case on a build those that can still
-- decide something, so that a change costs the same after many results as after few. What these are says
-- server/domain/coverage/fold.ts; here the results on record are folded once in the same way.

create table standing (
  project_id uuid not null references project,
  -- The result.
  id uuid not null,
  run_id uuid not null,
  release_id uuid not null,
  platform_id uuid not null,
  case_id uuid not null,
  stage_id uuid,
  outcome text not null check (outcome in ('passed', 'failed', 'blocked', 'not_run')),
  -- A pass whose report was returned is kept no more.
  backing text not null check (backing in ('confirmed', 'awaiting')),
  ran_on date not null,
  sequence bigint not null,
  primary key (project_id, id),
  foreign key (project_id, id) references test_result,
  foreign key (project_id, run_id) references test_run,
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, case_id) references test_case,
  foreign key (project_id, stage_id) references stage
);
create index standing_build on standing (project_id, release_id, platform_id);
create index standing_case on standing (project_id, case_id);
select govern('standing', 'insert, delete');

-- An act of its own writes what is kept, by a line in each project's record that has results.
do $$
begin
  perform set_config('fukan.act', gen_random_uuid()::text, true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
end
$$;

with said as (
  select distinct on (r.project_id, r.run_id, r.case_id, r.stage_id)
         r.project_id, r.id, r.run_id, t.release_id, t.platform_id, r.case_id, r.stage_id, r.outcome, t.ran_on, r.sequence, k.kind,
         case when t.reported_by is null then 'confirmed' else coalesce(c.verdict, 'awaiting') end as backing
    from test_result r
    join test_run t on t.project_id = r.project_id and t.id = r.run_id
    join test_case k on k.project_id = r.project_id and k.id = r.case_id
    left join confirmation c on c.project_id = r.project_id and c.run_id = r.run_id
   where r.outcome <> 'passed' or c.verdict is distinct from 'returned'
   order by r.project_id, r.run_id, r.case_id, r.stage_id, r.sequence desc
), asked as (
  select s.project_id, p.id as platform_id, s.id as stage_id, count(*) over (partition by s.project_id, p.id) as stages
    from stage s join platform p on p.project_id = s.project_id
   where not s.not_for ? p.id::text
), spoken as (
  -- Of a full-chain case the last word of each run on each stage that is asked.
  select distinct on (w.project_id, w.run_id, w.case_id, a.stage_id) w.*, a.stage_id as asked_stage, a.stages
    from said w join asked a on a.project_id = w.project_id and a.platform_id = w.platform_id
   where w.kind = 'full_chain'
     and (w.stage_id = a.stage_id or w.stage_id is null and (w.outcome <> 'passed' or exists (
       select from test_case_stage x where x.project_id = w.project_id and x.case_id = w.case_id and x.stage_id = a.stage_id)))
   order by w.project_id, w.run_id, w.case_id, a.stage_id, w.sequence desc
), contrary as (
  select project_id, release_id, platform_id, case_id, asked_stage, max(sequence) as sequence
    from spoken where outcome <> 'passed' group by 1, 2, 3, 4, 5
), whole as (
  select w.project_id, w.release_id, w.platform_id, w.case_id, w.run_id, w.backing, max(w.ran_on) as ran_on, min(w.sequence) as sequence
    from spoken w
    left join contrary x using (project_id, release_id, platform_id, case_id, asked_stage)
   where w.outcome = 'passed' and (x.sequence is null or x.sequence < w.sequence)
   group by 1, 2, 3, 4, 5, 6, w.stages
  having count(*) = w.stages
), first_whole as (
  (select distinct on (project_id, release_id, platform_id, case_id) project_id, case_id, run_id from whole
    where backing = 'confirmed' order by project_id, release_id, platform_id, case_id, ran_on, sequence)
  union
  (select distinct on (project_id, release_id, platform_id, case_id) project_id, case_id, run_id from whole
    order by project_id, release_id, platform_id, case_id, ran_on, sequence)
), kept as (
  (select distinct on (project_id, release_id, platform_id, case_id, stage_id, outcome) project_id, id from said
    order by project_id, release_id, platform_id, case_id, stage_id, outcome, sequence desc)
  union
  (select distinct on (project_id, release_id, platform_id, case_id, stage_id) project_id, id from said
    where outcome = 'passed' and backing = 'confirmed'
    order by project_id, release_id, platform_id, case_id, stage_id, sequence desc)
  union
  (select distinct on (project_id, release_id, platform_id, case_id, stage_id) project_id, id from said
    where outcome = 'failed'
    order by project_id, release_id, platform_id, case_id, stage_id, ran_on desc, sequence desc)
  union
  select w.project_id, w.id from said w join first_whole f using (project_id, case_id, run_id) where w.outcome = 'passed'
)
insert into standing (project_id, id, run_id, release_id, platform_id, case_id, stage_id, outcome, backing, ran_on, sequence)
select w.project_id, w.id, w.run_id, w.release_id, w.platform_id, w.case_id, w.stage_id, w.outcome,
       -- What speaks against a build counts, whatever was answered to its report.
       case when w.outcome = 'passed' then w.backing else 'confirmed' end, w.ran_on, w.sequence
  from said w join kept using (project_id, id);

do $$
declare
  kept text;
begin
  for kept in select distinct project_id::text from standing order by 1 loop
    perform set_config('fukan.sealed', '', true);
    insert into event (project_id, seq, kind, happened_on, actor_role, subject_kind, subject_id, prev_hash, hash)
      values (kept::uuid, 0, 'record-sealed', (clock() at time zone 'Asia/Tokyo')::date, 'admin', 'project', kept::uuid, '', '');
  end loop;
  perform set_config('fukan.act', '', true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
end
$$;
