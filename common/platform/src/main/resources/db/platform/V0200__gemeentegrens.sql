-- The second lock as a filter that no index can serve: as "= any (...)" the planner took it for the most selective condition of a table
-- without statistics, and walked along every row of a municipality to find one.
create or replace function eigen_gemeente(code text) returns boolean language sql stable
    return strpos(',' || current_setting('app.gemeenten', true) || ',', ',' || code || ',') > 0;
