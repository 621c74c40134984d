/** The header by which a page says that what it reads is printed. */
export const printing = { 'Onthaal-Print': 'true' } as const
