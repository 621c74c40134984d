import { type EligibilityFactName, isFileFact } from '@onthaal/shared/eligibility'
import type { TFunction } from 'i18next'

/** What a fact is called: as on a file, where it stands there. */
export function factLabel(name: EligibilityFactName, t: TFunction): string {
  return isFileFact(name) ? t(`persons.fields.${name}`) : t(`eligibility.facts.${name}`)
}
