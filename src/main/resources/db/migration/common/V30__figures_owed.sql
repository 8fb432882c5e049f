-- Who was last told of what is owed by which step: action/17 is an action, return/3/2026-10-01 a figure not returned.
create table reminded (
    matter varchar(60) not null,
    person_id bigint not null references person (id),
    step varchar(30) not null,
    fell_on date not null,
    told_on date not null,
    withheld boolean not null,
    primary key (matter, person_id, step)
);
create index reminded_by_person on reminded (person_id);
insert into reminded (matter, person_id, step, fell_on, told_on, withheld)
    select 'action/' || trim(cast(action_id as char(20))), person_id, step, fell_on, told_on, withheld from reminder;
drop table reminder;

-- What a message names has a page of its own, and a figure a longer name than an action.
alter table message_about alter column reference set data type varchar(300);
alter table message_about add column path varchar(200) default '' not null;
update message_about set path = '/actions/' || reference;
