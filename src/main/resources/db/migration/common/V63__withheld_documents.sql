-- A document of a peer challenge that is held back, as what peers found is, until their report is released.
alter table review_document add column withheld boolean default false not null;
