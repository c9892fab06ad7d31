-- What became of a letter after it was sent; a decision that did not arrive can be announced again, with a new letter.
create table bezorging (
    id            uuid primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    brief_id      uuid not null references brief,
    soort         text not null,
    artikel       text not null,
    juist_adres   boolean,
    gelukt        boolean,
    kanaal        text,
    toelichting   text,
    medewerker    text not null,
    vastgelegd_op date not null,
    nr            bigint generated always as identity
);
create index bezorging_brief on bezorging (brief_id, nr);
create index bezorging_verzonden on bezorging (gemeentecode, vastgelegd_op) where soort = 'VERZENDING';

alter table bezorging enable row level security;
alter table bezorging force row level security;
create policy eigen on bezorging using (eigen_gemeente(gemeentecode));
grant select, insert on bezorging to ${app};

alter table besluit add column verzending int not null default 0;
update besluit set verzending = 1 where bekendgemaakt_op is not null;
alter table brief add column verzending int not null default 1;
drop index brief_besluit;
create unique index brief_besluit on brief (besluit_id, geadresseerde_id, verzending);
