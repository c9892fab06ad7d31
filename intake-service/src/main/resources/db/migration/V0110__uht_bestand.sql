-- UHT files: the raw file encrypted, with its hash, and one report row per file row.
create table portaalbestand (
    id            uuid primary key references zaak,
    gemeentecode  text   not null,
    soort         text   not null,
    ontvangen_op  date   not null,
    aangeleverd_door text not null,
    sha256        text   not null,
    ruw           bytea,
    status        text   not null,
    bestandscodes text[] not null default '{}',
    mapping       text,
    tekenset      text,
    onbekende_kolommen text[] not null default '{}',
    leeg          int    not null default 0,
    eerder_id     uuid,
    versie        int    not null default 0
);
create unique index portaalbestand_hash on portaalbestand (gemeentecode, sha256) where status <> 'GEWEIGERD';
create index portaalbestand_bezig on portaalbestand (gemeentecode) where status = 'BEZIG';

create table portaalregel (
    bestand_id   uuid   not null references portaalbestand,
    gemeentecode text   not null,
    rij          int    not null,
    uitkomst     text   not null,
    codes        text[] not null,
    zaak_id      uuid,
    primary key (bestand_id, rij)
);

alter table aanvraag add column grond text;
alter table aanvraag add column tweede_grond text;

alter table portaalbestand enable row level security;
alter table portaalbestand force row level security;
create policy eigen on portaalbestand using (eigen_gemeente(gemeentecode));
alter table portaalregel enable row level security;
alter table portaalregel force row level security;
create policy eigen on portaalregel using (eigen_gemeente(gemeentecode));
grant select, insert, update on portaalbestand to ${app};
grant select, insert on portaalregel to ${app};
