-- What the BRP answered about a person: immutable and encrypted. What it changed is in persoon; what stood there before is kept beside it.
alter table persoon add column versie int not null default 0;
alter table persoon add column aanschrijfnaam text;
alter table persoon add column adresregels text[] not null default '{}';
alter table persoon add column overleden boolean not null default false;
alter table persoon add column brp_raadpleging_id uuid;

create table brp_raadpleging (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    persoon_id   uuid not null references persoon,
    gemeentecode text not null,
    bron         text not null,
    sleutel_id   text not null,
    inhoud       bytea not null,
    medewerker   text not null,
    op           date not null,
    moment       timestamptz not null,
    nr           bigint generated always as identity
);
create index brp_raadpleging_zaak on brp_raadpleging (zaak_id, nr);
create index brp_raadpleging_persoon on brp_raadpleging (persoon_id, nr);

create table persoonswijziging (
    id           uuid primary key,
    persoon_id   uuid not null references persoon,
    gemeentecode text not null,
    zaak_id      uuid references zaak,
    velden       text[] not null,
    sleutel_id   text not null,
    oud          bytea not null,
    bron         text not null,
    reden        text,
    medewerker   text not null,
    op           date not null,
    moment       timestamptz not null,
    nr           bigint generated always as identity
);
create index persoonswijziging_persoon on persoonswijziging (persoon_id, nr);
-- Who stands in a case is asked from the side of the person too.
create index gezinslid_persoon on gezinslid (persoon_id);
create index gezag_persoon on gezag (gezaghebber_id);

do $$ declare tabel text; begin
    foreach tabel in array array['brp_raadpleging', 'persoonswijziging'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on brp_raadpleging, persoonswijziging to ${app};
