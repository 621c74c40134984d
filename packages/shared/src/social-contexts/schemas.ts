import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { PersonSummary } from '../persons/schemas.ts'
import { component, Day, Href, Id, Instant, oneOf, Text, Version } from '../wire/schemas.ts'
import { evaluationStates, feedbackProgresses } from './index.ts'

const content = {
  project: {
    ...Type.Boolean(),
    description: 'Whether there is an individual project of social integration (GPMI).',
  },
  livingWage: { ...Type.Boolean(), description: 'Whether they have a living wage (leefloon).' },
  signedOn: Type.Optional(Day),
  startsOn: Type.Optional(Day),
  endsOn: Type.Optional(Day),
  evaluationDates: Type.Array(Day, {
    maxItems: 24,
    uniqueItems: true,
    description: 'For which days feedback is asked: all that the agency gets to know of it.',
  }),
}

/** What a social worker says of the project within which somebody is referred. */
export const SocialContextInput = component('SocialContextInput', Type.Object(content))
export type SocialContextInput = Static<typeof SocialContextInput>

/** What was said of it at some time, and by whom. */
const SocialContextChange = component(
  'SocialContextChange',
  Type.Object({ ...content, recordedAt: Instant, recordedBy: Colleague }),
)

/** The project within which an OCMW referred somebody: for that OCMW alone. */
export const SocialContext = component(
  'SocialContext',
  Type.Object({
    self: Href,
    version: Version,
    context: Type.Optional({
      ...SocialContextInput,
      description: 'As it is now; left out when nobody said anything of it yet.',
    }),
    history: Type.Array(SocialContextChange, {
      maxItems: 100,
      description: 'All that was said of it, newest first.',
    }),
    mayChange: Type.Boolean(),
  }),
)
export type SocialContext = Static<typeof SocialContext>

const feedback = {
  progress: oneOf(feedbackProgresses),
  text: { ...Text(1000), description: 'In a sentence: how it goes.' },
}

/** How it goes, for an evaluation. */
export const NewFeedback = component('NewFeedback', Type.Object({ evaluation: Day, ...feedback }))
export type NewFeedback = Static<typeof NewFeedback>

/** What was told for an evaluation, and when. */
export const Feedback = component(
  'Feedback',
  Type.Object({ ...feedback, givenAt: Instant, givenBy: Type.Optional(Colleague) }),
)
export type Feedback = Static<typeof Feedback>

/** A day on which an OCMW looks with somebody at how it goes, as the agency may know it. */
export const Evaluation = component(
  'Evaluation',
  Type.Object({
    dueOn: Day,
    state: oneOf(evaluationStates),
    takesFeedback: {
      ...Type.Boolean(),
      description: 'Whether the caller may tell how it goes for this day, now.',
    },
    feedback: Type.Array(Feedback, { description: 'Newest first.' }),
  }),
)
export type Evaluation = Static<typeof Evaluation>

/** The evaluations for which an OCMW asks feedback of a referral, by their day. */
export const EvaluationList = component(
  'EvaluationList',
  Type.Object({ items: Type.Array(Evaluation), self: Href }),
)
export type EvaluationList = Static<typeof EvaluationList>

/** An evaluation that asks for somebody's attention, and of whom. */
export const DueEvaluation = component(
  'DueEvaluation',
  Type.Object({
    dueOn: Day,
    state: oneOf(evaluationStates),
    progress: Type.Optional({
      ...oneOf(feedbackProgresses),
      description: 'What was told last, where feedback was given.',
    }),
    person: PersonSummary,
    referral: Id,
  }),
)
export type DueEvaluation = Static<typeof DueEvaluation>

/** What asks for attention: feedback to give, or feedback that was asked for and came. */
export const DueEvaluationList = component(
  'DueEvaluationList',
  Type.Object({
    items: Type.Array(DueEvaluation),
    isWhole: { ...Type.Boolean(), description: 'False when there are more.' },
    self: Href,
  }),
)
export type DueEvaluationList = Static<typeof DueEvaluationList>

/** What is kept of a project with a referral, for the person themselves; the names of staff are theirs. */
export const KeptContext = component(
  'KeptContext',
  Type.Object({
    contexts: Type.Array(Type.Object({ ...content, recordedAt: Instant }), {
      description: 'For the OCMW alone; newest first.',
    }),
    evaluations: Type.Array(
      Type.Object({
        dueOn: Day,
        feedback: Type.Array(Type.Object({ ...feedback, givenAt: Instant })),
      }),
    ),
  }),
)
export type KeptContext = Static<typeof KeptContext>
