-- A case that one municipality offers to another. The row is the receiver's; who offered, sees it too. What travels along is encrypted.
create table overdracht (
    id              uuid primary key,
    gemeentecode    text not null,
    van_gemeente    text not null,
    van_zaak_id     uuid references zaak,
    sleutel_id      text not null,
    inhoud          bytea not null,
    toestemming_op  date not null,
    toestemming_hoe text not null,
    toelichting     text,
    aangeboden_op   date not null,
    aangeboden_door text not null,
    stand           text not null,
    besloten_op     date,
    besloten_door   text,
    reden           text,
    zaak_id         uuid references zaak,
    teruggemeld     boolean not null,
    versie          int not null default 0,
    nr              bigint generated always as identity
);
create index overdracht_aangeboden on overdracht (gemeentecode, nr) where stand = 'AANGEBODEN';
create index overdracht_van_zaak on overdracht (van_zaak_id, nr) where van_zaak_id is not null;
create index overdracht_zaak on overdracht (zaak_id) where zaak_id is not null;
create index overdracht_terug on overdracht (van_gemeente, nr) where not teruggemeld;

alter table overdracht enable row level security;
alter table overdracht force row level security;
create policy eigen on overdracht using (eigen_gemeente(gemeentecode) or eigen_gemeente(van_gemeente));
grant select, insert, update on overdracht to ${app};
