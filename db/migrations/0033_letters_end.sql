-- A letter that the mail server turns away again and again is given up, and shown to the administrator: after three
-- refusals for good (its address does not exist), or twelve for now. One for good weighs as much as four for now. A
-- mail server that cannot be reached refuses nothing: the letter waits on.
alter table letter
  add column refused integer not null default 0,
  add column given_up_at timestamptz;
select govern('letter', 'insert');

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
