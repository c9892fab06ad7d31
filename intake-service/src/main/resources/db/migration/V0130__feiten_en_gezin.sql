-- What happened in a case that no other table holds, who has authority over a child, and the gezin as it was on its day.
create table feit (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    soort        text not null,
    op           date not null,
    gemeente     text,
    dag          date,
    waarde       text,
    tekst        text,
    medewerker   text not null,
    nr           bigint generated always as identity
);
create index feit_zaak on feit (zaak_id, nr);

create table gezag (
    zaak_id            uuid primary key references zaak,
    gemeentecode       text not null,
    gezaghebber_id     uuid not null references persoon,
    verblijft_daar     boolean not null,
    vastgelegd_op      date not null,
    versie             int not null default 0
);

create table gezinslid (
    id            uuid primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    persoon_id    uuid not null references persoon,
    relatie       text not null,
    thuiswonend   boolean not null,
    bron          text not null,
    motivering    text,
    vastgelegd_op date not null,
    vertrokken_op date,
    medewerker    text not null,
    nr            bigint generated always as identity
);
create unique index gezinslid_zaak on gezinslid (zaak_id, persoon_id);

alter table aanvraag add column vertrek text;
alter table aanvraag add column vertrokken_op date;
alter table aanvraag add column geopend_door text;

do $$ declare tabel text; begin
    foreach tabel in array array['feit', 'gezag', 'gezinslid'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on feit to ${app};
grant select, insert, update on gezag, gezinslid to ${app};
