-- Since when the mail server does not do its work, and when it is tried again; no row while it does.
create table mail_server_down (
    id int not null primary key,
    since timestamp not null,
    next_try_at timestamp not null,
    failures int not null,
    words varchar(1000) not null,
    constraint mail_server_down_only_row check (id = 1)
);
