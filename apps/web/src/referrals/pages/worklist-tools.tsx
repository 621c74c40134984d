import { Button } from '@mantine/core'
import type { WorklistQueue } from '@onthaal/shared/referrals'
import type { WorklistColumn } from '@onthaal/shared/worklists'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnsDialog } from '../forms/columns-dialog.tsx'
import { ShortcutsDialog } from '../forms/shortcuts-dialog.tsx'
import { ViewDialog } from '../forms/view-dialog.tsx'
import type { ListSearch } from '../list-filters.ts'
import {
  filtersToKeep,
  type SavedView,
  searchOfView,
  type WorklistSettings,
} from '../worklist-settings.ts'
import styles from './worklist-tools.module.css'

interface WorklistToolsProps {
  queue: WorklistQueue
  name: string
  /** The list as it stands now. */
  search: ListSearch
  settings: WorklistSettings
  columns: {
    shown: readonly WorklistColumn[]
    usual: readonly WorklistColumn[]
    labelOf: (column: WorklistColumn) => string
  }
  /** Whether the keys are being explained: a key opens that as well. */
  isShowingKeys: boolean
  onShowKeys: (isShowing: boolean) => void
  onGo: (search: ListSearch) => void
}

type Open = 'columns' | 'newView' | 'view' | undefined

/** How a queue is shown: its columns, under which name it is kept, and the keys that work in it. */
export function WorklistTools(props: WorklistToolsProps) {
  const { queue, name, search, settings, columns, isShowingKeys, onShowKeys, onGo } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const own = settings.views.find(({ id }) => id === search.view)
  const asItStands = {
    box: queue,
    filters: filtersToKeep(search),
    ...(search.sort !== undefined && { sort: search.sort }),
  }
  const [newId, setNewId] = useState('')

  return (
    <div className={styles.tools}>
      <Button size="sm" variant="default" onClick={() => setOpen('columns')}>
        {t('worklist.columns.open')}
      </Button>
      {own && (
        <Button size="sm" variant="default" onClick={() => setOpen('view')}>
          {t('worklist.views.change')}
        </Button>
      )}
      <Button
        size="sm"
        variant="default"
        onClick={() => {
          setNewId(crypto.randomUUID())
          setOpen('newView')
        }}
      >
        {t('worklist.views.keep')}
      </Button>
      <Button size="sm" variant="default" onClick={() => onShowKeys(true)}>
        {t('worklist.keys.open')}
      </Button>
      {open === 'columns' && <ColumnsDialog box={queue} {...columns} onClose={close} />}
      {open === 'view' && own && dialog({ ...own, ...asItStands }, true)}
      {open === 'newView' &&
        dialog({ id: newId, name, ...asItStands, sharedWith: 'nobody' }, false)}
      {isShowingKeys && (
        <ShortcutsDialog isOn={settings.shortcuts} onClose={() => onShowKeys(false)} />
      )}
    </div>
  )

  function dialog(view: SavedView, isKept: boolean) {
    return (
      <ViewDialog
        view={view}
        isKept={isKept}
        isUsual={settings.usualView === view.id}
        onKept={(kept) => {
          close()
          onGo(searchOfView(kept))
        }}
        onRemoved={() => {
          close()
          onGo({ queue })
        }}
        onClose={close}
      />
    )
  }
}
