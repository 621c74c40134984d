import '../../i18n/late/informing.ts'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'

/** The way to who is not informed yet. It counts nothing: to count is to read the files, and each reading is kept. */
export function UninformedLink() {
  const { t } = useTranslation()
  return (
    <p style={{ margin: 0 }}>
      <TextLink {...paths.uninformed()}>{t('informing.waiting.title')}</TextLink>
    </p>
  )
}
