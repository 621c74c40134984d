const belgif = 'urn:problem-type:belgif:'
const onthaal = 'urn:problem-type:onthaal:'

/** Every problem type this API answers, with its HTTP status (RFC 9457; Belgif rule `err-problem`). */
export const problemTypes = {
  badRequest: { type: `${belgif}badRequest`, status: 400, title: 'Bad Request' },
  noAccessToken: { type: `${belgif}noAccessToken`, status: 401, title: 'No Access Token' },
  expiredAccessToken: {
    type: `${belgif}expiredAccessToken`,
    status: 401,
    title: 'Expired Access Token',
  },
  signInFailed: { type: `${onthaal}identity:signInFailed`, status: 401, title: 'Sign-in Failed' },
  secondFactorRequired: {
    type: `${onthaal}identity:secondFactorRequired`,
    status: 401,
    title: 'Second Factor Required',
  },
  secondFactorExists: {
    type: `${onthaal}identity:secondFactorExists`,
    status: 409,
    title: 'Second Factor Exists',
  },
  signInExpired: {
    type: `${onthaal}identity:signInExpired`,
    status: 403,
    title: 'Sign-in Expired',
  },
  signInCancelled: {
    type: `${onthaal}identity:signInCancelled`,
    status: 403,
    title: 'Sign-in Cancelled',
  },
  signInNotProven: {
    type: `${onthaal}identity:signInNotProven`,
    status: 403,
    title: 'Sign-in Not Proven',
  },
  organisationUnknown: {
    type: `${onthaal}identity:organisationUnknown`,
    status: 403,
    title: 'Organisation Unknown',
  },
  roleUnknown: { type: `${onthaal}identity:roleUnknown`, status: 403, title: 'Role Unknown' },
  accountClosed: { type: `${onthaal}identity:accountClosed`, status: 403, title: 'Account Closed' },
  sessionLocked: {
    type: `${onthaal}identity:sessionLocked`,
    status: 401,
    title: 'Session Locked',
  },
  missingPermission: {
    type: `${belgif}missingPermission`,
    status: 403,
    title: 'Missing Permission',
  },
  membershipNotChosen: {
    type: `${onthaal}identity:membershipNotChosen`,
    status: 403,
    title: 'Membership Not Chosen',
  },
  purposeRequired: {
    type: `${onthaal}persons:purposeRequired`,
    status: 403,
    title: 'Purpose Required',
  },
  crossSiteRequest: {
    type: `${onthaal}identity:crossSiteRequest`,
    status: 403,
    title: 'Cross-site Request',
  },
  resourceNotFound: { type: `${belgif}resourceNotFound`, status: 404, title: 'Resource Not Found' },
  methodNotAllowed: {
    type: `${onthaal}http:methodNotAllowed`,
    status: 405,
    title: 'Method Not Allowed',
  },
  personExists: { type: `${onthaal}persons:personExists`, status: 409, title: 'Person Exists' },
  measureExists: {
    type: `${onthaal}retention:measureExists`,
    status: 409,
    title: 'Measure Exists',
  },
  colleagueRequired: {
    type: `${onthaal}programs:colleagueRequired`,
    status: 403,
    title: 'Colleague Required',
  },
  personRestricted: {
    type: `${onthaal}persons:personRestricted`,
    status: 409,
    title: 'Person Restricted',
  },
  transitionNotAllowed: {
    type: `${onthaal}referrals:transitionNotAllowed`,
    status: 409,
    title: 'Transition Not Allowed',
  },
  chainMoveNotAllowed: {
    type: `${onthaal}education:chainMoveNotAllowed`,
    status: 409,
    title: 'Chain Move Not Allowed',
  },
  secondPersonRequired: {
    type: `${onthaal}education:secondPersonRequired`,
    status: 409,
    title: 'Second Person Required',
  },
  clientMoveNotAllowed: {
    type: `${onthaal}sharedClients:clientMoveNotAllowed`,
    status: 409,
    title: 'Client Move Not Allowed',
  },
  onwardNotAllowed: {
    type: `${onthaal}onwardReferrals:onwardNotAllowed`,
    status: 409,
    title: 'Onward Referral Not Allowed',
  },
  schoolLinkNotUsable: {
    type: `${onthaal}onwardReferrals:schoolLinkNotUsable`,
    status: 404,
    title: 'School Link Not Usable',
  },
  arrivalMoveNotAllowed: {
    type: `${onthaal}arrivals:arrivalMoveNotAllowed`,
    status: 409,
    title: 'Arrival Move Not Allowed',
  },
  importNotReady: {
    type: `${onthaal}imports:importNotReady`,
    status: 409,
    title: 'Import Not Ready',
  },
  distributionNotUndoable: {
    type: `${onthaal}distributions:distributionNotUndoable`,
    status: 409,
    title: 'Distribution Not Undoable',
  },
  referralPending: {
    type: `${onthaal}referrals:referralPending`,
    status: 409,
    title: 'Referral Pending',
  },
  slotBooked: {
    type: `${onthaal}appointments:slotBooked`,
    status: 409,
    title: 'Slot Booked',
  },
  draftExists: {
    type: `${onthaal}referrals:draftExists`,
    status: 409,
    title: 'Draft Exists',
  },
  interviewExists: {
    type: `${onthaal}intakeInterviews:interviewExists`,
    status: 409,
    title: 'Interview Exists',
  },
  interviewClosed: {
    type: `${onthaal}intakeInterviews:interviewClosed`,
    status: 409,
    title: 'Interview Closed',
  },
  interviewHoldsUnseen: {
    type: `${onthaal}intakeInterviews:interviewHoldsUnseen`,
    status: 409,
    title: 'Interview Holds Unseen',
  },
  interviewIncomplete: {
    type: `${onthaal}intakeInterviews:interviewIncomplete`,
    status: 409,
    title: 'Interview Incomplete',
  },
  requestInFlight: {
    type: `${onthaal}http:requestInFlight`,
    status: 409,
    title: 'Request In Flight',
  },
  staleVersion: { type: `${onthaal}http:staleVersion`, status: 412, title: 'Stale Version' },
  payloadTooLarge: { type: `${belgif}payloadTooLarge`, status: 413, title: 'Payload Too Large' },
  unsupportedMediaType: {
    type: `${onthaal}http:unsupportedMediaType`,
    status: 415,
    title: 'Unsupported Media Type',
  },
  idempotencyKeyReused: {
    type: `${onthaal}http:idempotencyKeyReused`,
    status: 422,
    title: 'Idempotency Key Reused',
  },
  preconditionRequired: {
    type: `${onthaal}http:preconditionRequired`,
    status: 428,
    title: 'Precondition Required',
  },
  tooManyFailedRequests: {
    type: `${belgif}tooManyFailedRequests`,
    status: 429,
    title: 'Too Many Failed Requests',
  },
  tooManyRequests: {
    type: `${belgif}tooManyRequests`,
    status: 429,
    title: 'Too Many Requests',
  },
  internalServerError: {
    type: `${belgif}internalServerError`,
    status: 500,
    title: 'Internal Server Error',
  },
  providerUnavailable: {
    type: `${onthaal}identity:providerUnavailable`,
    status: 503,
    title: 'Provider Unavailable',
  },
  serviceUnavailable: {
    type: `${belgif}serviceUnavailable`,
    status: 503,
    title: 'Service Unavailable',
  },
} as const

export type ProblemName = keyof typeof problemTypes

const inputBelgif = 'urn:problem-type:belgif:input-validation:'
const inputExtended = 'urn:problem-type:belgif-ext:input-validation:'

/** Every kind of fault in the input, one issue per fault (Belgif rule `req-valid`). */
export const issueTypes = {
  schemaViolation: {
    type: `${inputBelgif}schemaViolation`,
    title: 'Input does not fit the schema',
  },
  unknownInput: { type: `${inputBelgif}unknownInput`, title: 'Unknown input' },
  invalidInput: { type: `${inputBelgif}invalidInput`, title: 'Invalid input' },
  referencedResourceNotFound: {
    type: `${inputBelgif}referencedResourceNotFound`,
    title: 'Referenced resource not found',
  },
  invalidStructure: { type: `${inputExtended}invalidStructure`, title: 'Invalid structure' },
  requiredInput: { type: `${inputExtended}requiredInput`, title: 'Required input is missing' },
  outOfRange: { type: `${inputExtended}outOfRange`, title: 'Input is out of range' },
  rejectedInput: { type: `${inputExtended}rejectedInput`, title: 'Input is not allowed' },
} as const

export type IssueName = keyof typeof issueTypes
