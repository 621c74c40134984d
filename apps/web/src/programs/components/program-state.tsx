import { useTranslation } from 'react-i18next'
import { WarningTag } from '../../protocols/index.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { Program } from '../program.ts'

/** Whether a program gets in, and how near its end is. */
export function ProgramState({
  program: { endedAt, secretMadeAt, warning },
}: {
  program: Program
}) {
  const { t } = useTranslation()
  if (endedAt) return <StatusTag tone="stopped">{t('programs.ended')}</StatusTag>
  if (!secretMadeAt && warning !== 'expired') {
    return <StatusTag tone="waiting">{t('programs.noSecret')}</StatusTag>
  }
  return <WarningTag warning={warning} otherwise={t('programs.active')} />
}
