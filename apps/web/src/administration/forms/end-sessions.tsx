import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useEndUserSessions } from '../administration-mutations.ts'
import type { User } from '../user.ts'

/** Signs a user out everywhere; nothing of their work is lost but what they had not saved. */
export function EndSessions({ user }: { user: User }) {
  const { t } = useTranslation()
  const end = useEndUserSessions()

  return (
    <>
      {end.error !== null && <Failure error={end.error} takesFocus />}
      <div>
        <Button
          variant="default"
          loading={end.isPending}
          onClick={() =>
            end.mutate(user.id, { onSuccess: () => notifyDone(t('administration.sessionsEnded')) })
          }
        >
          {t('administration.endSessions')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('administration.endSessionsHint')}
        </Text>
      </div>
    </>
  )
}
