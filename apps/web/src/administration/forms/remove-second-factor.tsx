import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useRemoveSecondFactor } from '../administration-mutations.ts'
import type { User } from '../user.ts'

/** Takes the second step of a user away, who lost it and has no recovery code either. */
export function RemoveSecondFactor({ user }: { user: User }) {
  const { t } = useTranslation()
  const remove = useRemoveSecondFactor()

  return (
    <>
      {remove.error !== null && <Failure error={remove.error} takesFocus />}
      <div>
        <Button
          variant="default"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(user.id, {
              onSuccess: () => {
                notifyDone(t('administration.secondFactor.removed'))
                // The button is gone with what it took away.
                focusHeading()
              },
            })
          }
        >
          {t('administration.secondFactor.remove')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('administration.secondFactor.hint')}
        </Text>
      </div>
    </>
  )
}
