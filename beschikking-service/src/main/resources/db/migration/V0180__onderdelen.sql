-- A decision on more than one voorziening: each part with its own outcome, ground and reasons. Empty for all others.
alter table besluit add column onderdelen jsonb not null default '[]';
