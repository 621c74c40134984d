import type { AgreementWarning, CommitmentState, MeetingState } from '@onthaal/shared/agreements'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'
import type { CooperationAgreement } from '../agreement.ts'

const warningTones: Record<AgreementWarning, Tone> = {
  in180Days: 'info',
  in60Days: 'waiting',
  expired: 'stopped',
}

/** Whether an agreement is in force, ends soon or is over, and what took its place. */
export function AgreementTag({ agreement }: { agreement: CooperationAgreement }) {
  const { t } = useTranslation()
  const { warning, replacedBy, inForce } = agreement
  if (warning !== undefined) {
    return <StatusTag tone={warningTones[warning]}>{t(`agreements.warning.${warning}`)}</StatusTag>
  }
  if (replacedBy !== undefined) {
    // Outside the mark: a reference is long, and breaks off on a narrow screen.
    return (
      <span>
        <StatusTag tone="neutral">{t('agreements.replaced')}</StatusTag>{' '}
        {t('agreements.replacedBy', { reference: replacedBy })}
      </span>
    )
  }
  return inForce ? (
    <StatusTag tone="success">{t('agreements.inForce')}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{t('agreements.notInForce')}</StatusTag>
  )
}

const evaluationTones: Record<MeetingState, Tone> = {
  planned: 'success',
  toPlan: 'waiting',
  overdue: 'stopped',
}

/** How the yearly meeting stands. */
export function EvaluationTag({ state }: { state: MeetingState }) {
  const { t } = useTranslation()
  return (
    <StatusTag tone={evaluationTones[state]}>{t(`agreements.evaluationState.${state}`)}</StatusTag>
  )
}

const commitmentTones: Record<CommitmentState, Tone> = {
  later: 'neutral',
  toStart: 'waiting',
  running: 'active',
  kept: 'success',
  atRisk: 'stopped',
}

/** How a commitment stands. */
export function CommitmentTag({ state }: { state: CommitmentState }) {
  const { t } = useTranslation()
  return (
    <StatusTag tone={commitmentTones[state]}>{t(`agreements.commitmentState.${state}`)}</StatusTag>
  )
}
