-- Two can have authority over a minor, each until a day of their own; who was replaced stays readable.
alter table gezag add column id uuid not null default gen_random_uuid();
alter table gezag add column eindigt_op date;
alter table gezag add column einde_reden text;
alter table gezag add column vervangen_op date;
alter table gezag add column nr bigint generated always as identity;
alter table gezag drop constraint gezag_pkey;
alter table gezag add primary key (id);
alter table gezag alter column id drop default;
create unique index gezag_zaak on gezag (zaak_id, gezaghebber_id);
