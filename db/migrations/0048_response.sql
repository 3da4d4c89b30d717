-- What was decided after a full-chain test of a build failed.
create table response (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  platform_id uuid not null,
  measure text not null check (measure in ('stop', 'fix', 'warn')),
  decided_on date not null,
  reason words not null,
  due_on date,
  defect_id uuid,
  no_defect words,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, source_id) references source,
  check ((defect_id is null) <> (no_defect is null))
);
create index response_of_build on response (project_id, release_id, platform_id);
select add_provenance('response');
select allow_withdrawal('response');
select govern('response');
