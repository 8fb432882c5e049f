-- The challenge log: what the independent chair asked a chief officer, and what came of it.
create table challenge (
    number int not null primary key,
    agency_id bigint not null references agency (id),
    to_whom varchar(200) not null,
    agency_name varchar(200) not null,
    raised_on date not null,
    answer_due date not null,
    answer varchar(4000),
    answered_on date,
    closed_on date,
    -- Set where it is about a restricted review: then only those named for it read the entry.
    review_id bigint references review (id)
);
create index challenge_by_agency on challenge (agency_id);
create index challenge_by_review on challenge (review_id);
create index challenge_by_closing on challenge (closed_on);

-- What it is about, as it stood when it was raised.
create table challenge_action (
    challenge_number int not null references challenge (number),
    action_id bigint not null references action (id),
    reference varchar(60) not null,
    due date not null,
    last_update_on date,
    primary key (challenge_number, action_id)
);
create index challenge_action_by_action on challenge_action (action_id);
