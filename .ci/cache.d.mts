export declare const cacheFolder: string;
export declare const digest: (...parts: string[]) => string;
