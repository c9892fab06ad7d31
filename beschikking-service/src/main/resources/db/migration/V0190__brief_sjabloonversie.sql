-- Uit welke sjablonen een brief is gemaakt; van oudere brieven is dat niet bewaard.
alter table brief add column sjabloonversie text;
