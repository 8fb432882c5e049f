-- When a committee's packs are made and who gets them: a row each time it was decided anew; the last one counts.
-- A committee without a row has what every board starts with.
create table pack_schedule (
    committee_id bigint not null references committee (id),
    version int not null,
    rhythm varchar(30) not null,
    days_before int not null,
    hour_made int not null,
    as_at_rule varchar(30) not null,
    checking_days int not null,
    attached boolean not null,
    to_chair boolean not null,
    to_deputy boolean not null,
    to_independent_chair boolean not null,
    sections varchar(300) not null,
    changed_at timestamp not null,
    changed_by bigint not null references person (id),
    primary key (committee_id, version)
);
create index pack_schedule_by_person on pack_schedule (changed_by);

-- Who else gets them, by name.
create table pack_schedule_person (
    committee_id bigint not null,
    version int not null,
    person_id bigint not null references person (id),
    primary key (committee_id, version, person_id),
    constraint pack_schedule_person_of foreign key (committee_id, version) references pack_schedule (committee_id, version)
);
create index pack_schedule_person_by_person on pack_schedule_person (person_id);
