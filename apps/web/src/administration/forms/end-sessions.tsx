import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useEndUserSessions } from '../administration-mutations.ts'
import type { User } from '../user.ts'

const everywhere = {
  end: 'administration.endSessions',
  hint: 'administration.endSessionsHint',
  done: 'administration.sessionsEnded',
} as const
const here = {
  end: 'administration.endSessionsHere',
  hint: 'administration.endSessionsHereHint',
  done: 'administration.sessionsEndedHere',
} as const

/**
 * Signs a user out: everywhere when the organisation keeps the account, and else where they work for it. Nothing of
 * their work is lost but what they had not saved.
 */
export function EndSessions({ user }: { user: User }) {
  const { t } = useTranslation()
  const end = useEndUserSessions()
  const words = user.isKeptHere ? everywhere : here

  return (
    <>
      {end.error !== null && <Failure error={end.error} takesFocus />}
      <div>
        <Button
          variant="default"
          loading={end.isPending}
          onClick={() => end.mutate(user.id, { onSuccess: () => notifyDone(t(words.done)) })}
        >
          {t(words.end)}
        </Button>
        <Text size="sm" c="dimmed">
          {t(words.hint)}
        </Text>
      </div>
    </>
  )
}
