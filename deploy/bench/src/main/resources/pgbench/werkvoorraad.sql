-- The first hundred open tasks of a municipality, by index.
select t.id, t.zaak_id, t.zaaknummer, t.gemeentecode, t.soort, t.rol, t.betreft, t.artikel, t.reden, t.uiterste_datum, t.streefdatum,
    t.ontstaan_op, t.medewerker, t.versie from taak t join zaak z on z.id = t.zaak_id
    where t.gemeentecode = '0166' and (t.volgorde, t.id) > (date '0001-01-01', '00000000-0000-0000-0000-000000000000'::uuid)
    order by t.volgorde, t.id limit 101;
