-- Who asks, and what was asked. The BSN is here alone: encrypted, with a keyed hash to find it again.
create table persoon (
    id               uuid primary key,
    gemeentecode     text not null,
    bsn_sleutel_id   text    not null,
    bsn_versleuteld  bytea   not null,
    bsn_index        bytea   not null,
    aanhef           text,
    voorletters      text,
    tussenvoegsel    text,
    achternaam       text    not null,
    geboortedatum    date,
    straat           text,
    huisnummer       text,
    huisletter       text,
    toevoeging       text,
    postcode         text,
    woonplaats       text,
    telefoon         text,
    email            text,
    woongemeente     text    not null,
    gedetineerd      boolean not null default false,
    geheimhouding    boolean not null default false,
    overleden_op     date
);
create unique index persoon_bsn on persoon (gemeentecode, bsn_index);

create sequence zaaknummer;

create table aanvraag (
    zaak_id         uuid primary key references zaak,
    gemeentecode    text not null,
    zaaknummer      text    not null unique,
    aanvrager_id    uuid    not null references persoon,
    kanaal          text    not null,
    ontvangen_op    date    not null,
    bevestigd_op    date,
    lopend          boolean not null default true,
    versie          int     not null default 0
);
create unique index aanvraag_lopend on aanvraag (gemeentecode, aanvrager_id) where lopend;
create index aanvraag_aanvrager on aanvraag (aanvrager_id);

alter table persoon enable row level security;
alter table persoon force row level security;
create policy eigen on persoon using (eigen_gemeente(gemeentecode));
alter table aanvraag enable row level security;
alter table aanvraag force row level security;
create policy eigen on aanvraag using (eigen_gemeente(gemeentecode));
grant select, insert, update on persoon, aanvraag to ${app};
grant usage on sequence zaaknummer to ${app};
