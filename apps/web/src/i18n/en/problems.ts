import type { Translation } from '../nl-be/index.ts'

export const problems: Translation['problems'] = {
  badRequest: {
    title: 'Not everything is filled in correctly',
    text: 'Check the fields and try again.',
  },
  noAccessToken: { title: 'You are not signed in', text: 'Sign in again to go on.' },
  expiredAccessToken: { title: 'Your session has ended', text: 'Sign in again to go on.' },
  signInFailed: {
    title: 'Signing in did not work',
    text: 'The username or the password is not right.',
  },
  secondFactorRequired: {
    title: 'This account asks for a code too',
    text: 'Fill in your username and password. Then we ask for the code.',
  },
  secondFactorExists: {
    title: 'The second step is on already',
    text: 'Switch it off first if you want to use another telephone.',
  },
  signInExpired: {
    title: 'This sign-in has expired',
    text: 'Signing in took too long, or it began in another browser. Sign in again.',
  },
  signInCancelled: {
    title: 'You stopped signing in',
    text: 'Sign in again if you want to go on.',
  },
  signInNotProven: {
    title: 'Signing in did not work',
    text: 'Onthaal could not check who you are. Sign in again. If it fails again, tell the administrator of your organisation.',
  },
  organisationUnknown: {
    title: 'Your organisation does not work with Onthaal',
    text: 'Did you choose another organisation than you meant? Then sign in again. Otherwise ask the administrator of your organisation.',
  },
  roleUnknown: {
    title: 'You have no role in Onthaal yet',
    text: 'Ask for a role where your organisation manages access. After that you can sign in.',
  },
  accountClosed: {
    title: 'Your account is closed',
    text: 'Ask the administrator of your organisation if you still need Onthaal.',
  },
  sessionLocked: {
    title: 'The screen is locked',
    text: 'Unlock it to go on.',
  },
  missingPermission: {
    title: 'You may not do this',
    text: 'Your role gives no access here. Ask the administrator of your organisation.',
  },
  membershipNotChosen: {
    title: 'First choose for which organisation you work',
    text: 'You work for more than one organisation. Choose one to go on.',
  },
  purposeRequired: {
    title: 'First say why you open this file',
    text: 'You have no work with this person now. Open the file itself and choose a reason there.',
  },
  crossSiteRequest: {
    title: 'This could not be sent',
    text: 'The request came from another address than that of Onthaal. Open Onthaal again and retry.',
  },
  resourceNotFound: { title: 'Not found', text: 'This does not exist, or you may not see it.' },
  methodNotAllowed: {
    title: 'The server cannot do this',
    text: 'Load the page again. Onthaal may have been renewed.',
  },
  personExists: {
    title: 'This person is already registered',
    text: 'Your organisation already has a file with this national number.',
  },
  measureExists: {
    title: 'This already holds for this file',
    text: 'Look in the list. Do you want to change the reason? Then lift it first and set it again.',
  },
  colleagueRequired: {
    title: 'A fellow administrator makes the secret',
    text: 'You added this program yourself. Ask another administrator of your organisation for the secret.',
  },
  personRestricted: {
    title: 'This file is restricted',
    text: 'You can read it, but for now it cannot be changed or sent along with a new referral. Ask the privacy officer of your organisation.',
  },
  transitionNotAllowed: {
    title: 'This is no longer possible',
    text: 'The referral has changed meanwhile, or something is still missing.',
  },
  clientMoveNotAllowed: {
    title: 'Not possible now',
    text: 'Something changed meanwhile: no referral is open any more, or somebody else came first. Load the page again.',
  },
  onwardNotAllowed: {
    title: 'Not possible now',
    text: 'What the school or service was asked has changed meanwhile, or a colleague follows it. Load the page again.',
  },
  schoolLinkNotUsable: {
    title: 'This link does not work',
    text: 'The link is over, was replaced, or was opened too often with a wrong date. Ask the desk for a new one.',
  },
  referralPending: {
    title: 'A referral is already open',
    text: 'This person was already referred for the same thing, and that is not finished yet.',
  },
  distributionNotUndoable: {
    title: 'This can no longer be undone',
    text: 'It was undone already, or more than a quarter of an hour ago. Distribute the work again.',
  },
  slotBooked: {
    title: 'Somebody has this slot',
    text: 'There is an appointment in it. Move or cancel that first.',
  },
  draftExists: {
    title: 'There is a draft of this referral already',
    text: 'You or a colleague already began the same referral for this person. Go on with that one.',
  },
  interviewExists: {
    title: 'You have an open talk with this person already',
    text: 'Go on with that talk.',
  },
  importNotReady: {
    title: 'Not now',
    text: 'The list has moved on. Load it again and see what is left to do.',
  },
  chainMoveNotAllowed: {
    title: 'This is not possible for this child now',
    text: 'How the child is followed has changed since.',
  },
  secondPersonRequired: {
    title: 'A colleague has to confirm this',
    text: 'You proposed it yourself. Until somebody else confirms it, the child is followed.',
  },
  arrivalMoveNotAllowed: {
    title: 'This is not possible for this arrival now',
    text: 'The arrival has changed since.',
  },
  interviewClosed: {
    title: 'This talk was closed already',
    text: 'A closed talk can no longer change.',
  },
  interviewHoldsUnseen: {
    title: 'A colleague has to close this talk',
    text: 'This talk holds a referral that you may not see. Ask a colleague who works with schooling to close the talk or throw it away.',
  },
  interviewIncomplete: {
    title: 'Not everything is filled in yet',
    text: 'Complete what is missing and try again.',
  },
  requestInFlight: {
    title: 'Still working on it',
    text: 'Your previous click is being handled. Wait a few seconds and try again.',
  },
  staleVersion: {
    title: 'Somebody else changed this meanwhile',
    text: 'Look at what has changed.',
  },
  payloadTooLarge: { title: 'This is too much text', text: 'Shorten the text and try again.' },
  unsupportedMediaType: {
    title: 'The server does not understand this',
    text: 'Load the page again. Onthaal may have been renewed.',
  },
  idempotencyKeyReused: {
    title: 'This was already sent in another form',
    text: 'Try again. First check whether your previous attempt arrived.',
  },
  preconditionRequired: {
    title: 'This could not be saved safely',
    text: 'Load the page again and retry.',
  },
  tooManyFailedRequests: {
    title: 'Too many failed attempts',
    text: 'Wait a while and then try again.',
  },
  tooManyRequests: {
    title: 'Please wait a moment',
    text: 'You or your organisation asks too much at once. Try again in a moment.',
  },
  internalServerError: {
    title: 'Something went wrong on our side',
    text: 'Try again later.',
  },
  providerUnavailable: {
    title: 'The sign-in service does not answer',
    text: 'Try again in a few minutes.',
  },
  serviceUnavailable: {
    title: 'Onthaal cannot be reached for a moment',
    text: 'Try again in a minute.',
  },
  unreachable: {
    title: 'No connection',
    text: 'Onthaal does not answer. Check whether you have internet, or try again later.',
  },
}

