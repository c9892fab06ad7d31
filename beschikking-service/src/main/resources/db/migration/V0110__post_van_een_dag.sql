-- The letters of one day in one municipality, in the order in which the printer gets them.
create index brief_dag on brief (gemeentecode, gedagtekend_op, id);
