-- Roles, clock, scope and history: what every governed table stands on.
-- Runs as the migrating login; everything it makes belongs to fukan_owner.

create schema if not exists history;
create schema if not exists asof;
grant usage on schema public, history, asof to fukan_app;
revoke create on schema public from public;

-- The clock. One row at most: while the demonstration plays a record, the moment shown and the
-- real moment at which it was set. Only the owner can set it.
create table exercise_clock (
  only_row boolean primary key default true check (only_row),
  shown timestamptz not null,
  anchored timestamptz not null,
  -- The acts of the record up to here have been played.
  played_until timestamptz not null
);
grant select on exercise_clock to fukan_app;

create function clock() returns timestamptz language sql stable parallel safe as $$
  select coalesce(
    (select shown + (transaction_timestamp() - anchored) from public.exercise_clock),
    transaction_timestamp())
$$;

-- The scope: who asks and what that person may see. Unset means nothing at all.
create function scope_actor() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('fukan.actor', true), '')::uuid
$$;
create function scope_projects() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('fukan.projects', true), ''), '{}')::uuid[]
$$;
create function scope_parties() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('fukan.parties', true), ''), '{}')::uuid[]
$$;
create function scope_known_parties() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('fukan.known_parties', true), ''), '{}')::uuid[]
$$;
create function scope_whole() returns boolean language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('fukan.whole', true), ''), 'off') = 'on'
$$;
create function asof_instant() returns timestamptz language sql stable parallel safe as $$
  select current_setting('fukan.as_of')::timestamptz
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- What the application adds is recorded now, whatever it says: a row dated back would change the past.
create function stamp_recorded() returns trigger language plpgsql as $$
declare
  the_moment timestamptz := public.clock();
begin
  if current_user = 'fukan_app' then new.recorded_at := the_moment; end if;
  return new;
end
$$;

-- The visible rows of a table: its project, and where it names a party, that party.
create function scope_condition(t regclass) returns text language sql stable as $$
  select 'project_id = any ((select public.scope_projects())::uuid[])'
    || coalesce((
      select format(' and ((select public.scope_whole()) or %1$I is null or %1$I = any ((select public.%2$s())::uuid[]))',
        attname,
        case attname when 'party_id' then 'scope_parties' else 'scope_known_parties' end)
      from pg_attribute
      where attrelid = t and attname in ('party_id', 'known_party_id') and not attisdropped
    ), '')
$$;

create function guard(schema_name text, table_name text, condition text) returns void language plpgsql as $$
declare p record;
begin
  execute format('alter table %I.%I enable row level security', schema_name, table_name);
  execute format('alter table %I.%I force row level security', schema_name, table_name);
  for p in select policyname from pg_policies where schemaname = schema_name and tablename = table_name loop
    execute format('drop policy %I on %I.%I', p.policyname, schema_name, table_name);
  end loop;
  execute format('create policy scope on %I.%I to fukan_app using (%s) with check (%s)',
    schema_name, table_name, condition, condition);
  execute format('create policy owner on %I.%I to fukan_owner using (true) with check (true)',
    schema_name, table_name);
end
$$;

