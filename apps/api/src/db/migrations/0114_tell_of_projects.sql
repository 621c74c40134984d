CREATE TABLE "project_evaluation" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "project_evaluation_partition_id_referral_id_due_on_pk" PRIMARY KEY("partition_id","referral_id","due_on")
);
--> statement-breakpoint
CREATE TABLE "project_feedback" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"progress" text NOT NULL,
	"text" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"given_by" uuid NOT NULL,
	CONSTRAINT "project_feedback_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "social_context" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"has_project" boolean NOT NULL,
	"living_wage" boolean NOT NULL,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"evaluation_dates" date[] NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "social_context_partition_id_referral_id_version_pk" PRIMARY KEY("partition_id","referral_id","version")
);
--> statement-breakpoint
ALTER TABLE "project_evaluation" ADD CONSTRAINT "project_evaluation_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_feedback" ADD CONSTRAINT "project_feedback_given_by_user_account_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_feedback" ADD CONSTRAINT "project_feedback_partition_id_referral_id_due_on_project_evaluation_partition_id_referral_id_due_on_fk" FOREIGN KEY ("partition_id","referral_id","due_on") REFERENCES "public"."project_evaluation"("partition_id","referral_id","due_on") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "social_context" ADD CONSTRAINT "social_context_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "social_context" ADD CONSTRAINT "social_context_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_evaluation_due" ON "project_evaluation" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "project_feedback_evaluation" ON "project_feedback" USING btree ("partition_id","referral_id","due_on");