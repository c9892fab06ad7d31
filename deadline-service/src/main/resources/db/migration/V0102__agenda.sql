-- Who took a task; versie lets one of two win.
alter table taak add column medewerker text, add column versie bigint not null default 1;
create index taak_medewerker on taak (gemeentecode, medewerker, volgorde, id) where medewerker is not null;
create index taak_vrij on taak (gemeentecode, rol, volgorde, id) where medewerker is null;
create index taak_soort on taak (gemeentecode, soort, volgorde, id);

-- Appointments, last days and working targets; what is too late stands on today, whatever its day was.
create table agendapunt (
    id           uuid primary key,
    zaak_id      uuid not null references zaak,
    gemeentecode text not null,
    zaaknummer   text,
    soort        text not null,
    datum        date not null,
    wat          text not null,
    rol          text not null,
    betreft      uuid,
    te_laat      boolean not null
);
create index agendapunt_zaak on agendapunt (zaak_id);
create index agendapunt_dag on agendapunt (gemeentecode, datum, id) where not te_laat;
create index agendapunt_te_laat on agendapunt (gemeentecode, id) where te_laat;

-- The cases in which a dwangsom may become due, with what is needed to work it out on any day.
create table dwangsomstand (
    zaak_id        uuid primary key references zaak,
    gemeentecode   text not null,
    termijn_einde  date not null,
    ontvangen_op   date not null,
    besluit_op     date
);
create index dwangsomstand_gemeente on dwangsomstand (gemeentecode, zaak_id);

do $$ declare tabel text; begin
    foreach tabel in array array['agendapunt', 'dwangsomstand'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, delete on agendapunt to ${app};
grant select, insert, update, delete on dwangsomstand to ${app};

-- Every case that is already there is worked out once more, so that its agenda is written.
alter table zaak no force row level security;
alter table wekdag no force row level security;
insert into wekdag (zaak_id, gemeentecode, dag) select id, gemeentecode, date '2000-01-01' from zaak
    on conflict (zaak_id) do update set dag = excluded.dag;
alter table zaak force row level security;
alter table wekdag force row level security;
