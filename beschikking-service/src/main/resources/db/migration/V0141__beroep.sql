-- Appeals at a court of law: against a decision, against not deciding, and on appeal of an earlier one.
create table beroep (
    id                 uuid primary key,
    zaak_id            uuid not null references zaak,
    gemeentecode       text not null,
    soort              text not null,
    besluit_id         uuid references besluit,
    bezwaar_id         uuid references bezwaar,
    gerecht            text not null,
    zaaknummer         text not null,
    ingesteld_op       date not null,
    gemeld_op          date not null,
    bevindingen        jsonb not null default '[]',
    stukken_gezonden_op date,
    uitkomst           text,
    verzonden_op       date,
    opdracht           text,
    opdracht_tekst     text,
    nieuw_besluit_uiterlijk date,
    afgesloten_op      date,
    vastgelegd_door    text not null,
    versie             int not null default 0,
    nr                 bigint generated always as identity
);
create index beroep_zaak on beroep (zaak_id, nr);

alter table beroep enable row level security;
alter table beroep force row level security;
create policy eigen on beroep using (eigen_gemeente(gemeentecode));
grant select, insert, update on beroep to ${app};
