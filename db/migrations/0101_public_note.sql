-- Public notes (お知らせ): what the ministry tells the users of the app. A note is drafted by one person and approved by
-- another; from then on it stands on the public page until it is ended or replaced by another note.
create table public_note (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  key text not null,
  title words not null,
  text words not null,
  release_id uuid,
  platform_id uuid,
  defect_id uuid,
  -- The note in whose place it stands once it is approved.
  replaces_id uuid,
  -- Whoever wrote it as it is; never whoever approves it.
  written_by uuid not null references account,
  published_at timestamptz,
  ended_at timestamptz,
  ending words,
  replaced_by_id uuid,
  primary key (project_id, id),
  unique (project_id, key),
  foreign key (project_id, release_id) references release,
  foreign key (project_id, platform_id) references platform,
  foreign key (project_id, defect_id) references defect,
  foreign key (project_id, replaces_id) references public_note,
  foreign key (project_id, replaced_by_id) references public_note,
  check (replaces_id <> id),
  check (ended_at is null or published_at is not null)
);
create index public_note_numbered on public_note
  (project_id, (substring(key from '^(.*)-\d{1,9}$')), (substring(key from '\d{1,9}$')::integer));
select allow_withdrawal('public_note'), govern('public_note');

-- Nobody publishes what that person wrote, and what has stood in public is never written again.
create function check_public_note() returns trigger language plpgsql as $$
begin
  if current_user <> 'fukan_app' then return new; end if;
  if old.published_at is not null and (
    (new.title, new.text, new.release_id, new.platform_id, new.defect_id, new.written_by, new.published_at, new.withdrawn_at)
      is distinct from
    (old.title, old.text, old.release_id, old.platform_id, old.defect_id, old.written_by, old.published_at, old.withdrawn_at)
  ) then
    raise exception 'a note that stands or stood in public is not written again' using errcode = 'check_violation';
  end if;
  if old.published_at is null and new.published_at is not null and new.written_by = public.scope_actor() then
    raise exception 'a note is published by another person than its writer' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_public_note before update on public_note for each row execute function check_public_note();
create function check_new_note() returns trigger language plpgsql as $$
begin
  if current_user = 'fukan_app' and new.published_at is not null then
    raise exception 'a note begins as a draft' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_new_note before insert on public_note for each row execute function check_new_note();

-- What the public page says of a defect or of a report from outside, and since when; null: it says nothing of it.
alter table defect add column public_words words, add column public_on date;
alter table report add column public_words words, add column public_on date;
select govern('defect'), govern('report');

-- The public page of a project: what the ministry lets it show; null: it is off, and answers like a page that does not
-- exist.
create table public_page (
  project_id uuid primary key references project,
  shows jsonb
);
select govern('public_page');

-- A source may tell of an instruction whose day nobody knows.
alter table instruction alter column issued_on drop not null;
alter table history.instruction alter column issued_on drop not null;
select govern('instruction');
