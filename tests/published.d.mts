export const publishedRuns: number;
export function publishedOf(preset: string): [minibatches: number, checksum: string][];
export function published(preset: string, minibatches: number): string;
