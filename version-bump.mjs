// Run by `npm version`: carries the new version into manifest.json and versions.json.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, value) => writeFileSync(path, JSON.stringify(value, null, '\t') + '\n');

const { version } = read('package.json');
const manifest = read('manifest.json');
manifest.version = version;
write('manifest.json', manifest);

const versions = read('versions.json');
versions[version] = manifest.minAppVersion;
write('versions.json', versions);
