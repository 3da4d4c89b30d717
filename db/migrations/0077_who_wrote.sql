-- Who wrote the reason of a proposal: the console from the record, or the person. Null: it was not asked then.
alter table proposal add column reason_by text check (reason_by in ('record', 'person'));
select govern('proposal');
