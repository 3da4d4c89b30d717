-- What is on record of a project: contract, chain, releases, tests, waivers, defects, reports, work.
-- Every fact carries its source; certainty says where sources are silent or disagree.
create table contract (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  from_party_id uuid not null,
  title words not null,
  begins_on date not null,
  ends_on date,
  amount_yen bigint,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, from_party_id) references party,
  foreign key (project_id, source_id) references source
);
create index contract_party on contract (project_id, party_id);
select govern('contract');

create table chain (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  name words not null,
  official_term words not null,
  source_id uuid,
  primary key (project_id, id),
  unique (project_id),
  foreign key (project_id, source_id) references source
);
select govern('chain');

create table stage (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  chain_id uuid not null,
  position integer not null check (position > 0),
  name words not null,
  counterpart words,
  -- The platforms to which this stage does not apply.
  not_for jsonb not null default '[]' check (jsonb_typeof(not_for) = 'array'),
  primary key (project_id, id),
  unique (project_id, chain_id, position),
  foreign key (project_id, chain_id) references chain
);
select govern('stage');

create table platform (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  name words not null,
  position integer not null,
  primary key (project_id, id),
  unique (project_id, key)
);
select govern('platform');

create table release (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  version text not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,62}$'),
  ordinal integer not null,
  tagged_on date,
  changes words,
  checked words,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  unique (project_id, version),
  unique (project_id, ordinal),
  foreign key (project_id, source_id) references source
);
select govern('release');

create table distribution (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  platform_id uuid not null,
  distributed_on date,
  decided_by uuid,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  unique (project_id, release_id, platform_id),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, decided_by) references party,
  foreign key (project_id, source_id) references source
);
create index distribution_platform on distribution (project_id, platform_id, distributed_on);
select govern('distribution');

create table environment (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  name words not null,
  purpose words,
  ready_on date,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, source_id) references source
);
select govern('environment');

create table environment_reach (
  project_id uuid not null references project,
  environment_id uuid not null,
  stage_id uuid not null,
  truth text not null check (truth in ('real', 'separate', 'dummy', 'unknown')),
  words words,
  source_id uuid,
  primary key (project_id, environment_id, stage_id),
  foreign key (project_id, environment_id) references environment,
  foreign key (project_id, stage_id) references stage,
  foreign key (project_id, source_id) references source
);
select govern('environment_reach', 'insert, update, delete');

create table test_case (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('unit', 'integration', 'system', 'full_chain')),
  platform_id uuid,
  title words not null,
  source_id uuid,
  illustrative boolean not null default false,
  primary key (project_id, id),
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, source_id) references source
);
select govern('test_case');

create table test_case_stage (
  project_id uuid not null references project,
  case_id uuid not null,
  stage_id uuid not null,
  primary key (project_id, case_id, stage_id),
  foreign key (project_id, case_id) references test_case,
  foreign key (project_id, stage_id) references stage
);
select govern('test_case_stage', 'insert, delete');

create table test_run (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  platform_id uuid not null,
  environment_id uuid,
  ran_on date not null,
  ran_by uuid,
  words words,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, environment_id) references environment,
  foreign key (project_id, ran_by) references party,
  foreign key (project_id, source_id) references source
);
create index test_run_release on test_run (project_id, release_id, platform_id);
select govern('test_run', 'insert', true);

create table test_result (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  case_id uuid not null,
  stage_id uuid,
  outcome text not null check (outcome in ('passed', 'failed', 'blocked', 'not_run')),
  sequence bigint generated always as identity,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, run_id) references test_run,
  foreign key (project_id, case_id) references test_case,
  foreign key (project_id, stage_id) references stage
);
create index test_result_run on test_result (project_id, run_id);
select govern('test_result', 'insert', true);

create table waiver (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  platform_id uuid not null,
  decided_on date not null,
  reason words not null,
  alternatives words,
  risk words,
  held_by uuid,
  ends_on date,
  ends_when_ready uuid,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, held_by) references party,
  foreign key (project_id, ends_when_ready) references environment,
  foreign key (project_id, source_id) references source,
  check (num_nonnulls(ends_on, ends_when_ready) = 1)
);
create index waiver_release on waiver (project_id, release_id, platform_id);
select govern('waiver');

create table defect (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  title words not null,
  effect words,
  severity text not null check (severity in ('critical', 'major', 'minor')),
  found_on date not null,
  resolved_on date,
  resolved_in uuid,
  owner_party uuid,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, resolved_in) references release,
  foreign key (project_id, owner_party) references party,
  foreign key (project_id, source_id) references source
);
create index defect_open on defect (project_id, found_on) where resolved_on is null;
select govern('defect');

