import { Kbd, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useChangeWorklistSettings } from '../worklist-settings.ts'
import styles from './shortcuts-dialog.module.css'

interface ShortcutsDialogProps {
  isOn: boolean
  onClose: () => void
}

const keys = [
  ['J', 'next'],
  ['K', 'previous'],
  ['O', 'openRow'],
  ['?', 'show'],
] as const

/** The keys of a list, and whether single letters are among them (WCAG 2.1.4). */
export function ShortcutsDialog({ isOn, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation()
  const change = useChangeWorklistSettings()
  const [wanted, setWanted] = useState(isOn)
  return (
    <Dialog title={t('worklist.keys.title')} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('worklist.keys.arrows')}</Text>
        <Switch
          label={t('worklist.keys.use')}
          description={t('worklist.keys.useHint')}
          checked={wanted}
          onChange={(event) => {
            const shortcuts = event.currentTarget.checked
            setWanted(shortcuts)
            change.mutate((input) => ({ ...input, shortcuts }), {
              onError: () => setWanted(isOn),
            })
          }}
        />
        {change.error && <Failure error={change.error} takesFocus />}
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">{t('worklist.keys.key')}</th>
              <th scope="col">{t('worklist.keys.does')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <Kbd>{key}</Kbd>
                </th>
                <td>{t(`worklist.keys.${does}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Stack>
    </Dialog>
  )
}
