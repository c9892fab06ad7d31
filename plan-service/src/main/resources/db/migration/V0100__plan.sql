-- What plan knows of a case from others, and what it owns: doelstelling, hulpvraag, plan van aanpak, voorziening and oordeel.
create table plan_zaak (
    zaak_id                   uuid primary key references zaak,
    gemeentecode              text not null,
    aanvrager_id              uuid,
    eerste_gesprek_op         date,
    uht_status                text,
    rechthebbend              boolean,
    ingezetene                boolean not null default true,
    overleg_vastgelegd        boolean not null default false,
    afwijzing_ontvangen_op    date,
    toegang_bekendgemaakt_op  date,
    hulpvraag_vastgesteld_op  date,
    plan_vastgesteld_op       date,
    versie                    int not null default 0
);

create table doelstelling (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    leefgebied     text not null,
    tekst          text not null,
    artikel        text not null,
    vastgesteld_op date not null,
    nr             bigint generated always as identity
);
create index doelstelling_zaak on doelstelling (zaak_id, nr);

create table hulpvraag (
    id              uuid primary key,
    zaak_id         uuid not null references zaak,
    gemeentecode    text not null,
    doelstelling_id uuid not null references doelstelling,
    leefgebied      text not null,
    situatie        text,
    vastgesteld_op  date not null,
    medewerker      text not null,
    nr              bigint generated always as identity
);
create index hulpvraag_zaak on hulpvraag (zaak_id, nr);

create table plan_van_aanpak (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    nummer         int not null,
    planvorm       text not null,
    vastgesteld_op date not null,
    medewerker     text not null,
    profielversie  text not null,
    inhoud         text not null,
    sha256         text not null,
    bevindingen    jsonb not null
);
create unique index plan_van_aanpak_zaak on plan_van_aanpak (zaak_id, nummer);

create table voorziening (
    id                       uuid primary key,
    zaak_id                  uuid not null references zaak,
    gemeentecode             text not null,
    soort                    text not null,
    omschrijving             text not null,
    bedrag_in_centen         bigint not null,
    leefgebied               text not null,
    doelstelling_id          uuid references doelstelling,
    doelstelling             text,
    hulpvraag_id             uuid references hulpvraag,
    gevraagd_op              date not null,
    status                   text not null,
    kostensoort              text not null,
    gerealiseerd_op          date,
    met_overleg              boolean not null,
    bedreigende_situatie     text,
    noodzaak_bewijs          text,
    maatregel_tegen_herhaling text,
    draagt_bij               boolean not null,
    toelichting              text,
    bronnen                  jsonb not null default '{}',
    medewerkingsverzoeken    jsonb not null default '[]',
    afweging                 jsonb not null default '[]',
    bevindingen              jsonb not null default '[]',
    getoetst_op              date,
    profielversie            text,
    grond                    text,
    motivering               text,
    beslist_op               date,
    beslist_door             text,
    tegengehouden_op         date,
    besluit_id               uuid,
    besluit_vastgesteld_op   date,
    verstrekt_op             date,
    verstrekt_door           text,
    versie                   int not null default 0,
    nr                       bigint generated always as identity
);
create index voorziening_zaak on voorziening (zaak_id, nr);

create table oordeel (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    norm         text not null,
    betreft      text not null,
    medewerker   text not null,
    gegeven_op   date not null,
    motivering   text not null,
    bron         text not null,
    nr           bigint generated always as identity
);
create index oordeel_zaak on oordeel (zaak_id, gegeven_op, bron, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['plan_zaak', 'doelstelling', 'hulpvraag', 'plan_van_aanpak', 'voorziening', 'oordeel'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on plan_zaak, voorziening to ${app};
grant select, insert on doelstelling, hulpvraag, plan_van_aanpak, oordeel to ${app};
