-- A letter can also say that an order was stopped, or that it goes on.
alter table letter
  drop constraint letter_check,
  drop constraint letter_check1,
  add column hold_id uuid,
  add foreign key (project_id, hold_id) references order_hold,
  add constraint letter_step_check check ((proposal_id is null) = (step is null)),
  add constraint letter_party_check check ((party_id is null) = (deputy_id is not null)),
  add constraint letter_about_check check (num_nonnulls(proposal_id, deputy_id, hold_id) = 1),
  add unique (project_id, hold_id, account_id);
select govern('letter', 'insert');

drop function take_letter();
create function take_letter()
returns table (project_id uuid, project_key text, id uuid, number integer, step integer, deputy_id uuid, hold_id uuid, account_id uuid, epoch integer, email text, locale text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with due as (
    select l.project_id, l.id,
           (select o.number from proposal o where o.project_id = l.project_id and o.id = l.proposal_id) as number
      from letter l
      join member m on m.project_id = l.project_id and m.account_id = l.account_id
      join account a on a.id = l.account_id and a.closed_at is null
     where l.sent_at is null and l.given_up_at is null and l.next_try_at <= transaction_timestamp()
     order by l.next_try_at limit 1
     for update of l skip locked
  )
  update letter l
     set tries = l.tries + 1,
         next_try_at = transaction_timestamp() + least(interval '6 hours', interval '2 minutes' * power(2, least(l.tries, 10)))
    from due, account a, project p
   where l.project_id = due.project_id and l.id = due.id and a.id = l.account_id and p.project_id = l.project_id
  returning l.project_id, p.key, l.id, due.number, l.step, l.deputy_id, l.hold_id, l.account_id, a.epoch, a.email, a.locale;
end
$$;
revoke all on function take_letter() from public;
grant execute on function take_letter() to fukan_app;
