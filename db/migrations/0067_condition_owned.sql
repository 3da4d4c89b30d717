-- A condition of an approval has somebody who shows that it is met and somebody who accepts it, and may have to be met
-- before the work begins. Null: it was set before this was asked, or nobody has shown anything yet.
alter table condition
  add column owner text check (owner in ('official', 'vendor_manager')),
  add column before_start boolean,
  add column shown words,
  add column shown_by uuid references account,
  add column shown_on date,
  add column met_by uuid references account,
  add check ((shown is null) = (shown_by is null) and (shown is null) = (shown_on is null)),
  add check (met_by is null or met_on is not null);
create index condition_blocking on condition (project_id, proposal_id) where before_start and met_on is null;
select govern('condition');
