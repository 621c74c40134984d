import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { privileges } from './privileges.ts'
import { refillMatchKeys } from './refill-match-keys.ts'

/** Any number serves, as long as every instance uses the same one. */
const migrationLock = 4101801

/** The narrow doors through row-level security: for the application role, not for everybody. */
const doors = `resolve_session, resolve_program, admit_by_provider, person_with_insz, referral_id_taken, interview_holds_unseen,
  ensure_consultation_months, drop_old_consultation_months, referrals_to_send, actor_at_work, retention_facts,
  account_has_password, account_has_second_factor, account_is_shared, account_named, remove_second_factor,
  use_sign_in_code, desk_open_referrals, change_own_organisation, change_organisation_code, begun_organisations, add_municipality,
  awaited_administrators, issue_first_code, handover_obstacle, accept_handover, own_memberships,
  answer_membership, talks_left, merge_person_files, undo_person_merge, imports_to_do,
  client_candidates, say_of_client, next_mail, mail_tried, waiting_mails, tend_education_chain,
  education_chains_to_tend, open_school_link, answer_school_link, may_refer_onward,
  begin_escalations, chains_to_escalate, escalation_recipients, new_escalations, write_escalations,
  pass_education_chain_on, chain_is_restricted, write_notices, return_education_chain, transfers_to_escalate,
  write_transfer_escalations, live_changes_since, drop_old_live_changes, referrals_to_escalate, managers_to_tell,
  write_referral_escalations, set_unclaimed_working_days, begin_notice_digest, take_notices_to_mail,
  end_notice_digest, continue_referral, client_is_restricted, exports_to_do,
  drop_expired_exports, actor_of_export, evaluations_to_escalate, begin_safe_figures, safe_figure_facts,
  write_safe_figures, agreements_to_escalate, write_agreement_escalations, fold_figures, months_of_figures, check_figures,
  days_of_children_in_hand`

/** Carried out by their triggers alone, which ask for no privilege: nobody else has a use for them. */
const ownTriggers = `mark_referral_figures, mark_appointment_figures, mark_escalation_figures,
  tell_of_followed_child`

export interface MigrateOptions {
  readonly ownerUrl: string
  /** Name of the role the application signs in with; it is granted the listed privileges. */
  readonly applicationRole: string
}

/**
 * Brings the database to the newest migration, as its owner. Instances that start together wait for
 * each other under an advisory lock.
 */
export async function migrate({ ownerUrl, applicationRole }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'onthaal-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await runMigrations(drizzle(client), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    })
    const role = client.escapeIdentifier(applicationRole)
    const grants = Object.entries(privileges).map(
      ([table, allowed]) =>
        `revoke all on ${client.escapeIdentifier(table)} from ${role};
         grant ${allowed} on ${client.escapeIdentifier(table)} to ${role}`,
    )
    const name = client.escapeIdentifier(client.database ?? '')
    await client.query(
      `begin; revoke temporary on database ${name} from public; grant usage on schema public to ${role}; ${grants.join(';')};
       revoke execute on function ${doors}, ${ownTriggers} from public;
       revoke execute on function ${ownTriggers} from ${role};
       grant execute on function ${doors} to ${role}; commit`,
    )
    await refillMatchKeys(client)
  } finally {
    await client.end()
  }
}
