-- The day on which a case left this municipality: handed over, forwarded or withdrawn; what was not yet decided lapsed then.
alter table dossier add column vertrokken_op date;
alter table dossier no force row level security;
update dossier set vertrokken_op = overgedragen_op where overgedragen_op is not null;
alter table dossier force row level security;
