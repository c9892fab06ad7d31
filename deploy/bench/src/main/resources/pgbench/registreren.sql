-- The rows of one registration: person, case, application, audit, outbox and the kept answer.
-- pgbench takes a colon before a letter for a variable, also in a text: hence chr(58).
\set n random(1, 1000000000)
begin;
select set_config('app.gemeenten', '0166', false);
with bekend as (insert into bekende_zaak (id) values (md5('z' || (:n)::text || clock_timestamp())::uuid) returning id),
     z as (insert into zaak (id, gemeentecode) select id, '0166' from bekend returning id),
     p as (insert into persoon (id, gemeentecode, bsn_sleutel_id, bsn_versleuteld, bsn_index, voorletters, achternaam, geboortedatum, straat,
               huisnummer, postcode, woonplaats, woongemeente)
           select gen_random_uuid(), '0166', '1', decode(md5('a' || (:n)::text) || '0011223344', 'hex'),
               decode(md5('b' || (:n)::text || clock_timestamp()) || md5('c' || (:n)::text), 'hex'), 'A.', 'Jansen', date '1950-01-01' + (:n % 18000)::int, 'Voorbeeldlaan', '1',
               '8261 AA', 'Kampen', '0166' returning id)
select set_config('bench.zaak', z.id::text, false), set_config('bench.persoon', p.id::text, false) from z, p;
select nextval('zaaknummer');
insert into aanvraag (zaak_id, gemeentecode, zaaknummer, aanvrager_id, kanaal, ontvangen_op, lopend, versie)
    values (current_setting('bench.zaak')::uuid, '0166', md5('d' || (:n)::text || clock_timestamp()), current_setting('bench.persoon')::uuid,
        'TELEFOON', '2026-11-02', true, 0);
insert into idempotentie (gebruiker, sleutel, vingerafdruk, status, kopregels, inhoud)
    values ('0166' || chr(58) || 'Bakker', 'pgbench' || (:n)::text || clock_timestamp(), decode(md5('e' || (:n)::text) || md5('f' || (:n)::text), 'hex'), 201,
        '{"Content-Type":"application/json","ETag":"\"0\"","Location":"http://localhost/v1/zaken/943243fe-ad14-475d-8adf-d37277e3f998/aanvraag","Zaak-Stand":"intake=1"}',
        repeat('x', 230));
insert into audit (gemeentecode, zaak_id, soort, handeling, medewerker, rol, status, dag, spoor, hash)
    values ('0166', current_setting('bench.zaak')::uuid, 'WIJZIGING', 'aanvraagInnemen', 'Bakker', 'klantbegeleider', 201, '2026-11-02',
        md5('g' || (:n)::text), decode(md5('h' || (:n)::text) || md5('i' || (:n)::text), 'hex'));
-- Already sent, so that the relay of the service does not send what pgbench made up.
insert into outbox (id, topic, sleutel, bericht, verzonden)
    values (gen_random_uuid(), 'bench', current_setting('bench.zaak')::uuid, repeat('x', 700), clock_timestamp());
update zaak set versie = 2, stand = '{"intake":1}', audit_hash = decode(md5('j' || (:n)::text) || md5('k' || (:n)::text), 'hex')
    where id = current_setting('bench.zaak')::uuid;
commit;