-- Puts a table under government: row-level security, and either a history of every version of
-- its rows, or (added_only) the refusal of any change; and the view by which the past is read.
-- Run again after a column is added. `grants` is what the application may do beside reading.
create function govern(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
declare
  condition text := public.scope_condition(format('public.%I', t)::regclass);
  keys text;
  key_match text;
  cols text;
  new_cols text;
  set_cols text;
  c record;
  i record;
begin
  perform public.guard('public', t, condition);
  execute format('revoke all on public.%I from fukan_app', t);
  execute format('grant select, %s on public.%I to fukan_app', grants, t);
  execute format('drop view if exists asof.%I', t);
  select string_agg(quote_ident(attname), ', ' order by attnum),
         string_agg('new.' || quote_ident(attname), ', ' order by attnum),
         string_agg(format('%1$I = new.%1$I', attname), ', ' order by attnum)
    into cols, new_cols, set_cols
    from pg_attribute
   where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped;

  if added_only then
    execute format('drop trigger if exists added_only on public.%I', t);
    execute format('create trigger added_only before update or delete on public.%I for each row execute function public.refuse_change()', t);
    execute format('drop trigger if exists stamp on public.%I', t);
    execute format('create trigger stamp before insert on public.%I for each row execute function public.stamp_recorded()', t);
    execute format('create view asof.%1$I with (security_invoker = true) as select %2$s from public.%1$I where recorded_at <= (select public.asof_instant())', t, cols);
    execute format('grant select on asof.%I to fukan_app', t);
    return;
  end if;

  execute format('create table if not exists history.%1$I (like public.%1$I)', t);
  for c in
    select a.attname, format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a
     where a.attrelid = format('public.%I', t)::regclass and a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_attribute h where h.attrelid = format('history.%I', t)::regclass
                        and h.attname = a.attname and not h.attisdropped)
  loop
    execute format('alter table history.%I add column %I %s', t, c.attname, c.type);
  end loop;
  execute format('alter table history.%I add column if not exists valid tstzrange not null', t);

  select string_agg(quote_ident(a.attname), ', ' order by k.ord),
         string_agg(format('h.%1$I = old.%1$I', a.attname), ' and ' order by k.ord)
    into keys, key_match
    from pg_index x, unnest(x.indkey) with ordinality as k(attnum, ord), pg_attribute a
   where x.indrelid = format('public.%I', t)::regclass and x.indisprimary
     and a.attrelid = x.indrelid and a.attnum = k.attnum;
  execute format('create unique index if not exists %I on history.%I (%s) where upper_inf(valid)', t || '_present', t, keys);
  execute format('create index if not exists %I on history.%I (%s, lower(valid))', t || '_versions', t, keys);
  -- The past is searched by the same columns as the present.
  for i in
    select pg_get_indexdef(x.indexrelid) as def, r.relname
      from pg_index x join pg_class r on r.oid = x.indexrelid
     where x.indrelid = format('public.%I', t)::regclass and not x.indisprimary
  loop
    if not exists (select from pg_indexes where schemaname = 'history' and indexname = i.relname) then
      execute regexp_replace(regexp_replace(i.def, '^CREATE UNIQUE', 'CREATE'), ' ON public\.', ' ON history.');
    end if;
  end loop;
  perform public.guard('history', t, condition);
  execute format('grant select on history.%I to fukan_app', t);

  execute format($f$
    create or replace function history.%1$I() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $b$
    declare
      the_moment timestamptz := public.clock();
      stood_from timestamptz;
    begin
      if tg_op <> 'INSERT' then
        select lower(h.valid) into stood_from from history.%2$I h where %3$s and upper_inf(h.valid);
        if stood_from = the_moment then
          -- Twice in one moment: the first version never stood.
          delete from history.%2$I h where %3$s and upper_inf(h.valid);
        else
          if stood_from > the_moment then the_moment := stood_from + interval '1 microsecond'; end if;
          update history.%2$I h set valid = tstzrange(stood_from, the_moment) where %3$s and upper_inf(h.valid);
        end if;
      end if;
      if tg_op <> 'DELETE' then
        insert into history.%2$I (%4$s, valid) values (%5$s, tstzrange(the_moment, null));
      end if;
      return null;
    end
    $b$ $f$, t || '_keep', t, key_match, cols, new_cols);
  execute format('revoke all on function history.%I() from public', t || '_keep');
  execute format('drop trigger if exists keep on public.%I', t);
  execute format('create trigger keep after insert or update or delete on public.%I for each row execute function history.%I()', t, t || '_keep');
  execute format('create view asof.%1$I with (security_invoker = true) as select %2$s from history.%1$I where valid @> (select public.asof_instant())', t, cols);
  execute format('grant select on asof.%I to fukan_app', t);
end
$$;

revoke all on function govern(text, text, boolean), guard(text, text, text), scope_condition(regclass) from public;
