-- Letters that follow from what happened in a case and are no decision: put ready with the event, sent once.
create table kennisgeving (
    id              uuid primary key,
    zaak_id         uuid not null references zaak,
    gemeentecode    text not null,
    soort           text not null,
    gebeurd_op      date not null,
    artikel         text not null,
    andere_gemeente text,
    verstuurd_op    date,
    nr              bigint generated always as identity
);
create index kennisgeving_zaak on kennisgeving (zaak_id, nr);
create index kennisgeving_open on kennisgeving (gemeentecode, nr) where verstuurd_op is null;

alter table kennisgeving enable row level security;
alter table kennisgeving force row level security;
create policy eigen on kennisgeving using (eigen_gemeente(gemeentecode));
grant select, insert, update on kennisgeving to ${app};
