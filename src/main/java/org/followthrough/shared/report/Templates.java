package org.followthrough.shared.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.ReportResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;

/**
 * The compiled templates of this application, from its own class path and nowhere else: compiled templates are
 * serialised objects, so one that came from a file, an address or a person must never be loaded.
 */
final class Templates extends SimpleJasperReportsContext implements RepositoryService {

    private static final String FOLDER = "/reports/";

    private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();

    Templates() {
        super(DefaultJasperReportsContext.getInstance());
    }

    /**
     * @param name path below reports/ without ending, for example {@code monitoring-pack/pack}
     * @throws IllegalArgumentException when there is no such template
     */
    JasperReport template(String name) {
        return loaded.computeIfAbsent(name, Templates::load);
    }

    /** The library asks for its sources of templates and styles here: this class is the only one. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> getExtensions(Class<T> type) {
        return type == RepositoryService.class ? (List<T>) List.of(this) : super.getExtensions(type);
    }

    @Override
    public Resource getResource(String name) {
        return getResource(name, ReportResource.class);
    }

    @Override
    public <K extends Resource> K getResource(String name, Class<K> type) {
        if (type == ReportResource.class) {
            ReportResource report = new ReportResource();
            report.setReport(template(name));
            return type.cast(report);
        }
        InputStreamResource style = new InputStreamResource();
        style.setInputStream(open(name));
        return type.cast(style);
    }

    @Override
    public void saveResource(String name, Resource resource) {
        throw new UnsupportedOperationException("Templates are read only");
    }

    /** A copy of the template, which nobody else holds. */
    static JasperReport load(String name) {
        try (InputStream in = open(name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("Broken template " + name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = name.contains("..") ? null : Templates.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalArgumentException("No template " + name);
        }
        return in;
    }
}
