import type { Day } from '../time/index.ts'
import type { OnwardStatus, OnwardType } from './onward-vocabulary.ts'

/** How a hop to a school stands, as whoever referred the child to the desk gets to know it. */
export const schoolProgresses = ['presented', 'enrolled', 'notRealised'] as const
export type SchoolProgress = (typeof schoolProgresses)[number]

/** What comes after an enrolment that was not realised. */
export const schoolNextSteps = ['presentedElsewhere', 'deskSearches', 'none'] as const
export type SchoolNextStep = (typeof schoolNextSteps)[number]

/** Of which statuses the sender hears, and as what; of one that was withdrawn it hears nothing. */
const progressOf: Readonly<Partial<Record<OnwardStatus, SchoolProgress>>> = {
  sent: 'presented',
  accepted: 'presented',
  waitingList: 'presented',
  enrolled: 'enrolled',
  refused: 'notRealised',
}

/** What is stored of a hop, as far as this narrows it. */
export interface StoredHop {
  readonly id: string
  readonly type: OnwardType
  readonly status: OnwardStatus
  readonly serviceName: string
  readonly sentOn: Day
  readonly enrolledOn: Day | null
  readonly decidedOn: Day | null
  readonly hasDocument: boolean
}

/** All that whoever referred the child gets to know of a hop. */
export interface SchoolHop {
  readonly id: string
  readonly progress: SchoolProgress
  readonly sentOn: Day
  /** Only where something came of it: before that it is nobody's business which school was asked. */
  readonly school?: string
  readonly enrolledOn?: Day
  readonly notRealisedOn?: Day
  readonly nextStep?: SchoolNextStep
  readonly hasDocument?: boolean
}

/**
 * Narrows hops to what the municipality that referred a child gets to know: of a school "ingeschreven in … sinds …",
 * "niet gerealiseerd" with what comes next, or that it was presented to a school; of health and welfare nothing at
 * all, not even that there is a hop (a closed set, by data minimisation; GDPR art. 5.1.c and 9).
 *
 * @param hops all hops of one referral, the oldest first
 * @param isFollowed whether the desk still follows the referral
 */
export function narrowHopsForSender(hops: readonly StoredHop[], isFollowed: boolean): SchoolHop[] {
  const shown = hops.filter(({ type, status }) => type === 'school' && progressOf[status])
  return shown.map((hop, index) => {
    const { id, status, sentOn, serviceName, enrolledOn, decidedOn, hasDocument } = hop
    const progress = progressOf[status] as SchoolProgress
    if (progress === 'presented') return { id, progress, sentOn }
    if (progress === 'enrolled') {
      return { id, progress, sentOn, school: serviceName, ...(enrolledOn && { enrolledOn }) }
    }
    const isPresentedElsewhere = shown
      .slice(index + 1)
      .some((later) => progressOf[later.status] !== 'notRealised')
    const ahead = isFollowed ? 'deskSearches' : 'none'
    return {
      id,
      progress,
      sentOn,
      school: serviceName,
      ...(decidedOn && { notRealisedOn: decidedOn }),
      nextStep: isPresentedElsewhere ? 'presentedElsewhere' : ahead,
      hasDocument,
    }
  })
}
