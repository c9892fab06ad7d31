-- Whether the receiver's team was told: that a case is offered, and that it was answered.
alter table overdracht add column melding text not null default 'GEEN';
create index overdracht_te_melden on overdracht (gemeentecode, nr) where melding <> 'AF';
