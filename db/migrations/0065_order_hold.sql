-- Whoever proposed or approved an order may stop it, and let it go on again; the last of these acts counts, as long as
-- the order is the one in force.
create table order_hold (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  party_id uuid not null,
  -- The order.
  proposal_id uuid not null,
  kind text not null check (kind in ('held', 'resumed')),
  account_id uuid not null references account,
  words words not null,
  sequence bigint generated always as identity,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, party_id) references party,
  foreign key (project_id, proposal_id) references proposal
);
create index order_hold_proposal on order_hold (project_id, proposal_id, sequence);
select govern('order_hold', 'insert', true);
