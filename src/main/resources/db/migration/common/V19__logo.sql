-- The board's logo, as it was written anew; no row while there is none.
create table board_logo (
    id int not null primary key,
    -- What it says, for who cannot see it.
    words varchar(200) not null,
    picture ${bytes} not null,
    constraint board_logo_only_row check (id = 1)
);
