-- A request's id belongs to one press: what was asked for is kept with it, so that the same press sent again is told
-- from another one. A request from before this has no digest and equals none.
alter table request
  add column action text not null default '',
  add column digest text not null default '';
alter table request
  alter column action drop default,
  alter column digest drop default;
select govern('request', 'insert', true);

-- Each save of a draft has an id of its own, by which a save that is based on an older one is known.
alter table draft add column version uuid not null default gen_random_uuid();
select govern('draft', 'insert, update, delete');
