CREATE TABLE "period_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"partitions" uuid[] NOT NULL,
	"counts_schooling" boolean NOT NULL,
	"grain" text NOT NULL,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"shape" integer NOT NULL,
	"content" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawal_reason" text
);
--> statement-breakpoint
ALTER TABLE "period_report" ADD CONSTRAINT "period_report_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_report" ADD CONSTRAINT "period_report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_report" ADD CONSTRAINT "period_report_made_by_user_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_report" ADD CONSTRAINT "period_report_withdrawn_by_user_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "period_report_agreement" ON "period_report" USING btree ("agreement_id","organisation_id","made_at");