import '../../i18n/late/education.ts'
import { educationRulesOn } from '@onthaal/shared/education'
import { fullName, languageName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import type { SchoolQuestion } from '../onward.ts'

/** What a school needs to know of a child to enrol it. */
export function SchoolChild({ question }: { question: SchoolQuestion }) {
  const { t } = useTranslation()
  const locale = useLanguage()
  const { child, guardian, desk, reception, legalBasis } = question
  const { stayMonths, schoolMonths } = educationRulesOn(belgianDay(new Date())).reception
  const reach = guardian?.phone ?? guardian?.email
  const facts = [
    { label: t('school.child.name'), value: <bdi>{fullName(child)}</bdi> },
    { label: t('school.child.birthDate'), value: formatDay(child.birthDate) },
    child.homeLanguages.length > 0 && {
      label: t('school.child.homeLanguages'),
      value: child.homeLanguages.map((tag) => languageName(tag, locale)).join(', '),
    },
    child.monthsOfDutch !== undefined && {
      label: t('school.child.monthsOfDutch'),
      value: t('school.child.months', { count: child.monthsOfDutch }),
    },
    child.compulsoryFrom !== undefined && {
      label: t('school.child.compulsoryFrom'),
      value: formatDay(child.compulsoryFrom),
    },
    guardian && {
      label: t('school.child.guardian'),
      value: (
        <>
          <bdi>{guardian.name}</bdi>
          {reach && `, ${reach}`}
        </>
      ),
    },
    {
      label: t('school.child.desk'),
      value: [desk.name, desk.phone].filter(Boolean).join(', '),
    },
  ]
  return (
    <Section title={t('school.child.title')}>
      <FactList facts={facts.flatMap((fact) => fact || [])} />
      {reception.level !== undefined && (
        <Disclosure
          summary={t('education.reception.title', {
            answer: t(`education.reception.answer.${reception.state}`),
          })}
        >
          <p>{t('education.reception.decides')}</p>
          <ul>
            {reception.conditions.map(({ condition, state }) => (
              <li key={condition}>
                {t('education.reception.line', {
                  condition: t(`education.reception.condition.${condition}`, {
                    stayMonths,
                    schoolMonths,
                  }),
                  state: t(`education.reception.state.${state}`),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>{t('school.child.legalBasis', { basis: legalBasis })}</p>
    </Section>
  )
}
