export { default } from 'papaparse';
