// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorTests } from '../editor-tests.ts'
import { startFamilyEditor } from './family-editor.ts'

const html = readFileSync(join(import.meta.dirname, 'index.html'), 'utf8')
const [page = ''] = /<main>.*<\/main>/s.exec(html) ?? []

editorTests('a family editor without a framework', (genogram) => {
  document.body.innerHTML = page
  startFamilyEditor(document, genogram, '2026-06-01')
})
