import { register } from 'node:module';

register('./static-loader.mjs', import.meta.url);
