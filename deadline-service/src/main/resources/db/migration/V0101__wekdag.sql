-- The day on which a case changes by itself without a term that says so; empty when there is none any more.
create table wekdag (
    zaak_id      uuid primary key references zaak,
    gemeentecode text not null,
    dag          date
);
create index wekdag_dag on wekdag (gemeentecode, dag, zaak_id) where dag is not null;
alter table wekdag enable row level security;
alter table wekdag force row level security;
create policy eigen on wekdag using (eigen_gemeente(gemeentecode));
grant select, insert, update on wekdag to ${app};
