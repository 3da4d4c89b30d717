-- Whoever uses an environment says what it is for, from the moment at which a person says that it is ready.
-- null: nobody was asked, because a source states that it was ready.
alter table environment add column asked_at timestamptz;
select govern('environment');

create table purpose_confirmation (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  environment_id uuid not null,
  -- Whoever says it.
  party_id uuid not null,
  words words not null,
  confirmed_at timestamptz not null,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, environment_id) references environment,
  foreign key (project_id, party_id) references party,
  foreign key (project_id, source_id) references source
);
create index purpose_confirmation_environment on purpose_confirmation (project_id, environment_id);
select add_provenance('purpose_confirmation'), allow_withdrawal('purpose_confirmation'), govern('purpose_confirmation');

-- Where an environment reaches a stage on one platform otherwise than on the others.
create table environment_platform_reach (
  project_id uuid not null references project,
  environment_id uuid not null,
  position integer not null check (position > 0),
  stage_id uuid not null,
  platform_id uuid not null,
  truth text not null check (truth in ('real', 'separate', 'dummy', 'unknown')),
  words words,
  primary key (project_id, environment_id, position),
  foreign key (project_id, environment_id) references environment,
  foreign key (project_id, stage_id) references stage,
  foreign key (project_id, platform_id) references platform
);
select govern('environment_platform_reach', 'insert, update, delete');
