-- A vendor has begun to run a full-chain test. What came of it is a test run, which is recorded when there is a result.
create table execution (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  began_on date not null,
  party_id uuid not null,
  platform_id uuid,
  release_id uuid,
  environment_id uuid,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, release_id) references release,
  foreign key (project_id, environment_id) references environment,
  foreign key (project_id, source_id) references source
);
create index execution_began on execution (project_id, began_on);
select add_provenance('execution');
select allow_withdrawal('execution');
select govern('execution');
