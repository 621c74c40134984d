CREATE TABLE "outgoing_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text,
	"kind" text NOT NULL,
	"values" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"message_id" text,
	CONSTRAINT "outgoing_mail_erased" CHECK (("outgoing_mail"."sent_at" is null and "outgoing_mail"."failed_at" is null) = ("outgoing_mail"."recipient" is not null and "outgoing_mail"."values" is not null))
);
--> statement-breakpoint
CREATE INDEX "outgoing_mail_waiting" ON "outgoing_mail" USING btree ("next_attempt_at","id") WHERE "outgoing_mail"."sent_at" is null and "outgoing_mail"."failed_at" is null;