-- The time of day of a test, of a periodic check, of an attempt to reproduce something, and of the first owner and the
-- escalation of a report, where a source gives it (0093).
select add_time('test_run', 'ran_on'), add_time('standing', 'ran_on'), add_time('periodic_check', 'ran_on');
select add_time('report_trial', 'tried_on'), add_time('defect_trial', 'tried_on');
select add_time('report', 'owned_on');
select add_time('report_escalation', d) from unnest(array['passed_on', 'answered_on']) d;
-- When the build first passed and when it last did, with their times; null: only the days are known.
alter table coverage add column passed jsonb;

select govern('test_run', 'insert', true);
select govern('standing', 'insert, delete');
select govern(t) from unnest(array['periodic_check', 'report']) t;
select govern(t, 'insert, update, delete')
  from unnest(array['report_trial', 'defect_trial', 'report_escalation', 'coverage']) t;
