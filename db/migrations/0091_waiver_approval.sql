-- A waiver is in force once it is approved, weighs its alternatives one by one, and may end with an event.
alter table waiver
  -- null: it needs no approval, because a source states it or it was entered before waivers were approved.
  add column approval_state text check (approval_state in ('drafted', 'approved')),
  -- The stage that an environment reaches, and the release that is out on the same platform.
  add column ends_when_reached uuid,
  add column ends_when_out uuid,
  add foreign key (project_id, ends_when_reached) references stage,
  add foreign key (project_id, ends_when_out) references release,
  drop constraint waiver_check,
  add constraint waiver_end_check check (num_nonnulls(ends_on, ends_when_ready, ends_when_reached, ends_when_out) = 1);
select govern('waiver');

create table waiver_alternative (
  project_id uuid not null references project,
  waiver_id uuid not null,
  position integer not null,
  what words not null,
  why_not words not null,
  primary key (project_id, waiver_id, position),
  foreign key (project_id, waiver_id) references waiver
);
select govern('waiver_alternative', 'insert, update, delete');
