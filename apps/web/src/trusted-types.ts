interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(text: string): string | null }): unknown
}

/**
 * Says which text may become markup in a browser that asks (Trusted Types). The only one that does so is the
 * component library with its style sheets, in which no `<` stands; any other text is refused.
 */
export function allowStyleSheetsOnly(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
  })
}
