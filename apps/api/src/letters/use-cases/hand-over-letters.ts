import { composeLetter } from '@onthaal/shared/letters'
import type { NewLetters } from '@onthaal/shared/letters/schemas'
import type { OfferPage } from '@onthaal/shared/organisations/schemas'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { NewProof } from '../../informing/index.ts'
import { refuseRestricted } from '../../persons/index.ts'
import { present } from '../../present.ts'
import { tellsOfSchool } from '../agreed.ts'
import type { LetterRow } from '../letter-repository.ts'
import type {
  LetterRecipientRecord,
  LetterRepositories,
  LetterUseCaseDependencies,
  WholeLetters,
} from '../letter-use-cases.ts'
import { handedOver, type OpenedTalk, openTalk } from './whole-letters.ts'

interface HandOverLettersCommand {
  readonly actor: Actor
  readonly interviewId: string
  readonly intent: Intent
  readonly input: NewLetters
}

type Asked = NewLetters['letters'][number]

/**
 * Hands a letter to each adult that is named, and keeps what it says word for word. Where the newest text of the
 * language is not released the letter is Dutch alone, and no need of another language is written down.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 * @throws InvalidInputError when somebody has nothing agreed and was told of nothing, or their file does not have the language
 * @throws PersonRestrictedError when what may be done with a file is restricted
 */
export function handOverLetters({ work, clock }: LetterUseCaseDependencies) {
  return (command: HandOverLettersCommand): Promise<WholeLetters> =>
    work(command.actor, async (repositories) => {
      const { actor, interviewId, intent, input } = command
      const now = clock()
      const talk = await openTalk(repositories, { actor, interviewId, now })
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        refuseUnfit(input.letters, talk)
        const offerPage = await offerPageFor(repositories, talk, actor)
        const rows = input.letters.map((asked) => rowOf(asked, { talk, actor, now, offerPage }))
        for (const row of rows) await refuseRestricted(repositories.fileMeasures, row)
        await repositories.letters.insert(rows)
        if (offerPage)
          await repositories.informings.insert(rows.map((row) => proofOf(row, offerPage)))
        return interviewId
      })
      return handedOver(repositories, talk.interview, talk.recipients)
    })
}

function recipientOf(person: string, talk: OpenedTalk): LetterRecipientRecord | undefined {
  return talk.recipients.find((one) => one.person.personId === person)
}

function refuseUnfit(letters: readonly Asked[], talk: OpenedTalk): void {
  const faults = letters.flatMap(({ person, translation }, at): InputFault[] => {
    const recipient = recipientOf(person, talk)
    if (recipient === undefined || letters.findIndex((one) => one.person === person) !== at) {
      return [
        {
          issue: 'rejectedInput',
          name: `letters[${at}].person`,
          code: 'nothingAgreed',
          detail: 'No letter tells of this person, or another one already does.',
        },
      ]
    }
    const has = ({ language }: { language: string }) => language === translation?.language
    if (translation === undefined || recipient.languages.some(has)) return []
    return [
      {
        issue: 'rejectedInput',
        name: `letters[${at}].translation.language`,
        code: 'language',
        detail: 'This is no language of the file that letters are prepared in.',
      },
    ]
  })
  if (faults.length > 0) throw new InvalidInputError(faults)
}

/** The page about the offer goes along when the talk told of the offer. */
async function offerPageFor(
  { letters }: Pick<LetterRepositories, 'letters'>,
  { interview }: OpenedTalk,
  actor: Actor,
): Promise<OfferPage | undefined> {
  if (!interview.topics.includes('socioCulturalOffer')) return undefined
  return letters.offerPage(actor.organisation.id)
}

/** That somebody has on paper what the offer is (decree of 7 June 2013, art. 32). */
function proofOf(letter: LetterRow, offerPage: OfferPage): NewProof {
  const { partitionId, organisationId, personId, interviewId, handedOverAt, handedOverBy } = letter
  return {
    ...{ partitionId, id: newId(), organisationId, personId, topic: 'socioCulturalOffer' },
    ...{ informedOn: belgianDay(handedOverAt), informedBy: handedOverBy, channel: 'letter' },
    ...{ languages: ['nl'], materials: [offerPage.title], interviewId, recordedAt: handedOverAt },
  }
}

interface Handing {
  readonly talk: OpenedTalk
  readonly actor: Actor
  readonly now: Date
  readonly offerPage: OfferPage | undefined
}

function rowOf(
  { person, translation }: Asked,
  { talk, actor, now, offerPage }: Handing,
): LetterRow {
  const recipient = recipientOf(person, talk)
  const { interview, released } = talk
  if (recipient === undefined || interview.heldOn === null) {
    throw new Error('A letter lacks whom it is for, or the day of its talk')
  }
  const facts = {
    name: fullName(present(recipient.person)),
    organisation: actor.organisation.name,
    talkOn: interview.heldOn,
    agreements: recipient.agreements,
    informedOf: recipient.informedOf,
  }
  const composed = composeLetter(facts, translation?.language, released)
  const content = { ...composed, ...(offerPage && { offerPage }) }
  const { partitionId, organisationId, id: interviewId } = interview
  return {
    ...{ partitionId, id: newId(), organisationId, personId: person, interviewId, content },
    isAboutSchool: tellsOfSchool(recipient),
    languageNeed: content.translation && translation ? translation.need : null,
    ...{ handedOverAt: now, handedOverBy: actor.userId },
  }
}
