-- A letter with a character that cannot be printed waits until it is put right.
alter table klaarbericht add column tegengehouden_op date;
