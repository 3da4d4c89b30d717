-- Who named a deputy. Nobody names itself; who names holds the role that is lent, or is the administrator.
alter table deputy add column named_by uuid references account;
select govern('deputy', 'insert, delete');
update deputy d set named_by = (
  select e.actor_id from event e
   where e.project_id = d.project_id and e.kind = 'deputy-set' and e.subject_id = d.id
   order by e.seq limit 1);
-- What was named otherwise no longer stands.
delete from deputy d where not exists (
  select from member own join member namer on namer.project_id = own.project_id
   where own.project_id = d.project_id and own.id = d.member_id
     and namer.account_id = d.named_by and namer.account_id <> own.account_id and namer.role in (d.role, 'admin'));
alter table deputy alter column named_by set not null;

create function check_deputy() returns trigger language plpgsql as $$
begin
  perform from public.member m
    where m.project_id = new.project_id and (m.id = new.member_id or m.account_id = new.named_by) for share;
  if not exists (
    select from public.member own join public.member namer on namer.project_id = own.project_id
     where own.project_id = new.project_id and own.id = new.member_id and own.role <> new.role
       and namer.account_id = new.named_by and namer.account_id <> own.account_id
       and namer.role in (new.role, 'admin')
  ) or (current_user = 'fukan_app' and new.named_by <> public.scope_actor()) then
    raise exception 'a deputy is named by another person, who holds the role or is the administrator'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_deputy before insert on deputy for each row execute function check_deputy();

-- A step is decided by whoever holds its role at that moment, or by a deputy of that day. That nobody decides two
-- steps or an own proposal is held by the constraints of the table.
create function check_decider() returns trigger language plpgsql as $$
declare
  due record;
  own record;
  today date := (public.clock() at time zone 'Asia/Tokyo')::date;
begin
  if current_user <> 'fukan_app' then return new; end if;
  select p.status, p.step, p.route -> (p.step - 1) ->> 'role' as role into due
    from public.proposal p where p.project_id = new.project_id and p.id = new.proposal_id for update;
  select m.id, m.role into own
    from public.member m where m.project_id = new.project_id and m.account_id = new.account_id for share;
  if new.account_id is distinct from public.scope_actor() or due.status is distinct from 'open'
    or due.step <> new.step or due.role is distinct from new.role
    or (new.deputy and not exists (
      select from public.deputy d
       where d.project_id = new.project_id and d.member_id = own.id and d.role = new.role
         and today between d.from_on and d.until_on))
    or (not new.deputy and own.role is distinct from new.role) then
    raise exception 'this person may not decide this step' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_decider before insert on approval for each row execute function check_decider();
revoke all on function check_deputy(), check_decider() from public;
