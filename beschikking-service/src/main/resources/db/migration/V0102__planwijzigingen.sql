-- The articles under which goals of the plan changed; a decision on the plan covers the first so many of them.
alter table dossier add column planwijzigingen jsonb not null default '[]';
