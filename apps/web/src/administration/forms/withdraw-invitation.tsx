import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useWithdrawInvitation } from '../administration-mutations.ts'
import type { User } from '../user.ts'

interface WithdrawInvitationProps {
  user: User
  waitingSince: string
}

/** Says for whom it waits, and takes it back. */
export function WithdrawInvitation({ user, waitingSince }: WithdrawInvitationProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const withdraw = useWithdrawInvitation()
  const { displayName: name } = user

  return (
    <>
      <Text>{t('administration.waitsText', { name, date: formatDay(waitingSince) })}</Text>
      {withdraw.error !== null && <Failure error={withdraw.error} takesFocus />}
      <div>
        <Button
          variant="default"
          loading={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(user.id, {
              onSuccess: () => {
                notifyDone(t('administration.withdrawn'))
                void navigate({ ...paths.users(), replace: true, ignoreBlocker: true })
              },
            })
          }
        >
          {t('administration.withdraw')}
        </Button>
      </div>
    </>
  )
}
