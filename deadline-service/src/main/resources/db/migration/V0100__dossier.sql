-- What was heard of a case, in order per source; every term is worked out from it again.
create table gebeurtenis (
    nr           bigint generated always as identity primary key,
    zaak_id      uuid  not null references zaak,
    gemeentecode text  not null,
    bron         text  not null,
    type         text  not null,
    data         jsonb not null
);
create index gebeurtenis_zaak on gebeurtenis (zaak_id, nr);

-- The ledger as it was last worked out: one row per term, for an objection term one per decision.
create table termijn (
    zaak_id            uuid not null references zaak,
    soort              text not null,
    betreft            uuid not null,
    gemeentecode       text not null,
    artikel            text not null,
    startdatum         date not null,
    onafgerond         date not null,
    uiterste_datum     date not null,
    streefdatum        date not null,
    nadert_vanaf       date not null,
    status             text not null,
    opgeschorte_dagen  int  not null,
    stappen            jsonb not null,
    kalenderversie     text not null,
    profielversie      text not null,
    volgende_dag       date,
    vingerafdruk       uuid not null,
    primary key (zaak_id, soort, betreft)
);
create index termijn_volgende_dag on termijn (gemeentecode, volgende_dag, zaak_id) where volgende_dag is not null;
create index termijn_uiterste_datum on termijn (gemeentecode, uiterste_datum, zaak_id) where status in ('LOPEND', 'OPGESCHORT');

-- A signal is given once for a last day; without ground it is withdrawn.
create table signaal (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    soort          text not null,
    termijn        text not null,
    betreft        uuid not null,
    artikel        text not null,
    uiterste_datum date not null,
    signaal_op     date not null,
    ingetrokken_op date
);
create unique index signaal_eenmaal on signaal (zaak_id, soort, termijn, betreft, uiterste_datum) where ingetrokken_op is null;

-- The open tasks; a task that is done is gone. volgorde sorts what has no last day behind the rest.
create table taak (
    id             uuid primary key,
    zaak_id        uuid not null references zaak,
    gemeentecode   text not null,
    zaaknummer     text,
    soort          text not null,
    rol            text not null,
    betreft        uuid,
    artikel        text not null,
    reden          text not null,
    uiterste_datum date,
    streefdatum    date,
    ontstaan_op    date not null,
    volgorde       date generated always as (coalesce(uiterste_datum, date '9999-12-31')) stored
);
create index taak_zaak on taak (zaak_id, volgorde, id);
create index taak_rol on taak (gemeentecode, rol, volgorde, id);
create index taak_gemeente on taak (gemeentecode, volgorde, id);

do $$ declare tabel text; begin
    foreach tabel in array array['gebeurtenis', 'termijn', 'signaal', 'taak'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on gebeurtenis to ${app};
grant select, insert, update on signaal to ${app};
grant select, insert, update, delete on termijn, taak to ${app};
