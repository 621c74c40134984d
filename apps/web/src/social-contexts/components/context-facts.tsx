import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import type { SocialContext, SocialContextInput } from '../social-context.ts'
import styles from './evaluation-list.module.css'

/** What is known of a project, and what was said of it before. */
export function ContextFacts({ whole }: { whole: SocialContext }) {
  const { t } = useTranslation()
  const [, ...before] = whole.history
  return (
    <>
      {whole.context && <Said context={whole.context} />}
      {before.length > 0 && (
        <Disclosure summary={t('socialContexts.history.title', { count: before.length })}>
          <ul className={styles.list}>
            {before.map((one) => (
              <li key={one.recordedAt}>
                {t('socialContexts.history.line', {
                  ...{ moment: formatMoment(one.recordedAt), who: one.recordedBy.displayName },
                })}
                <Said context={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Said({ context }: { context: SocialContextInput }) {
  return <FactList facts={useFacts(context)} />
}

function useFacts(context: SocialContextInput) {
  const { t } = useTranslation()
  const { project, livingWage, evaluationDates, ...days } = context
  const answer = (is: boolean) => t(is ? 'socialContexts.yes' : 'socialContexts.no')
  const dates = (['signedOn', 'startsOn', 'endsOn'] as const).flatMap((field) => {
    const day = days[field]
    return day ? [{ label: t(`socialContexts.context.${field}`), value: formatDay(day) }] : []
  })
  const asked = evaluationDates.map(formatDay).join(' · ')
  return [
    { label: t('socialContexts.context.project'), value: answer(project) },
    { label: t('socialContexts.context.livingWage'), value: answer(livingWage) },
    ...dates,
    ...(asked ? [{ label: t('socialContexts.context.evaluationDates'), value: asked }] : []),
  ]
}
