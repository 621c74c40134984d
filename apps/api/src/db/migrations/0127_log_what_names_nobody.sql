-- Figures that somebody takes along name nobody. Their row lies in no part of the country, but under the organisation
-- itself: whoever reads safe figures works in no part at all.
ALTER POLICY actor ON consultation WITH CHECK (
	(partition_id = ANY ((SELECT actor_partitions())::uuid[])
		OR serves(partition_id, (SELECT actor_organisation()))
		OR (partition_id = (SELECT actor_organisation()) AND keeper_id = partition_id
			AND cardinality(person_ids) = 0 AND without_file = 0))
	AND organisation_id = (SELECT actor_organisation())
	AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
ALTER POLICY overseers ON consultation USING (
	(user_id = (SELECT actor_user()) AND (partition_id = ANY ((SELECT actor_partitions())::uuid[])
		OR partition_id = (SELECT actor_organisation())
		OR serves(partition_id, (SELECT actor_organisation()))))
	OR ((SELECT actor_oversight()) AND (organisation_id = (SELECT actor_organisation())
		OR keeper_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
-- Nor can it be handed over with a part.
ALTER POLICY kept ON consultation WITH CHECK (
	CASE WHEN (SELECT actor_scope()) = 'maintenance' OR partition_id = keeper_id THEN true
		ELSE keeps(keeper_id, partition_id) END
);
