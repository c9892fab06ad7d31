-- One case and its application by id, and the row that tells who looked.
\set n random(1, {aantal})
begin;
select set_config('app.gemeenten', '{gemeente}', false);
select id, gemeentecode, versie, stand, afgeschermd, toegang, wachtend, overgeslagen, audit_hash from zaak
    where id = ('{zaken}'::uuid[])[:n];
select * from aanvraag where zaak_id = ('{zaken}'::uuid[])[:n];
insert into audit (gemeentecode, zaak_id, soort, handeling, medewerker, rol, status, dag, spoor)
    values ('{gemeente}', ('{zaken}'::uuid[])[:n], 'INZAGE', 'aanvraagTonen', 'Bakker', 'klantbegeleider', 200, '2026-11-02', md5('s' || (:n)::text));
commit;
