-- What an approval lacks is asked for by name, of the side that can supply it, and whoever asked can remind that side.
-- side: whom a question asks, or who answers. Null: it was written before this was kept, or it asks nobody in particular.
-- gaps: the ids of what a question asks for.
alter table remark
  add column side text check (side in ('official', 'vendor_manager')),
  add column gaps jsonb;
select govern('remark', 'insert', true);

create table remark_reminder (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  proposal_id uuid not null,
  -- The question or the request for an opinion.
  remark_id uuid not null,
  account_id uuid not null references account,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id) references proposal,
  foreign key (project_id, remark_id) references remark
);
create index remark_reminder_remark on remark_reminder (project_id, remark_id);
select govern('remark_reminder', 'insert', true);

-- A condition names the role that accepts it. A deputy of that role may accept in its place, and the row says so.
-- acceptor null: it was set before this was kept, and anybody of the ministry's side accepts it.
alter table condition
  add column acceptor text check (acceptor in ('official', 'executive', 'adviser')),
  add column accepted_for text check (accepted_for in ('executive', 'adviser')),
  add constraint condition_in_place_check check (accepted_for is null or met_by is not null);
select govern('condition');
