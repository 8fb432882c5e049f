-- Somebody looked at two recommendations that say much the same and said that they are not the same.
create table unlike_recommendation (
    recommendation_id bigint not null references recommendation (id),
    other_id bigint not null references recommendation (id),
    said_at timestamp not null,
    said_by bigint not null references person (id),
    primary key (recommendation_id, other_id)
);
