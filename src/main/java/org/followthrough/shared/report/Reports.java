package org.followthrough.shared.report;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;

/** Makes PDF documents that everybody can read: tagged, titled, with their fonts inside (PDF/UA-1 and PDF/A-2a). */
@Component
public class Reports {

    private static final TimeZone LONDON = TimeZone.getTimeZone("Europe/London");

    private final Templates templates = new Templates();

    /**
     * @return the finished document
     * @throws IllegalArgumentException when there is no such template
     * @throws IllegalStateException when the template and what it is given do not fit
     */
    public byte[] pdf(Report report) {
        try {
            return print(report, fill(report));
        } catch (JRException e) {
            throw new IllegalStateException("Could not make a PDF from " + report.template(), e);
        }
    }

    /** How many pages it would have. */
    public int pages(Report report) {
        try {
            return fill(report).getPages().size();
        } catch (JRException e) {
            throw new IllegalStateException("Could not count the pages of " + report.template(), e);
        }
    }

    private JasperPrint fill(Report report) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        report.parameters().forEach((name, value) -> parameters.put(name, PrintableText.of(value)));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, LONDON);
        return JasperFillManager.getInstance(templates)
                .fill(templates.template(report.template()), parameters, new RecordDataSource(report.rows()));
    }

    private byte[] print(Report report, JasperPrint pages) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TaggedPdfExporter exporter = new TaggedPdfExporter(templates, report);
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }
}
