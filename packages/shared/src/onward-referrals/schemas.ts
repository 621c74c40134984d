import Type, { type Static } from 'typebox'
import { serviceKinds } from '../directory/index.ts'
import { conditionStates, receptionConditions, receptionLevels } from '../education/index.ts'
import { PartialDate } from '../persons/schemas.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Version } from '../wire/schemas.ts'
import { schoolNextSteps, schoolProgresses } from './municipality-view.ts'
import { onwardRules } from './onward-rules.ts'
import {
  onwardAnswers,
  onwardChannels,
  onwardEvents,
  onwardHappenings,
  onwardParties,
  onwardStatuses,
  onwardTypes,
  onwardWithdrawReasons,
  refusalReasons,
  schoolAnswers,
} from './onward-vocabulary.ts'

const email = Type.String({ format: 'email', maxLength: 254 })

/** To which service of the directory somebody is referred onward, and how that reaches it. */
export const NewOnwardReferral = component(
  'NewOnwardReferral',
  Type.Object({
    service: Id,
    channel: oneOf(onwardChannels),
    email: Type.Optional({
      ...email,
      description: 'With a link: the address of the school, as whoever sends it saw it.',
    }),
  }),
)
export type NewOnwardReferral = Static<typeof NewOnwardReferral>

/** A new link for a school. */
export const NewSchoolLink = component(
  'NewSchoolLink',
  Type.Object({
    email: { ...email, description: 'The address of the school, as whoever sends it saw it.' },
  }),
)
export type NewSchoolLink = Static<typeof NewSchoolLink>

const content = Type.String({
  minLength: 1,
  maxLength: Math.ceil(onwardRules.documentBytes / 3) * 4,
  pattern: '^[A-Za-z0-9+/]+={0,2}$',
  description: 'The bytes of a PDF, JPG or PNG of 5 MB at the most, in base64.',
})

const given = {
  enrolledOn: Type.Optional({ ...Day, description: 'From when; with `enrolled` alone.' }),
  waitingSince: Type.Optional({ ...Day, description: 'Since when; with `waitingList` alone.' }),
  refusalReason: Type.Optional(oneOf(refusalReasons)),
}

/** What a service answered, as the desk heard it. */
export const OnwardReferralAnswer = component(
  'OnwardReferralAnswer',
  Type.Object({ answer: oneOf(onwardAnswers), ...given }),
)
export type OnwardReferralAnswer = Static<typeof OnwardReferralAnswer>

/** Why an onward referral is withdrawn. */
export const OnwardReferralWithdrawal = component(
  'OnwardReferralWithdrawal',
  Type.Object({ reason: oneOf(onwardWithdrawReasons) }),
)
export type OnwardReferralWithdrawal = Static<typeof OnwardReferralWithdrawal>

/** The document of an enrolment that was not realised. */
export const NewRefusalDocument = component('NewRefusalDocument', Type.Object({ content }))
export type NewRefusalDocument = Static<typeof NewRefusalDocument>

const history = Type.Array(
  Type.Object({
    event: oneOf([...onwardEvents, ...onwardHappenings]),
    by: oneOf(onwardParties),
    colleague: Type.Optional({ ...Line(200), description: 'Of the desk; nobody of a school.' }),
    at: Instant,
  }),
  { maxItems: 500, description: 'Oldest first.' },
)

