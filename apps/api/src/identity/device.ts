import Bowser from 'bowser'

const browsers = new Set(Object.values(Bowser.BROWSER_MAP))
const systems = new Set(Object.values(Bowser.OS_MAP))

/**
 * What to call a device, so that its user knows it again: names of a fixed list, because whatever a
 * client says of itself would be stored and shown otherwise.
 *
 * @param userAgent the header as it came
 * @returns the names of browser and system, `null` where they are not known
 */
export function deviceOf(userAgent = ''): { browser: string | null; system: string | null } {
  if (userAgent === '') return { browser: null, system: null }
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500))
  return { browser: among(browsers, browser.name), system: among(systems, os.name) }
}

function among(known: ReadonlySet<string>, name: string | undefined): string | null {
  return name !== undefined && known.has(name) ? name : null
}
