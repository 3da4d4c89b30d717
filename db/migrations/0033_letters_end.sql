-- A letter that the mail server turns away again and again is given up, and shown to the administrator: after three
-- refusals for good (its address does not exist), or twelve for now. One for good weighs as much as four for now. A
-- mail server that cannot be reached refuses nothing: the letter waits on.
alter table letter
  add column refused integer not null default 0,
  add column given_up_at timestamptz;
select govern('letter', 'insert');

create or replace function take_letter()
returns table (project_id uuid, project_key text, id uuid, number integer, step integer, account_id uuid, epoch integer, email text, locale text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with due as (
    select l.project_id, l.id from letter l
      join member m on m.project_id = l.project_id and m.account_id = l.account_id
      join account a on a.id = l.account_id and a.closed_at is null
     where l.sent_at is null and l.given_up_at is null and l.next_try_at <= transaction_timestamp()
     order by l.next_try_at limit 1
     for update of l skip locked
  )
  update letter l
     set tries = l.tries + 1,
         next_try_at = transaction_timestamp() + least(interval '6 hours', interval '2 minutes' * power(2, least(l.tries, 10)))
    from due, account a, project p, proposal o
   where l.project_id = due.project_id and l.id = due.id and a.id = l.account_id and p.project_id = l.project_id
     and o.project_id = l.project_id and o.id = l.proposal_id
  returning l.project_id, p.key, l.id, o.number, l.step, l.account_id, a.epoch, a.email, a.locale;
end
$$;

create function mark_letter_refused(project uuid, letter uuid, for_good boolean) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update letter l
     set refused = l.refused + weight,
         given_up_at = case when l.refused + weight >= 12 then clock() end
    from (select case when for_good then 4 else 1 end as weight) w
   where l.project_id = project and l.id = letter and l.sent_at is null and l.given_up_at is null
$$;
revoke all on function mark_letter_refused(uuid, uuid, boolean) from public;
grant execute on function mark_letter_refused(uuid, uuid, boolean) to fukan_app;
