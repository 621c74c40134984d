import type { Translation } from '../nl-be/index.ts'
import { acknowledgePage } from './acknowledge-page.ts'
import { administration, setPassword } from './administration.ts'
import { agencyReferrals } from './agency-referrals.ts'
import { agreements } from './agreements.ts'
import { appointments } from './appointments.ts'
import { arrivals } from './arrivals.ts'
import { background } from './background.ts'
import { chain } from './chain.ts'
import { chooseOrganisation } from './choose-organisation.ts'
import { clients } from './clients.ts'
import { common, shell } from './common.ts'
import { consultations, personExport } from './consultations.ts'
import { counted } from './counted.ts'
import { dashboard } from './dashboard.ts'
import { directory } from './directory.ts'
import { distributions } from './distributions.ts'
import { draftConflict } from './draft-conflict.ts'
import { education } from './education.ts'
import { eligibility } from './eligibility.ts'
import { exports } from './exports.ts'
import { figureFilters } from './figure-filters.ts'
import { figures } from './figures.ts'
import { find } from './find.ts'
import { household } from './household.ts'
import {
  expired,
  invitations,
  lock,
  secondFactor,
  secondStep,
  sessionEnd,
  sessions,
  signIn,
} from './identity.ts'
import { imports } from './imports.ts'
import { informing } from './informing.ts'
import { letters } from './letters.ts'
import { listTools } from './list-tools.ts'
import { live } from './live.ts'
import { matches } from './matches.ts'
import { newer } from './newer.ts'
import { notices } from './notices.ts'
import { onward } from './onward.ts'
import { organisations } from './organisations.ts'
import { periodReports } from './period-reports.ts'
import { persons } from './persons.ts'
import { issueCodes, issues, problems, typedKept, waiting } from './problems.ts'
import { programs } from './programs.ts'
import { protocols } from './protocols.ts'
import { referralForms } from './referral-forms.ts'
import { referralTurns } from './referral-turns.ts'
import { referrals } from './referrals.ts'
import { retention } from './retention.ts'
import { safeFigures } from './safe-figures.ts'
import { school } from './school.ts'
import { schoolBoard } from './school-board.ts'
import { schoolTrack } from './school-track.ts'
import { sentChanges } from './sent-changes.ts'
import { sharedClients } from './shared-clients.ts'
import { signal } from './signal.ts'
import { socialContexts } from './social-contexts.ts'
import { talks } from './talks.ts'
import { today } from './today.ts'
import { vocabulary } from './vocabulary.ts'
import { worklist } from './worklist.ts'

export const english: Translation = {
  acknowledgePage,
  draftConflict,
  common,
  shell,
  signIn,
  background,
  chain,
  chooseOrganisation,
  invitations,
  expired,
  lock,
  sessionEnd,
  sentChanges,
  socialContexts,
  sessions,
  secondFactor,
  secondStep,
  persons,
  appointments,
  arrivals,
  consultations,
  personExport,
  programs,
  protocols,
  referralForms,
  referralTurns,
  agreements,
  periodReports,
  administration,
  organisations,
  setPassword,
  retention,
  counted,
  dashboard,
  safeFigures,
  directory,
  distributions,
  education,
  eligibility,
  household,
  imports,
  informing,
  letters,
  agencyReferrals,
  clients,
  live,
  matches,
  newer,
  notices,
  onward,
  sharedClients,
  school,
  referrals,
  today,
  talks,
  schoolBoard,
  schoolTrack,
  signal,
  problems,
  issues,
  issueCodes,
  typedKept,
  waiting,
  vocabulary,
  worklist,
  listTools,
  exports,
  figureFilters,
  figures,
  find,
}
