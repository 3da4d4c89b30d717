-- Whoever is named to answer for a risk or for final quality takes it on or declines: until then nobody answers for it.
-- Null: nobody had to be asked, for the party named itself, or a source states it.
alter table waiver
  add column holder_answer text check (holder_answer in ('awaited', 'accepted', 'declined')),
  add column holder_reason words,
  add check ((coalesce(holder_answer, '') = 'declined') = (holder_reason is not null));
select govern('waiver');

alter table task
  add column quality_answer text check (quality_answer in ('awaited', 'accepted', 'declined')),
  add column quality_reason words,
  add check ((coalesce(quality_answer, '') = 'declined') = (quality_reason is not null));
select govern('task');