create table defect_distribution (
  project_id uuid not null references project,
  defect_id uuid not null,
  distribution_id uuid not null,
  primary key (project_id, defect_id, distribution_id),
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, distribution_id) references distribution
);
create index defect_distribution_distribution on defect_distribution (project_id, distribution_id);
select govern('defect_distribution', 'insert, delete');

create table report (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  channel text not null check (channel in ('github', 'social', 'press', 'call_centre')),
  title words not null,
  summary words,
  original_url text check (original_url ~ '^https?://'),
  received_on date not null,
  owner_member uuid,
  triaged_on date,
  moved_on date,
  closed_on date,
  release_id uuid,
  platform_id uuid,
  defect_id uuid,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, owner_member) references member,
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, source_id) references source
);
create index report_received on report (project_id, received_on);
create index report_open on report (project_id, received_on) where closed_on is null;
select govern('report');

create table queue (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  version integer not null default 1,
  capacity_days numeric(6, 2),
  reserve numeric(4, 3) not null default 0.2 check (reserve between 0 and 1),
  illustrative boolean not null default false,
  primary key (project_id, id),
  unique (project_id, party_id),
  foreign key (project_id, party_id) references party
);
select govern('queue');

create table task (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  queue_id uuid not null,
  -- Order among the tasks not yet started; null for work in progress and what is done.
  rank text collate "C",
  title words not null,
  status text not null check (status in ('not_started', 'in_progress', 'in_review', 'done', 'blocked')),
  blocked_reason words,
  estimate_days numeric(6, 2) check (estimate_days > 0),
  due_on date,
  directed_by uuid,
  instruction words,
  quality_owner uuid,
  full_chain_test boolean not null default false,
  release_id uuid,
  platform_id uuid,
  stage_id uuid,
  defect_id uuid,
  report_id uuid,
  waiver_id uuid,
  entered_on date not null,
  source_id uuid,
  illustrative boolean not null default false,
  certainty text not null default 'stated' check (certainty in ('stated', 'unconfirmed', 'conflicting')),
  note words,
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, queue_id) references queue,
  foreign key (project_id, directed_by) references party,
  foreign key (project_id, quality_owner) references party,
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, stage_id) references stage,
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, report_id) references report,
  foreign key (project_id, waiver_id) references waiver,
  foreign key (project_id, source_id) references source,
  check ((rank is not null) = (status in ('not_started', 'blocked')))
);
create index task_ranked on task (project_id, queue_id, rank) where rank is not null;
create index task_queue on task (project_id, queue_id, status);
create index task_test on task (project_id, release_id, platform_id) where full_chain_test and status <> 'done';
select govern('task');

create table acknowledgement (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  member_id uuid,
  subject_kind text not null check (subject_kind in ('waiver', 'environment', 'finding', 'instruction')),
  subject_id uuid not null,
  words words not null,
  source_id uuid,
  illustrative boolean not null default false,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, member_id) references member,
  foreign key (project_id, source_id) references source
);
create index acknowledgement_subject on acknowledgement (project_id, subject_kind, subject_id);
select govern('acknowledgement', 'insert', true);

create table figure (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('downloads', 'positive_registrations')),
  value bigint not null check (value >= 0),
  on_day date not null,
  note words,
  source_id uuid not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  unique (project_id, kind, on_day),
  foreign key (project_id, source_id) references source
);
select govern('figure', 'insert', true);

-- What the rules answer, kept so that a page reads rows: one coverage a distribution, and findings.
create table coverage (
  project_id uuid not null references project,
  distribution_id uuid not null,
  verdict text not null check (verdict in ('verified', 'failed', 'not_run', 'no_record')),
  relation text check (relation in ('before', 'after')),
  verified_on date,
  cells jsonb not null,
  primary key (project_id, distribution_id),
  foreign key (project_id, distribution_id) references distribution
);
create index coverage_verdict on coverage (project_id, verdict);
select govern('coverage', 'insert, update, delete');

create table finding (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  party_id uuid,
  records jsonb not null,
  since date not null,
  from_on date not null,
  until_on date,
  actors jsonb not null,
  facts jsonb not null,
  weight integer not null,
  primary key (project_id, id),
  unique (project_id, rule, subject_kind, subject_id),
  foreign key (project_id, party_id) references party
);
create index finding_weight on finding (project_id, weight, since);
select govern('finding', 'insert, update, delete');
