-- A finding says what it is about, in words and by its address, so that a list of findings asks no other table.

-- Columns of sealed tables that no line seals, each with the reason.
create function unsealed_columns() returns table (table_name text, column_name text, reason text) language sql immutable as $$
  select 'finding', name, 'it repeats what the record that the finding is about says under its own seal'
    from unnest(array['topic', 'label', 'address']) name
$$;

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
  execute format('create or replace view sealed.%I as select project_id, act_id, sha256(convert_to(%s, ''UTF8'')) as item from %s where act_id is not null', t,
      public.sealed_text(t, written, source), source)
    || case when added_only then '' else format(
      ' union all select project_id, ended_by, sha256(convert_to(%s, ''UTF8'')) from %s where ended_by is not null',
      public.sealed_text(t || ' ended', keys || array['valid_from', 'valid_until', 'ended_by'], source), source) end;
  execute format('create index if not exists %I on %s (project_id, act_id)', t || '_act', source);
  if not added_only then
    execute format('create index if not exists %I on %s (project_id, ended_by) where ended_by is not null', t || '_ended', source);
  end if;
  execute format('drop trigger if exists act on public.%I', t);
  execute format('create trigger act before insert or update or delete on public.%I for each row execute function public.stamp_act()', t);
end
$$;

alter table finding add column topic text, add column label jsonb, add column address jsonb;
select govern('finding', 'insert, update, delete');

-- What stands and what stood is named as the records are named today. It is no act: no version ends by it.
alter table finding disable trigger user;
do $$
declare
  place text;
begin
  foreach place in array array['public.finding', 'history.finding'] loop
    execute format($q$
      update %1$s f
         set topic = case when f.rule in ('no-record', 'environment-missing') then ''
               else coalesce(f.facts ->> 'liveVersion', f.facts ->> 'debtVersion', f.facts ->> 'version', f.subject_id::text) end,
             label = jsonb_build_object('version', r.version, 'ordinal', r.ordinal,
               'platform', case when p.id is not null then jsonb_build_object('name', p.name, 'position', p.position) end,
               'stage', case when s.id is not null then jsonb_build_object('name', s.name, 'position', s.position) end,
               'title', coalesce(e.title, d.title, o.title, c.words, v.name)),
             address = jsonb_build_object('releaseId', r.id, 'platformId', p.id, 'platform', p.key,
               'key', coalesce(e.key, d.key, q.number::text))
        from (select ctid as row, project_id, subject_kind as kind, subject_id as id from %1$s) g
        left join distribution b on g.kind = 'distribution' and b.project_id = g.project_id and b.id = g.id
        left join waiver w on g.kind = 'waiver' and w.project_id = g.project_id and w.id = g.id
        left join release r on r.project_id = g.project_id and r.id = coalesce(b.release_id, w.release_id)
        left join platform p on p.project_id = g.project_id
          and p.id = coalesce(b.platform_id, w.platform_id, case when g.kind = 'platform' then g.id end)
        left join stage s on g.kind = 'stage' and s.project_id = g.project_id and s.id = g.id
        left join report e on g.kind = 'report' and e.project_id = g.project_id and e.id = g.id
        left join defect d on g.kind = 'defect' and d.project_id = g.project_id and d.id = g.id
        left join source o on g.kind = 'source' and o.project_id = g.project_id and o.id = g.id
        left join condition c on g.kind = 'condition' and c.project_id = g.project_id and c.id = g.id
        left join proposal q on q.project_id = g.project_id
          and q.id = coalesce(c.proposal_id, case when g.kind = 'proposal' then g.id end)
        left join party v on v.project_id = q.project_id and v.id = q.party_id
       where f.ctid = g.row$q$, place);
  end loop;
end
$$;
alter table finding enable trigger user,
  alter column topic set not null, alter column label set not null, alter column address set not null;
