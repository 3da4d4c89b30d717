-- A draft is its author's own sheet: once it is changed, sent or thrown away, nobody reads what it was before.
drop trigger keep on draft;
drop function history.draft_keep();
drop view asof.draft;
drop table history.draft;
