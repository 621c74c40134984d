import { acknowledgePage } from './acknowledge-page.ts'
import { administration } from './administration.ts'
import { agencyReferrals } from './agency-referrals.ts'
import { agreements } from './agreements.ts'
import { appointments } from './appointments.ts'
import { arrivals } from './arrivals.ts'
import { background } from './background.ts'
import { chain } from './chain.ts'
import { chooseOrganisation } from './choose-organisation.ts'
import { clients } from './clients.ts'
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
import { firstWords } from './first-words.ts'
import { household } from './household.ts'
import { imports } from './imports.ts'
import { informing } from './informing.ts'
import { letters } from './letters.ts'
import { live } from './live.ts'
import { matches } from './matches.ts'
import { newer } from './newer.ts'
import { notices } from './notices.ts'
import { onward } from './onward.ts'
import { organisations } from './organisations.ts'
import { periodReports } from './period-reports.ts'
import { programs } from './programs.ts'
import { protocols } from './protocols.ts'
import { referralForms } from './referral-forms.ts'
import { referralTurns } from './referral-turns.ts'
import { retention } from './retention.ts'
import { safeFigures } from './safe-figures.ts'
import { school } from './school.ts'
import { schoolBoard } from './school-board.ts'
import { schoolTrack } from './school-track.ts'
import { secondStep } from './second-step.ts'
import { sentChanges } from './sent-changes.ts'
import { sessions } from './sessions.ts'
import { setPassword } from './set-password.ts'
import { sharedClients } from './shared-clients.ts'
import { signal } from './signal.ts'
import { socialContexts } from './social-contexts.ts'
import { talks } from './talks.ts'
import { today } from './today.ts'
import { worklist } from './worklist.ts'

/** All that is said in Dutch; for types and tests, because whatever imports it brings all of it. */
export const dutch = {
  ...firstWords,
  draftConflict,
  acknowledgePage,
  appointments,
  arrivals,
  background,
  chain,
  chooseOrganisation,
  consultations,
  personExport,
  organisations,
  programs,
  protocols,
  referralForms,
  referralTurns,
  agreements,
  periodReports,
  administration,
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
  today,
  talks,
  schoolBoard,
  schoolTrack,
  secondStep,
  sentChanges,
  socialContexts,
  sessions,
  setPassword,
  signal,
  worklist,
  exports,
  figureFilters,
  figures,
  find,
}

type Texts<T> = { [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> }

/** What every other language has to say. */
export type Translation = Texts<typeof dutch>
