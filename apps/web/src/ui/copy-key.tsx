import { Button, CopyButton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface CopyKeyProps {
  value: string
  /** What the key says that it copies. */
  label: string
}

/** A key that copies a text and says so. What it says aloud stands beside it: the key keeps its name. */
export function CopyKey({ value, label }: CopyKeyProps) {
  const { t } = useTranslation()
  return (
    <CopyButton value={value} timeout={4000}>
      {({ copied, copy }) => (
        <>
          <Button variant="default" onClick={copy} aria-label={label}>
            {copied ? t('common.copied') : label}
          </Button>
          <VisuallyHidden role="status">{copied && t('common.copied')}</VisuallyHidden>
        </>
      )}
    </CopyButton>
  )
}
