import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ChoiceDialog } from '../../ui/choice-dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Saver } from '../saver.ts'
import type { Talk } from '../talk.ts'
import { useDiscardTalk } from '../talk-mutations.ts'

interface DiscardTalkProps {
  /** The newest state of the talk. */
  find: () => Talk
  saver: Saver
}

/** Throws away a talk that was begun by mistake, after asking. */
export function DiscardTalk({ find, saver }: DiscardTalkProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const discard = useDiscardTalk()
  const [isAsking, setIsAsking] = useState(false)

  const carryOut = async () => {
    // What is still on its way would change the version that is thrown away.
    await saver.flush()
    discard.mutate(find(), {
      onSuccess: () => {
        notifyDone(t('talks.discard.done'))
        void navigate({ ...paths.talks(), replace: true, ignoreBlocker: true })
      },
      onSettled: () => setIsAsking(false),
    })
  }
  return (
    <div>
      {discard.error && <Failure error={discard.error} takesFocus />}
      <Button variant="subtle" onClick={() => setIsAsking(true)}>
        {t('talks.page.discard')}
      </Button>
      {isAsking && (
        <ChoiceDialog
          title={t('talks.discard.title')}
          text={t('talks.discard.text')}
          primary={{ label: t('talks.discard.no'), onChoose: () => setIsAsking(false) }}
          others={[{ label: t('talks.discard.yes'), onChoose: () => void carryOut() }]}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
