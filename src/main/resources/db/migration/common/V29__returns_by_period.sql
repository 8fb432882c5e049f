-- Which returns of the own series were made since a day.
create index indicator_return_by_period on indicator_return (series, period, indicator_id);
