/** Whether a child is still followed until there is proof that they go to school. */
export const chainStates = ['open', 'closed'] as const
export type ChainState = (typeof chainStates)[number]

/** How pressing an open chain is on a day; computed, never stored. */
export const chainUrgencies = ['tooOld', 'overdue', 'urgent', 'soon', 'question', 'later'] as const
export type ChainUrgency = (typeof chainUrgencies)[number]

/** Why a chain ends without proof; a second person has to confirm each of them. */
export const closingReasons = [
  'documentedExemption',
  'moved',
  'leftCountry',
  'struckFromRegister',
  'turned18',
  'deceased',
  'enteredInError',
] as const
export type ClosingReason = (typeof closingReasons)[number]

/** Why a chain is closed: with proof, or for a reason that two people stand for. */
export const chainEndings = ['proof', ...closingReasons] as const
export type ChainEnding = (typeof chainEndings)[number]

/** What proves that a child has an education. */
export const proofKinds = [
  'enrolmentCertificate',
  'schoolConfirmed',
  'homeEducation',
  'registerConsulted',
] as const
export type ProofKind = (typeof proofKinds)[number]

/** Why a proof counts no more. */
export const proofEndings = ['notStarted', 'withdrawn', 'corrected', 'leftSchool'] as const
export type ProofEnding = (typeof proofEndings)[number]

/** Everything that can happen to a chain. */
export const chainEvents = [
  'opened',
  'nextStep',
  'proofRecorded',
  'proofEnded',
  'started',
  'notStarted',
  'closingProposed',
  'closingConfirmed',
  'closingDeclined',
  'reopened',
  'transferred',
  'takenOver',
  'transferDeclined',
  'escalated',
] as const
export type ChainEvent = (typeof chainEvents)[number]

/** Why somebody who answers for it is told that a child has to be seen to. */
export const escalationKinds = [
  'notAccepted',
  'stillNotAccepted',
  'notReferred',
  'noNextStep',
  'openQuestion',
  'transferDeclined',
  'notTakenOver',
] as const
export type EscalationKind = (typeof escalationKinds)[number]

/** Who has a child in hand: where they registered, the desk that was asked, or somebody of that desk. */
export const chainHolders = ['frontDesk', 'desk', 'counsellor'] as const
export type ChainHolder = (typeof chainHolders)[number]
