import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceDialog } from '../ui/choice-dialog.tsx'

interface UnsavedWarning {
  isUnsaved: boolean
  /** Keeps what was typed on the server; false when that failed and the page has to stay. */
  save?: { label: string; run: () => Promise<boolean> } | undefined
  text?: string
  /** Tried before anybody is asked; true when nothing is unsaved any more. */
  saveFirst?: () => Promise<boolean>
}

/**
 * Asks before a page with unsaved text is left, by a link, the back button or closing the tab.
 * Render what it returns.
 */
export function useUnsavedWarning(warning: UnsavedWarning): ReactNode {
  const { isUnsaved, save, text, saveFirst } = warning
  const { t } = useTranslation()
  const [isSaving, setIsSaving] = useState(false)
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isUnsaved || current.pathname === next.pathname) return false
      return !(await saveFirst?.())
    },
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null

  const stay = { label: t('shell.leave.stay'), onChoose: blocker.reset }
  const leave = { label: t('shell.leave.leave'), onChoose: blocker.proceed }
  const keep = save && {
    label: save.label,
    isBusy: isSaving,
    onChoose: async () => {
      setIsSaving(true)
      const isSaved = await save.run()
      setIsSaving(false)
      if (isSaved) blocker.proceed()
      else blocker.reset()
    },
  }
  return (
    <ChoiceDialog
      title={t('shell.leave.title')}
      text={text ?? t('shell.leave.text')}
      primary={keep ?? stay}
      others={keep ? [leave, stay] : [leave]}
      onClose={blocker.reset}
    />
  )
}
