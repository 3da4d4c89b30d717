-- Whoever returns a proposal can name another place for the task that it is mainly about. It is offered to the proposer
-- as a draft, until it is sent (taken) or thrown away (dropped).
alter table proposal
  add column counter_to integer check (counter_to > 0),
  add column counter_state text check (counter_state in ('offered', 'taken', 'dropped')),
  add constraint proposal_counter_check check ((counter_to is null) = (counter_state is null)),
  add constraint proposal_counter_status_check check (counter_to is null or status = 'returned');
create index proposal_counter on proposal (project_id, queue_id) where counter_state = 'offered';
select govern('proposal');
