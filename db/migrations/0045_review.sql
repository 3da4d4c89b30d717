-- Priority reviews: what was on the agenda, what was decided, and when the next one is.
create table review (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  held_on date not null,
  agenda words not null,
  decided words,
  parties jsonb,
  next_on date,
  source_id uuid,
  primary key (project_id, id),
  foreign key (project_id, source_id) references source
);
create index review_held on review (project_id, held_on);
select add_provenance('review');
select allow_withdrawal('review');
select govern('review');
