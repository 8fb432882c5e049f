-- Whether the digests of an agency's people may hold a link that works once without signing in.
alter table agency add column return_links boolean default false not null;

-- One link for each message that was sent with one. Its token is nowhere: it is made from the message's id and a key.
create table return_link (
    message_id bigint not null primary key references message (id),
    person_id bigint not null references person (id),
    made_at timestamp not null,
    expires_at timestamp not null,
    used_at timestamp,
    ended_at timestamp
);
create index return_link_by_person on return_link (person_id, expires_at);

-- People who want no such links.
create table return_link_unwanted (
    person_id bigint not null primary key references person (id)
);

-- The versions of actions that were recorded by somebody who came by the link in this message.
create table version_by_link (
    action_id bigint not null,
    version int not null,
    message_id bigint not null references return_link (message_id),
    primary key (action_id, version),
    foreign key (action_id, version) references action_version (action_id, version)
);
create index version_by_link_by_message on version_by_link (message_id);
