-- A report is raised 担当 -> 課長 -> 局長 by people, who are answered; and whoever cannot reproduce it says what was tried.

-- Which executive is the 課長 (division) and which the 局長 (bureau); null: nobody has said.
alter table member
  add column level text check (level in ('division', 'bureau')),
  add constraint member_level_of_executive check (level is null or role = 'executive');
select govern('member');

-- The day on which a report first had an owner; null: it has none, or had one before the day was kept.
alter table report add column owned_on date;
select govern('report');

alter table defect add column duplicate_of uuid, add foreign key (project_id, duplicate_of) references defect;
select govern('defect');

-- To whom a report was passed, one row after another: each is raised to the level above or sent back to the one below.
create table report_escalation (
  project_id uuid not null references project,
  report_id uuid not null,
  position integer not null check (position > 0),
  level text not null check (level in ('official', 'division', 'bureau')),
  passed_on date not null,
  -- null: nobody raised it; the level answered because the report had no owner.
  passed_by uuid,
  words words,
  answer text check (answer in ('owned', 'taken_up', 'declined', 'sent_back', 'raised')),
  answered_on date,
  answered_by uuid,
  answered words,
  primary key (project_id, report_id, position),
  check ((answer is null) = (answered_on is null)),
  foreign key (project_id, report_id) references report,
  foreign key (project_id, passed_by) references member,
  foreign key (project_id, answered_by) references member
);
create index report_escalation_open on report_escalation (project_id, report_id) where answer is null;

-- Somebody tried and could not reproduce it.
create table report_trial (
  project_id uuid not null references project,
  report_id uuid not null,
  position integer not null check (position > 0),
  tried_on date not null,
  tried_by uuid not null,
  builds jsonb not null,
  devices words not null,
  words words not null,
  primary key (project_id, report_id, position),
  foreign key (project_id, report_id) references report,
  foreign key (project_id, tried_by) references party
);
create table defect_trial (
  project_id uuid not null references project,
  defect_id uuid not null,
  position integer not null check (position > 0),
  tried_on date not null,
  tried_by uuid not null,
  builds jsonb not null,
  devices words not null,
  words words not null,
  primary key (project_id, defect_id, position),
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, tried_by) references party
);
select govern(t, 'insert, update, delete') from unnest(array['report_escalation', 'report_trial', 'defect_trial']) t;
