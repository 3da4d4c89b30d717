-- What shows a result: files and links. Content is kept once in a project, by its SHA-256; an attachment says of which record
-- it is, what it is called and who added it when.

create table file_content (
  project_id uuid not null references project,
  digest text not null,
  content bytea not null,
  recorded_at timestamptz not null default clock(),
  primary key (project_id, digest),
  check (octet_length(content) between 1 and 20 * 1024 * 1024),
  -- The digest stands under the seal of the attachment; so it seals the content too.
  check (digest = encode(sha256(content), 'hex'))
);
-- It is read as it is, whatever is in it: compressing it would take time and save little.
alter table file_content alter column content set storage external;

create table attachment (
  project_id uuid not null references project,
  id uuid not null default gen_random_uuid(),
  -- The table and the id of the record that it is attached to.
  about text not null,
  about_id uuid not null,
  -- What it shows.
  words words not null,
  name text check (name <> '' and length(name) <= 200),
  media_type text,
  size integer,
  digest text,
  url text check (length(url) <= 2000),
  added_by uuid not null references account,
  added_party uuid not null,
  added_at timestamptz not null default clock(),
  primary key (project_id, id),
  -- A file or a link.
  check ((digest is null) <> (url is null)),
  check ((digest is null) = (name is null) and (digest is null) = (size is null) and (digest is null) = (media_type is null)),
  foreign key (project_id, added_party) references party,
  foreign key (project_id, digest) references file_content
);
create index attachment_about on attachment (project_id, about, about_id, added_at);

-- An attachment is seen by whoever sees the record that it is attached to, or saw it as it was.
do $$
begin
  execute replace(pg_get_functiondef('scope_condition(regclass)'::regprocedure),
    $q$when 'ministry_note' then$q$,
    $q$when 'attachment' then ' and case attachment.about'
         || ' when ''execution'' then exists (select from history.execution r where r.project_id = attachment.project_id and r.id = attachment.about_id)'
         || ' when ''task'' then exists (select from history.task r where r.project_id = attachment.project_id and r.id = attachment.about_id)'
         || ' when ''test_run'' then exists (select from public.test_run r where r.project_id = attachment.project_id and r.id = attachment.about_id)'
         || ' else false end'
       when 'ministry_note' then$q$);
  execute replace(pg_get_functiondef('unsealed_columns()'::regprocedure),
    $q$select 'finding', name,$q$,
    $q$select 'file_content', 'content', 'its digest is sealed, and a constraint binds it to the digest'
       union all select 'finding', name,$q$);
end
$$;

select allow_withdrawal('attachment'), govern('attachment');
select govern('file_content', 'insert', true);
