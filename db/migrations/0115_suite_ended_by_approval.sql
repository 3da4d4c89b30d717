-- Ending a test suite changes verdicts as much as approving one does. It ends by its own approval, by that of the suite that
-- replaces it, or with the entry of a suite that a source states to replace it.
create or replace function check_test_suite() returns trigger language plpgsql as $$
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
  if new.ended_on is distinct from old.ended_on and not exists (
    select from public.approval a
      join public.proposal p on p.project_id = a.project_id and p.id = a.proposal_id
     where a.project_id = new.project_id and p.record_kind = 'test_suite'
       and p.record_id in (new.id, new.replaced_by_id)
       and a.verdict = 'approved' and a.xmin = pg_current_xact_id()::xid
  ) and not exists (
    select from public.test_suite s
     where s.project_id = new.project_id and s.id = new.replaced_by_id
       and s.approval_state is null and s.source_id is not null and s.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'a test suite ends by an approval, or with a suite that a source states'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
