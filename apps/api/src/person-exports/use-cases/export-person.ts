import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { arrivalsOf, earlierTold } from '../../arrivals/index.ts'
import { wholeBackground } from '../../background/index.ts'
import { filePurpose, requirePurpose } from '../../consultations/index.ts'
import { followedEducation } from '../../education/index.ts'
import { required } from '../../errors.ts'
import { wholeGuardians, wholeHousehold } from '../../households/index.ts'
import { wholeInforming } from '../../informing/index.ts'
import { wholeInterview } from '../../intake-interviews/index.ts'
import { wholeOnwards } from '../../onward-referrals/index.ts'
import { mostExported } from '../../oversight/index.ts'
import type { PersonChangeRecord } from '../../persons/index.ts'
import { shownReferral } from '../../referrals/index.ts'
import { keptOfClients } from '../../shared-clients/index.ts'
import { keptProject } from '../../social-contexts/index.ts'
import type {
  ExportedHistory,
  PersonExportRecord,
  PersonExportUseCaseDependencies,
} from '../person-export-use-cases.ts'

/**
 * Reads all that the actor's own organisation keeps of somebody, for whoever asks it of themselves
 * (GDPR art. 15 and 20): one moment of it, in one transaction, told to the log as one export.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function exportPerson({ work, clock }: PersonExportUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<PersonExportRecord> =>
    work(actor, async (repositories) => {
      const { persons, personChanges, interviews, referrals, referralEvents, oversight } =
        repositories
      const { fileMeasures, fileAccesses } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const person = required(await persons.findOwn(personId, organisationId))
      const purpose = requirePurpose(await filePurpose(repositories, actor, { personId, now }))
      const opened = { file: person.file, purpose }
      const { personIds } = required(await fileAccesses.findFile(personId, organisationId))
      const changes: PersonChangeRecord[] = []
      // Of files that became one, each tells its own history.
      for (const one of personIds) {
        const limit = mostExported + 1
        const file = { personId: one, organisationId }
        changes.push(...(await personChanges.page(file, { after: undefined, limit })))
      }
      const household = await wholeHousehold(repositories, opened)
      const guardians = await wholeGuardians(repositories, opened)

      const talks: PersonExportRecord['interviews'][number][] = []
      for (const interviewId of await interviews.idsOfPerson(personId, organisationId)) {
        talks.push(await wholeInterview(repositories, { actor, interviewId, now }))
      }
      const histories: ExportedHistory[] = []
      for (const record of await referrals.listOfPerson(person.file, belgianDay(now))) {
        const { partitionId, id } = record.referral
        repositories.consultation.note(shownReferral(actor, record))
        const events = await referralEvents.list(partitionId, id)
        const onward = await wholeOnwards(repositories, actor, record, now)
        const sentChanges = await repositories.sentChanges.list(record.referral)
        const project = await keptProject(repositories, record)
        histories.push({ record, events, onward, sentChanges, project })
      }
      const { partitionId } = person.file
      const consultations = await oversight.page(
        { organisationId, person: { partitionId, personIds, isOwnFile: true } },
        undefined,
        mostExported + 1,
      )
      return {
        ...{ exportedAt: now, person, household, guardians },
        ...{ interviews: talks, referrals: histories },
        background: wholeBackground(
          actor,
          { file: person.file, today: belgianDay(now) },
          await repositories.backgrounds.ofFile(person.file),
        ),
        education: await followedEducation(repositories, person.file),
        arrivals: await arrivalsOf(repositories, actor, person.file),
        informings: await wholeInforming(repositories, opened),
        letters: await repositories.letters.list(person.file),
        earlierReferrals: earlierTold(
          actor,
          person.file,
          await repositories.earlierReferrals.ofFile(person.file),
        ),
        merges: await repositories.merges.list(person.file),
        kept: await keptOfClients(repositories, person.file, actor.organisation.id),
        measures: await fileMeasures.ofFile(person.file),
        accesses: await fileAccesses.ofFile(person.file),
        changes: changes.slice(0, mostExported),
        consultations: consultations.slice(0, mostExported),
        cutOff: [
          ...(changes.length > mostExported ? ['changes' as const] : []),
          ...(consultations.length > mostExported ? ['consultations' as const] : []),
        ],
      }
    })
}
