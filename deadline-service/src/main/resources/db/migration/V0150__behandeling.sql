-- Which team and which employee handle a case; a way to divide work, no fact of the case.
create table behandeling (
    zaak_id      uuid primary key references zaak,
    gemeentecode text not null,
    team         text,
    medewerker   text,
    versie       bigint not null default 1
);
create index behandeling_team on behandeling (gemeentecode, team, zaak_id) where team is not null;
create index behandeling_medewerker on behandeling (gemeentecode, medewerker, zaak_id) where medewerker is not null;
alter table behandeling enable row level security;
alter table behandeling force row level security;
create policy eigen on behandeling using (eigen_gemeente(gemeentecode));
grant select, insert, update on behandeling to ${app};
