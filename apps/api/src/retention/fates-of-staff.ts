import type { Fates } from './fates.ts'

/** What becomes of what hangs on no file: the door, retention itself, the staff and what it works with. */
export const fatesOfStaff: Fates = {
  // What the door needs; a key of a request is older than a day by then.
  idempotency_key: {
    staff: 'user_id',
    erased: 'operation key payload_hash resource_id created_at',
  },

  // Retention itself: numbers, and until the next run the ids of whom a dry run would let go.
  retention_setting: {
    impersonal: `organisation_id version months_after_close months_by_outcome school_years
      months_never_met changed_at`,
    staff: 'changed_by',
  },
  retention_run: {
    impersonal: `id organisation_id is_dry_run started_at finished_at periods files referrals
      interviews`,
    staff: 'started_by',
  },
  retention_candidate: {
    impersonal: 'partition_id organisation_id run_id',
    erased: 'person_id reason due_on referrals interviews',
  },

  // Who is who among the staff, and what they work with.
  user_account: { staff: 'id username display_name disabled_at organisation_id kind' },
  program: {
    impersonal: `organisation_id valid_until secret_hash secret_made_at earlier_secret_hash last_used_on
      version`,
    staff: 'user_id contact registered_by',
  },
  credential: { staff: 'user_id password_hash' },
  membership: {
    staff: `id user_id organisation_id roles education region_id email version reviewed_at reviewed_by
      waiting_since`,
  },
  sign_in_code: { staff: 'user_id code_hash expires_at' },
  account_use: { staff: 'user_id last_sign_in_at' },
  second_factor: { staff: 'user_id secret confirmed_at last_step recovery_hashes' },
  rights_change: { staff: 'id organisation_id at actor_id what subject_id subject_name fields' },
  worklist_setting: {
    impersonal: 'organisation_id version is_sharing changed_at',
    staff: 'membership_id user_id lists views usual_view shortcuts',
  },
  // Gone after a day, and with every run that takes people away.
  list_export: {
    impersonal: `id organisation_id format state file_name total done attempts created_at worked_until
      reach expires_at`,
    staff: 'membership_id user_id asked',
  },
  list_export_part: { erased: 'export_id number content' },
  membership_desk: { staff: 'membership_id desk_id' },
  session: {
    staff: `id token_hash user_id membership_id created_at last_seen_at expires_at awaits_choice
      provider_sign_out browser system locked_at`,
  },
  external_identity: { staff: 'issuer subject user_id created_at last_signed_in_at' },
  sign_in_attempt: { staff: 'state_hash browser_hash nonce code_verifier return_to expires_at' },
  sign_in_limit: { staff: 'key points expire' },
  request_count: { staff: 'minute key count' },
  organisation: {
    impersonal:
      'id kind name municipality_id code version offer_title offer_text escalation_working_days unclaimed_working_days',
  },
  partition: { impersonal: 'id name nis_code municipality_id' },
  partition_handover: {
    impersonal:
      'id partition_id from_organisation_id to_organisation_id status version offered_at decided_at',
    staff: 'offered_by decided_by',
  },
  region: { impersonal: 'id organisation_id name version' },
  desk: {
    impersonal: 'id organisation_id region_id name address opening_hours phone version',
  },
  letter_release: {
    impersonal: 'id organisation_id language version released_at withdrawn_at',
    staff: 'released_by withdrawn_by',
  },
  service: {
    impersonal: `partition_id id version kind name offer languages phone email website address
      is_closed confirmed_on email_changed_at`,
    staff: 'email_changed_by',
  },
  referral_term: {
    impersonal: `id organisation_id desk_id type priority agreement_id valid_from valid_to pick_up_working_days
      pick_up_warning_days due_working_days due_warning_days version`,
  },
  // Told of many together, so that nothing in it is anybody's.
  safe_figure: { impersonal: 'partition_id sender_kind year split position codes people' },
  safe_figure_quarter: { impersonal: 'year quarter threshold told_at' },
  // Counts of what is there, which are counted anew when it goes.
  figure_month: {
    impersonal: `partition_id number desk_id sender_organisation_id receiver_organisation_id month schooling
      untold protocol_id dim key sent picked_up picked_up_in_time picked_up_late first_contact attended
      attended_in_quarter attended_in_year no_show no_show_in_quarter no_show_in_year completed failed
      rejected cancelled completed_in_time completed_late acknowledged to_acknowledge contested
      contest_upheld escalated escalated_in_quarter escalated_in_year pick_up_days first_contact_days`,
  },
  figure_desk_month: {
    impersonal: `desk_id receiver_organisation_id month schooling dim key partition_ids sent picked_up
      picked_up_in_time picked_up_late first_contact attended attended_in_quarter attended_in_year no_show
      no_show_in_quarter no_show_in_year completed failed rejected cancelled completed_in_time completed_late
      acknowledged to_acknowledge contested contest_upheld escalated escalated_in_quarter escalated_in_year
      pick_up_days pick_up_counts first_contact_days first_contact_counts open waiting followed due_days
      due_counts`,
  },
  figure_mark: {
    impersonal: `partition_id number desk_id sender_organisation_id receiver_organisation_id month clock people
      figures days due_on schooling untold protocol_id type language nationality_group age_group outcome`,
  },
  desk_partition: { impersonal: 'desk_id partition_id' },
  cooperation_agreement: {
    impersonal: `id organisation_id partner_organisation_id reference valid_from valid_to replaced_by version
      signed_on amends evaluated_on next_evaluation_on`,
  },
  // Who signed stays with what they signed; whom to ask goes when whoever keeps the register takes it away.
  agreement_signatory: { impersonal: 'id agreement_id organisation_id', staff: 'name position' },
  agreement_contact: {
    impersonal: 'id agreement_id organisation_id role valid_from valid_to',
    staff: 'name phone email',
  },
  agreement_commitment: {
    impersonal: 'agreement_id code state responsible evidence evidence_link changed_at',
    staff: 'changed_by',
  },
  // Of people it only keeps that they changed.
  agreement_change: {
    impersonal: 'id agreement_id at organisation_id what commitment fields',
    staff: 'actor_id',
  },
  agreement_escalation: { impersonal: 'agreement_id kind period at told' },
  // Numbers, and what both sides said of their agreement: it stays what it was, whoever is erased.
  period_report: {
    impersonal: `id agreement_id organisation_id partitions counts_schooling grain period_from period_until shape
      content made_at withdrawn_at withdrawal_reason`,
    staff: 'made_by withdrawn_by',
  },
  protocol: {
    impersonal: `id sender_organisation_id receiver_organisation_id reference valid_from valid_to
      legal_basis categories version`,
  },
}
