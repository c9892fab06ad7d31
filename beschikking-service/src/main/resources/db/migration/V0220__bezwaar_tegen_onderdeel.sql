-- Which parts of the decision an objection is aimed at; none for the whole of it.
alter table bezwaar add column onderdelen jsonb not null default '[]';
