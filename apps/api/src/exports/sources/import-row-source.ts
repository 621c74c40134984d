import type { ExportedImportRows } from '@onthaal/shared/exports/schemas'
import type { ImportRow } from '@onthaal/shared/imports/schemas'
import { formatPartialDate, listName } from '@onthaal/shared/persons'
import type { PersonSummary } from '@onthaal/shared/persons/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { type ImportFile, importRowView, withPeople } from '../../imports/index.ts'
import { createLinks } from '../../links.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { filled } from '../words/filled.ts'
import { importWords } from '../words/import-words.ts'
import { alreadyLogged } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<ImportRow, [ImportFile]>[] = [
  [importWords.row, 8, ({ row }) => row],
  [importWords.status, 34, ({ outcome }) => outcome && importWords.outcomes[outcome]],
  [
    importWords.says,
    70,
    ({ cells }) =>
      joined(
        cells.filter((cell) => cell !== ''),
        ' · ',
      ),
  ],
  [
    importWords.wrong,
    50,
    ({ problems }, { header }) => joined(problems.map((problem) => wordsOf(problem, header))),
  ],
  [importWords.whose, 28, ({ person }) => person && listName(person)],
  ['Gezin', 40, ({ livesElsewhere }) => (livesElsewhere ? importWords.livesElsewhere : undefined)],
  [importWords.looksLike, 50, ({ suspects }) => joined(suspects.map(suspectOf))],
]

/**
 * The rows of one list that is read in, or those of them that came to something, in their order: what they say, what is
 * wrong, and whom they are or may be of.
 */
export function importRowSource(
  actor: Actor,
  { import: id, outcome }: ExportedImportRows,
): ListSource<number> {
  const links = createLinks('')
  const listOf = async ({ imports }: Pick<ExportReadRepositories, 'imports'>) =>
    (await imports.find(id, actor.organisation.id))?.file
  return {
    title: importWords.title,
    definition: 'De rijen van de lijst, en wat ermee gebeurt of gebeurd is.',
    named: [id],
    filters: (names) => [
      [importWords.file, names(id)],
      ...(outcome === undefined
        ? []
        : [[importWords.allOutcome, importWords.outcomes[outcome]] as const]),
    ],
    columns: headingsOf(columns),
    fields: ['identity', 'nationalNumber', 'contact', 'residence'],
    purpose: 'registration',
    async count(repositories) {
      const list = await listOf(repositories)
      if (list === undefined) throw new InvalidInputError([unknownList])
      return repositories.importRows.count(list, outcome)
    },
    // Somebody may have thrown the list away since it was asked for: then nothing is left of it.
    async people(repositories) {
      const list = await listOf(repositories)
      return list && repositories.importRows.people(list, outcome)
    },
    async page(repositories, after = 0, size) {
      const list = await listOf(repositories)
      if (list === undefined) return { rows: [], next: undefined }
      const { importRows } = repositories
      const found = await importRows.page(list, { outcome, after, limit: size + 1 })
      const shown = found.slice(0, size)
      const whole = await withPeople({ importRows, consultation: alreadyLogged }, list, shown)
      return {
        rows: whole.map((row) => cellsOf(columns, importRowView(row, links), list)),
        next: found.length > size ? shown.at(-1)?.row : undefined,
      }
    },
  }
}

const unknownList = {
  issue: 'referencedResourceNotFound',
  name: 'importRows.import',
  code: 'unknown',
  detail: 'Your organisation has no such list.',
} as const

function joined(texts: readonly string[], between = '; '): string | undefined {
  return texts.length === 0 ? undefined : texts.join(between)
}

/** What is wrong, and in which column where it is in one. */
function wordsOf({ code, column }: ImportRow['problems'][number], header: readonly string[]) {
  const words = importWords.problems[code]
  if (column === undefined) return words
  return `${header[column] || filled(importWords.column, { number: column + 1 })}: ${words}`
}

function suspectOf({ birthDate, inszMasked, ...names }: PersonSummary): string {
  const known = [listName(names), birthDate && formatPartialDate(birthDate), inszMasked]
  return known.filter(Boolean).join(', ')
}
