-- When a message could first be tried: from then on it is tried for three days, however long before that it was decided.
alter table message add column first_try_at timestamp;
update message set first_try_at = decided_at;
