-- Letters that follow from what happened in a case and are no decision: put ready with the event, sent once.
create table klaarbericht (
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
create index klaarbericht_zaak on klaarbericht (zaak_id, nr);
create index klaarbericht_open on klaarbericht (gemeentecode, nr) where verstuurd_op is null;

alter table klaarbericht enable row level security;
alter table klaarbericht force row level security;
create policy eigen on klaarbericht using (eigen_gemeente(gemeentecode));
grant select, insert, update on klaarbericht to ${app};
