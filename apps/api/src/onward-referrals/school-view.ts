import { clockInputsOf, compulsoryClock, receptionEducation } from '@onthaal/shared/education'
import {
  allowedOnwardEvents,
  correctableUntil,
  eventOfAnswer,
  isOnwardOutcome,
  schoolAnswers,
} from '@onthaal/shared/onward-referrals'
import type { SchoolQuestion } from '@onthaal/shared/onward-referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { present } from '../present.ts'
import type { SchoolSight } from './school-door-repository.ts'

/** What a school gets to see: no more than it needs to enrol a child, and one way to reach one guardian. */
export function schoolView(sight: SchoolSight, now: Date): SchoolQuestion {
  const { hop, file, monthsOfDutch, desk, guardian, hasDocument } = sight
  const today = belgianDay(now)
  const { startsOn } = compulsoryClock(clockInputsOf(file), today)
  const reception = receptionEducation({ ...file, monthsOfDutchSchooling: monthsOfDutch }, today)
  const decidedAt = hop.decidedAt === null ? null : new Date(hop.decidedAt)
  const events = allowedOnwardEvents({ ...hop, decidedAt }, 'school', now)
  return {
    child: {
      birthDate: file.birthDate ?? '',
      homeLanguages: [...(file.homeLanguages ?? [])],
      ...present({
        givenName: file.givenName,
        familyName: file.familyName,
        monthsOfDutch,
        compulsoryFrom: startsOn?.latest,
      }),
    },
    reception: {
      state: reception.state,
      conditions: reception.conditions.map(({ condition, state }) => ({ condition, state })),
      ...present({ level: reception.level }),
    },
    version: hop.version,
    desk: { name: desk.name, ...present({ phone: desk.phone }) },
    school: hop.serviceName,
    sentOn: belgianDay(new Date(hop.sentAt)),
    answerBy: hop.answerBy,
    legalBasis: hop.legalBasis,
    status: hop.status,
    hasDocument: hasDocument && hop.status === 'refused',
    answers: schoolAnswers.filter((answer) => events.includes(eventOfAnswer[answer])),
    ...present({
      guardian: guardian && oneWay(guardian),
      enrolledOn: hop.enrolledOn,
      waitingSince: hop.waitingSince,
      refusalReason: hop.refusalReason,
      correctableUntil:
        decidedAt && isOnwardOutcome(hop.status) ? correctableUntil(decidedAt).toISOString() : null,
    }),
  }
}

function oneWay({ name, phone, email }: NonNullable<SchoolSight['guardian']>) {
  return { name, ...(phone === null ? present({ email }) : { phone }) }
}
