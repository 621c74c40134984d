import { addDays, belgianDay } from '@onthaal/shared/time'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { moveAs, sentBy } from '../support/desk-api.ts'
import { completion, rejection } from '../support/factories.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn } from '../support/turn-screens.ts'

const today = belgianDay(new Date())
const question = { question: 'Welk nummer?', answerBy: addDays(today, 7) }

/** Motion is off, so that axe does not measure colours half-way through a change. */
const looks: [string, BrowserContextOptions][] = [
  [
    'a narrow dark screen',
    {
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    },
  ],
  [
    'a screen at 200 %',
    { reducedMotion: 'reduce', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  ],
]

/** Looks at each dialog twice: as it opens, and with its faults. */
async function lookAt(page: Page, buttons: readonly string[]): Promise<void> {
  for (const button of buttons) {
    const dialog = await openTurn(page, button)
    await expect(dialog.getByRole('heading')).toBeFocused()
    await expect(dialog.getByText('Bezig met laden…')).toBeHidden()
    await dialog.locator('button[type=submit]').click()
    const summary = dialog.getByRole('alert').filter({ hasText: /fout(en)? in het formulier/ })
    await expect(summary).toBeFocused()
    await expectAccessible(page, button)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
}

for (const [look, options] of looks) {
  test(`every dialog on ${look}`, async ({ openAs }) => {
    test.slow()
    const clerk = await openAs('balie', options)
    const counsellor = await openAs('trajectbegeleider', options)
    const manager = await openAs('leiding-agentschap', options)

    const { id: fresh } = await sentBy(clerk)
    await openReferral(counsellor, fresh)
    await lookAt(counsellor, [
      'Een vraag stellen',
      'Terugsturen',
      'Doorsturen naar een ander loket',
    ])
    await expectAccessible(counsellor, 'a new referral with more actions')
    await openReferral(manager, fresh)
    await lookAt(manager, ['Toewijzen aan een collega', 'Als foutief aanduiden'])

    await moveAs(counsellor, fresh, 'infoRequest', question)
    await openReferral(clerk, fresh)
    await expectAccessible(clerk, 'an open question')
    await lookAt(clerk, ['De vraag beantwoorden', 'Intrekken'])
    await moveAs(clerk, fresh, 'answer', { answer: 'Dat van haar zus.' })

    await moveAs(counsellor, fresh, 'claim')
    await openReferral(counsellor, fresh)
    await lookAt(counsellor, ['Contactpoging noteren', 'Afronden', 'Stopzetten', 'Pauzeren'])
    await lookAt(counsellor, ['Aan een collega geven', 'Vrijgeven'])
    await counsellor.getByText('Gegevens kopiëren, veld per veld').click()
    await expectAccessible(counsellor, 'the list to copy from')
    await moveAs(counsellor, fresh, 'completion', { ...completion, date: today })
    await openReferral(manager, fresh)
    await lookAt(manager, ['Heropenen'])

    const { id: back } = await sentBy(clerk)
    await moveAs(counsellor, back, 'rejection', rejection)
    await openReferral(clerk, back)
    await lookAt(clerk, ['Herbekijking vragen'])
    await moveAs(clerk, back, 'contest', { explanation: 'Woont hier wel.' })
    await openReferral(manager, back)
    await lookAt(manager, ['Herbekijking weigeren'])
    await openTurn(manager, 'Herbekijking toestaan')
    await expectAccessible(manager, 'granting a second look')
  })
}
