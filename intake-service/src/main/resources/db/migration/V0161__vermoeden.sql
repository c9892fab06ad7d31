-- Which other case may be of the same human, until a person says whether it is.
create table vermoeden (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    andere_zaak_id uuid not null references zaak,
    gemeentecode   text not null,
    gevonden_op    date not null,
    dezelfde       boolean,
    reden          text,
    medewerker     text,
    beoordeeld_op  date,
    versie         int not null default 0,
    nr             bigint generated always as identity
);
create unique index vermoeden_zaak on vermoeden (zaak_id, andere_zaak_id);

alter table vermoeden enable row level security;
alter table vermoeden force row level security;
create policy eigen on vermoeden using (eigen_gemeente(gemeentecode));
grant select, insert, update on vermoeden to ${app};
