-- With which other cases of the same household a provision is shared; it is given once.
alter table voorziening add column gedeeld_met uuid[] not null default '{}';
create index voorziening_gedeeld on voorziening using gin (gedeeld_met);
