import '../../i18n/late/education.ts'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { clockTones } from '../clock-words.ts'
import type { ClockAtSending } from '../schooling.ts'

/** What the clock of compulsory education said when a referral was sent. */
export function SentClock({ clock }: { clock: ClockAtSending }) {
  const { t } = useTranslation()
  const { on, state, startsOn, isProvisional, questions, ruleSet } = clock
  const facts = [
    {
      label: t('education.sent.state', { day: formatDay(on) }),
      value: <StatusTag tone={clockTones[state]}>{t(`education.state.${state}`)}</StatusTag>,
    },
  ]
  const start = startsOn && startOf(startsOn)

  function startOf({ earliest, latest }: NonNullable<ClockAtSending['startsOn']>) {
    const day = formatDay(latest)
    if (earliest !== latest) {
      return t('education.sent.between', { earliest: formatDay(earliest), latest: day })
    }
    return isProvisional ? t('education.sent.provisional', { day }) : day
  }

  return (
    <Section title={t('education.sent.title')}>
      <FactList
        facts={[
          ...facts,
          ...(start ? [{ label: t('education.sent.startsOn'), value: start }] : []),
          ...(questions.length > 0
            ? [
                {
                  label: t('education.sent.missing'),
                  value: questions.map((fact) => t(`persons.fields.${fact}`)).join(', '),
                },
              ]
            : []),
          { label: t('education.sent.ruleSet'), value: ruleSet },
        ]}
      />
    </Section>
  )
}
