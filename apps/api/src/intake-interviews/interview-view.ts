import { everySection, removalDay } from '@onthaal/shared/intake-interviews'
import type {
  IntakeInterview,
  IntakeInterviewListItem,
} from '@onthaal/shared/intake-interviews/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import { referralView, type ViewContext } from '../referrals/index.ts'
import type { InterviewRecord } from './interview-repository.ts'
import type { WholeInterview } from './interview-use-cases.ts'

/** A talk in a list. */
export function interviewListItemView(
  { interview, person, createdBy, updatedBy }: InterviewRecord,
  links: Links,
): IntakeInterviewListItem {
  return {
    id: interview.id,
    href: links.intakeInterview(interview.id),
    version: interview.version,
    status: interview.status,
    person: personSummaryView(person, links),
    createdAt: interview.createdAt.toISOString(),
    createdBy,
    updatedAt: interview.updatedAt.toISOString(),
    updatedBy,
    ...present({
      heldOn: interview.heldOn,
      channel: interview.channel,
      outcome: interview.outcome,
      closedAt: interview.closedAt?.toISOString(),
      removedOn: interview.status === 'draft' ? removalDay(interview.updatedAt) : null,
    }),
  }
}

/** A talk whole, with its referrals as this actor may see them. */
export function interviewView(record: WholeInterview, context: ViewContext): IntakeInterview {
  const { interview, referrals, readers } = record
  return {
    ...interviewListItemView(record, context.links),
    languages: interview.languages,
    topics: interview.topics,
    materials: interview.materials,
    sections: everySection(interview.sections),
    ...present({
      place: interview.place,
      interpreter: interview.interpreter,
      notes: interview.notes,
    }),
    referrals: referrals.map((referral) => referralView(referral, context)),
    ...(readers && {
      readers: readers.map(({ at, ...who }) => ({ ...who, at: at.toISOString() })),
    }),
  }
}
