create table notitie (id uuid primary key, zaak_id uuid not null references zaak, gemeentecode text not null, tekst text not null);
alter table notitie enable row level security;
alter table notitie force row level security;
create policy eigen on notitie using (eigen_gemeente(gemeentecode));
grant select, insert on notitie to ${app};
