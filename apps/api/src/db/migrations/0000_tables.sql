CREATE TABLE "contact_attempt" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"on" date NOT NULL,
	"channel" text NOT NULL,
	"result" text NOT NULL,
	CONSTRAINT "contact_attempt_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_partition" (
	"desk_id" uuid NOT NULL,
	"partition_id" uuid NOT NULL,
	CONSTRAINT "desk_partition_desk_id_partition_id_pk" PRIMARY KEY("desk_id","partition_id")
);
--> statement-breakpoint
CREATE TABLE "desk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"region_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"user_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" uuid NOT NULL,
	"payload_hash" text NOT NULL,
	"resource_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_user_id_operation_key_pk" PRIMARY KEY("user_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "membership_desk" (
	"membership_id" uuid NOT NULL,
	"desk_id" uuid NOT NULL,
	CONSTRAINT "membership_desk_membership_id_desk_id_pk" PRIMARY KEY("membership_id","desk_id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"education" boolean NOT NULL,
	"region_id" uuid
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"municipality_id" uuid
);
--> statement-breakpoint
CREATE TABLE "partition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"nis_code" text NOT NULL,
	"municipality_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_file" (
	"partition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"given_name" text,
	"family_name" text,
	"original_script_name" text,
	"birth_date" text,
	"insz" text,
	"nationalities" text[] NOT NULL,
	"contact_language" text,
	"interpreter_needed" boolean NOT NULL,
	"phone" text,
	"email" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "person_file_partition_id_person_id_organisation_id_pk" PRIMARY KEY("partition_id","person_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "person_match_key" (
	"partition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "person_match_key_partition_id_person_id_organisation_id_value_pk" PRIMARY KEY("partition_id","person_id","organisation_id","value")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "protocol" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sender_organisation_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral_event_text" (
	"partition_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"shared" boolean NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "referral_event_text_partition_id_event_id_pk" PRIMARY KEY("partition_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "referral_event" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"event" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"reason" text,
	"changed_fields" text[] NOT NULL,
	"actor_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "referral_event_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"person_id" uuid NOT NULL,
	"sender_organisation_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"desk_id" uuid NOT NULL,
	"part_of" uuid,
	"protocol_id" uuid,
	"reasons" text[] NOT NULL,
	"reason_note" text,
	"priority" text NOT NULL,
	"priority_reason" text,
	"desk_roles" text[] NOT NULL,
	"owner_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"pick_up_by" date,
	"accepted_at" timestamp with time zone,
	"first_contact_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	"contest" text,
	"held_from" text,
	"attempt_count" integer NOT NULL,
	"last_attempt_on" date,
	"outcome" text,
	"outcome_date" date,
	"rejection_reason" text,
	"duplicate_of" uuid,
	"message_to_referrer" text,
	CONSTRAINT "referral_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_limit" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "user_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_partition_id_id_referral_event_partition_id_id_fk" FOREIGN KEY ("partition_id","id") REFERENCES "public"."referral_event"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_partition" ADD CONSTRAINT "desk_partition_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_partition" ADD CONSTRAINT "desk_partition_partition_id_partition_id_fk" FOREIGN KEY ("partition_id") REFERENCES "public"."partition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk" ADD CONSTRAINT "desk_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk" ADD CONSTRAINT "desk_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_desk" ADD CONSTRAINT "membership_desk_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_desk" ADD CONSTRAINT "membership_desk_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_municipality_id_organisation_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partition" ADD CONSTRAINT "partition_municipality_id_organisation_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_partition_id_person_id_person_partition_id_id_fk" FOREIGN KEY ("partition_id","person_id") REFERENCES "public"."person"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_match_key" ADD CONSTRAINT "person_match_key_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_partition_id_partition_id_fk" FOREIGN KEY ("partition_id") REFERENCES "public"."partition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol" ADD CONSTRAINT "protocol_sender_organisation_id_organisation_id_fk" FOREIGN KEY ("sender_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protocol" ADD CONSTRAINT "protocol_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event_text" ADD CONSTRAINT "referral_event_text_partition_id_event_id_referral_event_partition_id_id_fk" FOREIGN KEY ("partition_id","event_id") REFERENCES "public"."referral_event"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_actor_id_user_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_protocol_id_protocol_id_fk" FOREIGN KEY ("protocol_id") REFERENCES "public"."protocol"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_owner_id_user_account_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_partition_id_person_id_sender_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","sender_organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_partition_id_part_of_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","part_of") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_partition_id_duplicate_of_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","duplicate_of") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_attempt_referral" ON "contact_attempt" USING btree ("partition_id","referral_id");--> statement-breakpoint
CREATE INDEX "membership_user" ON "membership" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_file_insz" ON "person_file" USING btree ("partition_id","insz","organisation_id") WHERE "person_file"."insz" is not null;--> statement-breakpoint
CREATE INDEX "person_match_key_value" ON "person_match_key" USING btree ("partition_id","organisation_id","value" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "protocol_pair" ON "protocol" USING btree ("sender_organisation_id","receiver_organisation_id");--> statement-breakpoint
CREATE INDEX "referral_event_referral" ON "referral_event" USING btree ("partition_id","referral_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_reference" ON "referral" USING btree ("partition_id","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_one_pending" ON "referral" USING btree ("partition_id","person_id","type","sender_organisation_id") WHERE "referral"."part_of" is null and "referral"."status" in ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold');--> statement-breakpoint
CREATE INDEX "referral_queue" ON "referral" USING btree ("desk_id","submitted_at","id") WHERE "referral"."status" in ('submitted', 'infoRequested');--> statement-breakpoint
CREATE INDEX "referral_caseload" ON "referral" USING btree ("owner_id","accepted_at","id") WHERE "referral"."status" in ('accepted', 'inProgress', 'onHold');--> statement-breakpoint
CREATE INDEX "referral_sent" ON "referral" USING btree ("sender_organisation_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "referral_drafts" ON "referral" USING btree ("sender_organisation_id","created_at","id") WHERE "referral"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "referral_to_acknowledge" ON "referral" USING btree ("sender_organisation_id","closed_at","id") WHERE "referral"."acknowledged_at" is null and "referral"."status" in ('completed', 'failed', 'rejected');--> statement-breakpoint
CREATE INDEX "referral_person" ON "referral" USING btree ("partition_id","person_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_account_username" ON "user_account" USING btree (lower("username"));