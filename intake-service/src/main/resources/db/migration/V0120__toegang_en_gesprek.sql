-- The right, as UHT knows it and as the municipality assessed it; the invitation and the first talk.
create table verificatie (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    stand        text not null,
    uht_status   text,
    bron         text not null,
    reden        text not null,
    medewerker   text not null,
    op           date not null,
    nr           bigint generated always as identity
);
create index verificatie_zaak on verificatie (zaak_id, nr);

create table toegang (
    zaak_id        uuid primary key references zaak,
    gemeentecode   text not null,
    verificatie    text not null default 'NIET_GEVRAAGD',
    uht_status     text,
    rechthebbend   boolean,
    beoordeeld_op  date,
    overleg_nodig  boolean not null default false,
    bevindingen    jsonb not null default '[]',
    profielversie  text,
    versie         int not null default 0
);

create table uitnodiging (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    kanaal         text not null,
    uitgenodigd_op date not null
);
create index uitnodiging_zaak on uitnodiging (zaak_id);

create table gesprek (
    zaak_id        uuid primary key references zaak,
    gemeentecode   text not null,
    gekozen_plaats text,
    gesprek_id     uuid,
    plaats         text,
    medewerkers    int,
    gevoerd_op     date,
    versie         int not null default 0
);

create table instemming (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    ingestemd    boolean not null,
    op           date not null,
    nr           bigint generated always as identity
);
create index instemming_zaak on instemming (zaak_id, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['verificatie', 'toegang', 'uitnodiging', 'gesprek', 'instemming'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on toegang, gesprek to ${app};
grant select, insert on verificatie, uitnodiging, instemming to ${app};
