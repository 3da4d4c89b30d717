-- What a proposal's forecast was reckoned from: by it a later change of capacity, estimates or due dates is told from
-- the mere passing of days. Null: proposed before this was kept.
alter table proposal add column inputs jsonb;
select govern('proposal');

-- A version of a fact names its act; this finds the line of that act, and so who it was.
create index event_act on event (project_id, act_id);
