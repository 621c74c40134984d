/**
 * Header, in lower case, with which a page marks what it asks by itself: its value is then `1`. Such a
 * request does not count as use of the session, so that an open page alone keeps nobody signed in.
 */
export const backgroundHeader = 'onthaal-background'
