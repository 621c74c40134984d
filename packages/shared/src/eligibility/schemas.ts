import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { component, Day, Instant, Line, oneOf, Text } from '../wire/schemas.ts'
import {
  eligibilityCategories,
  eligibilityRules,
  firstRegistrations,
  judgedCategories,
} from './eligibility-vocabulary.ts'

/** Left out as long as nobody answered. */
const yesOrNo = Type.Optional(Type.Boolean())

const answers = Type.Object({
  bornAbroad: yesOrNo,
  parentBornAbroad: yesOrNo,
  firstRegisteredIn: Type.Optional(oneOf(firstRegistrations)),
  isFirstTitle: yesOrNo,
  sponsorUsedFreeMovement: yesOrNo,
  hasOtherBasis: yesOrNo,
  signedContractBeforeExclusion: yesOrNo,
  isTemporaryStay: yesOrNo,
  canFollowBesideSchool: yesOrNo,
  isPermanentlyUnable: Type.Optional(
    Type.Boolean({ description: 'By illness or disability; which one is not asked.' }),
  ),
  unableCertificateOn: Type.Optional({
    ...Day,
    description: 'The day on the certificate of that.',
  }),
  hasReceptionCertificate: yesOrNo,
  hasDiploma: yesOrNo,
  isExemptLabourMigrant: yesOrNo,
  isLongTermResident: yesOrNo,
})

const judgement = { category: oneOf(judgedCategories), reason: Text(500) }

/** The answers to the questions that only the rules of civic integration ask, and what staff make of them. */
export const EligibilityInput = component(
  'EligibilityInput',
  Type.Object({
    answers,
    judgement: Type.Optional({
      ...Type.Object(judgement),
      description: 'What staff think where they do not agree with the rules, and why.',
    }),
  }),
)
export type EligibilityInput = Static<typeof EligibilityInput>

/** The same as it is kept on the file, with who wrote it down. */
export const Eligibility = component(
  'Eligibility',
  Type.Object({
    answers,
    judgement: Type.Optional(Type.Object(judgement)),
    recordedBy: Colleague,
    recordedAt: Instant,
  }),
)
export type Eligibility = Static<typeof Eligibility>

/** What the rules said of somebody on the day a referral was sent, and what staff said instead. */
export const EligibilityAtSending = component(
  'EligibilityAtSending',
  Type.Object({
    category: oneOf(eligibilityCategories),
    ruleSet: { ...Line(20), description: 'The version of the rules.' },
    rule: Type.Optional(oneOf(eligibilityRules)),
    article: Type.Optional({ ...Line(40), description: 'Of the decree of 7 June 2013.' }),
    dutchOnly: Type.Boolean({
      description: 'Outside civic integration, and Dutch lessons stay possible.',
    }),
    judgement: Type.Optional(Type.Object(judgement)),
  }),
)
export type EligibilityAtSending = Static<typeof EligibilityAtSending>
