import type { EvaluationState } from '@onthaal/shared/social-contexts'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'

const tones: Readonly<Record<EvaluationState, Tone>> = {
  later: 'neutral',
  soon: 'info',
  late: 'waiting',
  answered: 'success',
}

/** How near an evaluation is, or that feedback was given for it. */
export function EvaluationStateTag({ state }: { state: EvaluationState }) {
  const { t } = useTranslation()
  return <StatusTag tone={tones[state]}>{t(`socialContexts.state.${state}`)}</StatusTag>
}
