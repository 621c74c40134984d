import { defineConfig } from '@playwright/test'
import { findChromium } from '../support/chromium.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  // A test that passes at the second try has not passed.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  // Two cores serve two browsers, two applications and their database.
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await findChromium(),
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    // Recording costs a third of the processor: `TRACE=1` where a failure has to be looked into.
    trace: process.env.TRACE === '1' ? 'retain-on-failure' : 'off',
  },
})
