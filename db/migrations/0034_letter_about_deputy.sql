-- A letter is about a decision, or about a deputy who was named. A deputy can be ended; what was named stands in the
-- line of the record, by which the letter is written, so nothing refers to the deputy's row.
alter table letter
  alter column party_id drop not null,
  alter column proposal_id drop not null,
  alter column step drop not null,
  add column deputy_id uuid,
  add check ((proposal_id is null) = (step is null) and (proposal_id is null) = (party_id is null)),
  add check ((proposal_id is null) <> (deputy_id is null)),
  add unique (project_id, deputy_id, account_id);
alter table history.letter
  alter column party_id drop not null,
  alter column proposal_id drop not null,
  alter column step drop not null;
select govern('letter', 'insert');

-- As before, without the letters that were given up; a letter about a deputy has no number and no step.
drop function take_letter();
create function take_letter()
returns table (project_id uuid, project_key text, id uuid, number integer, step integer, deputy_id uuid, account_id uuid, epoch integer, email text, locale text)
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
  returning l.project_id, p.key, l.id, due.number, l.step, l.deputy_id, l.account_id, a.epoch, a.email, a.locale;
end
$$;
revoke all on function take_letter() from public;
grant execute on function take_letter() to fukan_app;
