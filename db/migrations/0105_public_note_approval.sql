-- A public note is approved by the same mechanism as an order: until then it is a draft, and no list and no rule reads it.
alter table public_note
  -- null: it was written before notes were approved like this.
  add column approval_state text check (approval_state in ('drafted', 'approved')),
  -- What is approved stands, or stood, in public; a draft never does.
  add constraint public_note_approved_check
    check (approval_state is null or (approval_state = 'approved') = (published_at is not null));
select govern('public_note');

-- A note is published by an approval of it alone: in that approval's own transaction, and by nobody who wrote it.
create or replace function check_public_note() returns trigger language plpgsql as $$
begin
  if current_user <> 'fukan_app' then return new; end if;
  if old.published_at is not null and (
    (new.title, new.text, new.release_id, new.platform_id, new.defect_id, new.written_by, new.published_at, new.withdrawn_at)
      is distinct from
    (old.title, old.text, old.release_id, old.platform_id, old.defect_id, old.written_by, old.published_at, old.withdrawn_at)
  ) then
    raise exception 'a note that stands or stood in public is not written again' using errcode = 'check_violation';
  end if;
  if old.published_at is null and new.published_at is not null then
    if new.written_by = public.scope_actor() then
      raise exception 'a note is published by another person than its writer' using errcode = 'check_violation';
    end if;
    if not exists (
      select from public.approval a
        join public.proposal p on p.project_id = a.project_id and p.id = a.proposal_id
       where a.project_id = new.project_id and p.record_kind = 'public_note' and p.record_id = new.id
         and a.verdict = 'approved' and a.xmin = pg_current_xact_id()::xid
    ) then
      raise exception 'a note is published by an approval alone' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;
