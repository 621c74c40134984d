import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Service } from '../service.ts'

interface ServiceActionsProps {
  service: Service
  /** Whether something of this one is being saved. */
  isBusy: boolean
  /** Also opens again what was closed. */
  onConfirm: () => void
  onChange: () => void
  onClose: () => void
}

/** What can be done with a school or a service of the directory. */
export function ServiceActions(props: ServiceActionsProps) {
  const { service, isBusy, onConfirm, onChange, onClose } = props
  const { t } = useTranslation()
  const { name } = service
  const button = { size: 'compact-sm', variant: 'default' } as const
  if (service.isClosed) {
    return (
      <Button
        {...button}
        aria-label={t('directory.reopenOne', { name })}
        loading={isBusy}
        onClick={onConfirm}
      >
        {t('directory.reopen')}
      </Button>
    )
  }
  return (
    <Group gap="xs">
      <Button
        {...button}
        aria-label={t('directory.confirmOne', { name })}
        loading={isBusy}
        onClick={onConfirm}
      >
        {t('directory.confirm')}
      </Button>
      <Button {...button} aria-label={t('directory.changeOne', { name })} onClick={onChange}>
        {t('directory.change')}
      </Button>
      <Button
        {...button}
        aria-label={t('directory.closeOne', { name })}
        disabled={isBusy}
        onClick={onClose}
      >
        {t('directory.close')}
      </Button>
    </Group>
  )
}
