-- Who may found projects here: whoever the operator made with `npm run admin:create`. It opens no project by itself.
alter table account add column may_found boolean not null default false;

-- What the project is for, in words.
alter table project add column purpose words;
select govern('project', 'insert, update');

create function may_found(the_account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from account a where a.id = the_account and a.may_found and a.closed_at is null)
$$;

-- Founds a project in the name of whoever asks: its ministry, and the asker as its administrator. A project that the asker
-- has founded with the same key and name is that project: the same press sent again founds nothing. Null: the key is taken
-- by another, or the asker may not found anything.
create function found_project(the_key text, the_name words, the_purpose words, ministry_key text, ministry_name words)
returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  the_project uuid;
  the_party uuid;
begin
  if not may_found(scope_actor()) then return null; end if;
  -- One founding at a time, so that two with the same key do not meet.
  perform pg_advisory_xact_lock(7218032043);
  if exists (select from project p where p.key = the_key) then
    return (select p.project_id from project p where p.key = the_key and p.name = the_name::jsonb and exists (
      select from event e where e.project_id = p.project_id and e.kind = 'project-founded' and e.actor_id = scope_actor()));
  end if;
  insert into project (key, name, purpose) values (the_key, the_name, the_purpose) returning project_id into the_project;
  insert into party (project_id, key, name, kind) values (the_project, ministry_key, ministry_name, 'ministry')
  returning id into the_party;
  insert into member (project_id, account_id, party_id, role, name)
  select the_project, a.id, the_party, 'admin', a.name from account a where a.id = scope_actor();
  insert into event (project_id, seq, kind, happened_on, actor_id, actor_role, actor_party,
    subject_kind, subject_id, body, replayed, prev_hash, hash)
  values (the_project, 0, 'project-founded', (clock() at time zone 'Asia/Tokyo')::date, scope_actor(), 'admin', the_party, 'project',
    the_project, jsonb_build_object('project', the_name), false, '', '');
  return the_project;
end
$$;

revoke all on function may_found(uuid), found_project(text, words, words, text, words) from public;
grant execute on function may_found(uuid), found_project(text, words, words, text, words) to fukan_app;
