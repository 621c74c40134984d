import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import type { ListSearch } from '../referrals/index.ts'
import type { CountedList } from './counted-list.ts'
import { countedSentences, type KnownNames } from './counted-words.ts'

let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

const id = '0198c0de-0000-7000-8000-000000000001'
const month = { grain: 'month', from: '2026-11-01', until: '2026-11-30' } as const
const exactly = 'In de lijst staat precies wat dit cijfer telt.'

/** The sentences that somebody of the agency reads. */
function say(
  counted: CountedList,
  search: ListSearch = {},
  { names = {}, on = '2026-12-10' }: { names?: KnownNames; on?: string } = {},
) {
  const reader = { language: 'nl-BE', isReceiver: true, now: new Date(`${on}T09:00:00Z`) } as const
  const measure = counted.period === undefined ? 'open' : 'noShow'
  return countedSentences(measure, counted, search, names, t, reader).join(' ')
}

describe('the sentence above a list that a number counts', () => {
  it.each([
    ['2026-12-10', 'in november 2026.'],
    ['2026-11-30', 'in november 2026, tot nu toe.'],
    ['2026-10-31', 'in november 2026. Die periode is nog niet begonnen.'],
  ])('says on %s how it is with the period', (on, when) => {
    expect(say({ of: 'measure', period: month }, {}, { on })).toBe(
      `Dit is de lijst bij het cijfer ‘Niet gekomen’ ${when} ${exactly}`,
    )
  })

  it('says so of what is now, and of a total', () => {
    expect(say({ of: 'measure' })).toBe(`Dit is de lijst bij het cijfer ‘Open’ van nu. ${exactly}`)
    expect(say({ of: 'total', period: month })).toBe(
      'Dit is de lijst bij het totaal waarvan ‘Niet gekomen’ een deel is, in november 2026. ' +
        'In de lijst staat precies wat dit totaal telt.',
    )
  })

  it('says of people whom it holds', () => {
    expect(say({ of: 'people', period: month })).toBe(
      'Dit is de lijst bij het cijfer ‘Niet gekomen’ in november 2026. ' +
        'In de lijst staat precies wie dit cijfer telt.',
    )
  })

  it.each<[string, CountedList['part'], ListSearch, KnownNames, string]>([
    ['a type', undefined, { type: 'dutchLanguage' }, {}, 'Nederlands leren (soort)'],
    [
      'all at once',
      undefined,
      { type: 'preschool', desk: id, sender: id, municipality: id },
      { desk: 'Loket Gent', sender: 'OCMW Gent', municipality: 'Gent' },
      'Kleuteronderwijs (soort), Loket Gent (loket), OCMW Gent (verwijzer), Gent (gemeente)',
    ],
    ['a desk that is not known', undefined, { desk: id }, {}, 'niet bekend (loket)'],
    ['a language', 'language', { language: 'ar' }, {}, 'Arabisch (contacttaal)'],
    ['a status', 'status', { status: 'submitted' }, {}, 'Nieuw (status)'],
    ['a colleague', 'worker', { owner: id }, { worker: 'An Peeters' }, 'An Peeters (medewerker)'],
    [
      'days',
      'waited',
      { submittedFrom: '2026-11-01', submittedUntil: '2026-11-20' },
      {},
      'verzonden van 01/11/2026 tot en met 20/11/2026',
    ],
    ['long ago', 'waited', { submittedUntil: '2026-05-01' }, {}, 'verzonden tot en met 01/05/2026'],
    ['an age', 'ageGroup', { ageGroup: '0-2' }, {}, '0 tot en met 2 jaar (leeftijdsgroep)'],
    [
      'a reason',
      'outcome',
      { rejectionReason: 'duplicate' },
      {},
      'Was al doorverwezen (uitkomst of reden)',
    ],
  ])('says that it is of %s alone', (_, part, search, names, only) => {
    expect(say({ of: 'measure', ...(part && { part }) }, search, { names })).toBe(
      `Dit is de lijst bij het cijfer ‘Open’ van nu. Alleen: ${only}. ${exactly}`,
    )
  })
})
