/**
 * What becomes of a column once the data of a person are kept no longer:
 * - `impersonal`: tells of no person, or of what happens here alone; stays;
 * - `kept`: a code, a number or a day of what happened, that figures count; stays;
 * - `day`: an instant of which its day in Belgium stays;
 * - `replaced`: an identifier that gives way to a new one that follows from nothing;
 * - `erased`: emptied, or gone with its whole row;
 * - `freeText`: the same, and could have said anything of anybody;
 * - `log`: who saw whom, kept for ten years whatever becomes of the file (law on the national register, art.
 *   17); holds ids and codes alone, and the ids lead to nobody once the file is gone;
 * - `staff`: tells of somebody at work, not of the person, and goes with their account.
 */
export type Fate =
  | 'impersonal'
  | 'kept'
  | 'day'
  | 'replaced'
  | 'erased'
  | 'freeText'
  | 'log'
  | 'staff'

/** The columns of tables, with spaces between them, by what becomes of them. */
export type Fates = Readonly<Record<string, Partial<Record<Fate, string>>>>
