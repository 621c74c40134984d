import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import type { AgreementFile } from '../agreement.ts'
import { AgreementTag, EvaluationTag } from './agreement-tags.tsx'

interface AgreementFactsProps {
  agreement: AgreementFile
  linkOf: (addendum: AgreementFile['addenda'][number]) => ReactNode
}

/** Between whom, for how long, what belongs to it, and when both sides met. */
export function AgreementFacts({ agreement, linkOf }: AgreementFactsProps) {
  const { t } = useTranslation()
  const { partners, signedOn, validFrom, validTo, amends, addenda } = agreement
  const { evaluation, evaluatedOn, nextEvaluationOn } = agreement
  const none = t('agreements.notWritten')
  const facts: (Fact | undefined)[] = [
    {
      label: t('agreements.fields.partners'),
      value: partners.map(({ name }) => name).join(' · '),
    },
    amends === undefined ? undefined : { label: t('agreements.fields.amends'), value: amends },
    {
      label: t('agreements.fields.signedOn'),
      value: signedOn === undefined ? none : formatDay(signedOn),
    },
    {
      label: t('agreements.fields.term'),
      value: t('agreements.period', { from: formatDay(validFrom), to: formatDay(validTo) }),
    },
    { label: t('agreements.fields.standing'), value: <AgreementTag agreement={agreement} /> },
    addenda.length === 0
      ? undefined
      : {
          label: t('agreements.fields.addenda'),
          value: addenda.map((one) => <div key={one.id}>{linkOf(one)}</div>),
        },
    evaluation && {
      label: t('agreements.fields.evaluation'),
      value: (
        <>
          {t('agreements.before', { date: formatDay(evaluation.dueBy) })}{' '}
          <EvaluationTag state={evaluation.state} />
        </>
      ),
    },
    evaluation && {
      label: t('agreements.fields.nextEvaluationOn'),
      value: nextEvaluationOn === undefined ? none : formatDay(nextEvaluationOn),
    },
    evaluation && {
      label: t('agreements.fields.evaluatedOn'),
      value: evaluatedOn.length === 0 ? none : evaluatedOn.map(formatDay).join(', '),
    },
  ]
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />
}
