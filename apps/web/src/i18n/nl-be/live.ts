/** Whether what others change comes to the screen by itself. */
export const live = { out: 'Niet live — opnieuw verbinden…' }
