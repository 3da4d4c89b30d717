-- A review is held here: its agenda is made of what is open, each item and each action is a row of its own, and what was
-- on it when it was closed stays as it was.
alter table review
  alter column agenda drop not null,
  add column members jsonb,
  add column begun_at timestamptz,
  add column closed_on date;
alter table history.review alter column agenda drop not null;
select govern('review');

-- A vendor sees the items and actions that concern it; those that name no vendor are of the ministry and its adviser.
-- The same holds for the lines about them.
alter function scope_condition(regclass) rename to scope_condition_of_columns;
create function scope_condition(t regclass) returns text language sql stable as $$
  select scope_condition_of_columns(t) || case t::text
    when 'review_item' then ' and ((select public.scope_whole()) or party_id is not null)'
    when 'review_action' then ' and ((select public.scope_whole()) or party_id is not null)'
    when 'event' then ' and ((select public.scope_whole()) or party_id is not null or subject_kind <> all (''{review_item,review_action}''))'
    else '' end
$$;
revoke all on function scope_condition(regclass) from public;

create table review_item (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  review_id uuid not null,
  title words not null,
  party_id uuid,
  matter text,
  -- What tells the matters of one agenda apart, and where the matter is shown.
  topic text,
  address jsonb,
  since_on date,
  -- Its place on the agenda; null: somebody typed it.
  position integer check (position > 0),
  outcome text check (outcome in ('decided', 'carried', 'none')),
  words words,
  settled_on date,
  closed_on date,
  recorded_at timestamptz not null default clock(),
  check ((matter is null) = (topic is null)),
  primary key (project_id, id),
  foreign key (project_id, review_id) references review,
  foreign key (project_id, party_id) references party
);
create index review_item_review on review_item (project_id, review_id, position);

create table review_action (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  review_id uuid not null,
  item_id uuid not null,
  what words not null,
  who_id uuid not null,
  due_on date not null,
  party_id uuid,
  done_on date,
  done words,
  task_id uuid,
  instruction_id uuid,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, id),
  foreign key (project_id, review_id) references review,
  foreign key (project_id, item_id) references review_item,
  foreign key (project_id, who_id) references party,
  foreign key (project_id, party_id) references party,
  foreign key (project_id, task_id) references task,
  foreign key (project_id, instruction_id) references instruction
);
create index review_action_review on review_action (project_id, review_id);
create index review_action_due on review_action (project_id, due_on) where done_on is null;

select allow_withdrawal(t), govern(t) from unnest(array['review_item', 'review_action']) t;
select govern('event', 'insert', true);
