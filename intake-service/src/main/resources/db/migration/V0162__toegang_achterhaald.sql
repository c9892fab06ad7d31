-- What the test of access would say now, as long as that differs from what was decided.
alter table toegang add column nieuwe_bevindingen jsonb;
