-- With which calendar and policy the terms of a gemeente were last worked out; empty until the first time.
create table rekenbasis (
    gemeentecode text primary key,
    vingerafdruk text not null
);

-- Last days that moved although nothing happened in the case: the calendar or the policy changed.
create table verschuiving (
    nr            bigint generated always as identity primary key,
    zaak_id       uuid not null references zaak,
    gemeentecode  text not null,
    soort         text not null,
    betreft       uuid not null,
    van           date not null,
    naar          date not null,
    kalenderversie text not null,
    profielversie text not null,
    herrekend_op  date not null
);
create index verschuiving_gemeente on verschuiving (gemeentecode, nr);

do $$ declare tabel text; begin
    foreach tabel in array array['rekenbasis', 'verschuiving'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (eigen_gemeente(gemeentecode))', tabel);
    end loop;
end $$;
grant select, insert, update on rekenbasis to ${app};
grant select, insert on verschuiving to ${app};
