/**
 * Documents on paper: compiled templates are filled with records and written as PDF that everybody can read. The only
 * place that knows JasperReports and PDFBox.
 */
package org.followthrough.shared.report;
