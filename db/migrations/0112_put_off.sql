-- Putting an owed test off is a waiver that goes through approval (docs/decisions/0094).
alter table waiver
  -- The rule whose question it answers once it is approved. null: it answers none.
  add column question text check (question in ('waiver-ended', 'untested-live'));

-- A build has one draft that puts its test off at most: what is typed again takes the place of what was typed before.
create unique index waiver_put_off on waiver (project_id, release_id, platform_id)
  where question is not null and approval_state = 'drafted' and withdrawn_at is null;
select govern('waiver');

alter table decision
  -- The request by whose approval a test was put off. null: the other answers, and what was decided before this went through approval.
  add column proposal_id uuid,
  add foreign key (project_id, proposal_id) references proposal,
  add check (proposal_id is null or answer = 'defer');
select govern('decision', 'insert', true);

-- The requests to put a test off, which home and the page of a release ask for.
create index proposal_put_off on proposal (project_id, number)
  where record_kind = 'waiver' and content -> 'values' ->> 'question' is not null;
select govern('proposal');

-- A test is put off by the last approval of its request alone, in that approval's own transaction.
create function check_put_off() returns trigger language plpgsql as $$
begin
  if current_user <> 'fukan_app' then return new; end if;
  if new.answer = 'defer' and not exists (
    select from public.approval a
      join public.proposal p on p.project_id = a.project_id and p.id = a.proposal_id
     where a.project_id = new.project_id and a.proposal_id = new.proposal_id
       and p.record_kind = 'waiver' and p.record_id = new.waiver_id
       and a.step = jsonb_array_length(p.route)
       and a.verdict = 'approved' and a.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'a test is put off by an approval alone' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_put_off before insert on decision for each row execute function check_put_off();
