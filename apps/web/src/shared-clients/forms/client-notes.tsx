import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import { NoteList } from '../components/note-list.tsx'
import type { ClientNote, SharedClient } from '../shared-client.ts'
import { useWithdrawNote } from '../shared-client-mutations.ts'
import { AddNoteDialog } from './add-note-dialog.tsx'

interface ClientNotesProps {
  referralId: string
  shared: SharedClient
}

/** The notes of a client: those of the own side and those that are shared. */
export function ClientNotes({ referralId, shared }: ClientNotesProps) {
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  const [withdrawing, setWithdrawing] = useState<ClientNote>()
  const withdraw = useWithdrawNote(referralId)
  const close = () => setWithdrawing(undefined)
  return (
    <Section title={t('sharedClients.notes.title')}>
      {shared.notes.length === 0 ? (
        <Text>{t('sharedClients.notes.none')}</Text>
      ) : (
        <NoteList
          notes={shared.notes}
          onWithdraw={(note) => {
            withdraw.reset()
            setWithdrawing(note)
          }}
        />
      )}
      {!shared.notesAreWhole && <Text>{t('sharedClients.listCut')}</Text>}
      {shared.mayAdd && (
        <div>
          <Button variant="default" onClick={() => setIsAdding(true)}>
            {t('sharedClients.notes.add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <AddNoteDialog referralId={referralId} shared={shared} onClose={() => setIsAdding(false)} />
      )}
      {withdrawing && (
        <FormDialog
          title={t('sharedClients.notes.withdrawOf', {
            moment: formatMoment(withdrawing.written.at),
          })}
          submitLabel={t('sharedClients.notes.withdraw')}
          isBusy={withdraw.isPending}
          error={withdraw.error}
          errors={[]}
          attempt={0}
          isDirty={false}
          onSubmit={() => withdraw.mutate(withdrawing.id, { onSuccess: close })}
          onClose={close}
        >
          <Text>{t('sharedClients.notes.withdrawIntro')}</Text>
        </FormDialog>
      )}
    </Section>
  )
}
