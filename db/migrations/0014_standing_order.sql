-- The version of its queue that an order made: of several orders the one with the highest stands, whatever their
-- numbers. Null: no order (yet).
alter table proposal add column applied_version integer;
select govern('proposal');
update proposal p set applied_version = o.nth
  from (
    select p.project_id, p.id,
           row_number() over (partition by p.project_id, p.queue_id order by max(a.recorded_at), p.number) as nth
      from proposal p join approval a on a.project_id = p.project_id and a.proposal_id = p.id
     where p.status = 'approved'
     group by p.project_id, p.id, p.queue_id, p.number
  ) o
 where p.project_id = o.project_id and p.id = o.id;
alter table proposal add check ((status = 'approved') = (applied_version is not null));
