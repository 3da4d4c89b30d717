-- What a contract covers and how it pays for what cannot be foreseen, and its effort by month. A responsibility says when
-- it was entered, because a gap in it counts from that day.
alter table contract
  add column kind text check (kind in ('result', 'mandate', 'estimated', 'other')),
  add column scope words;
select govern('contract');

alter table responsibility add column entered_on date;
select govern('responsibility');

create table effort (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  contract_id uuid not null,
  -- A day of the month.
  month date not null,
  work text not null check (work in ('development', 'maintenance', 'repair')),
  side text not null check (side in ('planned', 'used')),
  days integer not null check (days >= 0),
  note words,
  party_id uuid not null,
  by_party_id uuid not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, contract_id) references contract,
  foreign key (project_id, party_id) references party,
  foreign key (project_id, by_party_id) references party
);
create index effort_contract on effort (project_id, contract_id, month);
select allow_withdrawal('effort'), govern('effort');
