import type { ReceptionCondition } from '@onthaal/shared/education'
import { languageName } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { Language } from '../i18n/i18n.ts'
import type { SchoolChild } from './schooling.ts'

interface Words {
  t: TFunction
  language: Language
}

/**
 * Why a condition of reception education holds or does not: the facts that it was read from.
 *
 * @returns the facts in words; nothing where none is known
 */
export function reasonOf(
  condition: ReceptionCondition,
  child: SchoolChild,
  { t, language }: Words,
): string | undefined {
  const { birthDate, homeLanguages, monthsOfDutchSchooling: months } = child
  const registeredOn = child.firstRegisteredBelgiumOn ?? child.firstRegisteredHereOn
  switch (condition) {
    case 'age':
      return birthDate ? t('schoolTrack.reason.born', { year: birthDate.slice(0, 4) }) : undefined
    case 'shortStay':
      return registeredOn
        ? t('schoolTrack.reason.registeredOn', { day: formatDay(registeredOn) })
        : undefined
    case 'otherHomeLanguage':
      return homeLanguages?.length
        ? homeLanguages.map((tag) => languageName(tag, language)).join(', ')
        : undefined
    case 'littleDutch':
      return dutchOf(child, t)
    case 'fewMonthsInSchool':
      return typeof months === 'number'
        ? t('schoolTrack.reason.months', { count: months })
        : undefined
  }
}

function dutchOf({ dutchOral, dutchWritten }: SchoolChild, t: TFunction): string | undefined {
  const levels = [
    dutchOral && t('schoolTrack.reason.oral', { level: t(`vocabulary.cefrLevel.${dutchOral}`) }),
    dutchWritten &&
      t('schoolTrack.reason.written', { level: t(`vocabulary.cefrLevel.${dutchWritten}`) }),
  ].filter(Boolean)
  return levels.length > 0 ? levels.join(', ') : undefined
}
