-- That something changed, for whoever has it on the screen. Whoever is at work adds to it, within what they
-- reach; nobody reads it but the process itself, which tells each viewer only what they may see.
ALTER TABLE live_change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE live_change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON live_change TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY added ON live_change FOR INSERT WITH CHECK (
	(SELECT actor_user()) IS NOT NULL
	AND (partition_id IS NULL OR partition_id = ANY ((SELECT actor_partitions())::uuid[]))
);
--> statement-breakpoint
-- A narrow door for the process: what others have committed since it looked last. `seen` is the snapshot of
-- that look. Numbers of transactions are given out in the order in which these begin, and rows come in the
-- order in which they commit, so no number tells what was seen; a snapshot does. The `cursor` of an answer
-- is the oldest transaction that was still at work: all before it is seen for good. Without `seen` it tells
-- of the last `recent`. There is a gap when something may have been dropped that was not seen, or when the
-- snapshot is of another history than this one.
CREATE FUNCTION live_changes_since(seen pg_snapshot, recent interval, at_most integer) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	answer jsonb;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- One statement, so that all of it is of one snapshot.
	SELECT jsonb_build_object(
		'snapshot', pg_current_snapshot()::text,
		'cursor', pg_snapshot_xmin(pg_current_snapshot())::text,
		'isGap', coalesce(
			pg_snapshot_xmax(seen) > pg_snapshot_xmax(pg_current_snapshot())
			-- The newest that is older than a day stays, and marks what was dropped before it.
			OR (SELECT pg_snapshot_xmin(seen) < oldest.xid AND oldest.at < now() - interval '1 day'
				FROM public.live_change oldest ORDER BY oldest.xid, oldest.id LIMIT 1), false),
		'changes', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'thingId', c.thing_id,
				'partitionId', c.partition_id, 'senderOrganisationId', c.sender_organisation_id,
				'receiverOrganisationId', c.receiver_organisation_id, 'deskId', c.desk_id,
				'membershipId', c.membership_id, 'education', c.education) ORDER BY c.xid, c.id)
			FROM (SELECT * FROM public.live_change l
				WHERE CASE WHEN seen IS NULL THEN l.at > now() - recent
					ELSE NOT pg_visible_in_snapshot(l.xid, seen) END
					AND l.xid >= coalesce(pg_snapshot_xmin(seen), '3'::xid8)
				ORDER BY l.xid, l.id LIMIT at_most) c), '[]'))
		INTO answer;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
--> statement-breakpoint
-- What is older than a day is dropped, save for the newest of it.
CREATE FUNCTION drop_old_live_changes() RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	dropped integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.live_change l USING (
		SELECT o.xid, o.id FROM public.live_change o WHERE o.at < now() - interval '1 day'
		ORDER BY o.xid DESC, o.id DESC LIMIT 1) mark
	WHERE l.at < now() - interval '1 day' AND (l.xid, l.id) < (mark.xid, mark.id);
	GET DIAGNOSTICS dropped = ROW_COUNT;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN dropped;
END $$;
