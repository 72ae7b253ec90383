/// <reference types="../worker/precache.d.ts" />
import { files } from 'virtual:precache';
import { serveAssets } from '../worker/index.ts';

serveAssets(files);
