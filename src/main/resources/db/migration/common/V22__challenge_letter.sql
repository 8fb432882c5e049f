-- Whom a letter to an agency is addressed to beside the office: kept from the last letter for the next.
alter table agency add column chief_officer_name varchar(200);
alter table agency add column letter_address varchar(500);

-- Null where the chase raised the entry.
alter table challenge add column raised_by bigint references person (id);
alter table challenge add column reason varchar(1000);
alter table challenge add column sent_on date;
alter table challenge add column sent_by bigint references person (id);
-- Where the answer itself is kept, such as a document number.
alter table challenge add column answer_reference varchar(200);
alter table challenge add column outcome varchar(2000);
create index challenge_by_raiser on challenge (raised_by);
create index challenge_by_sender on challenge (sent_by);

-- An entry raised by hand may be about an action that needs a date.
alter table challenge_action alter column due drop not null;

-- Each wording of a letter that was saved; the last one counts.
create table challenge_letter (
    challenge_number int not null references challenge (number),
    version int not null,
    officer varchar(200),
    office varchar(200) not null,
    address varchar(500),
    opening varchar(2000) not null,
    body varchar(4000) not null,
    signature varchar(500) not null,
    answer_due date not null,
    worded_at timestamp not null,
    worded_by bigint not null references person (id),
    primary key (challenge_number, version)
);
create index challenge_letter_by_person on challenge_letter (worded_by);
