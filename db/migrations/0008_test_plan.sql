-- The plan of a full-chain test: what counts as passed, and what follows if it fails, written down before the test.
alter table task
  add column passes_when words,
  add column on_failure words,
  add check (full_chain_test or (passes_when is null and on_failure is null));
select govern('task');

-- The plans of the tests that a proposal brings forward, as they were when it was made; null: made before they were kept.
alter table proposal add column plans jsonb check (jsonb_typeof(plans) = 'array');
select govern('proposal');

-- The same, as they were when a step was decided.
alter table approval add column plans jsonb check (jsonb_typeof(plans) = 'array');
select govern('approval', 'insert', true);
