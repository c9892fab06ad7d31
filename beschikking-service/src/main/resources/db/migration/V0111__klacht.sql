-- Complaints about how the municipality behaved in a case: received, heard, put off, and dealt with or not taken up.
create table klacht (
    id              uuid primary key,
    zaak_id         uuid not null references zaak,
    gemeentecode    text not null,
    ontvangen_op    date not null,
    kanaal          text not null,
    waarover        text not null,
    betrokkenen     jsonb not null default '[]',
    commissie       boolean not null default false,
    verdagingen     jsonb not null default '[]',
    gehoord_op      date,
    gehoord_door    text,
    verslag         text,
    afgezien_op_grond_van text,
    afgezien_reden  text,
    afgezien_door   text,
    uitkomst        text,
    grond           text,
    oordeel         text,
    conclusie       text,
    afgehandeld_op  date,
    afgehandeld_door text,
    vastgelegd_door text not null,
    bevindingen     jsonb not null default '[]',
    versie          int not null default 0,
    nr              bigint generated always as identity
);
create index klacht_zaak on klacht (zaak_id, nr);

alter table klacht enable row level security;
alter table klacht force row level security;
create policy eigen on klacht using (eigen_gemeente(gemeentecode));
grant select, insert, update on klacht to ${app};
