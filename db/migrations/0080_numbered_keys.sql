-- The next number of a report or a defect is found at the end of an index, and not by reading all keys ever given.
create index report_numbered on report (project_id, (substring(key from '\d{1,9}$')::integer));
create index defect_numbered on defect (project_id, (substring(key from '\d{1,9}$')::integer));
-- The histories get the index too: there the numbers of withdrawn and corrected records count.
select govern('report'), govern('defect');
