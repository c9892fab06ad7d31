-- Documents that came in, encrypted, with what they are about; and what is kept from the objector, with the reason.
create table stuk (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    soort          text not null,
    type           text not null,
    omschrijving   text not null,
    betreft        uuid,
    ontvangen_op   date not null,
    grootte        int not null,
    sha256         text not null,
    vastgelegd_door text not null,
    vastgelegd_op  date not null,
    nr             bigint generated always as identity
);
create index stuk_zaak on stuk (zaak_id, nr);

create table stukinhoud (
    stuk_id        uuid primary key references stuk,
    gemeentecode   text not null,
    ruw            bytea not null
);

do $$ declare tabel text; begin
    foreach tabel in array array['stuk', 'stukinhoud'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on stuk, stukinhoud to ${app};
