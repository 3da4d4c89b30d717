-- Four more kinds of record: who answers for what, what one party tells another to do, the live chain tried at intervals,
-- and whether a distribution can be diagnosed.
create table responsibility (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  activity words not null,
  -- Whoever is accountable.
  party_id uuid,
  responsible jsonb,
  consulted jsonb,
  informed jsonb,
  contract_id uuid,
  ordering_on date,
  vendor_on date,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, contract_id) references contract,
  foreign key (project_id, source_id) references source
);

create table instruction (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  what words not null,
  why words,
  -- Whoever is told to do it.
  party_id uuid not null,
  from_party_id uuid not null,
  issued_on date not null,
  due_on date,
  contract_id uuid,
  upper_id uuid,
  received_on date,
  restated words,
  confirmed_on date,
  clarified words,
  source_id uuid,
  primary key (project_id, id),
  check (from_party_id <> party_id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, from_party_id) references party,
  foreign key (project_id, contract_id) references contract,
  foreign key (project_id, upper_id) references instruction,
  foreign key (project_id, source_id) references source
);
create index instruction_issued on instruction (project_id, issued_on);

create table periodic_check (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  ran_on date not null,
  party_id uuid not null,
  release_id uuid,
  platform_id uuid not null,
  found words not null,
  next_on date,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, source_id) references source
);
create index periodic_check_ran on periodic_check (project_id, ran_on);

create table periodic_check_stage (
  project_id uuid not null references project,
  periodic_check_id uuid not null,
  stage_id uuid not null,
  outcome text not null check (outcome in ('passed', 'failed', 'blocked', 'not_run')),
  primary key (project_id, periodic_check_id, stage_id),
  foreign key (project_id, periodic_check_id) references periodic_check,
  foreign key (project_id, stage_id) references stage
);

create table diagnostic (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  -- Whoever says it.
  party_id uuid not null,
  distribution_id uuid not null,
  logs text not null check (logs in ('sent', 'partly', 'not_sent')),
  noticed words not null,
  since_on date not null,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, distribution_id) references distribution,
  foreign key (project_id, source_id) references source
);

select add_provenance(t), allow_withdrawal(t), govern(t)
  from unnest(array['responsibility', 'instruction', 'periodic_check', 'diagnostic']) t;
select govern('periodic_check_stage', 'insert, update, delete');
