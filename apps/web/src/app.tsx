import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Screens } from './screens.tsx'
import { theme, variablesFromTokens } from './theme/theme.ts'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'onthaal.colorScheme' })

/**
 * Nobody gets a short message before the first page stands there, so the code for these comes after that of
 * the page; one that is sent earlier waits in its store. Should the code not come, the page works without.
 */
const Messages = lazy(() =>
  import('./messages.tsx').then(
    (module) => ({ default: module.Messages }),
    () => ({ default: () => <></> }),
  ),
)

/** The content policy allows only styles that carry the nonce of this page. */
function styleNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return meta?.nonce ?? ''
}

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesFromTokens}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Suspense>
        <Messages />
      </Suspense>
      <Screens />
    </MantineProvider>
  )
}
