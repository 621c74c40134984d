import type { WorklistSettings } from '@onthaal/shared/worklists/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { SharedViewRecord, WorklistRecord } from './read-settings.ts'

/** How somebody works in lists, with the views of colleagues. */
export function worklistSettingsView(
  { version, settings, shared }: WorklistRecord,
  links: Links,
): WorklistSettings {
  return {
    self: links.to('/worklistSettings'),
    version,
    lists: settings?.lists ?? [],
    views: settings?.views ?? [],
    ...present({ usualView: settings?.usualView }),
    shortcuts: settings?.shortcuts ?? false,
    sharedViews: shared.map(sharedView),
  }
}

function sharedView({ view, keptBy }: SharedViewRecord): WorklistSettings['sharedViews'][number] {
  const { sharedWith: _sharedWith, ...shown } = view
  return { ...shown, keptBy }
}
