CREATE TABLE "service" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"offer" text,
	"languages" text[] NOT NULL,
	"phone" text,
	"email" text,
	"website" text,
	"address" text,
	"confirmed_on" date NOT NULL,
	CONSTRAINT "service_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_partition_id_partition_id_fk" FOREIGN KEY ("partition_id") REFERENCES "public"."partition"("id") ON DELETE no action ON UPDATE no action;