-- Whoever is named to answer for a risk or for final quality takes it on or declines: until then nobody answers for it.
-- What stood before this was entered as accepted.
alter table waiver
  add column holder_answer text not null default 'accepted' check (holder_answer in ('awaited', 'accepted', 'declined')),
  add column holder_reason words,
  add check ((holder_answer = 'declined') = (holder_reason is not null));
select govern('waiver');

alter table task
  add column quality_answer text not null default 'accepted' check (quality_answer in ('awaited', 'accepted', 'declined')),
  add column quality_reason words,
  add check ((quality_answer = 'declined') = (quality_reason is not null));
select govern('task');
