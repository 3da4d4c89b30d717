-- A vendor may receive an order with a reservation, and may ask about it; the ministry's side replies to the vendor.
alter table acknowledgement
  drop constraint acknowledgement_act_check,
  add constraint acknowledgement_act_check
    check (act in ('read', 'acknowledged', 'reserved', 'objected', 'asked', 'replied')),
  drop constraint acknowledgement_check,
  add constraint acknowledgement_check check (act in ('read', 'acknowledged') or words is not null);
drop index acknowledgement_order;
create unique index acknowledgement_order on acknowledgement (project_id, subject_id, party_id)
  where act in ('acknowledged', 'reserved', 'objected') and subject_kind = 'proposal';
select govern('acknowledgement', 'insert', true);
