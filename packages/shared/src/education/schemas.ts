import Type, { type Static } from 'typebox'
import { roles } from '../identity/index.ts'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import { registers } from '../persons/index.ts'
import { PartialDate } from '../persons/schemas.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import { chainMoves } from './chain-moves.ts'
import {
  chainEndings,
  chainEvents,
  chainHolders,
  chainStates,
  chainUrgencies,
  closingReasons,
  proofKinds,
} from './chain-vocabulary.ts'
import { clockQuestions, clockStates } from './education-vocabulary.ts'

export { EducationBoardItem, EducationBoardPage, EducationBoardQuery } from './board/schemas.ts'
export {
  EducationStaffList,
  EducationTransfer,
  EducationTransferList,
  ReceivingMunicipalityList,
  TakingOver,
  TransferDecline,
} from './transfers/schemas.ts'

const range = Type.Object(
  { earliest: Day, latest: Day },
  { description: 'Between which two days the real one lies; equal when it is certain.' },
)

/** What the clock of compulsory education said on the day a referral was sent, and from what. */
export const ClockAtSending = component(
  'ClockAtSending',
  Type.Object({
    on: { ...Day, description: 'The day it was read.' },
    state: oneOf(clockStates),
    startsOn: Type.Optional(range),
    lastDay: Type.Optional(range),
    isProvisional: Type.Boolean({
      description: 'Stands only when the check of the residence confirms the registration.',
    }),
    questions: Type.Array(oneOf(clockQuestions), {
      maxItems: clockQuestions.length,
      description: 'What was not known and makes a difference.',
    }),
    ruleSet: { ...Line(20), description: 'The version of the rules.' },
    inputs: Type.Object({
      birthDate: Type.Optional(PartialDate),
      isBelgian: Type.Optional(Type.Boolean()),
      register: Type.Optional(oneOf(registers)),
      firstRegisteredBelgiumOn: Type.Optional(Day),
      firstRegisteredHereOn: Type.Optional(Day),
      isResidenceCheckOpen: Type.Optional(Type.Boolean()),
      hasProofOfEducation: Type.Optional(Type.Boolean()),
    }),
  }),
)
export type ClockAtSending = Static<typeof ClockAtSending>

/** What is written down of a proof. */
export const educationProofFields = {
  kind: oneOf(proofKinds),
  schoolName: Type.Optional({ ...Line(200), description: 'As it was written down.' }),
  service: Type.Optional({ ...Id, description: 'The school, where it stands in the directory.' }),
  enrolledOn: { ...Day, description: 'The first day at that school, or at home.' },
  seenOn: { ...Day, description: 'When somebody saw the proof.' },
}

/** That a child has an education, and what proves it; it takes the place of a proof that counts until now. */
export const NewEducationProof = component(
  'NewEducationProof',
  Type.Object({
    ...educationProofFields,
    // What a school confirms itself comes from its own answer alone.
    kind: oneOf(proofKinds.filter((kind) => kind !== 'schoolConfirmed')),
  }),
)
export type NewEducationProof = Static<typeof NewEducationProof>

/** Why a proof counts no more: nobody follows what follows from it. */
export const EducationProofEnding = component(
  'EducationProofEnding',
  Type.Object({ reason: oneOf(['withdrawn', 'leftSchool']), note: Type.Optional(Text(500)) }),
)
export type EducationProofEnding = Static<typeof EducationProofEnding>

/** Whether a child started at the school where they are enrolled. */
export const StartAnswer = component(
  'StartAnswer',
  Type.Object({ hasStarted: Type.Boolean(), note: Type.Optional(Text(500)) }),
)
export type StartAnswer = Static<typeof StartAnswer>

/** Why a chain should be closed although there is no proof. */
export const ClosingProposal = component(
  'ClosingProposal',
  Type.Object({
    reason: oneOf(closingReasons),
    detail: { ...Text(500), description: 'What shows that: a document, a decision, a letter.' },
    receivingMunicipality: Type.Optional({
      ...Line(100),
      description:
        'The name of the municipality to which the child moved, when it is not one of ours.',
    }),
    receivingOrganisation: Type.Optional({
      ...Id,
      description: 'That municipality, when it works with us: the child stands on its board then.',
    }),
  }),
)
export type ClosingProposal = Static<typeof ClosingProposal>

