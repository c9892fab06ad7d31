-- How a provision was ordered and delivered: in what form, by whom, when and at what cost.
alter table voorziening add column levering jsonb;
