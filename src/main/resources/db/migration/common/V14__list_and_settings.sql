-- Searches catch up with recommendations by the numbers of commits.
create index recommendation_version_by_seq on recommendation_version (seq);
