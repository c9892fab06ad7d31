-- From when to when, how and on what conditions a voorziening was granted; empty where nothing was said.
alter table voorziening add column toekenning jsonb;
