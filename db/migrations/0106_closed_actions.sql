-- The day on which the review of an action was closed: what was agreed stays as it was then.
alter table review_action add column closed_on date;
select govern('review_action');
