-- Facts are sealed, not lines alone. Every write transaction is an act with an id. Every version of a governed row
-- carries the id of the act that wrote it and, once it stands no more, of the act that ended it. The lines of the act
-- carry, for each table, one digest over the versions that the act wrote or ended; the hash of the line covers them.

create schema sealed;

-- The tables whose rows no line of the record seals, each with the reason. Every other governed table is sealed.
create function unsealed() returns table (name text, reason text) language sql immutable as $$
  values
    ('event', 'its lines carry the digests and are chained by hash'),
    ('draft', 'one person''s own sheet, shown to nobody else and thrown away'),
    ('request', 'the number of a press, private to its sender: nothing that anybody decided'),
    ('letter', 'what is still to be sent: the mail server changes it, nobody decides it')
$$;
create function is_sealed(t text) returns boolean language sql immutable as $$
  select not exists (select from public.unsealed() u where u.name = t)
$$;

create function current_act() returns uuid language sql stable as $$
  select nullif(current_setting('fukan.act', true), '')::uuid
$$;

-- Gives each row the act that writes it, whatever the application says, and notes the table as touched by the act.
create function stamp_act() returns trigger language plpgsql as $$
declare
  touched text := coalesce(current_setting('fukan.touched', true), '');
begin
  if coalesce(current_setting('fukan.sealed', true), '') <> '' then
    raise exception 'the act has written its line already: % is written too late', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  if position(' ' || tg_table_name || ' ' in touched) = 0 then
    perform set_config('fukan.touched', ' ' || ltrim(touched) || tg_table_name || ' ', true);
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.act_id := public.current_act();
  return new;
end
$$;

-- The digests of the current act in a project: for each table that it touched, SHA-256 over the sorted SHA-256 of its
-- versions. Null outside an act.
create function seal_act(project uuid) returns jsonb language plpgsql security definer
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
    execute format('select encode(sha256(string_agg(item, ''''::bytea order by item)), ''hex'') from sealed.%I where project_id = $1 and act_id = $2', t)
      into digest using project, act;
    if digest is not null then digests := digests || jsonb_build_object(t, digest); end if;
  end loop;
  perform set_config('fukan.sealed', digests::text, true);
  return digests;
end
$$;

-- Refuses to end an act that wrote facts and no line that seals them.
create function insist_on_seal() returns void language plpgsql as $$
begin
  if coalesce(current_setting('fukan.touched', true), '') <> '' and coalesce(current_setting('fukan.sealed', true), '') = '' then
    raise exception 'facts were written without a line of the record:%', current_setting('fukan.touched', true)
      using errcode = 'restrict_violation', hint = 'write an event as the last thing of the act, or name the table in unsealed()';
  end if;
end
$$;

-- Lets one act at a time look at a project as a whole and write its lines.
create function lock_record(project uuid) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  if project = any (scope_projects()) then
    insert into event_head values (project, 0, '\x00') on conflict do nothing;
    perform from event_head h where h.project_id = project for update;
  end if;
end
$$;
revoke all on function stamp_act(), seal_act(uuid), lock_record(uuid) from public;
grant execute on function lock_record(uuid) to fukan_app;

-- The text of a version as an SQL expression: the table's name, then each value that there is, by the name of its
-- column and with its length before it. A column that is added later is null in older versions and leaves their text
-- as it was: it must be nullable and have no default.
create function sealed_text(head text, columns text[], source regclass) returns text language sql stable as $$
  select quote_literal(head) || string_agg(
      format('|| coalesce(%L || length(%2$s) || '':'' || %2$s, '''')', '|' || attname || ':',
        case attname when 'valid' then 'lower(valid)::text' else format('%I::text', attname) end),
      ' ' order by attname collate "C")
    from pg_attribute where attrelid = source and attname = any (columns) and not attisdropped
$$;

-- Makes the view from which the digests of a table's versions are reckoned, and the indexes by which it finds them.
create function seal_rows(t text, added_only boolean) returns void language plpgsql as $$
declare
  source regclass := format('%I.%I', case when added_only then 'public' else 'history' end, t)::regclass;
  written text[];
  keys text[];
begin
  if not public.is_sealed(t) then return; end if;
  select array_agg(attname::text) into written from pg_attribute
   where attrelid = source and attnum > 0 and not attisdropped
     and attname not in ('valid_from', 'valid_until', 'ended_by');
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

