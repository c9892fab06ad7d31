-- A corrected name or birth date is not undone by the next file that brings the old mistake along.
alter table persoon add column identiteit_gecorrigeerd boolean not null default false;
