-- Which files of figures were left for longer than a day.
create index indicator_file_by_time on indicator_file (sent_at);
