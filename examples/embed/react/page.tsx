import family from '@relational-practice/example-family/genogram.json' with { type: 'json' }
import { parseGenogram } from '@relational-practice/genogram'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FamilyEditor } from './family-editor.tsx'

const page = document.querySelector('#page')
const loaded = parseGenogram(family)
if (page && loaded.ok) {
  createRoot(page).render(
    <StrictMode>
      <FamilyEditor genogram={loaded.value} asOf="2026-06-01" />
    </StrictMode>,
  )
}
