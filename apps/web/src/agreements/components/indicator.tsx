import { contactsOn, figureIndicators, isShownByFigures } from '@onthaal/shared/agreements'
import type { OrganisationKind } from '@onthaal/shared/identity'
import type { MeasureCode } from '@onthaal/shared/measures'
import { belgianDay } from '@onthaal/shared/time'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount, formatDay } from '../../i18n/formats.ts'
import type { AgreementCommitment, AgreementFile, Figures } from '../agreement.ts'
import { EvaluationTag } from './agreement-tags.tsx'

type Indicated = AgreementCommitment['indicator']
type Value = Figures['measures'][number]['values'][number]

/** The figures of commitments, and how they are shown; nothing for whoever may not read figures. */
export interface IndicatorFigures {
  readonly figures: Figures
  /** Of which kind the organisation is whose referrals are counted. */
  readonly counted: OrganisationKind
  /** What a period is called. */
  readonly periodOf: (period: Figures['periods'][number]) => string
  /** A number as the link to the list that it counts. */
  readonly show: (
    value: Pick<Value, 'count' | 'list'>,
    label: string,
    measure: MeasureCode,
  ) => ReactNode
}

interface IndicatorProps {
  agreement: AgreementFile
  commitment: AgreementCommitment
  known: IndicatorFigures | undefined
}

/** What shows whether a commitment is kept: a figure of this period and the one before it, or the register itself. */
export function Indicator({ agreement, commitment, known }: IndicatorProps) {
  const { t } = useTranslation()
  const { indicator } = commitment
  const measure = figureIndicators.find((one) => one === indicator)
  if (measure === undefined) return <OfRegister agreement={agreement} indicator={indicator} />
  const name = t(`figures.measure.${measure}`)
  const partners = agreement.partners.map(({ kind }) => kind)
  const found =
    known && isShownByFigures(commitment.party, known.counted, partners)
      ? known.figures.measures.find((one) => one.measure === measure)
      : undefined
  if (known === undefined || found === undefined) return <>{name}</>
  return (
    <>
      {name}
      {found.values.map((value, at) => {
        const period = known.figures.periods[at]
        // What is counted now belongs to no period.
        const when =
          found.values.length === 1 || period === undefined
            ? t('figures.now')
            : known.periodOf(period)
        return (
          <div key={when}>
            {when}: {known.show(value, `${name}, ${when}: ${formatCount(value.count)}`, measure)}
            {value.outOf && t('agreements.outOf', { total: formatCount(value.outOf.count) })}
          </div>
        )
      })}
    </>
  )
}

function OfRegister({ agreement, indicator }: { agreement: AgreementFile; indicator: Indicated }) {
  const { t } = useTranslation()
  const today = belgianDay(new Date())
  switch (indicator) {
    case 'nextMeeting': {
      const { evaluation, nextEvaluationOn } = agreement
      if (evaluation === undefined) return <>{t('agreements.notEvaluated')}</>
      return (
        <>
          {t('agreements.indicator.nextMeeting')}:{' '}
          {nextEvaluationOn !== undefined && evaluation.state === 'planned'
            ? formatDay(nextEvaluationOn)
            : t('agreements.before', { date: formatDay(evaluation.dueBy) })}{' '}
          <EvaluationTag state={evaluation.state} />
        </>
      )
    }
    case 'addenda':
      return <Counted what="addenda" count={agreement.addenda.length} />
    case 'contacts':
      return <Counted what="contacts" count={contactsOn(agreement.contacts, today).length} />
    case 'signatories':
      return <Counted what="signatories" count={agreement.signatories.length} />
    default:
      return <>{t('agreements.noIndicator')}</>
  }
}

function Counted({ what, count }: { what: 'addenda' | 'contacts' | 'signatories'; count: number }) {
  const { t } = useTranslation()
  return (
    <>
      {t(`agreements.indicator.${what}`)}: {formatCount(count)}
    </>
  )
}
