import manifest from '../../package.json' with { type: 'json' };

export const data: string = manifest.version;
