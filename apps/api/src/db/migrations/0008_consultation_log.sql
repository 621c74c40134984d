CREATE TABLE "consultation_subject" (
	"partition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"consultation_id" uuid NOT NULL,
	CONSTRAINT "consultation_subject_partition_id_person_id_at_consultation_id_pk" PRIMARY KEY("partition_id","person_id","at","consultation_id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "consultation" (
	"partition_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"keeper_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"session_id" uuid NOT NULL,
	"action" text NOT NULL,
	"purpose" text NOT NULL,
	"person_ids" uuid[] NOT NULL,
	"referral_id" uuid,
	"fields" text[] NOT NULL,
	"trace_id" uuid NOT NULL,
	CONSTRAINT "consultation_partition_id_at_id_pk" PRIMARY KEY("partition_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE INDEX "consultation_user" ON "consultation" USING btree ("user_id","at","id");--> statement-breakpoint
CREATE INDEX "consultation_organisation" ON "consultation" USING btree ("organisation_id","at","id");