/** Why a chain is not closed, or is opened again. */
export const ChainNote = component('ChainNote', Type.Object({ note: Text(500) }))
export type ChainNote = Static<typeof ChainNote>

const Proof = Type.Object({
  id: Id,
  ...educationProofFields,
  recordedAt: Instant,
  recordedBy: Type.Optional(Colleague),
  hasStarted: Type.Optional(Type.Boolean()),
  startedOn: Type.Optional({ ...Day, description: 'When somebody said so.' }),
})

const Closing = Type.Object({
  reason: oneOf(chainEndings),
  detail: Type.Optional(Text(500)),
  receivingMunicipality: Type.Optional(Line(200)),
  proposedBy: Type.Optional(Colleague),
  proposedAt: Type.Optional(Instant),
  proposedFor: Type.Optional(OrganisationSummary),
  isMine: Type.Boolean({ description: 'You proposed it, so somebody else has to confirm it.' }),
  closedAt: Type.Optional(Instant),
  closedBy: Type.Optional(Colleague),
})

const ChainEventLine = component(
  'EducationChainEvent',
  Type.Object({
    event: oneOf(chainEvents),
    at: Instant,
    reason: Type.Optional({
      ...Line(40),
      description: 'A kind of proof, why it ended, or why the chain is closed.',
    }),
    detail: Type.Optional(Text(500)),
    by: Type.Optional({
      ...Colleague,
      description: 'Left out where it happened by itself, or in another organisation.',
    }),
    organisation: Type.Optional(OrganisationSummary),
    role: Type.Optional(oneOf(roles)),
  }),
)

/** A child that is followed until there is proof of an education. */
export const EducationChain = component(
  'EducationChain',
  Type.Object({
    self: Href,
    id: Id,
    version: Version,
    partition: { ...Id, description: 'Of the municipality whose directory names the schools.' },
    person: Id,
    keptBy: OrganisationSummary,
    state: oneOf(chainStates),
    urgency: Type.Optional({
      ...oneOf(chainUrgencies),
      description: 'Today, while the chain is open.',
    }),
    daysLeft: Type.Optional(
      Type.Integer({ description: 'Until school is compulsory; negative when it is already.' }),
    ),
    openedOn: Day,
    startsOn: Type.Optional({
      ...Day,
      description: 'From when school is compulsory, at the latest.',
    }),
    lastDay: Type.Optional({ ...Day, description: 'Until when it is, at the latest.' }),
    isProvisional: Type.Boolean({
      description: 'Stands only when the check of the residence confirms the registration.',
    }),
    questions: Type.Array(oneOf(clockQuestions), { maxItems: clockQuestions.length }),
    ruleSet: Line(20),
    heldBy: Type.Object(
      {
        holder: oneOf(chainHolders),
        desk: Type.Optional(Line(200)),
        referral: Type.Optional(Id),
      },
      { description: 'Who has the child in hand now, by the newest open referral for school.' },
    ),
    nextStep: Type.Optional(
      Type.Object({ text: Line(200), by: Type.Optional(Day), owner: Type.Optional(Colleague) }),
    ),
    proof: Type.Optional({ ...Proof, description: 'The one that counts.' }),
    closing: Type.Optional({
      ...Closing,
      description: 'What is proposed while it is open; how it ended when it is closed.',
    }),
    asksWhetherStarted: Type.Boolean({ description: 'It is time to ask whether they started.' }),
    moves: Type.Array(oneOf(chainMoves), { maxItems: chainMoves.length }),
    events: Type.Array(ChainEventLine, { description: 'What happened, newest first.' }),
  }),
)
export type EducationChain = Static<typeof EducationChain>

/** What is to be done for a child, by when and by whom. */
export const EducationNextStep = component(
  'EducationNextStep',
  Type.Object({
    text: Line(200),
    by: Day,
    colleague: Type.Optional({
      ...Id,
      description: 'Who is to do it; whoever says it, when left out.',
    }),
  }),
)
export type EducationNextStep = Static<typeof EducationNextStep>