export const issues: Translation['issues'] = {
  schemaViolation: 'This is not filled in correctly.',
  unknownInput: 'This field is not expected.',
  invalidInput: 'This is not filled in correctly.',
  referencedResourceNotFound: 'This does not exist (any more). Choose something else.',
  invalidStructure: 'This number is not right.',
  requiredInput: 'Fill this in.',
  outOfRange: 'This value is not possible.',
  rejectedInput: 'This value is not possible.',
}

export const issueCodes: Translation['issueCodes'] = {
  slotTaken: 'Somebody else has just booked this slot. Choose another one.',
  slotPast: 'This slot is over. Choose another one.',
  slotUnknown: 'This slot is not there any more. Choose another one.',
  slotOtherStaff: 'Not everybody whom you ask for is there then. Choose another one.',
  slotOtherDesk: 'This slot is at another desk. Choose another one.',
  alreadyThere: 'These slots are published already.',
  daysReversed: 'The last day is before the first one.',
  timesReversed: 'The end is before the beginning.',
  past: 'These slots are over.',
  noSlot: 'No slot fits in like this: look at the days, the hours and the length.',
  tooManyReports: 'There are enough reports of this period. Withdraw one first.',
  tooMany: 'These are too many slots at once. Choose fewer days.',
  warningTooLong: 'Warn fewer working days before than the term is long.',
  beforePickUp: 'Completing cannot be sooner than picking up.',
  otherBirthDate: 'This child has another date of birth than the one who moved here.',
  beforeSending: 'This day lies before the day on which the referral was sent.',
  noSuchAccount: 'There is no account with these two names. Ask that person for them.',
  worksHere:
    'Whoever has these names works in your organisation already, or was asked to. Change the rights there.',
  begun:
    'Somebody signed in at this organisation already. Only whoever runs Onthaal for you changes the code now.',
  taken: 'This is in use already. Choose something else.',
  openReferrals:
    'Of a municipality that you take away, referrals at this desk are still open or in draft. Have them closed, forwarded or deleted first.',
  offered: 'This part is on offer already. Take that offer back first.',
  ocmwMissing:
    'Your municipality has no OCMW in Onthaal yet, and the OCMW of the other municipality also works for its other parts. Have the Agency add your OCMW first.',
  ocmwSeveral:
    'One of the two municipalities has more than one OCMW in Onthaal, so it is not clear which OCMW gets the files. Ask the Agency.',
  ocmwAwaited:
    'Nobody has signed in yet at the OCMW of your municipality. Let its administrator sign in first.',
  desksAtWork:
    'Referrals by the Agency are still open or in draft at a desk of the other municipality or its OCMW. Have them closed or deleted first.',
  ownOffer: 'You offered this yourself. Another administrator takes it over.',
  decided: 'This was decided already.',
  otherSide: 'The other municipality decides this.',
}

export const typedKept: Translation['typedKept'] = 'What you typed is still there.'

export const waiting: Translation['waiting'] = {
  seconds_one: 'Try again in {{count}} second.',
  seconds_other: 'Try again in {{count}} seconds.',
  minutes_one: 'Try again in {{count}} minute.',
  minutes_other: 'Try again in {{count}} minutes.',
  now: 'You can try again now.',
}
