-- What every service has: the case row that is locked, outbox, inbox, dead letters, idempotency and the audit log.
-- ${app} changes cases, ${bezorger} carries messages; neither owns a table.

create table zaak (
    id           uuid primary key,
    gemeentecode text not null,
    versie       bigint      not null default 1,
    stand        jsonb       not null default '{}',
    afgeschermd  boolean     not null default false,
    toegang      text[]      not null default '{}',
    wachtend     int         not null default 0,
    overgeslagen boolean     not null default false,
    audit_hash   bytea,
    aangemaakt   timestamptz not null default now()
);

-- Which cases this service has heard of, whatever their gemeente: tells "not yet here" from "not yours" and nothing else.
create table bekende_zaak (
    id uuid primary key
);

create table outbox (
    nr           bigint generated always as identity primary key,
    id           uuid        not null unique,
    topic        text        not null,
    sleutel      uuid        not null,
    bericht      text        not null,
    aangemaakt   timestamptz not null default now(),
    verzonden    timestamptz
);
create index outbox_onverzonden on outbox (nr) where verzonden is null;

create table inbox_wachtend (
    zaak_id    uuid not null,
    bron       text not null,
    volgnummer bigint not null,
    bericht    text not null,
    sinds      timestamptz not null default now(),
    primary key (zaak_id, bron, volgnummer)
);

create table dode_brief (
    id         uuid primary key,
    zaak_id    uuid,
    gemeentecode text,
    bron       text not null,
    volgnummer bigint,
    type       text,
    reden      text not null,
    bericht    text not null,
    status     text not null default 'OPEN',
    sinds      timestamptz not null default now()
);
create unique index dode_brief_open on dode_brief (zaak_id, bron, volgnummer) where status = 'OPEN';
create index dode_brief_lijst on dode_brief (status, sinds, id);

create table idempotentie (
    gebruiker    text not null,
    sleutel      text not null,
    vingerafdruk bytea not null,
    status       int not null,
    kopregels    jsonb not null,
    inhoud       text,
    aangemaakt   timestamptz not null default now(),
    primary key (gebruiker, sleutel)
);

create table audit (
    nr           bigint generated always as identity primary key,
    gemeentecode text not null,
    zaak_id      uuid,
    zaken        uuid[],
    soort        text not null,
    handeling    text not null,
    medewerker   text not null,
    rol          text not null,
    reden        text,
    status       int,
    dag          date not null,
    moment       timestamptz not null default clock_timestamp(),
    spoor        text,
    vorige_hash  bytea,
    hash         bytea
);
create index audit_zaak on audit (zaak_id, nr) where zaak_id is not null;
create index audit_zaken on audit using gin (zaken) where zaken is not null;

-- The second lock: whoever forgets the gemeente in a query still sees only its own rows. app.gemeenten is set on every connection taken.
create function eigen_gemeente(code text) returns boolean language sql stable
    return code = any (string_to_array(current_setting('app.gemeenten', true), ','));

alter table zaak enable row level security;
alter table zaak force row level security;
create policy eigen on zaak using (eigen_gemeente(gemeentecode));
alter table audit enable row level security;
alter table audit force row level security;
create policy eigen on audit using (eigen_gemeente(gemeentecode));

grant usage on schema public to ${app}, ${bezorger};
grant select, insert, update on zaak to ${app};
grant select, insert on bekende_zaak to ${app};
grant select, insert on audit to ${app};
grant select, insert on idempotentie to ${app};
grant insert on outbox to ${app};
grant select, insert, delete on inbox_wachtend to ${app};
grant select, insert, update on dode_brief to ${app};
grant select, update on outbox to ${bezorger};
grant select on dode_brief, inbox_wachtend to ${bezorger};
