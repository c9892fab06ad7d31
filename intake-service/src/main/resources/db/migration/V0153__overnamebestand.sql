-- Running cases that are taken over from a file: the file encrypted until each row is done, and one report row per file row.
create table overnamebestand (
    id           uuid primary key references zaak,
    gemeentecode text not null,
    sha256       text not null,
    ruw          bytea,
    status       text not null,
    rijen        int  not null,
    aangeleverd_door text not null,
    aangeleverd_op   date not null,
    versie       int  not null default 0
);
create unique index overnamebestand_hash on overnamebestand (gemeentecode, sha256);
create index overnamebestand_bezig on overnamebestand (gemeentecode) where status = 'BEZIG';

create table overnameregel (
    bestand_id   uuid not null references overnamebestand,
    gemeentecode text not null,
    rij          int  not null,
    uitkomst     text not null,
    fouten       jsonb not null,
    zaak_id      uuid,
    primary key (bestand_id, rij)
);
create index overnameregel_zaak on overnameregel (zaak_id) where zaak_id is not null;

do $$ declare tabel text; begin
    foreach tabel in array array['overnamebestand', 'overnameregel'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on overnamebestand to ${app};
grant select, insert on overnameregel to ${app};
