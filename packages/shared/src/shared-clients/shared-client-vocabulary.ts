/** The two sides that follow a client together: whoever sent the referrals, and the desk that received them. */
export const clientParties = ['sender', 'receiver'] as const
export type ClientParty = (typeof clientParties)[number]

/** Where a task of "Wie doet wat" stands. */
export const taskStates = ['open', 'done', 'withdrawn'] as const
export type TaskState = (typeof taskStates)[number]

/** For whom a note is: for whoever works on the side of its author, or for both sides. */
export const noteAudiences = ['own', 'shared'] as const
export type NoteAudience = (typeof noteAudiences)[number]
