-- Connections plan once for any value, and such a plan cannot begin behind the last file of the page before: each page
-- walked past all files of the pages before it. Planned for its values it begins there.
ALTER FUNCTION education_chains_to_tend(int, int, text, uuid, uuid, uuid, int) SET plan_cache_mode = force_custom_plan;
