-- Whether practice really changed, once it was asked after sign-off.
alter table action_version add column impact varchar(10);
-- The date of the next milestone still owed: what reminders use.
alter table action_version add column next_milestone date;

create table action_milestone (
    action_id bigint not null,
    version int not null,
    position int not null,
    text varchar(500) not null,
    due date not null,
    done_on date,
    primary key (action_id, version, position),
    foreign key (action_id, version) references action_version (action_id, version)
);

-- Who saw the evidence a sign-off rests on, and where the decision was taken: in a meeting, or by the chair between two.
create table sign_off (
    action_id bigint not null,
    version int not null,
    seen_by varchar(200) not null,
    seen_where varchar(500) not null,
    seen_on date not null,
    between_meetings boolean not null,
    minute_reference varchar(100),
    reported_on date,
    primary key (action_id, version),
    foreign key (action_id, version) references action_version (action_id, version)
);

-- One action that took over from another, wholly or in part; it inherits first due date and moves.
create table action_link (
    from_action_id bigint not null references action (id),
    to_action_id bigint not null references action (id),
    kind varchar(20) not null,
    made_at timestamp not null,
    made_by bigint references person (id),
    primary key (from_action_id, to_action_id, kind)
);
create index action_link_by_target on action_link (to_action_id);

-- The board's own body, such as its business unit: what it leads, a member of another agency signs off.
alter table agency add column of_board boolean default false not null;

-- How often people, agencies, committees or settings were changed: they have no versions.
alter table change_counter add column people bigint default 0 not null;
