-- The steps between an objection and its decision: asked to complete it, invited to be heard, withdrawn.
alter table bezwaar
    add column herstel            jsonb not null default '[]',
    add column hoorzitting        jsonb,
    add column ingetrokken_op     date,
    add column intrekking_artikel text;
