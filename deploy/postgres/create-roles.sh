#!/bin/sh
# Runs once, when the data folder is empty. The owner migrates; the application owns nothing and cannot
# pass by row-level security.
set -eu

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=owner_password="$OWNER_PASSWORD" \
  --set=application_password="$APPLICATION_PASSWORD" <<'SQL'
CREATE ROLE onthaal_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE onthaal_app LOGIN PASSWORD :'application_password';
ALTER DATABASE onthaal OWNER TO onthaal_owner;
ALTER SCHEMA public OWNER TO onthaal_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE CONNECT, TEMPORARY ON DATABASE onthaal FROM PUBLIC;
GRANT CONNECT ON DATABASE onthaal TO onthaal_app;
SQL
