-- As before, and what the ministry and its adviser write for themselves is seen only by those who see the whole project:
-- the note, and its line in the record. A party alone would not hide it, because vendors know of the ministry.
create or replace function scope_condition(t regclass) returns text language sql stable as $$
  select 'project_id = any ((select public.scope_projects())::uuid[])'
    || coalesce((
      select string_agg(case attname
          when 'private_to' then ' and private_to = (select public.scope_actor())'
          else format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[]))',
            attname,
            case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end)
        end, '' order by attnum)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id', 'private_to') and not attisdropped
    ), '')
    || case when exists (select from pg_attribute where attrelid = t and attname = 'withdrawn_at' and not attisdropped)
       then ' and (withdrawn_at is null or (select public.shows_withdrawn()))' else '' end
    || case t::text
       when 'ministry_note' then ' and (select public.scope_whole())'
       when 'event' then ' and ((select public.scope_whole()) or kind <> ''ministry-noted'')'
       else '' end
$$;
revoke all on function scope_condition(regclass) from public;

create table ministry_note (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  -- The writer's party, never a vendor.
  party_id uuid not null,
  proposal_id uuid not null,
  account_id uuid not null references account,
  words words not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id) references proposal
);
create index ministry_note_proposal on ministry_note (project_id, proposal_id);
select govern('ministry_note', 'insert', true);
select govern('event', 'insert', true);
