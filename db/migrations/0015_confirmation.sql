-- A vendor's own result counts once the ministry or the adviser has confirmed it.

-- The vendor on whose report alone a result rests; null: the ministry recorded it, or a source states it.
alter table test_run
  add column reported_by uuid,
  add foreign key (project_id, reported_by) references party;
select govern('test_run', 'insert', true);

-- What the ministry or the adviser answered to such a report: once, for good.
create table confirmation (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  verdict text not null check (verdict in ('confirmed', 'returned')),
  words words,
  account_id uuid not null references account,
  role text not null check (role in ('official', 'executive', 'adviser')),
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  unique (project_id, run_id),
  foreign key (project_id, run_id) references test_run,
  check (verdict = 'confirmed' or words is not null)
);
select govern('confirmation', 'insert', true);

alter table coverage
  drop constraint coverage_verdict_check,
  add constraint coverage_verdict_check check (verdict in ('verified', 'reported', 'failed', 'not_run', 'no_record')),
  -- Of a reported one: the day on which it passed by the report, and what the verdict is without it.
  add column reported_on date,
  add column without text check (without in ('failed', 'not_run', 'no_record')),
  add check ((verdict = 'reported') = (reported_on is not null and without is not null)),
  -- The last day on which its full-chain test failed, whatever came of later ones.
  add column failed_on date;
select govern('coverage', 'insert, update, delete');
