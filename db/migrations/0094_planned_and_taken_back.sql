-- A distribution is planned, goes out to a growing share of users, and may be taken back from them. What is planned has a
-- planned day and no day of distribution; one without either went out on a day that no source confirms.
alter table distribution
  add column planned_on date,
  add column taken_back_on date,
  add column taken_back_why words,
  -- The statement that no waiver was given for what was owed when it went out: what was said, by whom and when.
  add column unwaived text check (unwaived in ('none_given')),
  add column unwaived_words words,
  add column unwaived_by words,
  add column unwaived_at timestamptz,
  add check ((taken_back_on is null) = (taken_back_why is null)),
  add check (taken_back_on >= distributed_on),
  add check ((unwaived is null) = (unwaived_words is null)),
  add check ((unwaived is null) = (unwaived_by is null)),
  add check ((unwaived is null) = (unwaived_at is null));
select add_time('distribution', 'planned_on'), add_time('distribution', 'taken_back_on');
select govern('distribution');

-- The share of users that a distribution is offered to, each from a day on. Without a row all users get it at once.
create table distribution_share (
  project_id uuid not null references project,
  distribution_id uuid not null,
  position integer not null check (position >= 1),
  since_on date not null,
  percent integer not null check (percent between 0 and 100),
  primary key (project_id, distribution_id, position),
  foreign key (project_id, distribution_id) references distribution
);
select add_time('distribution_share', 'since_on');
select govern('distribution_share', 'insert, update, delete');
