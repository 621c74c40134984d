import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { arrivals } from '../../apps/web/src/i18n/nl-be/arrivals.ts'
import { protocols } from '../../apps/web/src/i18n/nl-be/protocols.ts'
import { talks } from '../../apps/web/src/i18n/nl-be/talks.ts'
import { vocabulary as labels } from '../../apps/web/src/i18n/nl-be/vocabulary.ts'
import { firstCells, rowsUnder } from './support/markdown.ts'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

const glossary = await readFile(join(root, 'docs/glossary.md'), 'utf8')
const sections = new Map(
  [...glossary.matchAll(/^## (.*\(`(\w+)`\))$/gm)].map(([, heading = '', name = '']) => [
    name,
    firstCells(glossary, heading),
  ]),
)

/** ISO 3166 and BCP 47 explain themselves, and names of fields are explained by the contract. */
const explainedElsewhere = [
  ...['countryCodes', 'contactLanguages', 'fieldsForSender', 'personFields', 'givenFields'],
]

const rooms = repositoryFiles().filter((path) =>
  /^packages\/shared\/src\/.*\/index\.ts$/.test(path),
)
const vocabularies = (
  await Promise.all(
    rooms.map(async (path) => Object.entries<unknown>(await import(join(root, path)))),
  )
)
  .flat()
  .map(([name, value]): [string, unknown] => [name, wordsOf(value)])
  .filter((entry): entry is [string, string[]] => isVocabulary(entry[1]))
  .filter(([name]) => !explainedElsewhere.includes(name))

/** A record of rules is a vocabulary by its names. */
function wordsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const rules = Object.values(value)
  return rules.length > 0 && rules.every((rule) => typeof rule === 'function')
    ? Object.keys(value)
    : value
}

function isVocabulary(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

test('there are vocabularies to explain', () => {
  const names = vocabularies.map(([name]) => name)
  expect(names).toEqual(
    expect.arrayContaining(['roles', 'referralStatuses', 'referralEvents', 'needs']),
  )
})

test.each(vocabularies)(
  '%s has a section in the glossary, or is part of one that has',
  (name, words) => {
    const wholes = sections.has(name) ? [sections.get(name) ?? []] : [...sections.values()]
    expect(wholes.filter((whole) => words.every((word) => whole.includes(word)))).not.toEqual([])
  },
)

test.each([...sections])(
  'the section on %s explains its words and no others',
  (name, explained) => {
    const [, words] = vocabularies.find(([vocabulary]) => vocabulary === name) ?? []
    expect(explained).toEqual(words)
  },
)

/** The words of the glossary that stand on the screen, by the vocabulary they belong to. */
const shown = {
  organisationKinds: labels.organisationKind,
  roles: labels.role,
  dataCategories: protocols.dataCategory,
  protocolWarnings: protocols.protocolWarning,
  referralTypes: labels.referralType,
  referralStatuses: labels.referralStatus,
  extensionReasons: labels.extensionReason,
  delayReasons: labels.delayReason,
  referralReasons: labels.referralReason,
  priorities: labels.priority,
  priorityReasons: labels.priorityReason,
  allCompletionOutcomes: labels.completionOutcome,
  failureOutcomes: labels.failureOutcome,
  rejectionReasons: labels.rejectionReason,
  holdReasons: labels.holdReason,
  cancelReasons: labels.cancelReason,
  deskRoles: labels.deskRole,
  contactChannels: labels.contactChannel,
  contactResults: labels.contactResult,
  specialNationalities: labels.specialNationality,
  matchDecisions: labels.matchDecision,
  householdRoles: labels.householdRole,
  guardianKinds: labels.guardianKind,
  arrivalStatuses: arrivals.status,
  arrivalSources: arrivals.source,
  interviewChannels: labels.interviewChannel,
  interpreterKinds: labels.interpreterKind,
  interviewSections: talks.sections.name,
  sectionStates: talks.sections.state,
  interviewTopics: labels.interviewTopic,
  informingChannels: labels.informingChannel,
  interviewOutcomes: labels.interviewOutcome,
  sexes: labels.sex,
  cefrLevels: labels.cefrLevel,
  latinLiteracies: labels.latinLiteracy,
  residenceGrounds: labels.residenceGround,
  residenceDocuments: labels.residenceDocument,
  registers: labels.register,
  factSources: labels.factSource,
  consultationActions: labels.consultationAction,
  consultationPurposes: labels.consultationPurpose,
  consultedFields: labels.consultedField,
  glassReasons: labels.glassReason,
}

test.each(Object.entries(shown))('the Dutch of %s is what the screen says', (name, onScreen) => {
  const heading = glossary.split('\n').find((line) => line.endsWith(`(\`${name}\`)`)) ?? ''
  const rows = rowsUnder(glossary, heading.slice('## '.length))
  const said = Object.fromEntries(rows.map(([word, dutch]) => [word, dutch]))
  const seen = Object.entries(onScreen).map(([word, label]) => [word, withinSentence(label)])
  expect(said).toEqual(Object.fromEntries(seen))
})

/** A label as it stands within a sentence: abbreviations and names keep their capital. */
function withinSentence(label: string): string {
  return /^(?!E-mail)(\p{Lu}(?!\p{Ll})|Agentschap|Belg|Nederlands)/u.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1)
}
