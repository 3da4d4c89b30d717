-- Every record of a declared kind says how it is known, and can be withdrawn: it stays where it is, marked, and is seen
-- on its own page alone.

-- The columns by which a record says how it is known. A column that is added later has no default, so that versions
-- written before it keep the text that was sealed.
create function add_provenance(t text) returns void language plpgsql as $$
begin
  execute format('alter table public.%I
    add column if not exists source_id uuid,
    add column if not exists illustrative boolean,
    add column if not exists certainty text check (certainty in (''stated'', ''unconfirmed'', ''conflicting'')),
    add column if not exists note words', t);
end
$$;

create function shows_withdrawn() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('fukan.withdrawn', true), '') = 'shown'
$$;

-- As before, and a row that is withdrawn is seen only where withdrawn rows are asked for.
create or replace function scope_condition(t regclass) returns text language sql stable as $$
  select 'project_id = any ((select public.scope_projects())::uuid[])'
    || coalesce((
      select format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[]))',
        attname,
        case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id') and not attisdropped
    ), '')
    || case when exists (select from pg_attribute where attrelid = t and attname = 'withdrawn_at' and not attisdropped)
       then ' and (withdrawn_at is null or (select public.shows_withdrawn()))' else '' end
$$;

-- Lets the rows of a table be withdrawn. Its unique names can then be given again.
create function allow_withdrawal(t text) returns void language plpgsql as $$
declare c record;
begin
  execute format('alter table public.%I add column withdrawn_at timestamptz, add column withdrawn_reason words', t);
  for c in
    select k.conname, pg_get_constraintdef(k.oid) as def from pg_constraint k
     where k.conrelid = format('public.%I', t)::regclass and k.contype = 'u'
  loop
    execute format('alter table public.%I drop constraint %I', t, c.conname);
    execute format('create unique index %I on public.%I %s where withdrawn_at is null', c.conname, t,
      substring(c.def from '\(.*\)'));
  end loop;
end
$$;

-- Whether anything but the tables named in `without` refers to a row. Withdrawn rows count as gone.
create function record_in_use(t text, project uuid, the_id uuid, without text[]) returns boolean language plpgsql stable as $$
declare
  c record;
  used boolean;
begin
  for c in
    select k.conrelid::regclass::text as referring, a.attname
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
     where k.contype = 'f' and k.confrelid = format('public.%I', t)::regclass
       and k.connamespace = 'public'::regnamespace and array_length(k.conkey, 1) = 2
       and not k.conrelid::regclass::text = any (without)
  loop
    execute format('select exists (select from %s where project_id = $1 and %I = $2)', c.referring, c.attname)
      into used using project, the_id;
    if used then return true; end if;
  end loop;
  return false;
end
$$;
revoke all on function add_provenance(text), allow_withdrawal(text) from public;

alter table environment add column planned_on date, add column broken_on date;
alter table defect add column stage_id uuid, add foreign key (project_id, stage_id) references stage;
alter table report
  add column stage_id uuid,
  add column severity text check (severity in ('critical', 'major', 'minor')),
  add column answer text check (answer in ('taken_up', 'declined')),
  add column duplicate_of uuid,
  add foreign key (project_id, stage_id) references stage,
  add foreign key (project_id, duplicate_of) references report,
  add check (duplicate_of <> id);

-- What was announced or said in public and no other record holds.
create table statement (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  words words not null,
  said_on date not null,
  release_id uuid,
  primary key (project_id, id),
  foreign key (project_id, release_id) references release
);
create index statement_said on statement (project_id, said_on);

do $$
declare t text;
begin
  foreach t in array array['party', 'chain', 'test_case', 'statement', 'figure'] loop
    perform add_provenance(t);
  end loop;
  foreach t in array array['party', 'contract', 'source', 'platform', 'release', 'distribution', 'environment',
    'test_case', 'waiver', 'defect', 'report', 'statement'] loop
    perform allow_withdrawal(t);
    perform govern(t);
  end loop;
  perform govern('chain');
  perform govern('stage', 'insert, update, delete');
  perform govern('figure', 'insert', true);
end
$$;
alter table statement add foreign key (project_id, source_id) references source;
