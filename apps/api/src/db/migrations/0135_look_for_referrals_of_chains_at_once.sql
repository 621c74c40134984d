-- Who reads a chain, as before; written out where the planner sees it. Called for each chain of a region, the function
-- was made ready anew for each, which cost twenty times what it looks for.
ALTER POLICY followed ON education_chain USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND (organisation_id = (SELECT actor_organisation())
		OR EXISTS (SELECT FROM referral r
			WHERE r.partition_id = education_chain.partition_id AND r.person_id = education_chain.person_id
				AND r.sender_organisation_id = education_chain.organisation_id
				AND r.receiver_organisation_id = (SELECT actor_organisation())
				AND r.type IN ('compulsoryEducation', 'preschool', 'school')
				AND r.submitted_at IS NOT NULL AND r.status <> 'enteredInError'
				AND (r.status <> 'cancelled' OR r.accepted_at IS NOT NULL)))
);