-- As before, and a version carries its acts. What one act writes twice is one version; what two acts write in one
-- moment are two.
create or replace function govern_rows(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
declare
  condition text := public.scope_condition(format('public.%I', t)::regclass);
  keys text;
  key_match text;
  cols text;
  new_cols text;
  sealed boolean := public.is_sealed(t);
  c record;
  i record;
begin
  perform public.guard('public', t, condition);
  execute format('revoke all on public.%I from fukan_app', t);
  execute format('grant select, %s on public.%I to fukan_app', grants, t);
  execute format('drop view if exists asof.%I', t);
  if sealed then execute format('alter table public.%I add column if not exists act_id uuid', t); end if;
  select string_agg(quote_ident(attname), ', ' order by attnum),
         string_agg('new.' || quote_ident(attname), ', ' order by attnum)
    into cols, new_cols
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
  if sealed then execute format('alter table history.%I add column if not exists ended_by uuid', t); end if;

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
      the_act uuid := public.current_act();
      stood_from timestamptz;
      stood_act uuid;
    begin
      if tg_op <> 'INSERT' then
        select lower(h.valid), %6$s into stood_from, stood_act from history.%2$I h where %3$s and upper_inf(h.valid);
        if stood_act = the_act or (stood_from = the_moment and stood_act is not distinct from the_act) then
          -- Written twice by one act: the first version never stood.
          delete from history.%2$I h where %3$s and upper_inf(h.valid);
          the_moment := stood_from;
        else
          if stood_from >= the_moment then the_moment := stood_from + interval '1 microsecond'; end if;
          update history.%2$I h set valid = tstzrange(stood_from, the_moment)%7$s where %3$s and upper_inf(h.valid);
        end if;
      end if;
      if tg_op <> 'DELETE' then
        insert into history.%2$I (%4$s, valid) values (%5$s, tstzrange(the_moment, null));
      end if;
      return null;
    end
    $b$ $f$, t || '_keep', t, key_match, cols, new_cols,
    case when sealed then 'h.act_id' else 'null::uuid' end,
    case when sealed then ', ended_by = the_act' else '' end);
  execute format('revoke all on function history.%I() from public', t || '_keep');
  execute format('drop trigger if exists keep on public.%I', t);
  execute format('create trigger keep after insert or update or delete on public.%I for each row execute function history.%I()', t, t || '_keep');
  execute format('create view asof.%1$I with (security_invoker = true) as select %2$s from history.%1$I where valid @> (select public.asof_instant())', t, cols);
  execute format('grant select on asof.%I to fukan_app', t);
end
$$;

create or replace function govern(t text, grants text default 'insert, update', added_only boolean default false)
returns void language plpgsql as $$
begin
  if public.is_sealed(t) then execute format('drop view if exists sealed.%I', t); end if;
  perform public.govern_rows(t, grants, added_only);
  perform public.index_past(t);
  perform public.seal_rows(t, added_only);
  perform public.expect_large_projects(t);
end
$$;
revoke all on function sealed_text(text, text[], regclass), seal_rows(text, boolean), govern(text, text, boolean), govern_rows(text, text, boolean) from public;

-- A line carries its act and the digests of what the act wrote. Lines written before this have neither, and their
-- text is what it was.
alter table event add column act_id uuid, add column sealed jsonb;

create or replace function event_text(e event) returns text language sql immutable as $$
  select string_agg(coalesce(length(v)::text, '-') || ':' || coalesce(v, ''), '|' order by n)
  from unnest(array[
    e.project_id::text, e.seq::text,
    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.kind, to_char(e.happened_on, 'YYYY-MM-DD'), e.actor_id::text, e.actor_role, e.actor_party::text, e.party_id::text,
    e.subject_kind, e.subject_id::text, e.release_id::text, e.body::text, e.source_id::text,
    e.illustrative::text, e.certainty, e.replayed::text, encode(e.prev_hash, 'hex')
  ] || case when e.act_id is null and e.sealed is null then '{}' else array[e.act_id::text, e.sealed::text] end)
  with ordinality as t(v, n)
$$;

create or replace function chain_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  head record;
  at timestamptz := clock();
begin
  insert into event_head values (new.project_id, 0, '\x00') on conflict do nothing;
  select h.seq, h.hash into head from event_head h where h.project_id = new.project_id for update;
  new.seq := head.seq + 1;
  new.prev_hash := head.hash;
  new.recorded_at := greatest(at, (select e.recorded_at from event e where e.project_id = new.project_id and e.seq = head.seq));
  new.act_id := current_act();
  new.sealed := seal_act(new.project_id);
  new.hash := sha256(convert_to(event_text(new), 'UTF8'));
  update event_head h set seq = new.seq, hash = new.hash where h.project_id = new.project_id;
  return new;
end
$$;

-- Every table that is governed today, and what stands in it: an act of its own seals it as it is found, by a line in
-- each project's record. An alteration made before that line cannot be told.
do $$
declare
  act uuid := gen_random_uuid();
  tables text := '';
  t record;
  kept text;
begin
  for t in
    select c.relname::text as name, exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'added_only') as added_only,
           (select string_agg(lower(a.privilege_type), ', ') from aclexplode(c.relacl) a
             where a.grantee = 'fukan_app'::regrole and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE')) as grants
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and to_regclass(format('asof.%I', c.relname)) is not null
     order by 1
  loop
    if is_sealed(t.name) then
      -- A default that is there while the column is added is every present row's, without writing one of them.
      execute format('alter table public.%1$I add column act_id uuid default %2$L; alter table public.%1$I alter column act_id drop default', t.name, act);
      if not t.added_only then
        execute format('alter table history.%1$I add column act_id uuid default %2$L; alter table history.%1$I alter column act_id drop default', t.name, act);
        execute format('alter table history.%1$I add column ended_by uuid; update history.%1$I set ended_by = %2$L where not upper_inf(valid)', t.name, act);
      end if;
      tables := tables || t.name || ' ';
    end if;
    perform govern(t.name, t.grants, t.added_only);
  end loop;
  perform set_config('fukan.act', act::text, true);
  for kept in select project_id::text from project order by 1 loop
    perform set_config('fukan.touched', ' ' || tables, true), set_config('fukan.sealed', '', true);
    insert into event (project_id, seq, kind, happened_on, actor_role, subject_kind, subject_id, prev_hash, hash)
      values (kept::uuid, 0, 'record-sealed', (clock() at time zone 'Asia/Tokyo')::date, 'admin', 'project', kept::uuid, '', '');
  end loop;
  perform set_config('fukan.act', '', true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
end
$$;
