import type { ExcerptLine, PersonExport } from '@onthaal/shared/person-exports/schemas'
import { guardiansView, householdView } from '../households/index.ts'
import { interviewView } from '../intake-interviews/index.ts'
import type { ConsultationRecord } from '../oversight/index.ts'
import { personChangeView, personView } from '../persons/index.ts'
import { present } from '../present.ts'
import { referralEventViews, referralView, type ViewContext } from '../referrals/index.ts'
import type { PersonExportRecord } from './person-export-use-cases.ts'

/** All that an organisation keeps of somebody, in the shapes in which the rest of the API tells it. */
export function personExportView(record: PersonExportRecord, context: ViewContext): PersonExport {
  const { links, actor } = context
  const { file } = record.person
  return {
    self: links.to(`/persons/${file.personId}/export`),
    exportedAt: record.exportedAt.toISOString(),
    person: personView(record.person, links),
    ...present({ insz: file.insz }),
    changes: record.changes.map(personChangeView),
    household: householdView(record.household, links),
    guardians: guardiansView(record.guardians, links),
    interviews: record.interviews.map((interview) => interviewView(interview, context)),
    referrals: record.referrals.map(({ record: referral, events }) => ({
      referral: referralView(referral, context),
      events: {
        items: referralEventViews(referral, events, actor),
        self: `${links.referral(referral.referral.id)}/events`,
      },
    })),
    consultations: record.consultations.map(excerptLineView),
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
