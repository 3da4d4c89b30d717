-- A copy of each decision by mail. The letter is written in the decision's transaction, and sent by whichever
-- server takes it; until the mail server has it, it waits.
create table letter (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  proposal_id uuid not null,
  step integer not null,
  -- To whom.
  account_id uuid not null references account,
  recorded_at timestamptz not null default clock(),
  sent_at timestamptz,
  -- Real time: an exercise does not hurry the mail.
  tries integer not null default 0,
  next_try_at timestamptz not null default transaction_timestamp(),
  primary key (project_id, id),
  unique (project_id, proposal_id, step, account_id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id, step) references approval (project_id, proposal_id, step)
);
create index letter_waiting on letter (project_id, next_try_at) where sent_at is null;
select govern('letter', 'insert');

-- Takes the letter that has waited longest, for the server that asks alone. It waits again from then on, each time
-- twice as long, six hours at most: what a server took and could not send, or did not live to send, is not lost.
create function take_letter()
returns table (project_id uuid, project_key text, id uuid, number integer, step integer, account_id uuid, epoch integer, email text, locale text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with due as (
    select l.project_id, l.id from letter l
      join member m on m.project_id = l.project_id and m.account_id = l.account_id
      join account a on a.id = l.account_id and a.closed_at is null
     where l.sent_at is null and l.next_try_at <= transaction_timestamp()
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

create function mark_letter_sent(project uuid, letter uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update letter l set sent_at = clock() where l.project_id = project and l.id = letter and l.sent_at is null
$$;

revoke all on function take_letter(), mark_letter_sent(uuid, uuid) from public;
grant execute on function take_letter(), mark_letter_sent(uuid, uuid) to fukan_app;
