-- A project that is suspended, closed or archived is only read. null: it goes on.
alter table project add column state text check (state in ('suspended', 'closed', 'archived'));
select govern('project', 'insert, update');

-- As before, and whether the project goes on.
do $$
begin
  execute replace(pg_get_functiondef('standing(uuid, integer, text)'::regprocedure),
    $q$'projectName', p.name,$q$, $q$'projectName', p.name, 'projectState', coalesce(p.state, 'open'),$q$);
end
$$;
