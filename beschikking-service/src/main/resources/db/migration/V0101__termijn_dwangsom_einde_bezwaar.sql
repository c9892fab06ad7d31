-- What moves a term, what the municipality was told to be late with, how the support ends, and who objects.
alter table dossier
    add column afwijzing_op           date,
    add column beeindiging_verzocht_op date,
    add column pogingen               jsonb not null default '[]',
    add column aanvullingen           jsonb not null default '[]',
    add column gezin                  jsonb not null default '[]',
    add column overgedragen_op        date,
    add column toegang_overgenomen_op date,
    add column verhuisd_op            date,
    add column overleg_op             date;

alter table besluit add column bezwaar_id uuid;
alter table brief alter column besluit_id drop not null;
alter table brief add column soort text not null default 'besluit';
create index brief_zaak on brief (zaak_id, gedagtekend_op, id);

create table termijnwijziging (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    termijn        text not null,
    betreft        uuid,
    soort          text not null,
    artikel        text not null,
    vanaf          date,
    tot_en_met     date,
    duur           text,
    nieuwe_dag     date,
    vastgelegd_op  date not null,
    medewerker     text not null,
    ingetrokken_op date,
    intrekreden    text,
    nr             bigint generated always as identity
);
create index termijnwijziging_zaak on termijnwijziging (zaak_id, nr);

create table ingebrekestelling (
    id            uuid primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    termijn       text not null,
    termijn_einde date not null,
    ontvangen_op  date not null,
    prematuur     boolean not null,
    telt          boolean not null,
    beantwoord_op date,
    nr            bigint generated always as identity
);
create index ingebrekestelling_zaak on ingebrekestelling (zaak_id, nr);

create table beeindiging (
    id            uuid primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    artikel       text not null,
    grond         text not null,
    laatste_dag   date not null,
    voorbereid_op date not null,
    medewerker    text not null,
    nr            bigint generated always as identity
);
create index beeindiging_zaak on beeindiging (zaak_id, nr);

create table bezwaar (
    id              uuid primary key,
    zaak_id         uuid not null references zaak,
    gemeentecode    text not null,
    besluit_id      uuid not null references besluit,
    ontvangen_op    date not null,
    gepost_op       date,
    tijdig          boolean not null,
    bevindingen     jsonb not null default '[]',
    commissie       boolean not null,
    gehoord_op      date,
    gehoord_door    text,
    verslag         text,
    afgezien_op_grond_van text,
    afgezien_reden  text,
    afgezien_door   text,
    uitkomst        text,
    beslissing_id   uuid,
    afgehandeld_op  date,
    versie          int not null default 0,
    nr              bigint generated always as identity
);
create index bezwaar_zaak on bezwaar (zaak_id, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['termijnwijziging', 'ingebrekestelling', 'beeindiging', 'bezwaar'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on termijnwijziging, ingebrekestelling, bezwaar to ${app};
grant select, insert on beeindiging to ${app};
