import type { ProtocolWarning } from '@onthaal/shared/protocols'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'

const tones: Record<ProtocolWarning, Tone> = {
  in90Days: 'info',
  in30Days: 'waiting',
  in7Days: 'stopped',
  expired: 'stopped',
}

interface WarningTagProps {
  warning: ProtocolWarning | undefined
  /** What is said when there is nothing to warn of. */
  otherwise: string
}

/** How near the end of a protocol or an agreement is. */
export function WarningTag({ warning, otherwise }: WarningTagProps) {
  const { t } = useTranslation()
  if (warning === undefined) return <StatusTag tone="success">{otherwise}</StatusTag>
  return <StatusTag tone={tones[warning]}>{t(`protocols.protocolWarning.${warning}`)}</StatusTag>
}
