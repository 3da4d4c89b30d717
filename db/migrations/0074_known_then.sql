-- Who knew a fact on the day on which it happened, where its source appeared later. Null: the source does not say.
create or replace function add_provenance(t text) returns void language plpgsql as $$
begin
  execute format('alter table public.%I
    add column if not exists source_id uuid,
    add column if not exists illustrative boolean,
    add column if not exists certainty text check (certainty in (''stated'', ''unconfirmed'', ''conflicting'')),
    add column if not exists note words,
    add column if not exists known_then text check (known_then in (''public'', ''parties'', ''vendor''))', t);
end
$$;

-- Every table that says how its facts are known gets the column and keeps its grants.
do $$
declare t record;
begin
  for t in
    select c.relname::text as name,
           exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'added_only') as added_only,
           coalesce((select string_agg(lower(a.privilege_type), ', ') from aclexplode(c.relacl) a
                      where a.grantee = 'fukan_app'::regrole and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE')), '') as grants
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'event'
       and (select count(*) from pg_attribute a
             where a.attrelid = c.oid and not a.attisdropped and a.attname in ('source_id', 'certainty')) = 2
     order by 1
  loop
    execute format('alter table public.%I add column known_then text check (known_then in (''public'', ''parties'', ''vendor''))', t.name);
    perform govern(t.name, t.grants, t.added_only);
  end loop;
end
$$;
