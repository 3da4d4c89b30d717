-- One approval mechanism: a proposal changes the order of a queue, or asks to approve a step of a record. What only an
-- order has is null in the others; the others keep the record's content as it was when it was proposed.

-- The history of a table was made with the columns that could not be null then.
do $$
declare
  place record;
begin
  for place in
    select * from (values
      ('proposal', 'party_id'), ('proposal', 'queue_id'), ('proposal', 'base_version'), ('proposal', 'base_order'),
      ('proposal', 'proposed_order'), ('proposal', 'effects'), ('proposal', 'gist'),
      ('approval', 'party_id'), ('condition', 'party_id'), ('remark', 'party_id'), ('remark_reminder', 'party_id')
    ) as it (t, c)
  loop
    execute format('alter table public.%I alter column %I drop not null', place.t, place.c);
    if to_regclass(format('history.%I', place.t)) is not null then
      execute format('alter table history.%I alter column %I drop not null', place.t, place.c);
    end if;
  end loop;
end
$$;

alter table proposal
  -- The kind of the record, its id and its content; null: it changes the order of a queue.
  add column record_kind text,
  add column record_id uuid,
  add column content jsonb,
  drop constraint proposal_check1,
  add constraint proposal_subject_check check (case
    when record_kind is null then
      num_nonnulls(record_id, content) = 0
      and num_nonnulls(party_id, queue_id, base_version, base_order, proposed_order, effects, gist) = 7
    else
      num_nonnulls(record_id, content) = 2
      and num_nonnulls(queue_id, base_version, base_order, proposed_order, effects, gist, plans, inputs, counter_to) = 0
    end),
  add constraint proposal_applied_check check ((status = 'approved' and record_kind is null) = (applied_version is not null));
-- A record waits for one approval at a time.
create unique index proposal_record_open on proposal (project_id, record_kind, record_id) where status = 'open';
select govern('proposal');
select govern('approval', 'insert', true);
select govern('condition');
select govern('remark', 'insert', true);
select govern('remark_reminder', 'insert', true);

-- A letter about a decision is about no vendor where the proposal is about none.
alter table letter
  drop constraint letter_party_check,
  add constraint letter_party_check check (case
    when deputy_id is not null then party_id is null
    when hold_id is not null then party_id is not null
    else true end);

-- The steps by which proposals about one kind of record are decided; none: those of the project.
create table subject_step (
  project_id uuid not null references project,
  subject text not null,
  position integer not null check (position > 0),
  role text not null check (role in ('adviser', 'executive')),
  days integer not null check (days > 0),
  primary key (project_id, subject, position),
  unique (project_id, subject, role)
);
select govern('subject_step', 'insert, update, delete');

-- Until it is approved, what needs an approval is seen only where it is asked for: on its own page and in the register.
create function shows_drafted() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('fukan.drafted', true), '') = 'shown'
$$;

create function is_no_vendor(project uuid, party uuid) returns boolean language sql stable as $$
  select exists (select from public.party p where p.project_id = project and p.id = party and p.kind <> 'vendor')
$$;

create or replace function scope_condition(t regclass) returns text language sql stable as $$
  select 'project_id = any ((select public.scope_projects())::uuid[])'
    || coalesce((
      select string_agg(case attname
          when 'private_to' then ' and private_to = (select public.scope_actor())'
          else format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[])%3$s)',
            attname,
            case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end,
            -- What the ministry's side says of a risk in its own words is there for the vendors to read.
            case t::text when 'acknowledgement' then ' or (subject_kind = ''waiver'' and public.is_no_vendor(project_id, party_id))'
              else '' end)
        end, '' order by attnum)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id', 'private_to') and not attisdropped
    ), '')
    || case when exists (select from pg_attribute where attrelid = t and attname = 'withdrawn_at' and not attisdropped)
       then ' and (withdrawn_at is null or (select public.shows_withdrawn()))' else '' end
    || case when exists (select from pg_attribute where attrelid = t and attname = 'approval_state' and not attisdropped)
       then ' and (approval_state is null or approval_state = ''approved'' or (select public.shows_drafted()))' else '' end
    || case t::text
       when 'ministry_note' then ' and (select public.scope_whole())'
       when 'event' then ' and ((select public.scope_whole()) or kind <> ''ministry-noted'')'
       else '' end
$$;
revoke all on function scope_condition(regclass) from public;
select govern('acknowledgement', 'insert', true);
