/** As what a list can be taken along: text for any program, or a workbook. */
export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Lists that can be taken along. */
export const exportedLists = [
  'referrals',
  'arrivals',
  'informedPersons',
  'uninformedPersons',
  'appointments',
  'retentionCandidates',
  'children',
  'services',
  'protocols',
  'agreements',
  'commitments',
  'signatories',
  'agreementContacts',
  'agreementChanges',
  'users',
  'rightsChanges',
  'retentionRuns',
  'consultations',
  'brokenGlasses',
  'dueEvaluations',
  'interviews',
  'tasks',
  'unusualConsultations',
  'importRows',
  'municipalities',
  'programs',
  'periodReports',
  'referralTerms',
  'regions',
  'eligibilityRules',
  'imports',
  'handovers',
  'accessReview',
  'letters',
  'fileMeasures',
  'notices',
  'sessions',
] as const
export type ExportedList = (typeof exportedLists)[number]

/**
 * Those that name nobody who is served: what stands in them is told in no consultation log, and whoever reads one may
 * take it along. Every other list is one of people. Staff are named in what they do for their organisation.
 */
export const exportedRegisters = [
  'services',
  'protocols',
  'agreements',
  'commitments',
  'signatories',
  'agreementContacts',
  'agreementChanges',
  'users',
  'rightsChanges',
  'retentionRuns',
  'unusualConsultations',
  'municipalities',
  'programs',
  'periodReports',
  'referralTerms',
  'regions',
  'eligibilityRules',
  'imports',
  'handovers',
  'accessReview',
  'notices',
  'sessions',
] as const satisfies readonly ExportedList[]

const registers: ReadonlySet<string> = new Set(exportedRegisters)

/** What it takes to take lists along, beside reading them: more for people than for registers. */
export function permissionToExport(lists: readonly string[]): 'exportLists' | 'exportRegisters' {
  return lists.every((list) => registers.has(list)) ? 'exportRegisters' : 'exportLists'
}

/** How far an export is: `direct` is made while it is downloaded, the others are made beside the requests. */
export const exportStates = ['direct', 'waiting', 'running', 'ready', 'failed'] as const
export type ExportState = (typeof exportStates)[number]

/** What exports may take. */
export const exportRules = {
  /** With more rows it is made beside the requests. */
  directRows: 20_000,
  /** More than this many no list is taken along: a worksheet holds a million, and nobody reads them. */
  mostRows: 500_000,
  /** Hours that a file can be fetched. */
  keptHours: 24,
  /** Files that are kept for one person at once. */
  perUser: 20,
  /** How often an export is begun again that its process did not end. */
  attempts: 3,
} as const
