-- A day may carry the time that a source gives: an instant in a column beside it. Null: only the day is known. Whoever
-- counts in days reads the day alone.
create function add_time(t text, of_day text) returns void language plpgsql as $$
begin
  execute format('alter table public.%1$I
    add column %3$I timestamptz,
    add check (%3$I is null or (%2$I is not null and (%3$I at time zone ''Asia/Tokyo'')::date = %2$I
      and date_trunc(''minute'', %3$I at time zone ''Asia/Tokyo'') = %3$I at time zone ''Asia/Tokyo''))',
    t, of_day, of_day || '_at');
end
$$;
revoke all on function add_time(text, text) from public;

select add_time('distribution', 'distributed_on');
select add_time('environment', 'ready_on');
select add_time('execution', 'began_on');
select add_time('defect', 'found_on'), add_time('defect', 'resolved_on');
select add_time('statement', 'said_on');
select add_time('report', d)
  from unnest(array['received_on', 'listed_on', 'triaged_on', 'moved_on', 'closed_on', 'added_on']) d;

select govern(t)
  from unnest(array['distribution', 'environment', 'execution', 'defect', 'statement', 'report']) t;
