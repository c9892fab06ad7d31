-- What this service knows of a case from the others, the decisions, and the letters that were made once.
create table dossier (
    zaak_id               uuid primary key references zaak,
    gemeentecode          text not null,
    zaaknummer            text,
    aanvrager_id          uuid,
    ontvangen_op          date,
    eerste_gesprek_op     date,
    hulpvraag_op          date,
    plan_id               uuid,
    plan_versie           int,
    plan_op               date,
    eerste_plan_op        date,
    rechthebbend          boolean,
    recht_bron            text,
    toegangsbevindingen   jsonb not null default '[]'
);

create table dossiervoorziening (
    voorziening_id uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    soort          text not null,
    leefgebied     text not null,
    gevraagd_op    date,
    uitkomst       text not null,
    uitkomst_op    date,
    grond          text,
    bevindingen    jsonb not null default '[]',
    nr             bigint not null
);
create index dossiervoorziening_zaak on dossiervoorziening (zaak_id, nr);

create table besluit (
    id                uuid primary key,
    zaak_id           uuid not null references zaak,
    gemeentecode      text not null,
    soort             text not null,
    status            text not null,
    voorziening_id    uuid,
    plan_id           uuid,
    plan_versie       int,
    opsteller         text,
    opgesteld_op      date,
    beslisser         text,
    vastgesteld_op    date,
    bekendgemaakt_op  date,
    kanaal            text,
    profielversie     text,
    publicatie        text,
    bevindingen       jsonb not null default '[]',
    motivering        text,
    bijzondere_omstandigheden jsonb,
    materiaal         jsonb,
    brief_id          uuid,
    bezwaar_tot_en_met date,
    versie            int not null default 0,
    klaargezet_op     date not null,
    nr                bigint generated always as identity
);
create index besluit_zaak on besluit (zaak_id, nr);

create table brief (
    id               uuid primary key,
    zaak_id          uuid not null references zaak,
    gemeentecode     text not null,
    besluit_id       uuid not null references besluit,
    geadresseerde_id uuid not null,
    kanaal           text not null,
    gedagtekend_op   date not null,
    sha256           text not null,
    paginas          int  not null,
    pdf              bytea not null
);
create unique index brief_besluit on brief (besluit_id, geadresseerde_id);

create table zienswijze (
    zaak_id      uuid not null references zaak,
    besluitsoort text not null,
    gemeentecode text not null,
    gevraagd_op  date,
    tot_en_met   date,
    gegeven_op   date,
    tekst        text,
    afgezien_op_grond_van text,
    afgezien_reden text,
    afgezien_door  text,
    primary key (zaak_id, besluitsoort)
);

create table oordeel (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    artikel      text not null,
    betreft      text not null,
    medewerker   text not null,
    gegeven_op   date not null,
    motivering   text not null,
    nr           bigint generated always as identity
);
create index oordeel_zaak on oordeel (zaak_id, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['dossier', 'dossiervoorziening', 'besluit', 'brief', 'zienswijze', 'oordeel'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on dossier, dossiervoorziening, besluit, zienswijze to ${app};
grant select, insert on brief, oordeel to ${app};
