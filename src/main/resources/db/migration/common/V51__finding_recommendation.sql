-- Which recommendation was made of a finding of peers; the finding is an entry of the review's list.
create table finding_recommendation (
    review_id bigint not null references review (id),
    finding int not null,
    recommendation_id bigint not null references recommendation (id) on delete cascade,
    primary key (review_id, finding)
);
create index finding_recommendation_by_recommendation on finding_recommendation (recommendation_id);
