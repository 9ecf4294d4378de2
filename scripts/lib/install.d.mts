export function checkNode(version?: string): void
export function install(root: string, options?: { needs?: string[] }): Promise<void>
