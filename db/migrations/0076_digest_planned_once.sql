-- The digest of what an act wrote in a table is asked by a function of its own for each table, so that PostgreSQL plans
-- the question once for each connection and not for each act.
create function ask_digest(t text) returns void language plpgsql as $$
begin
  if not public.is_sealed(t) then return; end if;
  execute format('create or replace function sealed.%I(project uuid, act uuid) returns text language plpgsql stable as %L',
    'digest_' || t,
    format('begin return (select encode(sha256(string_agg(s.item, ''''::bytea order by s.item)), ''hex'')
      from sealed.%I s where s.project_id = project and s.act_id = act); end', t));
  execute format('revoke all on function sealed.%I(uuid, uuid) from public', 'digest_' || t);
end
$$;

create or replace function govern(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
begin
  if public.is_sealed(t) then execute format('drop view if exists sealed.%I', t); end if;
  perform public.govern_rows(t, grants, added_only);
  perform public.index_past(t);
  perform public.seal_rows(t, added_only);
  perform public.ask_digest(t);
  perform public.expect_large_projects(t);
end
$$;
revoke all on function ask_digest(text), govern(text, text, boolean) from public;

create or replace function seal_act(project uuid) returns jsonb language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set bytea_output = 'hex' as $$
declare
  act uuid := current_act();
  done text := coalesce(current_setting('fukan.sealed', true), '');
  digests jsonb := '{}';
  digest text;
  t text;
begin
  if act is null then return null; end if;
  if done <> '' then return done::jsonb; end if;
  foreach t in array string_to_array(btrim(coalesce(current_setting('fukan.touched', true), '')), ' ') loop
    execute format('select sealed.%I($1, $2)', 'digest_' || t) into digest using project, act;
    if digest is not null then digests := digests || jsonb_build_object(t, digest); end if;
  end loop;
  perform set_config('fukan.sealed', digests::text, true);
  return digests;
end
$$;

do $$
declare t text;
begin
  for t in select viewname from pg_views where schemaname = 'sealed' loop
    perform ask_digest(t);
  end loop;
end
$$;
