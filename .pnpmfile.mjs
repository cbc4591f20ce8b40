// The node-<platform> packages write "os" and "cpu" as strings where pnpm reads lists.
export const hooks = {
  readPackage(pkg) {
    for (const key of ['os', 'cpu']) {
      if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]]
    }
    return pkg
  },
}
