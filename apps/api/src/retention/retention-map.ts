import type { Fates } from './fates.ts'
import { fatesOfStaff } from './fates-of-staff.ts'

export type { Fate } from './fates.ts'

/**
 * The retention map: every column of every table, and what becomes of it. Tests hold it to the catalog of
 * the database, and the erasing to it: a column that nobody thought of fails them.
 */
export const retentionMap: Fates = {
  // What is known of a person. Emptied where a closed referral or a talk has to hang on to something.
  person: { impersonal: 'partition_id', replaced: 'id', day: 'created_at' },
  person_file: {
    impersonal: 'partition_id organisation_id version erased_at',
    replaced: 'person_id',
    day: 'recorded_at',
    staff: 'recorded_by',
    erased: `given_name family_name original_script_name birth_date insz nationalities
      contact_language interpreter_needed phone email sex home_languages other_languages dutch_oral
      dutch_written latin_literacy residence_ground residence_document residence_document_until
      first_registered_belgium_on first_registered_here_on register residence_check_open street house_number box postal_code
      city provenance eligibility merged_into`,
  },
  person_match_key: { impersonal: 'partition_id organisation_id', erased: 'person_id value' },
  person_match_decision: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id other_person_id decision decided_at decided_by',
  },
  person_merge: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id merged_person_id moved merged_at merged_by undone_at undone_by',
    freeText: 'undo_reason',
  },
  client_link: {
    impersonal: 'partition_id organisation_id agency_id',
    erased: 'id link_id person_id merged_person_id decision decided_at decided_by superseded_at',
  },
  person_file_change: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id version field value source as_of recorded_at recorded_by',
  },
  person_background: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id is_about_school version answers recorded_at recorded_by',
  },
  task: {
    impersonal: 'partition_id organisation_id receiver_organisation_id desk_id',
    erased: `id person_id is_about_school party assignee_id due_on state added_at added_by added_party
      done_at done_by done_party`,
    freeText: 'what',
  },
  note: {
    impersonal: 'partition_id organisation_id receiver_organisation_id',
    erased:
      'id person_id is_about_school audience written_at written_by written_party withdrawn_at',
    freeText: 'text',
  },
  client_contact: {
    impersonal: 'partition_id organisation_id receiver_organisation_id',
    erased: 'id person_id is_about_school party user_id chosen_at chosen_by',
  },
  trajectory_mark: {
    impersonal: 'partition_id organisation_id receiver_organisation_id',
    erased: 'id person_id has_contract has_certificate recorded_at recorded_by',
  },
  education_chain: {
    impersonal:
      'partition_id organisation_id receiving_organisation_id closing_proposed_for next_step_for',
    erased: `id person_id version state opened_on starts_on earliest_start last_day is_provisional
      questions rule_set inputs file_version next_step_by next_step_owner closing_reason
      closing_proposed_by closing_proposed_at closed_by closed_at transfer_id
      transfer_declined_at`,
    freeText: 'next_step closing_detail receiving_municipality',
  },
  education_chain_event: {
    impersonal: 'partition_id organisation_id actor_organisation_id',
    erased: 'id person_id event reason actor_id role at',
    freeText: 'detail',
  },
  // Both go with the chain.
  escalation: { impersonal: 'partition_id', erased: 'chain_id kind period at told' },
  education_proof: {
    impersonal: 'partition_id organisation_id recorded_for',
    erased: `id person_id kind service_id enrolled_on seen_on recorded_at recorded_by has_started
      started_on started_said_at started_said_by ended_at ended_by end_reason`,
    freeText: 'school_name',
  },
  // Goes with the file; one of whom nobody made a file after twelve months.
  education_transfer: {
    impersonal: 'partition_id organisation_id from_organisation_id',
    erased: `id person_id version given_name family_name birth_date followed_since received_at
      taken_over_at taken_over_by declined_at declined_by decline_reason escalated_at`,
  },
  file_measure: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id kind set_at set_by lifted_at lifted_by',
    freeText: 'reason lift_reason',
  },

  // Who lives together and who answers for whom.
  household: { impersonal: 'partition_id organisation_id', erased: 'id version created_at' },
  household_member: {
    impersonal: 'partition_id organisation_id',
    erased: 'id household_id person_id role from_day until_day recorded_at recorded_by',
  },
  guardian: {
    impersonal: 'partition_id organisation_id',
    erased: 'id minor_id guardian_id phone kind from_day until_day recorded_at recorded_by',
    freeText: 'name',
  },

  // What was done. A talk that was held and a referral that was sent stay as numbers.
  intake_interview: {
    impersonal: 'partition_id organisation_id version',
    replaced: 'id person_id',
    kept: 'status held_on channel topics outcome',
    day: 'created_at updated_at closed_at',
    staff: 'created_by updated_by',
    erased: 'languages interpreter sections readers',
    freeText: 'place materials notes',
  },
  arrival: {
    impersonal: 'partition_id organisation_id',
    erased: `id person_id version status source registered_on contact_language invited_on planned_at
      staff_id interpreter interpreter_language missed_talks ended_on created_at created_by updated_at
      updated_by`,
    freeText: 'room',
  },
  informing: {
    impersonal: 'partition_id organisation_id',
    erased: `id person_id topic informed_on informed_by channel languages interview_id recorded_at
      withdrawn_at withdrawn_by`,
    freeText: 'materials withdraw_reason',
  },
  letter: {
    impersonal: 'partition_id organisation_id',
    erased: `id person_id interview_id content is_about_school language_need handed_over_at
      handed_over_by`,
  },
  // Lists that were read in: gone 30 days after the last work on them, with the rows that were left.
  arrival_import: {
    impersonal: 'partition_id organisation_id',
    erased: `id version status header columns columns_from source created_at created_by updated_at
      updated_by`,
    freeText: 'file_name',
  },
  arrival_import_row: {
    impersonal: 'partition_id organisation_id',
    erased: `import_id row outcome problems person_id suspect_ids repeats repeat_key is_somebody_new
      household_key is_household_head lives_elsewhere`,
    freeText: 'cells',
  },
  arrival_import_columns: { impersonal: 'organisation_id header_key columns source used_at' },
  earlier_referral: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id referred_on recorded_at recorded_by',
    freeText: 'about outcome',
  },
  referral: {
    impersonal: `partition_id version sender_organisation_id receiver_organisation_id desk_id
      protocol_id agreement_id`,
    replaced: 'id reference person_id part_of',
    kept: `type status reasons priority desk_roles contest attempt_count outcome rejection_reason
      sent_nationality_group sent_age_group`,
    day: 'created_at submitted_at accepted_at first_contact_at closed_at acknowledged_at contested_at',
    erased: `priority_reason owner_id pick_up_by pick_up_warning_on due_by due_warning_on extended_from
      extension_reason delay_reason held_at held_from hold_until hold_reason answer_by asked_at
      interview_id eligibility compulsory_clock background sent_language
      agii_client_number last_attempt_on outcome_date duplicate_of waits_since waits_by sent_by`,
    freeText: 'reason_note message_to_referrer',
  },
  referral_household: { impersonal: 'partition_id', erased: 'referral_id members' },
  referral_escalation: { impersonal: 'partition_id', erased: 'referral_id kind period at told' },
  referral_event: {
    impersonal: 'partition_id organisation_id',
    erased: 'id referral_id event from_status to_status reason changed_fields actor_id role at',
  },
  referral_event_text: {
    impersonal: 'partition_id organisation_id',
    erased: 'event_id shared',
    freeText: 'text',
  },
  // The line of a referral goes with it; what is left says that a manager handed out work that day.
  distribution: {
    impersonal: 'id organisation_id reason made_at undone_at',
    staff: 'made_by',
  },
  distribution_line: {
    impersonal: 'partition_id distribution_id',
    erased: `referral_id from_status from_owner_id from_accepted_at to_owner_id version
      obstacle undo_obstacle`,
  },
  agency_referral: {
    impersonal: 'partition_id agency_id',
    erased: 'referral_id origin_referral_id',
  },
  sent_change: {
    impersonal: 'partition_id',
    erased: 'event_id field referral_id',
    freeText: 'before value',
  },
  sent_change_seen: { impersonal: 'partition_id', erased: 'referral_id user_id seen_at' },
  contact_attempt: {
    impersonal: 'partition_id organisation_id',
    erased: 'id referral_id on channel result',
  },
  social_context: {
    impersonal: 'partition_id',
    erased: `referral_id version has_project living_wage signed_on starts_on ends_on evaluation_dates
      recorded_at recorded_by`,
  },
  project_evaluation: {
    impersonal: 'partition_id',
    erased: 'referral_id due_on added_at withdrawn_at',
  },
  project_feedback: {
    impersonal: 'partition_id',
    erased: 'id referral_id due_on progress given_at given_by',
    freeText: 'text',
  },
  onward_referral: {
    impersonal: 'partition_id organisation_id service_id',
    erased: `id referral_id person_id version type status service_name service_kind channel
      legal_basis sent_at sent_by answer_by mailed_to decided_at enrolled_on waiting_since refused_at
      refusal_reason withdraw_reason`,
  },
  onward_referral_event: {
    impersonal: 'partition_id actor_organisation_id',
    erased: 'id onward_referral_id event from_status to_status by actor_id role at',
  },
  school_link: {
    impersonal: 'partition_id maker_organisation_id',
    erased: `id onward_referral_id token_hash made_at made_by maker_role expires_at
      wrong_tries all_wrong_tries answers opened_at replaced_at`,
  },
  refusal_document: {
    impersonal: 'partition_id',
    erased: 'id onward_referral_id media_type content added_at added_by',
  },
  appointment: {
    impersonal: 'partition_id desk_id slot_id',
    erased: 'id referral_id state kind place desk_roles starts_at ends_at arrived_late',
  },
  slot: {
    impersonal: `id organisation_id desk_id kind place desk_roles languages starts_at ends_at capacity
      taken withdrawn_at`,
    staff: 'staff_id created_by',
  },

  // Who saw whom, and why. A word of explanation goes with the file.
  consultation: {
    log: `partition_id at id organisation_id keeper_id user_id role session_id action purpose reason
      person_ids without_file referral_id fields trace_id`,
  },
  consultation_subject: {
    log: 'partition_id person_id at consultation_id organisation_id keeper_id user_id',
  },
  file_access: {
    impersonal: 'partition_id organisation_id',
    erased: 'id person_id user_id purpose reason at until',
    freeText: 'explanation',
  },

  // On which days it was looked at what has to be escalated.
  escalation_run: { impersonal: 'day finished_at escalations mails' },

  // Goes with the referral, and after 90 days whatever becomes of it.
  notice: {
    impersonal: 'partition_id',
    staff: 'membership_id',
    erased: 'id kind referral_id count at seen_at mail',
  },
  notice_preference: { staff: 'membership_id kind way' },
  notice_digest: { impersonal: 'day finished_at mails' },

  // That something changed, for whoever looks on: dropped after a day, or with the thing.
  live_change: {
    impersonal: `xid id kind partition_id sender_organisation_id receiver_organisation_id
      desk_id membership_id education at`,
    erased: 'thing_id',
  },
  // What goes out by mail: forgotten as soon as it went out, and dropped after 90 days.
  outgoing_mail: {
    impersonal: 'id kind created_at attempts next_attempt_at sent_at failed_at message_id',
    staff: 'recipient values',
  },

  ...fatesOfStaff,
}
