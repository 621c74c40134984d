import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { saveFile } from '../../ui/save-file.ts'

interface HandOverProps {
  /** The name of the organisation that keeps it. */
  keptBy: string
  /** What is handed over, as the server told it. */
  kept: { exportedAt: string }
}

/** On paper or as a file for another system, and who made it when. */
export function HandOver({ keptBy, kept }: HandOverProps) {
  const { t } = useTranslation()
  return (
    <>
      <Actions>
        <Button onClick={() => window.print()}>{t('personExport.print')}</Button>
        <Button
          variant="default"
          onClick={() =>
            saveFile(
              `${t('personExport.file')}.json`,
              'application/json',
              JSON.stringify(kept, undefined, 2),
            )
          }
        >
          {t('personExport.save')}
        </Button>
      </Actions>
      <p style={{ margin: 0 }}>
        {t('personExport.keptBy', {
          organisation: keptBy,
          moment: formatMoment(kept.exportedAt),
        })}
      </p>
    </>
  )
}
