import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { PersonSearchProvider } from './persons/index.ts'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'
import { theme, variablesFromTokens } from './theme/theme.ts'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'onthaal.colorScheme' })

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
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queryClient}>
        <PersonSearchProvider>
          <RouterProvider router={router} />
        </PersonSearchProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
