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

-- The minute each decision about an action stands in: a meeting's own at once, one taken between two meetings when the
-- next is told of it. Until then it has none.
create table decision_minute (
    action_id bigint not null,
    version int not null,
    minute_reference varchar(100),
    reported_on date,
    primary key (action_id, version),
    foreign key (action_id, version) references action_version (action_id, version)
);
create index decision_minute_by_reference on decision_minute (minute_reference);
insert into decision_minute (action_id, version, minute_reference, reported_on)
    select action_id, version, minute_reference, reported_on from sign_off
    where between_meetings = true or minute_reference is not null;
drop index sign_off_to_report;
alter table sign_off drop column minute_reference;
alter table sign_off drop column reported_on;
update meeting_item set kind = 'BETWEEN_MEETINGS' where kind = 'CHAIRS_ACTION';
