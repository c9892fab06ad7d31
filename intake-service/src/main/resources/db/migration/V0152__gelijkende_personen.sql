-- Hints of the same human under another number: a key that sounds alike, made by the database itself so that no row is without it.
create function naamsleutel(naam text) returns text language sql immutable as $$
    select regexp_replace(left(s, 1) || regexp_replace(substr(s, 2), '[aeiouy]', '', 'g'), '(.)\1+', '\1', 'g')
    from (select translate(replace(replace(replace(replace(replace(replace(
        regexp_replace(translate(lower(naam), 'áàâäãåéèêëíìîïóòôöõúùûüçñýÿ', 'aaaaaaeeeeiiiiooooouuuucnyy'), '[^a-z]', '', 'g'),
        'ij', 'y'), 'ph', 'f'), 'ck', 'k'), 'ch', 'g'), 'dt', 't'), 'th', 't'), 'cqzvd', 'kksft') as s) klank
$$;

alter table persoon add column naamsleutel text generated always as (naamsleutel(achternaam)) stored;
create index persoon_naam on persoon (gemeentecode, geboortedatum, naamsleutel);
-- A column and not an index on an expression: under row-level security only a plain comparison may use the index.
alter table persoon add column postcodesleutel text generated always as (replace(postcode, ' ', '')) stored;
create index persoon_adres on persoon (gemeentecode, geboortedatum, postcodesleutel, huisnummer);
