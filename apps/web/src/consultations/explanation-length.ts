/** The longest text that says why the glass is broken. */
export const explanationMaxLength = 500
