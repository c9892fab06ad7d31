-- A decision that could not wait for its reasons: why, until when they follow, and when a colleague sent them.
alter table besluit add column spoed_reden text;
alter table besluit add column motivering_uiterlijk date;
alter table besluit add column motivering_verstrekt_op date;
alter table besluit add column nagezien_door text;
