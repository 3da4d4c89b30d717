-- What a proposal does in a line, as leadingOf and summaryOf have it: told when it is proposed, so that a list of proposals
-- reckons nothing anew.
create or replace function unsealed_columns() returns table (table_name text, column_name text, reason text) language sql immutable as $$
  select 'finding', name, 'it repeats what the record that the finding is about says under its own seal'
    from unnest(array['topic', 'label', 'address']) name
  union all select 'proposal', 'gist', 'it repeats what the effects of the proposal say under the same seal'
$$;

alter table proposal add column gist jsonb;
select govern('proposal');

-- It is no act: no version ends by it.
alter table proposal disable trigger user;
do $$
declare
  place text;
begin
  foreach place in array array['public.proposal', 'history.proposal'] loop
    execute format($q$
      update %1$s p set gist = jsonb_build_object(
        'lead', (select jsonb_build_object('taskId', e.value -> 'taskId', 'from', e.value -> 'from', 'to', e.value -> 'to')
                   from jsonb_array_elements(p.effects) with ordinality e
                  order by (e.value ->> 'to')::int - (e.value ->> 'from')::int, e.ordinality limit 1),
        'delayed', (select count(*) from jsonb_array_elements(p.effects) e where (e ->> 'later')::int > 0),
        'least', (select coalesce(min((e ->> 'later')::int), 0) from jsonb_array_elements(p.effects) e where (e ->> 'later')::int > 0),
        'most', (select coalesce(max((e ->> 'later')::int), 0) from jsonb_array_elements(p.effects) e where (e ->> 'later')::int > 0))$q$, place);
  end loop;
end
$$;
alter table proposal enable trigger user, alter column gist set not null;
