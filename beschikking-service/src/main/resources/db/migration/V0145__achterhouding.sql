-- What is not shown to the objector or only to the court, on which article and why.
create table achterhouding (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    document_id    uuid not null,
    artikel        text not null,
    reden          text not null,
    medewerker     text not null,
    vastgelegd_op  date not null,
    nr             bigint generated always as identity
);
create index achterhouding_zaak on achterhouding (zaak_id, nr);

alter table achterhouding enable row level security;
alter table achterhouding force row level security;
create policy eigen on achterhouding using (eigen_gemeente(gemeentecode));
grant select, insert on achterhouding to ${app};
