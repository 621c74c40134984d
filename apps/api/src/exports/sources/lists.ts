import type { ExportedList } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Permission } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { accessReviewSource } from './access-review-source.ts'
import { agreementChangeSource } from './agreement-change-source.ts'
import { contactSource, signatorySource } from './agreement-people-sources.ts'
import { arrivalSource } from './arrival-source.ts'
import { boardSource } from './board-source.ts'
import { candidateSource } from './candidate-source.ts'
import { commitmentSource } from './commitment-source.ts'
import { eligibilityRuleSource } from './eligibility-rule-source.ts'
import { evaluationSource } from './evaluation-source.ts'
import { fileMeasureSource } from './file-measure-source.ts'
import { glassSource } from './glass-source.ts'
import { handoverSource } from './handover-source.ts'
import { importRowSource } from './import-row-source.ts'
import { importSource } from './import-source.ts'
import { informedSource } from './informed-source.ts'
import { interviewSource } from './interview-source.ts'
import { letterSource } from './letter-source.ts'
import type { ListSource } from './list-source.ts'
import { logSource } from './log-source.ts'
import { municipalitySource } from './municipality-source.ts'
import { noticeSource } from './notice-source.ts'
import { periodReportSource } from './period-report-source.ts'
import { programSource } from './program-source.ts'
import { referralSource } from './referral-source.ts'
import { referralTermSource } from './referral-term-source.ts'
import { regionSource } from './region-source.ts'
import { agreementSource, protocolSource } from './register-sources.ts'
import { retentionRunSource } from './retention-source.ts'
import { rightsChangeSource, userSource } from './rights-sources.ts'
import { serviceSource } from './service-source.ts'
import { sessionSource } from './session-source.ts'
import { taskSource } from './task-source.ts'
import { unusualSource } from './unusual-source.ts'
import { visitSource } from './visit-source.ts'

/** Who asks for a list, when, and what of the installation decides what stands in it. */
export interface Taking extends Pick<ExportUseCaseDependencies, 'config' | 'ownSessions'> {
  readonly actor: Actor
  readonly now: Date
}

/** A list that can be taken along: what somebody must be allowed to read for it, and how it is read. */
interface TakenList<Asked> {
  readonly permission: Permission
  readonly source: (asked: Asked, taking: Taking) => ListSource
}

/** Every list that can be taken along. */
export const lists: {
  readonly [List in ExportedList]: TakenList<NonNullable<NewExport[List]>>
} = {
  referrals: taken('readReferrals', (asked, { actor, now }) => referralSource(actor, asked, now)),
  arrivals: taken('readArrivals', (asked, { actor, now }) => arrivalSource(actor, asked, now)),
  informedPersons: taken('readArrivals', (asked, { actor }) => informedSource(actor, asked)),
  uninformedPersons: taken('readArrivals', (_, { actor }) => informedSource(actor, undefined)),
  appointments: taken('manageSlots', (asked, { actor }) => visitSource(actor, asked)),
  retentionCandidates: taken('manageRetention', (_, { actor }) => candidateSource(actor)),
  children: taken('followEducation', (asked, { actor, now }) => boardSource(actor, asked, now)),
  services: taken('readDirectory', (asked, { actor, now }) => serviceSource(actor, asked, now)),
  protocols: taken('readProtocols', (_, { actor, now }) => protocolSource(actor, now)),
  agreements: taken('readProtocols', (_, { now }) => agreementSource(now)),
  commitments: taken('readProtocols', (asked) => commitmentSource(asked)),
  signatories: taken('readProtocols', (asked) => signatorySource(asked)),
  agreementContacts: taken('readProtocols', (asked) => contactSource(asked)),
  agreementChanges: taken('readProtocols', (asked) => agreementChangeSource(asked)),
  users: taken('manageUsers', (_, { actor }) => userSource(actor)),
  rightsChanges: taken('readRightsChanges', (_, { actor }) => rightsChangeSource(actor)),
  retentionRuns: taken('manageRetention', (_, { actor }) => retentionRunSource(actor)),
  consultations: taken('readConsultations', (asked, { actor }) => logSource(actor, asked)),
  brokenGlasses: taken('readConsultations', (asked, { actor, now }) =>
    glassSource(actor, asked, now),
  ),
  dueEvaluations: taken('followEvaluations', (_, { actor, now }) => evaluationSource(actor, now)),
  interviews: taken('holdInterviews', (asked, { actor }) => interviewSource(actor, asked)),
  tasks: taken('followTogether', (_, { actor, now }) => taskSource(actor, now)),
  unusualConsultations: taken('readConsultations', (_, { actor, now, config }) =>
    unusualSource(actor, config.unusualPersonsPerHour, now),
  ),
  importRows: taken('createPerson', (asked, { actor }) => importRowSource(actor, asked)),
  municipalities: taken('manageMunicipalities', (_, { actor }) => municipalitySource(actor)),
  programs: taken('manageUsers', (_, { actor, now }) => programSource(actor, now)),
  periodReports: taken('readDashboard', (asked) => periodReportSource(asked)),
  referralTerms: taken('manageDesks', (_, { actor }) => referralTermSource(actor)),
  regions: taken('manageDesks', (_, { actor }) => regionSource(actor)),
  imports: taken('createPerson', (_, { actor }) => importSource(actor)),
  handovers: taken('handOverPartitions', (_, { actor }) => handoverSource(actor)),
  accessReview: taken('manageUsers', (_, { actor }) => accessReviewSource(actor)),
  letters: taken('holdInterviews', (asked, { actor, now }) => letterSource(actor, asked, now)),
  fileMeasures: taken('manageRetention', (_, { actor }) => fileMeasureSource(actor)),
  notices: taken('readReferrals', (asked, { actor }) => noticeSource(actor, asked)),
  // Whoever works here reads what the law says and where they are signed in, and takes it along.
  eligibilityRules: taken('exportRegisters', eligibilityRuleSource),
  sessions: taken('exportRegisters', (_, { actor, ownSessions }) =>
    sessionSource(actor, ownSessions),
  ),
}

function taken<Asked, Place>(
  permission: Permission,
  source: (asked: Asked, taking: Taking) => ListSource<Place>,
): TakenList<Asked> {
  // Where a page begins is the list's own business.
  return { permission, source: (asked, taking) => source(asked, taking) as ListSource }
}
