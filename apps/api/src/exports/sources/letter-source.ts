import type { ExportedLetters } from '@onthaal/shared/exports/schemas'
import { fullName, languageName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose } from '../../consultations/index.ts'
import { InvalidInputError } from '../../errors.ts'
import type { LetterRecord, SomeLetters } from '../../letters/index.ts'
import { present } from '../../present.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { letterWords as words } from '../words/letter-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<LetterRecord>[] = [
  [words.columns.person, 34, ({ person }) => fullName(present(person))],
  [words.columns.at, 18, ({ letter }) => ({ at: letter.handedOverAt })],
  [words.columns.by, 28, ({ handedOverBy }) => handedOverBy.displayName],
  [words.columns.language, 50, languageOf],
]

/** Which letters are asked for, and where they are found. */
interface AskedLetters extends Pick<ListSource, 'title' | 'definition' | 'purpose'> {
  readonly name: keyof ExportedLetters
  readonly find: (repositories: ExportReadRepositories) => Promise<SomeLetters | undefined>
}

/**
 * The letters that were handed over after a talk of the actor's organisation, or to somebody of whom it keeps a file,
 * the newest first: whom, when, by whom and beside which language. What they say is on paper.
 *
 * @throws InvalidInputError when not exactly one of both is asked for, or there is none such
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function letterSource(actor: Actor, asked: ExportedLetters, now: Date): ListSource {
  const { name, find, ...about } = askedFor(actor, asked, now)
  return {
    ...about,
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['identity', 'languages', 'interview', 'followUp'],
    // A few after each talk.
    async count(repositories) {
      const some = await find(repositories)
      if (some === undefined) throw fault(`letters.${name}`, 'unknown')
      return (await repositories.letters.list(some)).length
    },
    // The talk or the file may have gone since it was asked for: then nothing is left of them.
    async people(repositories) {
      const some = await find(repositories)
      return some && repositories.letters.people(some)
    },
    async page(repositories) {
      const some = await find(repositories)
      const all = some ? await repositories.letters.list(some) : []
      return { rows: all.map((one) => cellsOf(columns, one)), next: undefined }
    },
  }
}

function askedFor(actor: Actor, { interview, person }: ExportedLetters, now: Date): AskedLetters {
  const organisationId = actor.organisation.id
  if (interview !== undefined && person === undefined) {
    return {
      name: 'interview',
      title: words.all,
      definition: 'De brieven die na dit gesprek werden meegegeven.',
      purpose: 'interview',
      async find({ interviews }) {
        const talk = (await interviews.find(interview, organisationId))?.interview
        return talk && { partitionId: talk.partitionId, interviewId: talk.id }
      },
    }
  }
  if (person !== undefined && interview === undefined) {
    const opened = async (repositories: ExportReadRepositories) =>
      requirePurpose(await filePurpose(repositories, actor, { personId: person, now }))
    return {
      name: 'person',
      title: words.allOfPerson,
      definition: 'De brieven die onze organisatie aan deze persoon meegaf.',
      purpose: opened,
      async find(repositories) {
        const file = (await repositories.persons.findOwn(person, organisationId))?.file
        if (file === undefined) return undefined
        await opened(repositories)
        return { partitionId: file.partitionId, personId: file.personId, organisationId }
      },
    }
  }
  throw fault('letters', 'oneOf')
}

function fault(name: string, code: 'unknown' | 'oneOf'): InvalidInputError {
  return new InvalidInputError([
    code === 'unknown'
      ? {
          issue: 'referencedResourceNotFound',
          ...{ name, code },
          detail: 'Your organisation keeps none such.',
        }
      : {
          issue: 'invalidInput',
          in: 'body',
          ...{ name, code },
          detail: 'Name either a talk or a person.',
        },
  ])
}

function languageOf({ letter: { content, languageNeed } }: LetterRecord): string {
  const { translation } = content
  if (translation === undefined || languageNeed === null) return words.dutchAlone
  return `${languageName(translation.language, 'nl-BE')}: ${words.needs[languageNeed]}`
}