/** How somebody is referred onward to a school or a service; of the desk all of it, of the sender what it may know. */
export const OnwardReferral = component(
  'OnwardReferral',
  Type.Object({
    id: Id,
    href: Href,
    type: oneOf(onwardTypes),
    sentOn: Day,
    service: Type.Optional(
      Type.Object({
        id: Type.Optional(Id),
        kind: Type.Optional(oneOf(serviceKinds)),
        name: Line(200),
      }),
    ),
    enrolledOn: Type.Optional(Day),
    hasDocument: Type.Optional(
      Type.Boolean({ description: 'Whether the document of a refusal is kept.' }),
    ),
    // For the sender alone.
    progress: Type.Optional(oneOf(schoolProgresses)),
    notRealisedOn: Type.Optional(Day),
    nextStep: Type.Optional(oneOf(schoolNextSteps)),
    // For the desk alone.
    version: Type.Optional(Version),
    status: Type.Optional(oneOf(onwardStatuses)),
    channel: Type.Optional(oneOf(onwardChannels)),
    answerBy: Type.Optional({ ...Day, description: 'By when the desk expects an answer.' }),
    mailedTo: Type.Optional({ ...email, description: 'Where the newest link went.' }),
    legalBasis: Type.Optional(Line(500)),
    waitingSince: Type.Optional(Day),
    refusalReason: Type.Optional(oneOf(refusalReasons)),
    withdrawReason: Type.Optional(oneOf(onwardWithdrawReasons)),
    correctableUntil: Type.Optional(Instant),
    link: Type.Optional(
      Type.Object({
        state: oneOf(['open', 'expired', 'locked']),
        expiresAt: Instant,
        openedAt: Type.Optional(Instant),
      }),
    ),
    allowedEvents: Type.Optional(
      Type.Array(oneOf(onwardEvents), {
        maxItems: onwardEvents.length,
        description: 'What the reader may do now.',
      }),
    ),
    history: Type.Optional(history),
  }),
)
export type OnwardReferral = Static<typeof OnwardReferral>

/** All onward referrals of one referral that the reader may know of, the oldest first. */
export const OnwardReferralList = component(
  'OnwardReferralList',
  Type.Object({ items: Type.Array(OnwardReferral, { maxItems: 100 }), self: Href }),
)
export type OnwardReferralList = Static<typeof OnwardReferralList>

const key = {
  token: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '^[A-Za-z0-9_-]+$',
    description: 'What the link of the mail carries behind the `#`.',
  }),
  birthDate: { ...Day, description: 'Of the child, as the school knows it.' },
}

/** Opens the link of a school. */
export const SchoolLinkOpening = component('SchoolLinkOpening', Type.Object(key))
export type SchoolLinkOpening = Static<typeof SchoolLinkOpening>

/** What a school answers by its link. */
export const SchoolLinkAnswer = component(
  'SchoolLinkAnswer',
  Type.Object({
    ...key,
    version: { ...Version, description: 'Of the question, as the school saw it.' },
    answer: oneOf(schoolAnswers),
    ...given,
    document: Type.Optional({
      ...content,
      description: 'Of a refusal: the bytes of a PDF, JPG or PNG of 5 MB at the most, in base64.',
    }),
  }),
)
export type SchoolLinkAnswer = Static<typeof SchoolLinkAnswer>

/** What a school needs to know of a child to enrol it, and how far that is. */
export const SchoolQuestion = component(
  'SchoolQuestion',
  Type.Object({
    child: Type.Object({
      givenName: Type.Optional(Line(100)),
      familyName: Type.Optional(Line(100)),
      birthDate: PartialDate,
      homeLanguages: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 20 }),
      monthsOfDutch: Type.Optional(
        Type.Integer({
          minimum: 0,
          description: 'Months in a school in Dutch, as the family told.',
        }),
      ),
      compulsoryFrom: Type.Optional({ ...Day, description: 'From when school is compulsory.' }),
    }),
    reception: Type.Object(
      {
        state: oneOf(conditionStates),
        level: Type.Optional(oneOf(receptionLevels)),
        conditions: Type.Array(
          Type.Object({ condition: oneOf(receptionConditions), state: oneOf(conditionStates) }),
          { maxItems: receptionConditions.length },
        ),
      },
      { description: 'Whether reception education is open to the child; the school decides.' },
    ),
    guardian: Type.Optional(
      Type.Object({
        name: Line(200),
        phone: Type.Optional(Line(30)),
        email: Type.Optional(Line(254)),
      }),
    ),
    version: Version,
    desk: Type.Object({ name: Line(200), phone: Type.Optional(Line(50)) }),
    school: Line(200),
    sentOn: Day,
    answerBy: Day,
    legalBasis: Line(500),
    status: oneOf(onwardStatuses),
    enrolledOn: Type.Optional(Day),
    waitingSince: Type.Optional(Day),
    refusalReason: Type.Optional(oneOf(refusalReasons)),
    correctableUntil: Type.Optional(Instant),
    hasDocument: Type.Boolean(),
    answers: Type.Array(oneOf(schoolAnswers), {
      maxItems: schoolAnswers.length,
      description: 'What can be answered now.',
    }),
  }),
)
export type SchoolQuestion = Static<typeof SchoolQuestion>
