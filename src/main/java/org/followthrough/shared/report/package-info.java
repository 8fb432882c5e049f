/**
 * Documents on paper: compiled templates are filled with records and written as PDF that everybody can read. The only
 * place that knows JasperReports, OpenPDF below it, and PDFBox.
 */
package org.followthrough.shared.report;
