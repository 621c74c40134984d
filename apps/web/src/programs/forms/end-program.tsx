import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ChoiceDialog } from '../../ui/choice-dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Program } from '../program.ts'
import { useEndProgram } from '../program-mutations.ts'

/** Ends a program for good, after asking whether that is meant. */
export function EndProgram({ program }: { program: Program }) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const end = useEndProgram()
  const close = () => setIsAsking(false)

  return (
    <>
      {end.error !== null && <Failure error={end.error} takesFocus />}
      <div>
        <Button variant="default" loading={end.isPending} onClick={() => setIsAsking(true)}>
          {t('programs.end.end')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('programs.end.hint')}
        </Text>
      </div>
      {isAsking && (
        <ChoiceDialog
          title={t('programs.end.title', { name: program.name })}
          text={t('programs.end.text')}
          primary={{ label: t('common.cancel'), onChoose: close }}
          others={[
            {
              label: t('programs.end.confirm'),
              onChoose: () => {
                close()
                end.mutate(program.id, { onSuccess: () => notifyDone(t('programs.end.done')) })
              },
            },
          ]}
          onClose={close}
        />
      )}
    </>
  )
}
