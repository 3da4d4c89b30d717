-- A press keeps what it was answered, whatever that is, so that the same press sent again is answered the same. What a
-- press from before this was answered is not known: its digest equals none, so that it is refused and not answered
-- wrongly.
drop view asof.request;
alter table request
  drop column subject_id,
  drop column digest,
  add column digest text not null default '',
  add column answer jsonb;
alter table request alter column digest drop default;
select govern('request', 'insert', true);
