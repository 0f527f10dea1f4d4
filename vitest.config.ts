import { defineConfig } from 'vitest/config'

/** Unit tests stand beside what they test. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } })
