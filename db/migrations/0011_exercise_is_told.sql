-- The exercise's clock is told to the servers when it is set: it may move, and the exercise begin again, without a line.
create function tell_exercise() returns trigger language plpgsql as $$
begin
  perform pg_notify('fukan', 'exercise');
  return null;
end
$$;
create trigger tell after insert or update on exercise_clock for each statement execute function tell_exercise();
revoke all on function tell_exercise() from public;
