import { newUserInput, userRights } from './administration.ts'
import { agencyReferralInput } from './agency-referrals.ts'
import { agreementInput, agreementTerms, commitmentInput } from './agreements.ts'
import { roomySlot, seriesInput } from './appointments.ts'
import { oneServiceList, serviceInput } from './directory.ts'
import { handout } from './distributions.ts'
import { chainNote, closingInput, nextStepInput, proofInput } from './education.ts'
import {
  arrivalInput,
  arrivalPlan,
  attempt,
  backgroundInput,
  completion,
  failure,
  informingInput,
  interviewInput,
  lettersFor,
  personInput,
  referralInput,
  rejection,
} from './factories.ts'
import { importInput, oneRow } from './imports.ts'
import { guardian, personOfLine, personOfTalk } from './matrix-things.ts'
import { born, documents } from './onward.ts'
import { newDeskInput, newMunicipalityInput, newRegionTerms } from './organisations.ts'
import { reportInput, reportWithdrawal } from './period-reports.ts'
import { newProgramInput } from './programs.ts'
import { protocolInput, protocolTerms } from './protocols.ts'
import { termInput } from './referral-terms.ts'
import { periods } from './retention-world.ts'
import { noteInput, taskInput } from './shared-clients.ts'
import { contextInput, feedbackInput } from './social-contexts.ts'
import {
  amendment,
  delay,
  disagreement,
  extension,
  pause,
  question,
  reply,
  why,
  withdrawal,
} from './turns.ts'
import {
  desks,
  membershipId,
  organisations,
  partitions,
  password,
  region,
  userId,
} from './world.ts'

