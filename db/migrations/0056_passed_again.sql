-- The last day on which a build passed its full-chain test once more. It answers what came between the two passes.
alter table coverage add column passed_again_on date;
select govern('coverage', 'insert, update, delete');
