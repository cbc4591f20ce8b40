// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach } from 'vitest'
import { editorTests } from '../editor-tests.ts'
import { FamilyEditor } from './family-editor.tsx'

afterEach(cleanup)

// Strict mode runs everything twice: whatever is not pure shows.
editorTests('a family editor made with React', (genogram) => {
  render(
    <StrictMode>
      <FamilyEditor genogram={genogram} asOf="2026-06-01" />
    </StrictMode>,
  )
})
