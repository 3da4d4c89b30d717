-- Being put on a list decides nothing, and what the reporter adds is no move of ours: both are kept apart from those.
alter table report
  add column listed_on date,
  add column added_on date,
  add column added words;

-- What a public statement claims, and how it was answered once the record contradicted it.
alter table statement
  add column claim text check (claim in ('resolved')),
  add column answer text check (answer in ('explained', 'corrected')),
  add column answered_on date,
  add check ((answer is null) = (answered_on is null));

select govern('report');
select govern('statement');
