import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The files that the first page cannot run without. */
const first = new Set<string>()

/** Notes which files those are, before the list is written of what each late part needs. */
const noteFirst: Plugin = {
  name: 'note-first',
  enforce: 'pre',
  generateBundle(_, bundle) {
    first.clear()
    const note = (file: string) => {
      const chunk = bundle[file]
      if (chunk?.type !== 'chunk' || first.has(file)) return
      first.add(file)
      chunk.imports.forEach(note)
    }
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.isEntry) note(chunk.fileName)
    }
  },
}

export default defineConfig({
  plugins: [react(), noteFirst],
  // The server replaces this mark in index.html by the nonce of each response's content policy.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // Inlined assets would be data: addresses, which the content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Whatever asks for a late part is itself there, and so is all of this: to name it again for every
      // part would cost each first visit some kilobytes.
      resolveDependencies: (_, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((file) => !first.has(file)) : needed,
    },
    // The size check reads which files the first page loads.
    manifest: true,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
