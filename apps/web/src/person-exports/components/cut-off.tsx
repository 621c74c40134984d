import { useTranslation } from 'react-i18next'

/** Says of a list, where it is so, that there is more than was handed over. */
export function CutOff({ isCutOff }: { isCutOff: boolean }) {
  const { t } = useTranslation()
  return isCutOff && <p style={{ margin: 0 }}>{t('personExport.cutOff')}</p>
}
