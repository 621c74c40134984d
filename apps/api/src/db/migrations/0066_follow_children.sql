CREATE TABLE "education_chain_event" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"event" text NOT NULL,
	"reason" text,
	"detail" text,
	"actor_id" uuid,
	"actor_organisation_id" uuid,
	"role" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "education_chain_event_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "education_chain" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"opened_on" date NOT NULL,
	"starts_on" date,
	"earliest_start" date,
	"last_day" date,
	"is_provisional" boolean NOT NULL,
	"questions" text[] NOT NULL,
	"rule_set" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"file_version" integer NOT NULL,
	"next_step" text,
	"next_step_by" date,
	"next_step_owner" uuid,
	"closing_reason" text,
	"closing_detail" text,
	"receiving_municipality" text,
	"receiving_organisation_id" uuid,
	"closing_proposed_by" uuid,
	"closing_proposed_at" timestamp with time zone,
	"closing_proposed_for" uuid,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "education_chain_partition_id_id_pk" PRIMARY KEY("partition_id","id"),
	CONSTRAINT "education_chain_ends_by_proof_or_by_two" CHECK ("education_chain"."state" = 'open' or coalesce("education_chain"."closing_reason" = 'proof'
        or "education_chain"."closed_by" <> "education_chain"."closing_proposed_by", false))
);
--> statement-breakpoint
CREATE TABLE "education_proof" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"school_name" text,
	"service_id" uuid,
	"enrolled_on" date NOT NULL,
	"seen_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_for" uuid,
	"has_started" boolean,
	"started_on" date,
	"started_said_at" timestamp with time zone,
	"started_said_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	CONSTRAINT "education_proof_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "education_chain_event" ADD CONSTRAINT "education_chain_event_actor_id_user_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain_event" ADD CONSTRAINT "education_chain_event_actor_organisation_id_organisation_id_fk" FOREIGN KEY ("actor_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain_event" ADD CONSTRAINT "education_chain_event_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_next_step_owner_user_account_id_fk" FOREIGN KEY ("next_step_owner") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_receiving_organisation_id_organisation_id_fk" FOREIGN KEY ("receiving_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_closing_proposed_by_user_account_id_fk" FOREIGN KEY ("closing_proposed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_closing_proposed_for_organisation_id_fk" FOREIGN KEY ("closing_proposed_for") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_closed_by_user_account_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_chain" ADD CONSTRAINT "education_chain_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_recorded_for_organisation_id_fk" FOREIGN KEY ("recorded_for") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_started_said_by_user_account_id_fk" FOREIGN KEY ("started_said_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_ended_by_user_account_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_proof" ADD CONSTRAINT "education_proof_partition_id_service_id_service_partition_id_id_fk" FOREIGN KEY ("partition_id","service_id") REFERENCES "public"."service"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "education_chain_event_file" ON "education_chain_event" USING btree ("partition_id","person_id","organisation_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "education_chain_file" ON "education_chain" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "education_chain_board" ON "education_chain" USING btree ("organisation_id","starts_on","person_id") WHERE "education_chain"."state" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "education_proof_in_force" ON "education_proof" USING btree ("partition_id","person_id","organisation_id") WHERE "education_proof"."ended_at" is null;