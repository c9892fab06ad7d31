-- UHT files in full: the raw file in parts, how far the import is with its totals, and what a person has to look at.
create table portaalbestanddeel (
    bestand_id   uuid  not null references portaalbestand,
    nr           int   not null,
    gemeentecode text  not null,
    ruw          bytea not null,
    primary key (bestand_id, nr)
);
alter table portaalbestanddeel enable row level security;
alter table portaalbestanddeel force row level security;
create policy eigen on portaalbestanddeel using (eigen_gemeente(gemeentecode));
grant select, insert on portaalbestanddeel to ${app};

alter table portaalbestand
    add column aanvaard int not null default 0,
    add column aanvaard_met_opmerking int not null default 0,
    add column quarantaine int not null default 0,
    add column dubbel int not null default 0,
    add column per_code jsonb not null default '{}',
    add column verwerkt_tot int not null default 0;

alter table portaalregel
    add column id uuid,
    add column ontvangen_op date,
    add column inhoud bytea,
    add column opmerking_open boolean not null default false,
    add column quarantainecodes text[] not null default '{}',
    add column afhandeling text,
    add column afgehandeld_op date,
    add column afgehandeld_door text,
    add column afhandelreden text,
    add column opmerking_op date,
    add column opmerking_door text,
    add column opmerking_reden text,
    add column versie int not null default 0;
create unique index portaalregel_id on portaalregel (id) where id is not null;
create index portaalregel_quarantaine on portaalregel (gemeentecode, ontvangen_op, id) where uitkomst = 'QUARANTAINE' and afhandeling is null;
create index portaalregel_opmerking on portaalregel (zaak_id, id) where opmerking_open;
grant update on portaalregel to ${app};

-- What was imported before is counted once.
alter table portaalbestand no force row level security;
alter table portaalregel no force row level security;
alter table portaalbestanddeel no force row level security;
insert into portaalbestanddeel (bestand_id, nr, gemeentecode, ruw) select id, 0, gemeentecode, ruw from portaalbestand where ruw is not null;
update portaalbestand b set aanvaard = t.aanvaard, aanvaard_met_opmerking = t.opmerking, quarantaine = t.quarantaine, dubbel = t.dubbel,
        verwerkt_tot = t.tot
    from (select bestand_id, count(*) filter (where uitkomst = 'AANVAARD') aanvaard,
            count(*) filter (where uitkomst = 'AANVAARD_MET_OPMERKING') opmerking,
            count(*) filter (where uitkomst = 'QUARANTAINE') quarantaine, count(*) filter (where uitkomst = 'DUBBEL') dubbel, max(rij) tot
        from portaalregel group by bestand_id) t where t.bestand_id = b.id;
update portaalbestand b set per_code = t.codes
    from (select bestand_id, jsonb_object_agg(code, aantal) codes
        from (select bestand_id, code, count(*) aantal from portaalregel, unnest(codes) code group by 1, 2) c group by 1) t
    where t.bestand_id = b.id;
update portaalregel r set ontvangen_op = b.ontvangen_op, id = case when r.uitkomst = 'QUARANTAINE' then gen_random_uuid() end
    from portaalbestand b where b.id = r.bestand_id;
alter table portaalbestand force row level security;
alter table portaalregel force row level security;
alter table portaalbestanddeel force row level security;
alter table portaalbestand drop column ruw;
alter table portaalregel alter column ontvangen_op set not null;

-- The end of the support, after which a case runs no more; and what the Dienst Toeslagen last told.
alter table aanvraag add column laatste_dag date;
alter table toegang
    add column portaalstatus text,
    add column besluitdatum date,
    add column verzenddatum date;
create index aanvraag_kind on aanvraag (gemeentecode, ontvangen_op, zaaknummer) where lopend and 'KINDREGELING' in (grond, tweede_grond);

-- What was asked about children under the kindregeling.
create table kindvraag (
    id            uuid primary key references zaak,
    gemeentecode  text not null,
    gemaakt_op    date not null,
    gemaakt_door  text not null,
    gevraagd      int  not null,
    niet_gevraagd int  not null
);
create table gevraagd_kind (
    vraag_id      uuid not null references kindvraag,
    nr            int  not null,
    zaak_id       uuid not null references zaak,
    kind_id       uuid not null references persoon,
    gemeentecode  text not null,
    geboortedatum date not null,
    primary key (vraag_id, nr)
);
create index gevraagd_kind_kind on gevraagd_kind (kind_id);
create index gevraagd_kind_gemeente on gevraagd_kind (gemeentecode, zaak_id);

do $$ declare tabel text; begin
    foreach tabel in array array['kindvraag', 'gevraagd_kind'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert on kindvraag, gevraagd_kind to ${app};
