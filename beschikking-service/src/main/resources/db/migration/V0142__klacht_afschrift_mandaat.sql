-- The copy of a complaint for whom it is about, and the mandate as it stood when a decision was taken.
alter table klacht
    add column afschrift_op   date,
    add column afschrift_door text;
alter table besluit add column mandaat jsonb;
