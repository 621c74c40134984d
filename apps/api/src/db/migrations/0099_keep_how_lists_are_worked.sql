CREATE TABLE "worklist_setting" (
	"membership_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"lists" jsonb NOT NULL,
	"views" jsonb NOT NULL,
	"usual_view" uuid,
	"shortcuts" boolean NOT NULL,
	"is_sharing" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "worklist_setting" ADD CONSTRAINT "worklist_setting_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worklist_setting" ADD CONSTRAINT "worklist_setting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worklist_setting" ADD CONSTRAINT "worklist_setting_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "worklist_setting_shared" ON "worklist_setting" USING btree ("organisation_id") WHERE "worklist_setting"."is_sharing";