import type {
  ExcerptLine,
  ExportedAccess,
  ExportedMeasure,
  PersonExport,
  ReferralExport,
} from '@onthaal/shared/person-exports/schemas'
import { arrivalView } from '../arrivals/index.ts'
import { backgroundView } from '../background/index.ts'
import type { FileAccessRow } from '../consultations/index.ts'
import { followedEducationView } from '../education/index.ts'
import { guardiansView, householdView } from '../households/index.ts'
import { informingsView } from '../informing/index.ts'
import { interviewView } from '../intake-interviews/index.ts'
import { letterView } from '../letters/index.ts'
import { onwardListView } from '../onward-referrals/index.ts'
import type { ConsultationRecord } from '../oversight/index.ts'
import {
  type FileMeasureRow,
  ownPersonView,
  personChangeView,
  personMergesView,
  personView,
} from '../persons/index.ts'
import { present } from '../present.ts'
import {
  referralEventViews,
  referralView,
  sentChangeView,
  type ViewContext,
} from '../referrals/index.ts'
import { keptOfClientsView } from '../shared-clients/index.ts'
import { keptProjectView } from '../social-contexts/index.ts'
import type { PersonExportRecord, ReferralExportRecord } from './person-export-use-cases.ts'

/** All that an organisation keeps of somebody, in the shapes in which the rest of the API tells it. */
export function personExportView(record: PersonExportRecord, context: ViewContext): PersonExport {
  const { links, actor } = context
  const { file } = record.person
  return {
    self: links.to(`/persons/${file.personId}/export`),
    exportedAt: record.exportedAt.toISOString(),
    person: ownPersonView(record.person, links),
    ...present({ insz: file.insz }),
    changes: record.changes.map(personChangeView),
    background: backgroundView(record.background, links),
    ...(record.education && { education: followedEducationView(record.education, context) }),
    household: householdView(record.household, links),
    guardians: guardiansView(record.guardians, links),
    interviews: record.interviews.map((interview) => interviewView(interview, context)),
    arrivals: record.arrivals.map((arrival) => arrivalView(arrival, context)),
    informings: informingsView(record.informings, links),
    letters: record.letters.map((letter) => letterView(letter, links)),
    earlierReferrals: record.earlierReferrals.map(({ referredOn, about, outcome }) =>
      present({ referredOn, about, outcome }),
    ),
    merges: personMergesView({ file, merges: record.merges }, links),
    referrals: record.referrals.map(({ record: referral, events, onward, ...more }) => ({
      referral: referralView(referral, context),
      events: {
        items: referralEventViews(referral, events, actor),
        self: `${links.referral(referral.referral.id)}/events`,
      },
      onwardReferrals: onwardListView(onward, context),
      sentChanges: more.sentChanges.map(sentChangeView),
      ...(more.project && { project: keptProjectView(more.project) }),
    })),
    sharedClient: keptOfClientsView(record.kept),
    measures: record.measures.map(measureView),
    accesses: record.accesses.map(accessView),
    consultations: record.consultations.map(excerptLineView),
    cutOff: record.cutOff,
  }
}

/** All that the reader's organisation keeps with a referral that it received. */
export function referralExportView(
  { record, person, ...found }: ReferralExportRecord,
  context: ViewContext,
): ReferralExport {
  const { links, actor } = context
  const self = links.referral(record.referral.id)
  return {
    self: `${self}/export`,
    exportedAt: found.exportedAt.toISOString(),
    keptBy: actor.organisation,
    referral: referralView(record, context),
    ...(person && {
      person: personView({ file: person, organisation: record.sender }, links),
      ...present({ insz: person.insz }),
    }),
    events: {
      items: referralEventViews(record, found.events, actor),
      self: `${self}/events`,
    },
    onwardReferrals: onwardListView(found.onward, context),
    sentChanges: found.sentChanges.map(sentChangeView),
    ...(found.project && { project: keptProjectView(found.project) }),
    sharedClient: keptOfClientsView(found.kept),
    consultations: found.consultations.map(excerptLineView),
    cutOff: found.cutOff,
  }
}

/** The names of staff are theirs, here as in the excerpt. */
function measureView(row: FileMeasureRow): ExportedMeasure {
  const { kind, reason, setAt, liftedAt, liftReason } = row
  return {
    kind,
    reason,
    setAt: setAt.toISOString(),
    ...present({ liftedAt: liftedAt?.toISOString(), liftReason }),
  }
}

function accessView({ at, until, purpose, reason, explanation }: FileAccessRow): ExportedAccess {
  return {
    at: at.toISOString(),
    until: until.toISOString(),
    purpose,
    ...present({ reason, explanation }),
  }
}

function excerptLineView({ consultation, organisation }: ConsultationRecord): ExcerptLine {
  return {
    id: consultation.id,
    at: consultation.at.toISOString(),
    organisation,
    role: consultation.role,
    action: consultation.action,
    purpose: consultation.purpose,
    ...present({ reason: consultation.reason }),
    fields: consultation.fields,
  }
}
