-- Addresses that mail comes back from, in lower case, with the message that did and the server's words.
create table bouncing_address (
    address varchar(254) not null primary key,
    since timestamp not null,
    message_id bigint not null references message (id),
    words varchar(1000) not null
);
create index bouncing_address_by_message on bouncing_address (message_id);

-- The secret address of a person's calendar; only its hash is kept.
create table calendar_address (
    person_id bigint not null primary key references person (id),
    secret_hash varchar(64) not null,
    made_at timestamp not null,
    constraint calendar_address_secret unique (secret_hash)
);
