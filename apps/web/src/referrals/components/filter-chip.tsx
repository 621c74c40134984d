import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A filter that says itself, and goes when pressed. */
export function FilterChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <Button
      size="sm"
      variant="light"
      rightSection={<span aria-hidden="true">×</span>}
      aria-label={t('referrals.filters.remove', { filter: label })}
      onClick={onRemove}
    >
      {label}
    </Button>
  )
}
