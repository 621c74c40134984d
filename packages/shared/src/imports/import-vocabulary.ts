/** What a column of a list can hold; a column that holds nothing we keep is left out. */
export const importFields = [
  'familyName',
  'givenName',
  'name',
  'birthDate',
  'insz',
  'sex',
  'nationality',
  'registeredOn',
  'register',
  'firstRegisteredBelgiumOn',
  'address',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'city',
  'town',
  'phone',
  'email',
  'contactLanguage',
  'homeLanguages',
  'householdNumber',
  'householdHead',
  'invitedOn',
  'talkOn',
  'referredOn',
  'referredFor',
  'referralOutcome',
] as const
export type ImportField = (typeof importFields)[number]

/** What is chosen for a column: a field, or that it is left out. */
export const importColumns = [...importFields, 'none'] as const
export type ImportColumn = (typeof importColumns)[number]

/** How it is known what the columns of a list hold. */
export const columnsFrom = ['guessed', 'remembered', 'chosen'] as const
export type ColumnsFrom = (typeof columnsFrom)[number]

/** Where the reading of a list stands. */
export const importStatuses = ['choosing', 'checking', 'checked', 'running', 'done'] as const
export type ImportStatus = (typeof importStatuses)[number]

/** What becomes of a row, or became of it. */
export const importOutcomes = [
  'ready',
  'known',
  'suspect',
  'repeated',
  'broken',
  'added',
  'linked',
  'skipped',
] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** The rows that somebody has to look at: nothing is done with them as they are. */
export const outcomesToLookAt = ['suspect', 'broken'] as const satisfies ImportOutcome[]

/** The rows that are carried out once the reading is started. */
export const outcomesToCarryOut = ['ready', 'known', 'repeated'] as const satisfies ImportOutcome[]

/** Where a list comes from: the national register, or what an organisation kept by itself. */
export const importSources = ['register', 'organisation'] as const
export type ImportSource = (typeof importSources)[number]

/** Why a cell cannot be read, whatever it should hold. */
export const cellFaults = ['formula', 'cellError', 'cellTooLong'] as const
export type CellFault = (typeof cellFaults)[number]

/** What is wrong with a row: of the cell, of what it holds, or of what stands beside it. */
export const importProblems = [
  ...cellFaults,
  'tooManyCells',
  'oneName',
  'unknown',
  'characters',
  'noDate',
  'calendar',
  'future',
  'tooEarly',
  'beforeBirth',
  'beforeBelgium',
  'insz',
  'testNumber',
  'phone',
  'email',
  'tooLong',
  'noHour',
  'restricted',
  'failed',
] as const
export type ImportProblem = (typeof importProblems)[number]

/** What somebody says of a row that is looked at. */
export const importDecisions = ['new', 'same', 'skip', 'undo'] as const
export type ImportDecision = (typeof importDecisions)[number]

/** What was done with somebody before, as the list told. */
export const earlierStepKinds = ['invited', 'talk', 'referred'] as const
export type EarlierStepKind = (typeof earlierStepKinds)[number]

/** Why a file is refused as a whole: nothing of it is kept. */
export const fileFaults = [
  'empty',
  'pdf',
  'oldExcel',
  'locked',
  'notAList',
  'encoding',
  'quote',
  'noColumns',
  'fileTooLarge',
  'tooManyRows',
  'tooManyColumns',
  'zipBomb',
  'damaged',
] as const
export type FileFault = (typeof fileFaults)[number]

/** What one file may hold, so that whoever sends one cannot fill the memory or the tables. */
export const importLimits = {
  /** Bytes of the file as it is sent. */
  bytes: 5 * 1024 * 1024,
  rows: 20_000,
  columns: 80,
  /** Characters of a cell. */
  cell: 1000,
  /** Characters of all cells together. */
  text: 20_000_000,
  /** Bytes of the parts of a workbook once unpacked. */
  unpacked: 150 * 1024 * 1024,
  /** Bytes of the texts that the cells of a workbook refer to, once unpacked: they are held in memory. */
  sharedTexts: 24 * 1024 * 1024,
  /** How many times larger a part of more than a megabyte may be than it was packed. */
  ratio: 200,
  /** Parts of a workbook. */
  parts: 1000,
} as const

/** So many days after the last work on it what a list held is thrown away. */
export const importKeptDays = 30

/** A cell as it is kept: its text, or why it is not read. */
export type ImportCell = string | { readonly fault: CellFault; readonly text: string }
