-- A test suite (試験項目一式): the test cases that a vendor or the ministry proposes as standard. Once it is approved, its
-- cases are what counts as passed, until it is ended or replaced by another suite.
create table test_suite (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  title words not null,
  criteria words not null,
  -- The suite in whose place it stands once it is approved.
  replaces_id uuid,
  -- The party that proposes it.
  by_party_id uuid not null,
  -- null: it needs no approval, because a source states it.
  approval_state text check (approval_state in ('drafted', 'approved')),
  ended_on date,
  ending words,
  replaced_by_id uuid,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, replaces_id) references test_suite,
  foreign key (project_id, replaced_by_id) references test_suite,
  foreign key (project_id, by_party_id) references party,
  check (replaces_id <> id)
);
create index test_suite_numbered on test_suite
  (project_id, (substring(key from '^(.*)-\d{1,9}$')), (substring(key from '\d{1,9}$')::integer));
select add_provenance('test_suite');
alter table test_suite add foreign key (project_id, source_id) references source;
select allow_withdrawal('test_suite'), govern('test_suite');

create table test_suite_case (
  project_id uuid not null references project,
  suite_id uuid not null,
  case_id uuid not null,
  primary key (project_id, suite_id, case_id),
  foreign key (project_id, suite_id) references test_suite,
  foreign key (project_id, case_id) references test_case
);
create index test_suite_case_case on test_suite_case (project_id, case_id);
select govern('test_suite_case', 'insert, delete');

-- A suite counts by an approval of it alone, in that approval's own transaction.
create function check_test_suite() returns trigger language plpgsql as $$
begin
  if current_user <> 'fukan_app' then return new; end if;
  if old.approval_state = 'drafted' and new.approval_state is distinct from 'drafted' and not exists (
    select from public.approval a
      join public.proposal p on p.project_id = a.project_id and p.id = a.proposal_id
     where a.project_id = new.project_id and p.record_kind = 'test_suite' and p.record_id = new.id
       and a.verdict = 'approved' and a.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'a test suite counts by an approval alone' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_test_suite before update on test_suite for each row execute function check_test_suite();
