-- What came later: where the person lives now, goals that change or are reached, the debt offer, the hand-over and aftercare.
alter table plan_zaak add column vertrokken_op date;
alter table plan_zaak add column kindbesluit_op date;
alter table doelstelling add column nieuwe_feiten text;
alter table doelstelling add column bereikt_op date;
grant update on doelstelling to ${app};

create table schuldhulpaanvraag (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    aangevraagd_op date not null,
    aanvaardt_hulp boolean not null,
    toegewezen     boolean not null,
    bevindingen    jsonb not null,
    medewerker     text not null,
    nr             bigint generated always as identity
);
create index schuldhulpaanvraag_zaak on schuldhulpaanvraag (zaak_id, nr);

create table nazorgfeit (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    soort        text not null,
    op           date not null,
    aan          text,
    tekst        text,
    medewerker   text not null,
    nr           bigint generated always as identity
);
create index nazorgfeit_zaak on nazorgfeit (zaak_id, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['schuldhulpaanvraag', 'nazorgfeit'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on schuldhulpaanvraag, nazorgfeit to ${app};
