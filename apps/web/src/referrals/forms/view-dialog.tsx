import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { type ViewSharing, viewSharings } from '@onthaal/shared/worklists'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { useSession } from '../../identity/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import {
  type SavedView,
  useChangeWorklistSettings,
  withoutView,
  withView,
} from '../worklist-settings.ts'

interface ViewDialogProps {
  /** What is kept: as it was, or as the list stands now with an id of its own. */
  view: SavedView
  /** Whether it is there already. */
  isKept: boolean
  isUsual: boolean
  onKept: (view: SavedView) => void
  onRemoved: () => void
  onClose: () => void
}

const nameMaxLength = 60

/** Gives a view its name, says who sees it, and takes it away. */
export function ViewDialog({ view, isKept, isUsual, onKept, onRemoved, onClose }: ViewDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const { organisation } = useSession()
  const change = useChangeWorklistSettings()
  const [name, setName] = useState(view.name)
  const [sharedWith, setSharedWith] = useState<ViewSharing>(view.sharedWith)
  const [usual, setUsual] = useState(isUsual)
  const [attempt, setAttempt] = useState(0)
  const fault = attempt > 0 ? faultOf(name) : undefined
  const sharings = viewSharings.filter(
    (sharing) => sharing !== 'desk' || organisation.kind === 'agency',
  )

  return (
    <FormDialog
      title={isKept ? t('worklist.views.changeTitle') : t('worklist.views.title')}
      submitLabel={t('worklist.views.save')}
      isBusy={change.isPending}
      error={change.error}
      errors={fault === undefined ? [] : [{ fieldId: `${id}-name`, message: fault }]}
      attempt={attempt}
      isDirty={name !== view.name}
      onSubmit={() => {
        setAttempt(attempt + 1)
        if (faultOf(name) !== undefined) return
        const kept = { ...view, name: name.trim(), sharedWith }
        change.mutate((input) => withView(input, kept, usual), { onSuccess: () => onKept(kept) })
      }}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('worklist.views.current')}</Text>
        <TextInput
          id={`${id}-name`}
          label={t('worklist.views.name')}
          description={t('worklist.views.nameHint')}
          value={name}
          error={fault}
          maxLength={nameMaxLength + 1}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <RadioChoices
          id={`${id}-sharing`}
          label={t('worklist.views.sharing')}
          choices={sharings.map((sharing) => ({
            value: sharing,
            label: t(`worklist.views.sharings.${sharing}`),
          }))}
          value={sharedWith}
          onChange={setSharedWith}
        />
        <Checkbox
          label={t('worklist.views.usual')}
          checked={usual}
          onChange={(event) => setUsual(event.currentTarget.checked)}
        />
        {isKept && (
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() =>
              change.mutate((input) => withoutView(input, view.id), { onSuccess: onRemoved })
            }
          >
            {t('worklist.views.remove')}
          </Button>
        )}
      </Stack>
    </FormDialog>
  )

  function faultOf(typed: string): string | undefined {
    if (typed.trim() === '') return t('worklist.views.nameMissing')
    if (typed.trim().length <= nameMaxLength) return undefined
    return t('worklist.views.nameTooLong', { max: nameMaxLength })
  }
}
