export { Inflate } from 'fflate';
export { Parser } from 'saxen';
