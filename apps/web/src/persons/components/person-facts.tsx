import { formatInsz, formatPartialDate, formatPhone, languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { nationalityName } from '../nationality-names.ts'
import type { Person } from '../person.ts'

/** What the reader may see of a person; what nobody filled in is said to be missing. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const missing = t('common.notFilledIn')
  const facts: Fact[] = [
    { label: t('persons.fields.givenName'), value: <bdi>{person.givenName ?? missing}</bdi> },
    { label: t('persons.fields.familyName'), value: <bdi>{person.familyName ?? missing}</bdi> },
    ...(person.originalScriptName
      ? [
          {
            label: t('persons.fields.originalScriptName'),
            value: <bdi>{person.originalScriptName}</bdi>,
          },
        ]
      : []),
    {
      label: t('persons.fields.birthDate'),
      value: person.birthDate ? formatPartialDate(person.birthDate) : missing,
    },
    {
      label: t('persons.fields.insz'),
      value: person.insz ? formatInsz(person.insz) : missing,
    },
    {
      label: t('persons.fields.nationalities'),
      value:
        person.nationalities.map((code) => nationalityName(code, language, t)).join(', ') ||
        missing,
    },
    {
      label: t('persons.fields.contactLanguage'),
      value: person.contactLanguage ? languageName(person.contactLanguage, language) : missing,
    },
    // Without a language nobody has asked for an interpreter either.
    ...(person.contactLanguage || person.interpreterNeeded
      ? [
          {
            label: t('persons.fields.interpreterNeeded'),
            value: t(person.interpreterNeeded ? 'common.yes' : 'common.no'),
          },
        ]
      : []),
    {
      label: t('persons.fields.phone'),
      value: person.phone ? (
        <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>
      ) : (
        missing
      ),
    },
    {
      label: t('persons.fields.email'),
      value: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : missing,
    },
  ]
  return <FactList facts={facts} />
}
