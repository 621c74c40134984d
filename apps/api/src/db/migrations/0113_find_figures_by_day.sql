CREATE INDEX "appointment_starts" ON "appointment" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "arrival_invited" ON "arrival" USING btree ("organisation_id","invited_on") WHERE "arrival"."invited_on" is not null;--> statement-breakpoint
CREATE INDEX "referral_escalation_at" ON "referral_escalation" USING btree ("at");--> statement-breakpoint
CREATE INDEX "informing_day" ON "informing" USING btree ("organisation_id","informed_on") WHERE "informing"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "referral_desk_accepted" ON "referral" USING btree ("desk_id","accepted_at") WHERE "referral"."accepted_at" is not null;--> statement-breakpoint
CREATE INDEX "referral_sent_accepted" ON "referral" USING btree ("sender_organisation_id","accepted_at") WHERE "referral"."accepted_at" is not null;--> statement-breakpoint
CREATE INDEX "referral_desk_contact" ON "referral" USING btree ("desk_id","first_contact_at") WHERE "referral"."first_contact_at" is not null;