/** A right body for each operation that takes one, about the thing with this id. */
export const bodies: Record<string, (id: string) => object> = {
  seeNotices: () => ({ until: '2026-03-02T09:00:00.000Z' }),
  updateNoticePreferences: () => ({ items: [{ kind: 'late', way: 'mail' }] }),
  signIn: () => ({ username: 'nobody', password: 'wrong' }),
  unlockSession: () => ({ password }),
  startSecondFactor: () => ({ password }),
  confirmSecondFactor: () => ({ code: 'XXXXX-XXXXX' }),
  replaceRecoveryCodes: () => ({ code: 'XXXXX-XXXXX' }),
  switchOffSecondFactor: () => ({ code: 'XXXXX-XXXXX' }),
  setPassword: () => ({ username: 'nobody', code: 'X', password: 'een-lang-wachtwoord' }),
  // A role that there is everywhere.
  createUser: () => newUserInput({ roles: ['manager'] }),
  createMembership: () => newUserInput(),
  updateUser: () => userRights(),
  createProgram: () => newProgramInput({ role: 'manager' }),
  updateOwnOrganisation: () => ({ name: organisations.city.name }),
  createRegion: () => newRegionTerms(),
  updateRegion: () => newRegionTerms(),
  // Nobody's: with a second desk people of the other city would have to say which one they mean.
  createDesk: () => newDeskInput({ serves: [] }),
  updateDesk: () => ({ ...newDeskInput(), region, serves: [partitions.city] }),
  createMunicipality: () => newMunicipalityInput(),
  replaceOrganisationCode: () => ({ code: 'OVO009999' }),
  // Its own: a municipality does not offer to itself.
  offerHandover: () => ({ partition: partitions.city, to: organisations.city.id }),
  decideHandover: () => ({ decision: 'declined' }),
  createService: () => serviceInput(),
  createOnwardReferral: (id) => ({ service: id, channel: 'letter' }),
  answerOnwardReferral: () => ({ answer: 'accepted' }),
  renewSchoolLink: () => ({ email: 'linde@school.test' }),
  withdrawOnwardReferral: () => ({ reason: 'mistake' }),
  addRefusalDocument: () => ({ content: documents.pdf }),
  openSchoolLink: () => ({ token: 'x'.repeat(43), birthDate: born }),
  answerSchoolLink: () => ({
    token: 'x'.repeat(43),
    birthDate: born,
    version: 1,
    answer: 'accepted',
  }),
  updateService: () => serviceInput(),
  takeOverEducationTransfer: () => ({ person: '0198c0de-0000-7000-8000-00000000dead' }),
  declineEducationTransfer: () => ({ reason: 'notFound' }),
  recordEducationProof: () => proofInput,
  endEducationProof: () => ({ reason: 'withdrawn' }),
  answerEducationStart: () => ({ hasStarted: true }),
  proposeChainClosing: () => closingInput,
  declineChainClosing: () => chainNote,
  reopenEducationChain: () => chainNote,
  setEducationNextStep: () => nextStepInput,
  readServiceList: () => oneServiceList,
  createProtocol: () => protocolInput(),
  updateProtocol: () => protocolTerms(),
  createCooperationAgreement: () => agreementInput,
  updateCooperationAgreement: () => agreementTerms(),
  updateCommitment: () => commitmentInput,
  createPeriodReport: () => reportInput,
  withdrawPeriodReport: () => reportWithdrawal,
  queryPersons: () => ({ name: 'Voorbeeld' }),
  queryMatches: () => ({ givenName: 'Amina', familyName: 'Voorbeeld' }),
  createPerson: () => personInput(),
  decideMatch: (id) => ({ other: id, decision: 'different' }),
  mergePersons: (id) => ({ other: id }),
  undoPersonMerge: () => ({ reason: 'Het zijn toch twee mensen.' }),
  updateRetentionSettings: () => periods,
  updateWorklistSettings: () => ({ lists: [], views: [], shortcuts: false }),
  startDryRun: () => ({}),
  setFileMeasure: (id) => ({ kind: 'legalHold', person: id, reason: 'Beroep bij de rechtbank.' }),
  liftFileMeasure: () => why,
  updatePerson: () => personInput(),
  updateBackground: () => backgroundInput,
  updateEligibility: () => ({ answers: { isFirstTitle: true } }),
  statePurpose: () => ({ purpose: 'atTheCounter' }),
  addHouseholdMember: (id) => ({ person: id, role: 'adult' }),
  endHouseholdMember: () => ({ until: '2026-03-01' }),
  addGuardian: () => guardian,
  endGuardian: () => ({ until: '2026-03-01' }),
  recordInforming: () => informingInput,
  addTask: () => taskInput,
  addNote: () => noteInput,
  chooseContactPerson: () => ({ colleague: userId('counsellor') }),
  updateSocialContext: () => contextInput,
  giveFeedback: () => feedbackInput,
  markTrajectory: () => ({ contract: true, certificate: false }),
  setTaskState: () => ({ state: 'done' }),
  withdrawInforming: () => ({ reason: 'Bij de verkeerde persoon genoteerd.' }),
  handOverLetters: (id) =>
    lettersFor(personOfTalk.get(id) ?? '0198c0de-0000-7000-8000-00000000dead'),
  releaseLetterText: () => ({ language: 'ar', textVersion: 2 }),
  withdrawLetterText: () => ({ language: 'ar', textVersion: 2 }),
  createExport: () => ({ format: 'csv', referrals: { box: 'all' } }),
  createImport: () => importInput(oneRow),
  chooseImportColumns: () => ({ columns: ['familyName', 'givenName'], source: 'register' }),
  decideImportRow: () => ({ row: 2, decision: 'skip' }),
  correctImportRow: () => ({ row: 2, cells: ['Voorbeeld', 'Anders'] }),
  addArrival: (id) => arrivalInput(id),
  planArrival: () => arrivalPlan,
  changeArrival: () => ({ move: 'welcome' }),
  inviteArrivals: (id) => ({ arrivals: [id] }),
  createIntakeInterview: (id) => interviewInput(id),
  updateIntakeInterview: () => {
    const { person: _person, ...input } = interviewInput('')
    return input
  },
  putInterviewReferral: (id) =>
    referralInput(personOfLine.get(id) ?? '0198c0de-0000-7000-8000-00000000dead'),
  completeIntakeInterview: () => ({ outcome: 'noReferralNeeded' }),
  createReferral: (id) => referralInput(id),
  updateReferral: () => {
    const { person: _person, ...draft } = referralInput('')
    return draft
  },
  recordContactAttempt: () => attempt,
  completeReferral: () => completion,
  failReferral: () => failure,
  rejectReferral: () => rejection,
  publishSlots: () => seriesInput(),
  planAppointment: () => ({ slot: roomySlot }),
  cancelAppointment: () => ({ reason: 'personCannot' }),
  registerAttendance: () => ({ came: true }),
  askReferralInfo: () => question,
  createReceivingDesk: () => ({ name: 'Sociaal onthaal' }),
  referFromAgency: () => agencyReferralInput('city'),
  answerReferralInfo: () => reply,
  assignReferral: () => ({ owner: userId('secondCounsellor') }),
  releaseReferral: () => why,
  contestReferral: () => disagreement,
  upholdContest: () => ({}),
  dismissContest: () => disagreement,
  holdReferral: () => pause,
  cancelReferral: () => withdrawal,
  reassignReferral: () => ({ owner: userId('secondCounsellor'), ...why }),
  createReferralTerm: () => termInput(),
  updateReferralTerm: () => termInput(),
  extendReferral: () => extension,
  explainDelay: () => delay,
  // No other desk serves the city: whoever may forward is told so.
  // No such desk: whoever may go on is told so.
  continueReferral: () => ({
    partition: partitions.otherCity,
    desk: desks.city,
    date: '2026-03-02',
  }),
  forwardReferral: () => ({ desk: desks.otherCity, ...why }),
  reopenReferral: () => ({ owner: userId('counsellor'), ...why }),
  voidReferral: () => why,
  // Started, sent, picked up, contacted, completed.
  acknowledgeReferrals: (id) => ({ referrals: [{ id, version: 5 }] }),
  amendReferral: () => amendment,
  seeSentChanges: () => ({ newest: '2026-03-02T09:00:00.000Z' }),
  previewDistribution: (id) => ({ selection: { referrals: [id] }, colleagues: [] }),
  distributeReferrals: (id) => handout({ referral: id, version: 2, to: userId('counsellor') }),
  startProviderSignIn: () => ({}),
  completeProviderSignIn: () => ({ state: 'x', code: 'x' }),
  // Of a colleague: nobody takes it over.
  answerInvitation: () => ({ accepts: false }),
  chooseMembership: () => ({ membership: membershipId('schoolClerk') }),
  decideClientMatch: (id) => ({ other: id, decision: 'different' }),
  updateClientNumber: () => ({ agiiClientNumber: 'C0012345' }),
}
