-- Who acts for the applicant, for what and when; name and address encrypted. Consent to digital messages is per channel, with how it was told.
create table machtiging (
    id            uuid primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    sleutel_id    text not null,
    inhoud        bytea not null,
    advocaat      boolean not null,
    omvang        text[] not null,
    van           date not null,
    tot           date,
    gevraagd_op   date,
    gezien_op     date,
    ingetrokken_op date,
    geweigerd_op  date,
    reden         text,
    medewerker    text not null,
    vastgelegd_op date not null,
    versie        int not null default 0,
    nr            bigint generated always as identity
);
create index machtiging_zaak on machtiging (zaak_id, nr);

alter table machtiging enable row level security;
alter table machtiging force row level security;
create policy eigen on machtiging using (eigen_gemeente(gemeentecode));
grant select, insert, update on machtiging to ${app};

alter table instemming add column kanaal text not null default 'DIGITALE_POST';
alter table instemming add column hoe text;
alter table instemming add column medewerker text;
alter table instemming add column vastgelegd_op date;
