import { useTranslation } from 'react-i18next'
import type { ImportRow } from './import.ts'

/** Says in words what is wrong in a row, without the column. */
export function useProblemWords() {
  const { t } = useTranslation()
  return ({ code }: ImportRow['problems'][number]) => t(`imports.problems.${code}`)
}
