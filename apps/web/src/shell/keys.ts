/**
 * Locks the screen. Browsers and screen readers leave it free, and it is no single letter, which would
 * get in the way of speech input (WCAG 2.1.4). Not with Ctrl: Ctrl and Alt together write characters here.
 */
export const lockKeys = 'alt+shift+L'

/** Goes to the quick signal, from wherever somebody is at work. */
export const signalKeys = 'alt+shift+S'
