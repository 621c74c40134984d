import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { issueWords } from '../../api/issue-words.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useDecideHandover } from '../handover-mutations.ts'
import type { Handover } from '../organisation.ts'

interface DecideHandoverProps {
  handover: Handover
  decision: Schemas['HandoverChoice']['decision']
  onClose: () => void
}

/** Says what happens, and takes an offer, declines it or takes it back. */
export function DecideHandover({ handover, decision, onClose }: DecideHandoverProps) {
  const { t } = useTranslation()
  const decide = useDecideHandover()
  const { partition, from, to } = handover
  const [issue] = fieldIssuesOf(decide.error)
  const names = { name: partition.name, from: from.name, to: to.name }

  return (
    <Dialog title={t(`organisations.handovers.${decision}.title`, names)} onClose={onClose}>
      <Stack gap="lg">
        <Text>{t(`organisations.handovers.${decision}.text`, names)}</Text>
        {issue && (
          <Text role="alert" c="red.8">
            {issueWords(issue, t)}
          </Text>
        )}
        {decide.error !== null && !issue && <Failure error={decide.error} takesFocus />}
        <Actions>
          <Button
            loading={decide.isPending}
            onClick={() =>
              decide.mutate(
                { seen: handover, body: { decision } },
                {
                  onSuccess: () => {
                    notifyDone(t(`organisations.handovers.${decision}.done`, names))
                    onClose()
                  },
                },
              )
            }
          >
            {t(`organisations.handovers.${decision}.action`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Dialog>
  )
}
