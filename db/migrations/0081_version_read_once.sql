-- The text of a version is put together in one step from values that are turned into text once each. It says the same
-- as before; a version with long values, such as a proposal, takes a third of the time.

-- The question for the digests of a table's versions that stand under an act: `act` names the column that says which.
-- The text is the table's name, then each value that there is, by the name of its column and with its length before it.
-- A column that is added later is null in older versions and leaves their text as it was: it must be nullable and have
-- no default.
create function sealed_versions(head text, columns text[], source regclass, act text) returns text language sql stable as $$
  select format('select r.project_id, r.%I, sha256(convert_to(concat(%L, %s), ''UTF8'')) as item from %s r, lateral (select %s offset 0) v where r.%I is not null',
      act, head,
      string_agg(format('%L || length(v.%2$I) || '':'' || v.%2$I', '|' || attname || ':', attname), ', ' order by attname collate "C"),
      source,
      string_agg(format('%s as %I', case attname when 'valid' then 'lower(r.valid)::text' else format('r.%I::text', attname) end, attname), ', '),
      act)
    from pg_attribute where attrelid = source and attname = any (columns) and not attisdropped
$$;
revoke all on function sealed_versions(text, text[], regclass, text) from public;

create or replace function seal_rows(t text, added_only boolean) returns void language plpgsql as $$
declare
  source regclass := format('%I.%I', case when added_only then 'public' else 'history' end, t)::regclass;
  written text[];
  keys text[];
begin
  if not public.is_sealed(t) then return; end if;
  select array_agg(attname::text) into written from pg_attribute
   where attrelid = source and attnum > 0 and not attisdropped
     and attname not in ('valid_from', 'valid_until', 'ended_by')
     and not exists (select from public.unsealed_columns() u where u.table_name = t and u.column_name = attname);
  select array_agg(a.attname::text) into keys from pg_index x join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
   where x.indrelid = format('public.%I', t)::regclass and x.indisprimary;
  execute format('create or replace view sealed.%I as %s', t, public.sealed_versions(t, written, source, 'act_id'))
    || case when added_only then '' else ' union all '
      || public.sealed_versions(t || ' ended', keys || array['valid_from', 'valid_until', 'ended_by'], source, 'ended_by') end;
  execute format('create index if not exists %I on %s (project_id, act_id)', t || '_act', source);
  if not added_only then
    execute format('create index if not exists %I on %s (project_id, ended_by) where ended_by is not null', t || '_ended', source);
  end if;
  execute format('drop trigger if exists act on public.%I', t);
  execute format('create trigger act before insert or update or delete on public.%I for each row execute function public.stamp_act()', t);
end
$$;
drop function sealed_text(text, text[], regclass);

do $$
declare t text;
begin
  for t in select viewname from pg_views where schemaname = 'sealed' loop
    perform seal_rows(t, exists (select from pg_trigger where tgrelid = format('public.%I', t)::regclass and tgname = 'added_only'));
  end loop;
end
$$;
