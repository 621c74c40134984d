import { sharesPerson } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { wholeOnwards } from '../../onward-referrals/index.ts'
import { mostExported } from '../../oversight/index.ts'
import { shownReferral } from '../../referrals/index.ts'
import { keptOfClients } from '../../shared-clients/index.ts'
import { keptProject } from '../../social-contexts/index.ts'
import type {
  PersonExportUseCaseDependencies,
  ReferralExportRecord,
} from '../person-export-use-cases.ts'

/**
 * Reads all that the actor's own organisation keeps with a referral that it received, for whoever asks it of
 * themselves (GDPR art. 15 and 20): its own notes and attempts too, which the sender never sees.
 *
 * @throws NotFoundError when the organisation received no such referral
 */
export function exportReferral({ work, clock }: PersonExportUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ReferralExportRecord> =>
    work(actor, async (repositories) => {
      const { referrals, referralEvents, oversight, consultation } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const record = required(await referrals.find(referralId, belgianDay(now)))
      const { partitionId, personId, receiverOrganisationId, id } = record.referral
      required(receiverOrganisationId === organisationId ? record : undefined)
      const isShared = record.person.erasedAt === null && sharesPerson(record.referral)
      const events = await referralEvents.list(partitionId, id)
      const consultations = await oversight.page(
        { organisationId, person: { partitionId, personIds: [personId], isOwnFile: false } },
        undefined,
        mostExported + 1,
      )
      consultation.note(shownReferral(actor, record))
      return {
        exportedAt: now,
        record,
        person: isShared ? record.person : undefined,
        events,
        kept: await keptOfClients(
          repositories,
          { partitionId, personId, organisationId: record.referral.senderOrganisationId },
          organisationId,
        ),
        onward: await wholeOnwards(repositories, actor, record, now),
        project: await keptProject(repositories, record),
        sentChanges: isShared ? await repositories.sentChanges.list(record.referral) : [],
        consultations: consultations.slice(0, mostExported),
        cutOff: consultations.length > mostExported ? ['consultations' as const] : [],
      }
    })
}
