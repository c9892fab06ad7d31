-- What was recorded wrongly, with what it was, what it became, who corrected it and why. The corrected row itself carries the new value.
create table correctie (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    soort        text not null,
    betreft_id   uuid not null,
    veld         text not null,
    was          text,
    wordt        text,
    reden        text not null,
    medewerker   text not null,
    op           date not null,
    moment       timestamptz not null,
    nr           bigint generated always as identity
);
create index correctie_zaak on correctie (zaak_id, nr);

alter table feit add column versie int not null default 0;
alter table feit add column ingetrokken boolean not null default false;

alter table correctie enable row level security;
alter table correctie force row level security;
create policy eigen on correctie using (eigen_gemeente(gemeentecode));
grant select, insert on correctie to ${app};
grant update (op, dag, ingetrokken, versie) on feit to ${app};
