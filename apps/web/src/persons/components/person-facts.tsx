import { formatInsz, formatPartialDate, formatPhone, languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { nationalityName } from '../nationality-names.ts'
import type { Person } from '../person.ts'

/** What the reader may see of a person; what nobody filled in is said to be unknown. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const unknown = t('common.notKnown')
  const facts: Fact[] = [
    { label: t('persons.fields.givenName'), value: <bdi>{person.givenName ?? unknown}</bdi> },
    { label: t('persons.fields.familyName'), value: <bdi>{person.familyName ?? unknown}</bdi> },
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
      value: person.birthDate ? formatPartialDate(person.birthDate) : unknown,
    },
    {
      label: t('persons.fields.insz'),
      value: person.insz ? formatInsz(person.insz) : unknown,
    },
    {
      label: t('persons.fields.nationalities'),
      value:
        person.nationalities.map((code) => nationalityName(code, language, t)).join(', ') ||
        unknown,
    },
    {
      label: t('persons.fields.contactLanguage'),
      value: person.contactLanguage ? languageName(person.contactLanguage, language) : unknown,
    },
    {
      label: t('persons.fields.interpreterNeeded'),
      value: person.interpreterNeeded
        ? t('persons.file.withInterpreter')
        : t('persons.file.withoutInterpreter'),
    },
    {
      label: t('persons.fields.phone'),
      value: person.phone ? (
        <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>
      ) : (
        unknown
      ),
    },
    {
      label: t('persons.fields.email'),
      value: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : unknown,
    },
  ]
  return <FactList facts={facts} />
}
