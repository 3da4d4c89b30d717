-- A party says once what an environment is for, each time that it is asked. Its own words are corrected, not said again.
create function check_purpose_said() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is null and exists (
    select from public.purpose_confirmation p
      join public.environment e on e.project_id = p.project_id and e.id = p.environment_id
     where p.project_id = new.project_id and p.environment_id = new.environment_id and p.party_id = new.party_id
       and p.id <> new.id and p.withdrawn_at is null
       and p.confirmed_at >= e.asked_at and new.confirmed_at >= e.asked_at
  ) then
    raise exception 'this party has said what the environment is for'
      using errcode = 'unique_violation', constraint = 'purpose_said_once';
  end if;
  return new;
end
$$;
create trigger check_purpose_said before insert or update on purpose_confirmation
  for each row execute function check_purpose_said();
