// Vite gives the text of a file imported this way.
declare module '*?raw' {
  const text: string
  export { text as default }
}
