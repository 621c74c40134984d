CREATE TABLE "escalation_run" (
	"day" date PRIMARY KEY NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"escalations" integer NOT NULL,
	"mails" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "escalation" (
	"partition_id" uuid NOT NULL,
	"chain_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"told" integer NOT NULL,
	CONSTRAINT "escalation_partition_id_chain_id_kind_period_pk" PRIMARY KEY("partition_id","chain_id","kind","period")
);
--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "escalation_working_days" integer;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_partition_id_chain_id_education_chain_partition_id_id_fk" FOREIGN KEY ("partition_id","chain_id") REFERENCES "public"."education_chain"("partition_id","id") ON DELETE cascade ON UPDATE no action;