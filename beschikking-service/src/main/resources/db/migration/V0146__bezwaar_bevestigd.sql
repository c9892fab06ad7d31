-- The day on which the receipt of an objection was confirmed in writing.
alter table bezwaar add column bevestigd_op date;
