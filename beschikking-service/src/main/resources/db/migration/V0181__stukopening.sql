-- Who opened a medical document on which day, and why; without it nobody reads it (AVG 9).
create table stukopening (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    stuk_id        uuid not null references stuk,
    medewerker     text not null,
    reden          text not null,
    geopend_op     date not null,
    nr             bigint generated always as identity
);
create index stukopening_zaak on stukopening (zaak_id, medewerker, geopend_op);

alter table stukopening enable row level security;
alter table stukopening force row level security;
create policy eigen on stukopening using (eigen_gemeente(gemeentecode));
grant select, insert on stukopening to ${app};
