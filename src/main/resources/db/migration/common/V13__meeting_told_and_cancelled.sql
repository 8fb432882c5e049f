-- A cancelled meeting is kept with its reason. What was put on its agenda by hand went on to another meeting.
alter table meeting add column cancelled_at timestamp;
alter table meeting add column cancel_reason varchar(500);
alter table meeting add column passed_to bigint references meeting (id);

-- What each person was told of a meeting, and when: the same is not told twice, and a change is told to those who knew.
create table meeting_notice (
    meeting_id bigint not null references meeting (id),
    person_id bigint not null references person (id),
    number int not null,
    told_at timestamp not null,
    told_by bigint not null references person (id),
    starts_at timestamp not null,
    place varchar(200),
    cancelled boolean not null,
    frozen boolean not null,
    items int not null,
    primary key (meeting_id, person_id, number)
);
