SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
-- What was sent before there were figures of it, as its file says it by now; whoever was erased stays unknown.
WITH filed AS (
	SELECT f.*, CASE WHEN length(f.birth_date) = 4 THEN f.birth_date || '-01-01'
			WHEN length(f.birth_date) = 7 THEN f.birth_date || '-01' ELSE f.birth_date END::date AS born_from,
		CASE WHEN length(f.birth_date) = 4 THEN (f.birth_date || '-12-31')::date
			WHEN length(f.birth_date) = 7
				THEN ((f.birth_date || '-01')::date + interval '1 month - 1 day')::date
			ELSE f.birth_date::date END AS born_until
	FROM person_file f WHERE f.erased_at IS NULL
), aged AS (
	SELECT r.partition_id, r.id, filed.contact_language, filed.nationalities, ages.young, ages.old
	FROM referral r
	JOIN filed ON filed.partition_id = r.partition_id AND filed.person_id = r.person_id
		AND filed.organisation_id = r.sender_organisation_id
	CROSS JOIN LATERAL (SELECT (r.submitted_at AT TIME ZONE 'Europe/Brussels')::date AS day) sent
	CROSS JOIN LATERAL (SELECT
		greatest(0, extract(year FROM sent.day) - extract(year FROM filed.born_until)
			- (to_char(sent.day, 'MM-DD') < to_char(filed.born_until, 'MM-DD'))::int)::int AS young,
		(extract(year FROM sent.day) - extract(year FROM filed.born_from)
			- (to_char(sent.day, 'MM-DD') < to_char(filed.born_from, 'MM-DD'))::int)::int AS old) ages
	WHERE r.submitted_at IS NOT NULL
), banded AS (
	SELECT aged.*, young_group.name AS young_group, old_group.name AS old_group
	FROM aged
	LEFT JOIN (VALUES ('0-2', 0, 2), ('3-5', 3, 5), ('6-11', 6, 11), ('12-17', 12, 17), ('18-24', 18, 24),
			('25-44', 25, 44), ('45-64', 45, 64), ('65+', 65, 9999)) AS young_group (name, first, last)
		ON aged.young BETWEEN young_group.first AND young_group.last
	LEFT JOIN (VALUES ('0-2', 0, 2), ('3-5', 3, 5), ('6-11', 6, 11), ('12-17', 12, 17), ('18-24', 18, 24),
			('25-44', 25, 44), ('45-64', 45, 64), ('65+', 65, 9999)) AS old_group (name, first, last)
		ON aged.old BETWEEN old_group.first AND old_group.last
)
UPDATE referral r SET
	sent_language = coalesce(banded.contact_language, 'und'),
	sent_nationality_group = CASE
		WHEN 'BE' = ANY (banded.nationalities) THEN 'belgian'
		WHEN banded.nationalities && ARRAY['AT', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR',
			'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI',
			'SK'] THEN 'eea'
		WHEN banded.nationalities && ARRAY['stateless', 'refugee'] THEN 'statelessOrRefugee'
		WHEN array_remove(banded.nationalities, 'undetermined') <> '{}' THEN 'thirdCountry'
		ELSE 'unknown' END,
	sent_age_group = CASE WHEN banded.young_group = banded.old_group THEN banded.young_group ELSE 'unknown' END
FROM banded
WHERE r.partition_id = banded.partition_id AND r.id = banded.id;
--> statement-breakpoint
UPDATE referral r SET contested_at = e.at
FROM referral_event e
WHERE e.partition_id = r.partition_id AND e.referral_id = r.id AND e.event = 'contest' AND r.contest IS NOT NULL;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
