export { default as PDFDocument } from 'pdfkit/js/pdfkit.standalone.js';
