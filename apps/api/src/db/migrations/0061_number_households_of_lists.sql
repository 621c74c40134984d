ALTER TABLE "arrival_import_row" ADD COLUMN "household_key" text;--> statement-breakpoint
ALTER TABLE "arrival_import_row" ADD COLUMN "is_household_head" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "arrival_import_row" ADD COLUMN "lives_elsewhere" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "arrival_import_row_household" ON "arrival_import_row" USING btree ("partition_id","import_id","household_key") WHERE "arrival_import_row"."household_key" is not null;