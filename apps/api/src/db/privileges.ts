/**
 * What the application role may do with each table. It owns nothing, so what is not named here it
 * cannot do; a test holds the list against the tables that exist.
 */
export const privileges = {
  organisation: 'select',
  partition: 'select',
  partition_handover: 'select, insert, update',
  region: 'select, insert, update',
  desk: 'select, insert, update',
  desk_partition: 'select, insert, delete',
  service: 'select, insert, update',
  referral_term: 'select, insert, update',
  protocol: 'select, insert, update',
  cooperation_agreement: 'select, insert, update',
  // Written anew with the agreement that they are of.
  agreement_signatory: 'select, insert, delete',
  agreement_contact: 'select, insert, delete',
  agreement_commitment: 'select, insert, update',
  // What changed is only ever added to.
  agreement_change: 'select, insert',
  // Changed only to say that it does not stand any more.
  period_report: 'select, insert, update',
  user_account: 'select, insert, update',
  credential: 'select',
  // Deleted is only what still waits for its holder.
  membership: 'select, insert, update, delete',
  membership_desk: 'select, insert, delete',
  program: 'select, insert, update',
  sign_in_code: 'select, insert, delete',
  account_use: 'select, insert, update',
  second_factor: 'select, insert, update, delete',
  // Who changed which right is only ever added to.
  rights_change: 'select, insert',
  worklist_setting: 'select, insert, update',
  // Gone after a day.
  list_export: 'select, insert, update, delete',
  list_export_part: 'select, insert, delete',
  session: 'select, insert, update, delete',
  sign_in_attempt: 'select, insert, delete',
  external_identity: 'select',
  sign_in_limit: 'select, insert, update, delete',
  request_count: 'select, insert, update, delete',
  person: 'select, insert',
  person_file: 'select, insert, update',
  person_match_key: 'select, insert, delete',
  person_file_change: 'select, insert',
  person_match_decision: 'select, insert',
  // Written through a door alone.
  person_merge: 'select',
  client_link: 'select',
  household: 'select, insert, update',
  household_member: 'select, insert, update',
  guardian: 'select, insert, update',
  intake_interview: 'select, insert, update',
  arrival: 'select, insert, update',
  person_background: 'select, insert, update',
  // Opened through a door, by whoever changes a file.
  education_chain: 'select, update',
  education_chain_event: 'select, insert',
  education_proof: 'select, insert, update',
  education_transfer: 'select, update',
  // Changed only to say that it was a mistake.
  informing: 'select, insert, update',
  // What people took home stays what it was.
  letter: 'select, insert',
  letter_release: 'select, insert, update',
  referral_household: 'select, insert',
  referral: 'select, insert, update',
  // Out of which referral the agency referred somebody stays as it was.
  agency_referral: 'select, insert',
  // History is only ever added to.
  referral_event: 'select, insert',
  referral_event_text: 'select, insert',
  contact_attempt: 'select, insert',
  sent_change: 'select, insert',
  sent_change_seen: 'select, insert, update',
  // Changed only when it is undone.
  distribution: 'select, insert, update',
  distribution_line: 'select, insert, update',
  // Each version is a row of its own, and what was told stays.
  social_context: 'select, insert',
  // Changed only when a day is taken back, or wanted again.
  project_evaluation: 'select, insert, update',
  project_feedback: 'select, insert',
  onward_referral: 'select, insert, update',
  onward_referral_event: 'select, insert',
  // Changed only to say that another one took its place.
  school_link: 'select, insert, update',
  refusal_document: 'select, insert',
  task: 'select, insert, update',
  // Changed only to take it back.
  note: 'select, insert, update',
  // The newest counts; what was there before stays.
  client_contact: 'select, insert',
  trajectory_mark: 'select, insert',
  arrival_import: 'select, insert, update, delete',
  // A list that is thrown away takes its rows along.
  arrival_import_row: 'select, insert, update',
  arrival_import_columns: 'select, insert, update',
  earlier_referral: 'select, insert',
  slot: 'select, insert, update',
  appointment: 'select, insert, update',
  file_access: 'select, insert',
  consultation: 'select, insert',
  consultation_subject: 'select, insert',
  retention_setting: 'select, insert, update',
  // A run is written down by whoever runs it; what it erases only the owner can.
  retention_run: 'select, insert, update',
  retention_candidate: 'select, insert, delete',
  file_measure: 'select, insert, update',
  // All written through their doors alone.
  escalation: 'select',
  referral_escalation: 'select',
  agreement_escalation: 'select',
  escalation_run: 'select',
  // Written through a door, and marked as seen.
  notice: 'select, update',
  notice_preference: 'select, insert, update, delete',
  notice_digest: 'select',
  // Added to, and seen to by doors alone.
  outgoing_mail: 'insert',
  // Added to, and read by a door alone.
  live_change: 'insert',
  // Written through a door, once and for all.
  safe_figure: 'select',
  safe_figure_quarter: 'select',
  // Counted by a door, and marked by triggers.
  figure_month: 'select',
  figure_desk_month: 'select',
  figure_mark: 'select',
  idempotency_key: 'select, insert, update, delete',
} as const satisfies Record<string, string>
