-- Who named somebody for a restricted review, and when. Of those named before this was kept it is not known.
alter table review_named_person add column named_by bigint references person (id);
alter table review_named_person add column named_at timestamp;
