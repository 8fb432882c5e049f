-- Which pack of any committee was released last about a month.
create index pack_by_month on pack (as_at);
