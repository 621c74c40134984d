CREATE TABLE "client_contact" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"is_about_school" boolean NOT NULL,
	"party" text NOT NULL,
	"user_id" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"chosen_by" uuid NOT NULL,
	CONSTRAINT "client_contact_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"is_about_school" boolean NOT NULL,
	"audience" text NOT NULL,
	"text" text,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid NOT NULL,
	"written_party" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "note_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "task" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"desk_id" uuid NOT NULL,
	"is_about_school" boolean NOT NULL,
	"what" text NOT NULL,
	"party" text NOT NULL,
	"assignee_id" uuid,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"added_party" text NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"done_party" text,
	CONSTRAINT "task_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "trajectory_mark" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"has_contract" boolean NOT NULL,
	"has_certificate" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "trajectory_mark_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_chosen_by_user_account_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_written_by_user_account_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_assignee_id_user_account_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_added_by_user_account_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_done_by_user_account_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectory_mark" ADD CONSTRAINT "trajectory_mark_receiver_organisation_id_organisation_id_fk" FOREIGN KEY ("receiver_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectory_mark" ADD CONSTRAINT "trajectory_mark_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectory_mark" ADD CONSTRAINT "trajectory_mark_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_contact_client" ON "client_contact" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "note_client" ON "note" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "task_client" ON "task" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "task_of_sender" ON "task" USING btree ("organisation_id","due_on","id") WHERE "task"."state" = 'open' and "task"."party" = 'sender';--> statement-breakpoint
CREATE INDEX "task_of_desk" ON "task" USING btree ("desk_id","due_on","id") WHERE "task"."state" = 'open' and "task"."party" = 'receiver';--> statement-breakpoint
CREATE INDEX "trajectory_mark_client" ON "trajectory_mark" USING btree ("partition_id","person_id","organisation_id");