/** The longest text that says why something is set on a file, or lifted. */
export const reasonMaxLength = 500
