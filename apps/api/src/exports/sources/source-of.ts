import { type ExportedList, exportedLists, permissionToExport } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Permission } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { arrivalSource } from './arrival-source.ts'
import { boardSource } from './board-source.ts'
import { candidateSource } from './candidate-source.ts'
import { commitmentSource } from './commitment-source.ts'
import { evaluationSource } from './evaluation-source.ts'
import { glassSource } from './glass-source.ts'
import { importRowSource } from './import-row-source.ts'
import { informedSource } from './informed-source.ts'
import { interviewSource } from './interview-source.ts'
import type { ListSource } from './list-source.ts'
import { logSource } from './log-source.ts'
import { municipalitySource } from './municipality-source.ts'
import { periodReportSource } from './period-report-source.ts'
import { programSource } from './program-source.ts'
import { referralSource } from './referral-source.ts'
import { agreementSource, protocolSource } from './register-sources.ts'
import { retentionRunSource } from './retention-source.ts'
import { rightsChangeSource, userSource } from './rights-sources.ts'
import { serviceSource } from './service-source.ts'
import { taskSource } from './task-source.ts'
import { unusualSource } from './unusual-source.ts'
import { visitSource } from './visit-source.ts'

/**
 * The list that somebody wants to take along.
 *
 * @throws InvalidInputError when none is named or several are, or its filters make no sense
 */
export function sourceOf(
  actor: Actor,
  asked: NewExport,
  { now, config }: { now: Date; config: ExportUseCaseDependencies['config'] },
): ListSource {
  const named = namedIn(asked)
  const { referrals, arrivals, informedPersons, uninformedPersons } = asked
  const { appointments, retentionCandidates } = asked
  const { children, services, protocols, agreements, consultations } = asked
  if (named.length === 1) {
    // Where a page begins is the list's own business.
    if (referrals) return referralSource(actor, referrals, now) as ListSource
    if (arrivals) return arrivalSource(actor, arrivals, now) as ListSource
    if (informedPersons) return informedSource(actor, informedPersons) as ListSource
    if (uninformedPersons) return informedSource(actor, undefined) as ListSource
    if (appointments) return visitSource(actor, appointments) as ListSource
    if (retentionCandidates) return candidateSource(actor) as ListSource
    if (children) return boardSource(actor, children, now) as ListSource
    if (consultations) return logSource(actor, consultations) as ListSource
    if (asked.brokenGlasses) return glassSource(actor, asked.brokenGlasses, now) as ListSource
    if (asked.dueEvaluations) return evaluationSource(actor, now) as ListSource
    if (asked.interviews) return interviewSource(actor, asked.interviews) as ListSource
    if (asked.tasks) return taskSource(actor, now) as ListSource
    if (protocols) return protocolSource(actor, now) as ListSource
    if (agreements) return agreementSource(now)
    if (asked.commitments) return commitmentSource(asked.commitments)
    if (asked.users) return userSource(actor) as ListSource
    if (asked.rightsChanges) return rightsChangeSource(actor) as ListSource
    if (asked.retentionRuns) return retentionRunSource(actor) as ListSource
    if (asked.unusualConsultations) return unusualSource(actor, config.unusualPersonsPerHour, now)
    if (asked.importRows) return importRowSource(actor, asked.importRows) as ListSource
    if (asked.municipalities) return municipalitySource(actor)
    if (asked.programs) return programSource(actor, now) as ListSource
    if (asked.periodReports) return periodReportSource(asked.periodReports)
    if (services) return serviceSource(actor, services, now)
  }
  throw new InvalidInputError([
    {
      issue: 'invalidInput',
      in: 'body',
      name: '',
      code: 'oneList',
      detail: 'Name exactly one list.',
    },
  ])
}

/** What somebody must be allowed to read to take a list of it along. */
const permissions = {
  referrals: 'readReferrals',
  arrivals: 'readArrivals',
  informedPersons: 'readArrivals',
  uninformedPersons: 'readArrivals',
  appointments: 'manageSlots',
  retentionCandidates: 'manageRetention',
  children: 'followEducation',
  services: 'readDirectory',
  protocols: 'readProtocols',
  agreements: 'readProtocols',
  commitments: 'readProtocols',
  users: 'manageUsers',
  rightsChanges: 'readRightsChanges',
  retentionRuns: 'manageRetention',
  consultations: 'readConsultations',
  brokenGlasses: 'readConsultations',
  dueEvaluations: 'followEvaluations',
  interviews: 'holdInterviews',
  tasks: 'followTogether',
  unusualConsultations: 'readConsultations',
  importRows: 'createPerson',
  municipalities: 'manageMunicipalities',
  programs: 'manageUsers',
  periodReports: 'readDashboard',
} as const satisfies Record<ExportedList, Permission>

function namedIn(asked: NewExport): ExportedList[] {
  return exportedLists.filter((list) => asked[list] !== undefined)
}

/** What it takes to take this along at all, beside reading it. */
export function permissionToTake(asked: NewExport): 'exportLists' | 'exportRegisters' {
  return permissionToExport(namedIn(asked))
}

/** Whether whoever asks may take the lists that they name along: may read them, and take people along if they show any. */
export function mayTakeAlong(actor: Actor, asked: NewExport): boolean {
  return (
    actor.permissions.includes(permissionToTake(asked)) &&
    namedIn(asked).every(
      (list) =>
        actor.permissions.includes(permissions[list]) && (list !== 'children' || actor.education),
    )
  )
}

/** Whether a file that was asked for earlier may be handed over: of a desk, to whoever works there by now. */
export function mayStillHave(actor: Actor, asked: NewExport): boolean {
  const { appointments } = asked
  const isThere = appointments === undefined || actor.desks.includes(appointments.desk)
  return mayTakeAlong(actor, asked) && isThere
}
