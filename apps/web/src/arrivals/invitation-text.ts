/**
 * What a letter of invitation says, in Dutch whatever the language of the screen.
 *
 * @param organisation the name of whoever invites
 * @returns its paragraphs, between the salutation and the greeting
 */
export function invitationText(organisation: string): string[] {
  return [
    `U bent hier onlangs komen wonen. Welkom! ${organisation} nodigt u uit voor een onthaalgesprek.`,
    'In dat gesprek vertellen we u over Nederlands leren, inburgering, school voor uw kinderen en wat er te doen is in de buurt. We luisteren ook naar uw vragen. Het gesprek is gratis. Spreekt u nog geen Nederlands? Dan zoeken we samen een oplossing, bijvoorbeeld een tolk.',
    'Kom langs bij ons onthaal om een moment te kiezen. Breng deze brief en uw identiteitsdocument mee.',
  ]
}
