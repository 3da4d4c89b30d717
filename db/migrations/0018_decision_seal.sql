-- A decision as it was sealed: the very text of which the digest was taken, and that digest. Null in both: decided
-- before decisions were sealed.
alter table approval
  add column sealed text,
  add column seal text check (seal ~ '^[0-9a-f]{64}$'),
  add check ((sealed is null) = (seal is null));
select govern('approval', 'insert', true);
