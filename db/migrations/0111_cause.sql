-- The cause of a defect, who says so, and the source that says it. Null: nobody has said.
alter table defect
  add column cause words,
  add column cause_by uuid,
  add column cause_source uuid,
  add check (cause is not null or (cause_by is null and cause_source is null)),
  add foreign key (project_id, cause_by) references party,
  add foreign key (project_id, cause_source) references source;
select govern('defect');
